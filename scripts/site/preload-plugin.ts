/** Writes into the head of every built page what its first paint and its map need, so that the browser fetches it beside the entry script. */
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { type BuiltFile, headFetches } from './preload.ts';

export function preload(): Plugin {
  return {
    name: 'partner-cities-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return headFetches(Object.values(bundle ?? {}) as readonly BuiltFile[]).map(
          ({ file, ...attrs }): HtmlTagDescriptor => ({ tag: 'link', attrs: { ...attrs, href: `./${file}` }, injectTo: 'head' }),
        );
      },
    },
  };
}
