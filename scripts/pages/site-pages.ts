/** Every file that the pages consist of. */
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { pagePath } from '../../src/site/page-paths.ts';
import { InlineStyles } from './inline-styles.ts';
import type { Site } from './site.ts';
import { hashedPath, pageStyles, siteStyleSheets } from './style-sheets.ts';
import { subjectPage, subjectsOf } from './subject-pages.ts';
import { ThemeColours } from './theme-colours.ts';

export interface SiteFile {
  /** Below the site's root. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Stands in the pages until the style sheet is complete and has its name. */
const OWN_STYLES = 'assets/pages.css';

/**
 * @param root the project's folder
 * @param startPage the built index.html
 */
export function* sitePages(site: Site, root: string, startPage: string): Generator<SiteFile> {
  const workshop = { site, styles: new InlineStyles(), colours: new ThemeColours(), styleSheets: [...siteStyleSheets(startPage), OWN_STYLES] };
  const pages = LANGUAGES.flatMap((language) =>
    subjectsOf(site).map((subject) => ({ path: `${pagePath(language, subject)}index.html`, html: subjectPage(workshop, site.words[language], subject) })),
  );
  const styles = pageStyles(root, workshop.styles, workshop.colours);
  const stylesPath = hashedPath(styles);
  yield { path: stylesPath, content: styles };
  for (const { path, html } of pages) yield { path, content: html.replace(OWN_STYLES, stylesPath) };
}
