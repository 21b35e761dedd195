// `npm run check`: what needs no build and no browser, for every day.
import { ensureDependencies } from './setup/dependencies.mjs';
import { Tally } from './setup/parts.mjs';
import { sourceChecks } from './setup/source-checks.mjs';

ensureDependencies();
const tally = new Tally();
await sourceChecks(tally);
process.exit(tally.end());
