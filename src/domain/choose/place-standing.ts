/** What is known of a place's links at the end of a year: how many began, how many a document still confirms, and since when none does. */
import { endOfYear, parseDate, type Year } from '../network/date.ts';
import type { IndexedLink } from '../network/network-index.ts';
import { standingAt } from '../time/standing.ts';
import type { PlaceLinks } from './place-links.ts';

export interface PlaceStanding {
  /** Dated links that began by the end of the year and are not known to have ended. */
  readonly formed: number;
  readonly undated: number;
  /** Of both, those that a document of the year or a later one confirms and whose term is not over. */
  readonly confirmed: number;
  /** The latest date on which a document confirms one of them, as EDTF text; null where no document does. */
  readonly lastConfirmed: string | null;
}

export function placeStanding({ inForce, undated }: Pick<PlaceLinks, 'inForce' | 'undated'>, year: Year): PlaceStanding {
  const dated = inForce.flatMap(({ links }) => links);
  const present = [...dated, ...undated];
  return {
    formed: dated.length,
    undated: undated.length,
    confirmed: present.filter((link) => standingAt(link, endOfYear(year)).kind === 'confirmed').length,
    lastConfirmed: latestConfirmation(present),
  };
}

function latestConfirmation(links: readonly IndexedLink[]): string | null {
  const dates = links.flatMap(({ record }) => record.attested?.date ?? []);
  const until = (text: string): number => parseDate(text)?.until ?? Number.NEGATIVE_INFINITY;
  return dates.reduce<string | null>((latest, date) => (latest === null || until(date) > until(latest) ? date : latest), null);
}
