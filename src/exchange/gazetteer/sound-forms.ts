/** A name as other languages spell it by ear: Калундборг, Kalundborgas, Kalundborga for Kalundborg; Rečyca for Rechytsa. */
import { fold, soundsOf } from '../../domain/search/forms.ts';
import { SOUND } from './file-format.ts';
import { withoutKind } from './without-kind.ts';

/** Shorter ones sound like too much else. */
const SHORTEST = 5;

/** Endings that Lithuanian and Latvian give to names from elsewhere, longest first; folded. */
const ENDING = /(?:iai|ai|as|is|ys|us|es|os|a|e|i|o|s|u)$/;

const keysOf = (names: readonly string[]): readonly string[] => [...new Set(names.flatMap(soundKeys))];

/** The keys under which a place of that name is found by sound; none for a short name. @param folded as `fold` writes it */
export function soundKeys(folded: string): readonly string[] {
  return soundsOf(folded)
    .map((sound) => sound.replaceAll(' ', ''))
    .filter((sound) => sound.length >= SHORTEST)
    .map((sound) => SOUND + sound);
}

/** Looked for one after the other, when no spelling of the name is known: as it sounds, without the words for its kind, without an ending. */
export function soundForms(text: string): readonly (readonly string[])[] {
  const folded = fold(text.replace(/[([{,].*$/s, ''));
  const names = [folded, ...withoutKind(folded).slice(0, 3)];
  return [[folded], names.slice(1), names.map((name) => name.replace(ENDING, ''))].map(keysOf);
}
