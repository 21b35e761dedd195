/** The start page in each language: the built index.html with what it says before any script. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Insets } from '../../src/domain/geo/focus.ts';
import type { Translator } from '../../src/i18n/translator.ts';
import { StartPage } from '../../src/pages/start-page.tsx';
import { startPicture } from '../../src/picture/start-picture.ts';
import { pagePath, relativeAddress, START } from '../../src/site/page-paths.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { headTags } from './head.ts';
import { escaped, tag } from './html.ts';
import { previewPath } from './previews.ts';
import { datasetData } from './structured-data.ts';
import type { Workshop } from './subject-pages.ts';

interface Shape {
  readonly name: 'wide' | 'tall';
  readonly size: { readonly width: number; readonly height: number };
  /** What the page lays over the map in a window of this size. */
  readonly insets: Insets;
}

/** One for wide windows, one for phones; each is scaled to the window and cut at its edges. */
const SHAPES: readonly Shape[] = [
  { name: 'wide', size: { width: 1440, height: 900 }, insets: { top: 58, right: 64, bottom: 124, left: 396 } },
  { name: 'tall', size: { width: 412, height: 823 }, insets: { top: 52, right: 0, bottom: 164, left: 0 } },
];

/**
 * @param template the built index.html
 * @throws where the template lacks a place that has to be filled
 */
export function startPage({ site, styles, colours, ownStyleSheet }: Workshop, words: Translator, template: string): string {
  const { index, url, outlines } = site;
  const { language, t } = words;
  const own = pagePath(language, START);
  const pictures = SHAPES.map(({ name, size, insets }) => {
    const painted = (theme: Theme) => startPicture({ index, outline: outlines.coarse, words, theme, size, insets, prefix: `start-${name}` });
    const light = painted('light');
    colours.learn(light, () => painted('dark'));
    return light.replace('<svg ', `<svg class="start-${name}" preserveAspectRatio="xMidYMid slice" `);
  });
  const content = styles.asClasses(renderToStaticMarkup(createElement(StartPage, { index, words, pictures })));
  const relative = (path: string) => relativeAddress(own, path);
  const address = (path: string) => (url === null ? relative(path) : url + path);
  const [title, description] = [t('app.title'), t('app.description')];
  const head = headTags({
    language,
    subject: START,
    title,
    description,
    siteName: title,
    data: [{ '@id': address(own), ...datasetData(index, words, address) }],
    preview: previewPath(language, START),
    url,
  });
  const parts: readonly (readonly [RegExp, string])[] = [
    // The root speaks the reader's language, the others their own.
    [/<html lang="en">/, own === '' ? '<html lang="en">' : `<html lang="${language}" data-language="${language}">`],
    [/<title>[^<]*<\/title>/, `<title>${escaped(title)}</title>`],
    [/<meta name="description"[^>]*>/, tag('meta', { name: 'description', content: description })],
    [/<\/head>/, `${[tag('link', { rel: 'stylesheet', href: `./${ownStyleSheet}` }), ...head].join('\n')}\n</head>`],
    [/<div id="start">/, `<div id="start" lang="${language}">\n${content}`],
  ];
  const page = parts.reduce((html, [place, text]) => {
    if (!place.test(html)) throw new Error(`the built index.html has no ${place.source}`);
    return html.replace(place, () => text);
  }, template);
  // What Vite has written as seen from the root.
  return own === '' ? page : page.replace(/(href|src)="\.\//g, `$1="${relative('')}`);
}
