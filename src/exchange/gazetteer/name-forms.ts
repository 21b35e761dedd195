/** Under which names a place may stand in the gazetteer, given the name that a table has for it. */
import { fold } from '../../domain/search/forms.ts';
import { withoutKind } from './without-kind.ts';

/** Folded names that are looked for together; what one step finds ends the search. */
export type Step = readonly string[];

const BRACKETS = /[([{][^)\]}]*[)\]}]?/g;
const INSIDE = /[([{]([^)\]}]*)/;
/** Between two names of one place, or two places that are one partner. A hyphen without spaces belongs to the name. */
const PARTS = /\s+[-–—|]\s+|[/|;\n–—]+|\s+(?:or|alias|oder|arba|vai|або|или|lub)\s+/iu;
/** A river, a wood or a land that is added to tell a place from others of its name: Weiden in der Oberpfalz, Rotenburg an der Wümme, Kostelec nad Labem. Folded. */
const WHERE_IT_LIES = /(?<=\w) (in der|in|im|am|an der|bei|ob|unter|vor der|auf der|nad|pod|pri|upon|on|sur|sous|les|pres|en)(?= ).*$/;
/** More are a list of places, not the names of one. */
const MOST_PARTS = 4;
/** A longer text is no name; nothing is gained by cutting it up. */
const LONGEST = 200;

const SAINT = /\b(st|ste|sv|sw|sf)\b/g;
const SAINTS: Readonly<Record<string, readonly string[]>> = { st: ['saint', 'sankt', 'sint'], ste: ['sainte'], sv: ['sveti', 'svaty'], sw: ['swiety'], sf: ['sfantu'] };

/** From the name as it stands to what is left when everything that may be beside a name is taken away. Each step is made only when the one before has found nothing. */
export function* nameForms(text: string): Generator<Step, void, undefined> {
  const seen = new Set<string>();
  const step = (names: readonly string[]): Step =>
    names
      .map(fold)
      .flatMap(spelledOut)
      .filter((key) => key !== '' && !seen.has(key) && seen.add(key));
  const name = text.slice(0, LONGEST);
  yield step([name]);
  const plain = name.replace(BRACKETS, ' ');
  yield step([plain]);
  yield step(withoutKind(fold(plain)));
  const beforeComma = plain.split(',')[0] ?? '';
  yield step([beforeComma]);
  yield step(withoutKind(fold(beforeComma)));
  const parts = plain.split(PARTS, MOST_PARTS);
  yield step(parts);
  yield step(parts.flatMap((part) => withoutKind(fold(part))));
  yield step([INSIDE.exec(name)?.[1] ?? '']);
  yield step([fold(beforeComma).replace(WHERE_IT_LIES, '')]);
}

/** What stands behind a comma or in brackets: it may tell which of several places is meant, as in "Sandy, Bedfordshire". */
export function namedBeside(text: string): readonly string[] {
  const name = text.slice(0, LONGEST);
  return [...name.matchAll(/[([{,]([^)\]},]*)/g)].map(([, beside = '']) => fold(beside)).filter((beside) => beside.length > 2);
}

/** "St. Pölten" is Sankt Pölten, "St. Albans" Saint Albans: each is tried. */
function spelledOut(key: string): readonly string[] {
  const short = SAINT.exec(key)?.[0];
  SAINT.lastIndex = 0;
  return short === undefined ? [key] : [key, ...(SAINTS[short] ?? []).map((saint) => key.replace(SAINT, saint))];
}
