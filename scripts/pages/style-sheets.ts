/** The style sheets of the pages: those that the site has, and one of their own. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { InlineStyles } from './inline-styles.ts';
import type { ThemeColours } from './theme-colours.ts';

/** Paths, below the site's root, of the style sheets that the built start page loads. */
export const siteStyleSheets = (startPage: string): readonly string[] => [...startPage.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/g)].map(([, path = '']) => path);

/** What the pages need beside the site's own style sheets. */
export const pageStyles = (styles: InlineStyles, colours: ThemeColours): string =>
  [readFileSync(new URL('../../src/pages/pages.css', import.meta.url), 'utf8'), styles.styleSheet(), colours.styleSheet('.painted')].join('\n');

/** A name that changes with the content, so that it may be kept for ever. */
export const hashedPath = (content: string): string => `assets/pages-${createHash('sha256').update(content).digest('base64url').slice(0, 8)}.css`;
