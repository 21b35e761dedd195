/** Loads the parts of the label fonts that a network's names need, before the map draws a letter. */
import type { Place } from '../domain/network/schema.ts';
import { loadLabelFont } from './label-font.ts';

/** Every letter of every name, once. */
export function lettersOf(places: readonly Pick<Place, 'names'>[]): string {
  const letters = new Set<string>();
  for (const { names } of places) for (const name of Object.values(names)) for (const letter of name) letters.add(letter);
  return [...letters].sort().join('');
}

/** Milliseconds after which names are drawn in whatever font there is: a font that does not come must not keep them away. */
const PATIENCE = 4000;

export async function loadNames(places: readonly Place[]): Promise<void> {
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  await Promise.race([loadLabelFont(lettersOf(places)).catch(() => undefined), late]);
}
