/** Writes the pages that are read without a script into the built site. Run after `vite build`, with `npx tsx scripts/build-pages.ts`. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSite } from './pages/site.ts';
import { sitePages } from './pages/site-pages.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
/** The start page as Vite wrote it, kept so that the pages can be written again. */
const TEMPLATE = join(DIST, '.vite/index.html');

const started = performance.now();
if (!existsSync(TEMPLATE)) copyFileSync(join(DIST, 'index.html'), TEMPLATE);
const site = readSite(ROOT, process.env['SITE_URL']);
let [files, bytes] = [0, 0];
for (const { path, content } of sitePages(site, ROOT, readFileSync(TEMPLATE, 'utf8'))) {
  const file = join(DIST, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  files += 1;
  bytes += Buffer.byteLength(content);
}
const missing = site.url === null ? '; SITE_URL is not set, so nothing absolute is written' : '';
console.log(`pages: ${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${((performance.now() - started) / 1000).toFixed(1)} s${missing}`);
