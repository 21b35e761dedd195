// `npm start`: from a fresh clone to the site on http://localhost:4173.
import { ensureDependencies, run } from './setup/dependencies.mjs';

ensureDependencies();
if (run('npm', ['run', 'build']) !== 0) process.exit(1);
console.log('\nPartner Cities Atlas: http://localhost:4173\n');
process.exit(run('npx', ['vite', 'preview']));
