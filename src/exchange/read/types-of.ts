/** The agreement types of somebody's table: ours where a value names one, types of its own in colours that can be told apart, "Other" for the rest. */
import type { AgreementType, Localized } from '../../domain/network/schema.ts';
import { fold } from '../../domain/search/forms.ts';
import { LINK, OTHER, OVER } from './words.ts';

export interface TypeColor {
  readonly color: string;
  readonly colorDark: string;
}

export interface TypeScheme {
  /** The types of the atlas. */
  readonly ours: readonly AgreementType[];
  /** Colours that can be told apart, all of ours among them. */
  readonly colors: readonly TypeColor[];
  /** For what is not told apart by colour. */
  readonly neutral: TypeColor;
}

export interface TypesOfTable {
  readonly types: readonly AgreementType[];
  /** The type that a cell means; `isOwn` is false where it is only "Other", so that the cell's own word has to be kept elsewhere. */
  readonly typeOf: (cell: string) => { readonly id: string; readonly isOwn: boolean };
  /** Id of the type for links that are over since an unknown day. */
  readonly over: string;
}

const nameKey = (text: string): string => fold(text) || text.trim();

/** A cell may name a type by its id or in any language. */
function namesOf(types: readonly AgreementType[]): ReadonlyMap<string, AgreementType> {
  return new Map(types.flatMap((type) => [type.id, ...Object.values(type.label)].map((name) => [nameKey(name), type] as const)));
}

/**
 * @param cells the values of the column of types, as often as they occur; empty ones mean that the type is not said
 * @param someAreOver whether some link has ended and nobody knows when
 */
export function typesOf(cells: Iterable<string>, scheme: TypeScheme, slugOf: (name: string) => string, someAreOver: boolean): TypesOfTable {
  const ours = namesOf(scheme.ours);
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const cell of cells) {
    const key = nameKey(cell);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { name: cell.trim(), count: 1 });
    else known.count += 1;
  }
  const used = scheme.ours.filter((type) => [...counts.keys()].some((key) => ours.get(key) === type));
  const taken = new Set(used.map(({ color }) => color));
  const free = scheme.colors.filter(({ color }) => !taken.has(color));
  const others = [...counts].filter(([key]) => !ours.has(key)).toSorted(([, a], [, b]) => b.count - a.count);

  const own = new Map<string, AgreementType>();
  let rank = 100;
  const make = (label: Localized, name: string, color: TypeColor, dash: AgreementType['dash'] = null): AgreementType => {
    rank += 1;
    return { id: slugOf(name), label, definition: {}, rank, ...color, dash, partnership: dash === null };
  };
  const [unsaid, named] = [others.filter(([key]) => key === ''), others.filter(([key]) => key !== '')];
  named.forEach(([key, { name }], i) => {
    const color = free[i];
    // One more than there are colours would be "Other" alone: it is named all the same, in the neutral colour.
    if (color !== undefined) own.set(key, make({ local: name }, name, { color: color.color, colorDark: color.colorDark }));
    else if (named.length === free.length + 1) own.set(key, make({ local: name }, name, scheme.neutral));
  });
  const spare = free[named.length] ?? scheme.neutral;
  if (unsaid.length > 0) own.set('', make(LINK, 'link', { color: spare.color, colorDark: spare.colorDark }));
  const rest = named.some(([key]) => !own.has(key)) ? make(OTHER, 'other', scheme.neutral) : null;
  const over = someAreOver ? make(OVER, 'ended', scheme.neutral, [2, 4]) : null;

  const types = [...used, ...own.values(), ...[rest, over].filter((type) => type !== null)];
  return {
    types,
    typeOf: (cell) => {
      const type = ours.get(nameKey(cell)) ?? own.get(nameKey(cell));
      return { id: type?.id ?? rest?.id ?? '', isOwn: type !== undefined };
    },
    over: over?.id ?? '',
  };
}
