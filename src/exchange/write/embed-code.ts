/** The lines that put a view on another page. */

/** The address of a view made for a frame: without a panel or search. */
export function embedAddress(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('view');
  url.searchParams.set('embed', '1');
  url.search = url.search.replaceAll('%2C', ',');
  return url.href;
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * What the frame is allowed: to run the atlas, to fetch its files as its own, and to open a document or the full page in a
 * tab of their own. It may not touch the page around it, nor lead away from it.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** An iframe three wide and two high, as wide as there is room; where a page forbids the style, it is 600 by 400 pixels. */
export function embedCode(address: string, title: string): string {
  const attributes = [
    ['src', embedAddress(address)],
    ['title', title],
    ['width', '600'],
    ['height', '400'],
    ['loading', 'lazy'],
    ['sandbox', SANDBOX],
    ['style', 'width: 100%; height: auto; aspect-ratio: 3 / 2; border: 0'],
  ];
  return `<iframe ${attributes.map(([name = '', value = '']) => `${name}="${attribute(value)}"`).join(' ')}></iframe>`;
}
