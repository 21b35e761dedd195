/** The lists of a network that a table fills by the way: its places, its areas, its documents. */
import type { Place, Source, Term } from '../../domain/network/schema.ts';
import { fold } from '../../domain/search/forms.ts';
import { addressIn, itemsOf } from './cells.ts';
import type { FoundPlace } from './find-places.ts';
import { slugMaker } from './slugs.ts';
import { LARGEST_TAKEN } from './words.ts';

/** Each place once, in the order in which the rows name them. */
export function placeIds(places: Iterable<FoundPlace>): ReadonlyMap<FoundPlace, string> {
  const slugOf = slugMaker('place');
  const ids = new Map<FoundPlace, string>();
  for (const place of places) if (!ids.has(place)) ids.set(place, slugOf(place.name));
  return ids;
}

/** Names as the table has them; what else the gazetteer calls the place is found by search. */
export function placeOf({ name, aliases, country, lng, lat, candidate, unsure }: FoundPlace, id: string, home: boolean): Place {
  const others = new Set([...aliases, ...(candidate === null ? [] : [candidate.name, ...Object.values(candidate.names ?? {})])]);
  others.delete(name);
  return {
    id,
    names: { local: name },
    aliases: [...others],
    country,
    kind: 'municipality',
    home,
    lng,
    lat,
    ...(candidate === null ? {} : { gazetteer: candidate.id }),
    ...(unsure ? { note: LARGEST_TAKEN } : {}),
  };
}

/** The fields of activity that rows name: those of the atlas where a word is one of theirs, others as they are written. */
export class Areas {
  readonly #byName: Map<string, Term>;
  readonly #used = new Set<Term>();
  readonly #slugOf = slugMaker('area');

  constructor(ours: readonly Term[]) {
    this.#byName = new Map(ours.flatMap((term) => [term.id, ...Object.values(term.label)].map((name) => [fold(name), term] as const)));
    // Ids of ours are not given to others.
    for (const { id } of ours) this.#slugOf(id);
  }

  /** @param cell a list such as `culture; sport` */
  idsOf(cell: string): readonly string[] {
    if (cell === '') return [];
    return [...new Set(itemsOf(cell).map((name) => this.#termOf(name).id))];
  }

  used(): readonly Term[] {
    return [...this.#used];
  }

  #termOf(name: string): Term {
    const key = fold(name) || name;
    const term = this.#byName.get(key) ?? { id: this.#slugOf(name), label: { local: name } };
    this.#byName.set(key, term);
    this.#used.add(term);
    return term;
  }
}

/** Documents are named in titles no longer than this, in characters. */
const LONGEST_TITLE = 200;

/** The documents that rows name, each once. */
export class Sources {
  readonly #byText = new Map<string, Source>();
  readonly #slugOf = slugMaker('source');

  /** Null for an empty cell. */
  idOf(cell: string): string | null {
    if (cell === '') return null;
    const known = this.#byText.get(cell);
    if (known !== undefined) return known.id;
    const url = addressIn(cell);
    const host = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
    const source: Source = {
      id: this.#slugOf(host ?? cell.slice(0, 40)),
      title: cell.slice(0, LONGEST_TITLE),
      titleTranslated: {},
      ...(host === null ? {} : { publisher: host }),
      language: 'und',
      date: null,
      dateKind: 'unknown',
      ...(url === null ? {} : { url }),
    };
    this.#byText.set(cell, source);
    return source.id;
  }

  all(): readonly Source[] {
    return [...this.#byText.values()];
  }
}
