/** The pages of places and links as whole files. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Selection } from '../../src/domain/choose/view.ts';
import type { Translator } from '../../src/i18n/translator.ts';
import { trail } from '../../src/pages/page-top.tsx';
import { pageWords } from '../../src/pages/page-words.ts';
import { SubjectPage } from '../../src/pages/subject-page.tsx';
import { pagePath, relativeAddress } from '../../src/site/page-paths.ts';
import { PAGE_POLICY } from '../site/policy.ts';
import { headTags } from './head.ts';
import { escaped, tag } from './html.ts';
import type { InlineStyles } from './inline-styles.ts';
import { pagePicture } from './page-picture.ts';
import { previewPath } from './previews.ts';
import type { Site } from './site.ts';
import { breadcrumbs, linkData, placeData } from './structured-data.ts';
import type { ThemeColours } from './theme-colours.ts';

/** What pages share and add to while they are written. */
export interface Workshop {
  readonly site: Site;
  readonly styles: InlineStyles;
  readonly colours: ThemeColours;
  /** Paths, below the site's root, of the style sheets that the site has, and of the pages' own. */
  readonly siteStyleSheets: readonly string[];
  readonly ownStyleSheet: string;
}

/** Everything that has a page, places first. */
export const subjectsOf = ({ index }: Site): readonly Selection[] => [
  ...index.network.places.map(({ id }) => ({ kind: 'place', id }) as const),
  ...index.network.links.map(({ id }) => ({ kind: 'link', id }) as const),
];

export function subjectPage({ site, styles, colours, siteStyleSheets, ownStyleSheet }: Workshop, words: Translator, subject: Selection): string {
  const { index, url } = site;
  const { t, language } = words;
  const place = { index, words, subject };
  const own = pagePath(language, subject);
  const { name, description } = pageWords(place);
  const title = `${name} · ${t('app.title')}`;
  const relative = (path: string) => relativeAddress(own, path);
  const address = (path: string) => (url === null ? relative(path) : url + path);
  const body = renderToStaticMarkup(createElement(SubjectPage, { ...place, picture: pagePicture(site, words, subject, colours), cited: url === null ? null : url + own }));
  const about = subject.kind === 'link' ? linkData(index, subject.id, name, words) : placeData(required(index.place.get(subject.id), subject.id), words);
  const data = [{ '@id': address(own), url: address(own), ...about }, breadcrumbs(trail(place), own, address)];
  return `<!doctype html>
<html lang="${language}">
<head>
${[
  tag('meta', { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY }),
  tag('meta', { charset: 'utf-8' }),
  tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1, viewport-fit=cover' }),
  `<title>${escaped(title)}</title>`,
  tag('meta', { name: 'description', content: description }),
  tag('meta', { name: 'color-scheme', content: 'light dark' }),
  tag('link', { rel: 'icon', type: 'image/svg+xml', href: relative('favicon.svg') }),
  ...[...siteStyleSheets, ownStyleSheet].map((path) => tag('link', { rel: 'stylesheet', href: relative(path) })),
  ...headTags({ language, subject, title, description, siteName: t('app.title'), data, preview: previewPath('en', subject), url }),
].join('\n')}
</head>
<body>
${styles.asClasses(body)}
</body>
</html>
`;
}

function required<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`there is no place "${id}"`);
  return found;
}
