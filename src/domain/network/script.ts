/** The script that a name is written in, as far as it decides whether a reader of another script needs the name twice. */

const SCRIPTS = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['georgian', /\p{Script=Georgian}/u],
  ['han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
] as const;

export type Script = (typeof SCRIPTS)[number][0] | 'other';

/** By the first letter that has a script of its own. */
export const scriptOf = (name: string): Script => {
  const [first] = name.match(/\p{L}/u) ?? [''];
  return SCRIPTS.find(([, pattern]) => pattern.test(first))?.[0] ?? 'other';
};
