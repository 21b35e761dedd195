/** What all pages are made from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Outline, type OutlineName, outlineFile } from '../../src/domain/geo/outline.ts';
import { indexNetwork, type NetworkIndex } from '../../src/domain/network/network-index.ts';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { createTranslator, type Translator } from '../../src/i18n/translator.ts';
import { buildNetwork } from '../dataset/build.ts';
import { readMessages } from '../messages/read-messages.ts';

/** All but the land of the pictures, which is cut before the pages are written. */
export interface SiteFacts {
  readonly index: NetworkIndex;
  readonly words: Readonly<Record<Language, Translator>>;
  /** Where the site will stand, with a slash at the end; null where that is not known, and nothing absolute can be written. */
  readonly url: string | null;
}

export interface Site extends SiteFacts {
  readonly outlines: Readonly<Record<OutlineName, Outline>>;
}

/**
 * @param root the project's folder
 * @param url where the site will stand, with or without a slash at the end
 * @throws where the address is none
 */
export function readFacts(root: string, url: string | undefined): SiteFacts {
  const words = Object.fromEntries(LANGUAGES.map((language) => [language, createTranslator(language, readMessages(language))])) as Record<Language, Translator>;
  return { index: indexNetwork(buildNetwork(root)), words, url: url === undefined || url === '' ? null : siteAddress(url) };
}

/** The same with the land of the pictures, which `scripts/build-basemap.ts` has written. */
export function readSite(root: string, url: string | undefined): Site {
  const outline = (name: OutlineName): Outline => JSON.parse(readFileSync(join(root, 'public/basemap', outlineFile(name)), 'utf8'));
  return { ...readFacts(root, url), outlines: { coarse: outline('coarse'), fine: outline('fine') } };
}

function siteAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search + url.hash !== '') throw new Error(`SITE_URL is no address that a site can stand at: ${text}`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
