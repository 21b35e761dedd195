/** Every file that the pages consist of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { pagePath, START } from '../../src/site/page-paths.ts';
import { citationFile, dataPackage, dcat } from './data-descriptions.ts';
import { linksCsv, placesCsv } from './data-files.ts';
import { InlineStyles } from './inline-styles.ts';
import { preview, previewPath } from './previews.ts';
import type { Site } from './site.ts';
import { sitemap } from './sitemap.ts';
import { startPage } from './start-pages.ts';
import { hashedPath, pageStyles, siteStyleSheets } from './style-sheets.ts';
import { subjectPage, subjectsOf, type Workshop } from './subject-pages.ts';
import { ThemeColours } from './theme-colours.ts';

export interface SiteFile {
  /** Below the site's root. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Stands in the pages until the style sheet is complete and has its name. */
const OWN_STYLE_SHEET = 'assets/pages.css';

/**
 * @param root the project's folder
 * @param template the built index.html, as Vite has written it
 */
export function* sitePages(site: Site, root: string, template: string): Generator<SiteFile> {
  const workshop: Workshop = {
    site,
    styles: new InlineStyles(),
    colours: new ThemeColours(),
    siteStyleSheets: siteStyleSheets(template),
    ownStyleSheet: OWN_STYLE_SHEET,
  };
  const pages = LANGUAGES.flatMap((language) => {
    const words = site.words[language];
    return [
      { path: `${pagePath(language, START)}index.html`, html: startPage(workshop, words, template) },
      ...subjectsOf(site).map((subject) => ({ path: `${pagePath(language, subject)}index.html`, html: subjectPage(workshop, words, subject) })),
    ];
  });
  const styles = pageStyles(workshop.styles, workshop.colours);
  const stylesPath = hashedPath(styles);
  yield { path: stylesPath, content: styles };
  for (const { path, html } of pages) yield { path, content: html.replace(OWN_STYLE_SHEET, stylesPath) };
  yield* dataFiles(site, root);
  if (site.url !== null) yield* forElsewhere(site, site.url);
}

function* dataFiles(site: Site, root: string): Generator<SiteFile> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  yield { path: 'data/links.csv', content: linksCsv(site) };
  yield { path: 'data/places.csv', content: placesCsv(site) };
  yield { path: 'data/datapackage.json', content: `${JSON.stringify(dataPackage(site), null, 2)}\n` };
  yield { path: 'data/dcat.jsonld', content: `${JSON.stringify(dcat(site), null, 2)}\n` };
  yield { path: 'CITATION.cff', content: citationFile(site, version) };
}

/** What is only of use where the site's address is known, because others name it by that. */
function* forElsewhere(site: Site, url: string): Generator<SiteFile> {
  yield { path: 'sitemap.xml', content: sitemap(url, [START, ...subjectsOf(site)]) };
  for (const language of LANGUAGES) yield { path: previewPath(language, START), content: preview(site, language, START) };
  for (const subject of subjectsOf(site)) yield { path: previewPath('en', subject), content: preview(site, 'en', subject) };
}
