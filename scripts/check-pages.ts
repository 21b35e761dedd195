/** Reads the built pages as a stranger would: each link leads somewhere, each language to the others, and each fact of the dataset stands on its page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../src/i18n/languages.ts';
import { pagePath } from '../src/site/page-paths.ts';
import { factsMissing, factsOfLink, factsOfPlace } from './pages/page-facts.ts';
import { pageFaults } from './pages/page-faults.ts';
import { readPage } from './pages/read-page.ts';
import { readSite } from './pages/site.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

const site = readSite(ROOT, process.env['SITE_URL']);
const { network } = site.index;
const paths = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /(^|\/)index\.html$/.test(path) && !path.startsWith('.'));
const pages = new Map(paths.map((path) => [path, readFileSync(join(DIST, path), 'utf8')]));

const faults = [...pageFaults({ pages, exists: (path) => existsSync(join(DIST, path)), url: site.url })];
let facts = 0;
for (const language of LANGUAGES) {
  const words = site.words[language];
  const told = [
    ...network.places.map(({ id }) => ({ path: pagePath(language, { kind: 'place', id }), facts: factsOfPlace(id, network, words) })),
    ...network.links.map((link) => ({ path: pagePath(language, { kind: 'link', id: link.id }), facts: factsOfLink(link, network, words) })),
  ];
  for (const page of told) {
    const html = pages.get(`${page.path}index.html`);
    facts += page.facts.length;
    if (html === undefined) faults.push(`${page.path}: there is no such page`);
    else faults.push(...factsMissing(page.facts, readPage(html).text).map((fact) => `${page.path}: does not say "${fact}"`));
  }
}

for (const fault of faults.slice(0, 40)) console.log(fault);
if (faults.length > 40) console.log(`and ${faults.length - 40} more`);
console.log(`${pages.size} pages, ${facts} facts, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
