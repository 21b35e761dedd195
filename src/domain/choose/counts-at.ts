/** Everything that is counted of the links at one moment, in one pass over the columns: the rules of `shownAt`. */
import { type Moment, yearOf } from '../network/date.ts';
import type { NetworkIndex } from '../network/network-index.ts';
import { isConfirmedAt, isTermOverAt } from '../time/certainty.ts';
import { columnsOf, type LinkColumns, stageNumberAt } from './columns.ts';
import type { Filters, Reading } from './view.ts';

/** What is asked: which links count, and when. */
export interface Question {
  readonly filters: Filters;
  readonly moment: Moment;
  readonly reading: Reading;
}

export interface CountsAt {
  /** Dated links by type, as the legend counts them: a type that is switched off still says how many it has. */
  readonly byType: Uint32Array;
  /** Links of unknown or open start by type, counted in the same way; all 0 where the reading or the filters leave them out. */
  readonly undatedByType: Uint32Array;
  /** Links of unknown or open start that pass the filters, whether or not they are switched on. */
  readonly undated: number;
  /** What the slider says: dated links that exist at the moment, whatever the reading. */
  readonly existing: number;
  /** And links new in its year. One that ended in the year in which it began was new in it all the same. */
  readonly formed: number;
  /** The links drawn, as positions in `index.links`, and the stage in force of each, as a position in the columns of stages. */
  readonly links: Uint32Array;
  readonly stages: Uint32Array;
  /** Links drawn at each place, by position in `network.places`. */
  readonly atPlace: Uint32Array;
  /** Dated links drawn that are filed under each place: the undated belong to no year, so none counts them. */
  readonly ofHome: Uint32Array;
  /** Places and countries with a link that is drawn. */
  readonly places: number;
  readonly countries: number;
  /** Whether some line that is drawn is pale, confirmed by no document, and whether some line has a tick, its term being over. */
  readonly unconfirmed: boolean;
  readonly termIsOver: boolean;
}

/** @param admitted a byte for each link: whether the facets let it through, as `admitLinks` writes it. */
export function countsAt(index: NetworkIndex, admitted: Uint8Array, { filters, moment, reading }: Question): CountsAt {
  const columns = columnsOf(index);
  const { formed, formedYear, ended, first, second, home, stageType, termOver, unconfirmedFrom } = columns;
  const types = index.network.agreementTypes;
  const typeIsOn = Uint8Array.from(types, ({ id }) => (filters.types === null || filters.types.has(id) ? 1 : 0));
  const byType = new Uint32Array(types.length);
  const undatedByType = new Uint32Array(types.length);
  const atPlace = new Uint32Array(index.network.places.length);
  const ofHome = new Uint32Array(index.network.places.length);
  const links = new Uint32Array(admitted.length);
  const stages = new Uint32Array(admitted.length);
  let [unconfirmed, termIsOver] = [false, false];
  const year = yearOf(moment);
  const showsUndated = filters.undated && reading !== 'new';
  let [undated, existing, fresh, drawn] = [0, 0, 0, 0];
  for (let i = 0; i < admitted.length; i += 1) {
    if (admitted[i] === 0) continue;
    const isNew = formedYear[i] === year;
    const began = formed[i] as number;
    // What is yet to come in this year is new in it already; of everything else only what exists counts.
    if (!isNew && (began > moment || (ended[i] as number) <= moment)) continue;
    const stage = stageNumberAt(columns, i, moment);
    const type = stageType[stage] as number;
    const isOn = typeIsOn[type] === 1;
    if (isNew && isOn) fresh += 1;
    if (began > moment || (ended[i] as number) <= moment) continue;
    if (Number.isNaN(began)) {
      if (isOn) undated += 1;
      if (!showsUndated) continue;
      add(undatedByType, type);
    } else {
      if (isOn) existing += 1;
      if (reading === 'new' && !isNew) continue;
      add(byType, type);
    }
    if (!isOn) continue;
    links[drawn] = i;
    stages[drawn] = stage;
    drawn += 1;
    add(atPlace, first[i] as number);
    add(atPlace, second[i] as number);
    if (!Number.isNaN(began)) add(ofHome, home[i] as number);
    unconfirmed ||= !isConfirmedAt({ unconfirmedFrom: unconfirmedFrom[i] as number }, moment);
    termIsOver ||= !Number.isNaN(began) && isTermOverAt({ termOver: termOver[i] as number }, moment);
  }
  return {
    byType,
    undatedByType,
    undated,
    existing,
    formed: fresh,
    links: links.slice(0, drawn),
    stages: stages.slice(0, drawn),
    atPlace,
    ofHome,
    ...reachOf(columns, atPlace),
    unconfirmed,
    termIsOver,
  };
}

function add(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

/** How many places have a link, and in how many countries they lie. */
function reachOf({ country, countries }: LinkColumns, atPlace: Uint32Array): { readonly places: number; readonly countries: number } {
  const reached = new Uint8Array(countries);
  let places = 0;
  atPlace.forEach((count, place) => {
    if (count === 0) return;
    places += 1;
    reached[country[place] as number] = 1;
  });
  return { places, countries: reached.reduce((sum, one) => sum + one, 0) };
}
