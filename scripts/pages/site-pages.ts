/** Every file that the pages consist of. */
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { pagePath, START } from '../../src/site/page-paths.ts';
import { InlineStyles } from './inline-styles.ts';
import type { Site } from './site.ts';
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
  const styles = pageStyles(root, workshop.styles, workshop.colours);
  const stylesPath = hashedPath(styles);
  yield { path: stylesPath, content: styles };
  for (const { path, html } of pages) yield { path, content: html.replace(OWN_STYLE_SHEET, stylesPath) };
}
