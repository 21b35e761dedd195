/** A name without the words that say what the place is. */
import { ADJECTIVE_BEHIND, BEFORE, BEHIND } from './kind-words.ts';

/** @param folded as `fold` writes it @returns what the name may be without such words, the likeliest first; empty where it has none */
export function withoutKind(folded: string): readonly string[] {
  let rest = folded;
  let behind = '';
  // Twice: "Gmina Miejska X", "X city municipality district".
  for (let round = 0; round < 2; round++) {
    const front = BEFORE.find((word) => rest.startsWith(`${word} `));
    if (front !== undefined) rest = rest.slice(front.length + 1);
    const back = BEHIND.find((word) => rest.endsWith(` ${word}`));
    if (back === undefined) continue;
    rest = rest.slice(0, -back.length - 1);
    behind ||= back;
  }
  if (rest === folded) return [];
  return [rest, ...(ADJECTIVE_BEHIND.test(behind) ? fromAdjective(rest) : []), ...fromPossession(rest)];
}

/** Endings that a Ukrainian, Belarusian or Russian name loses before -ska, -skyi: Poltav-a, Lut-sk, Vinny-tsya, Ode-sa, Sum-y. */
const LOST = ['', 'a', 'y', 'i', 'e', 'o', 'sk', 'k', 'sya', 'sia', 'sa', 'sy', 'ya', 'ia', 'iv', 'ne', 'no', 'se', 'os', 'ay'];
const ADJECTIVE = /^(.*?)(en|in|ov|ev)?(s|z)?(ka|kyi|kyy|kiy|ky|kaya|kii|ki|ke|koi|koji)$/;

/** Names of which a folded adjective may have been made: "zhytomyrska" → Zhytomyr, "rivnenskyi" → Rivne. */
function fromAdjective(adjective: string): readonly string[] {
  const [, stem = '', link = '', sibilant = ''] = ADJECTIVE.exec(adjective) ?? [];
  if (stem.length < 2) return [];
  const stems = link === '' ? [stem] : [stem + link, stem];
  return [...stems.flatMap((one) => LOST.map((ending) => one + ending)), `${stem}${link}${sibilant}`, `${stem}${link}${sibilant}k`];
}

/**
 * Endings of possession, folded, and what stands in their place in the name itself: "Göteborgs kommun", "Rēzeknes novads", "Talsu novads", "Biržų rajonas",
 * "Alytaus miestas", "Kauno rajonas". Several names may come of one; only what is in the gazetteer counts.
 */
const POSSESSION: readonly (readonly [ending: string, ...names: readonly string[]])[] = [
  ['iu', 'iai', 'ys', 'i'],
  ['u', 'ai', 'os', 'i', 'is', 'es'],
  ['io', 'is', 'ys'],
  ['o', 'as', 'is'],
  ['aus', 'us'],
  ['os', 'a'],
  ['s', ''],
  ['a', 's', 'is'],
  ['n', ''],
];

export const fromPossession = (name: string): readonly string[] =>
  POSSESSION.flatMap(([ending, ...names]) => (name.length > 3 && name.endsWith(ending) ? names.map((one) => name.slice(0, name.length - ending.length) + one) : []));
