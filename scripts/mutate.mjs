// `npm run mutate`: changes the code in small ways, one at a time, and counts the changes that some test notices.
// `npm run mutate -- src/domain/choose/facets.ts src/map/pointer/hits.ts` changes only these files.
import { run } from './setup/dependencies.mjs';

const files = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const options = process.argv.slice(2).filter((word) => word.startsWith('-'));
process.exit(run('npx', ['stryker', 'run', ...(files.length === 0 ? [] : ['--mutate', files.join(',')]), ...options]));
