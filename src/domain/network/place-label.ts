/** What a place is labelled with in a language: its name, and the local one where a reader of that language could not read it off. */
import { textIn } from './localized.ts';
import type { Place } from './schema.ts';

const SCRIPTS = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['georgian', /\p{Script=Georgian}/u],
  ['han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
] as const;

type Script = (typeof SCRIPTS)[number][0] | 'other';

/** The script of a name, by its first letter that has one of its own. */
export const scriptOf = (name: string): Script => {
  const [first] = name.match(/\p{L}/u) ?? [''];
  return SCRIPTS.find(([, pattern]) => pattern.test(first))?.[0] ?? 'other';
};

export interface PlaceLabel {
  readonly name: string;
  /** Null where the name is written in the same script. */
  readonly local: string | null;
}

/** The short name where a place has one: beside a point there is little room. */
export function labelOf({ names: full, shortNames }: Pick<Place, 'names' | 'shortNames'>, language: string): PlaceLabel {
  const names = shortNames ?? full;
  const local = names['local'] ?? full['local'];
  const name = textIn(names, language);
  return { name, local: local !== undefined && scriptOf(local) !== scriptOf(name) ? local : null };
}
