/** The list of all pages for search engines, each with the same page in the other languages. https://www.sitemaps.org/protocol.html */
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { type PageSubject, pagePath } from '../../src/site/page-paths.ts';

/** @param url where the site stands, with a slash at the end */
export function sitemap(url: string, subjects: readonly PageSubject[]): string {
  const entries = subjects.flatMap((subject) => {
    const alternates = LANGUAGES.map((language) => `    <xhtml:link rel="alternate" hreflang="${language}" href="${url}${pagePath(language, subject)}"/>\n`).join('');
    return LANGUAGES.map((language) => `  <url>\n    <loc>${url}${pagePath(language, subject)}</loc>\n${alternates}  </url>\n`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}
