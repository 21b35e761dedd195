/** What only the curated links owe: the id of their two places, the file of their home, a document for every stage. */
import { startYear } from '../../src/domain/network/date.ts';
import type { Link } from '../../src/domain/network/schema.ts';
import type { Fault } from './fault.ts';
import type { CuratedData, Entry } from './read.ts';

export function checkLinks(data: CuratedData): Fault[] {
  const homes = new Map(data.places.map(({ value }) => [value.id, value.home]));
  const isHome: IsHome = (id) => homes.get(id) ?? (data.ids.places.has(id) ? undefined : false);
  return [...data.links.flatMap((entry) => [...checkFiling(entry, entry.home, isHome), ...checkDocuments(entry)]), ...samePair(data)];
}

/** Whether a place is a home municipality; undefined for one that could not be read. */
type IsHome = (id: string) => boolean | undefined;

function checkFiling({ value: link, fault }: Entry<Link>, home: string, isHome: IsHome): Fault[] {
  const faults: Fault[] = [];
  const [first, second] = link.places;
  if (link.id !== `${first}--${second}`) faults.push(fault(['id'], `the id of this link is to be "${first}--${second}"`));
  if (isHome(home) === false) faults.push(fault([], `the file is named after "${home}", which is no home municipality`));
  if ((isHome(first) === true && first !== home) || (isHome(first) === false && isHome(second) === true)) {
    faults.push(fault(['places'], `a link of a home municipality names it first and stands in its file`));
  }
  if (link.home !== undefined) faults.push(fault(['home'], 'the home of a link is the name of its file and is not written'));
  return faults;
}

function checkDocuments({ value: link, fault }: Entry<Link>): Fault[] {
  const dates = new Set(link.events.map((event) => event.date));
  const faults = link.stages.flatMap(({ since }, i) =>
    startYear(since) === null || dates.has(since) ? [] : [fault(['stages', i, 'since'], `no event of this link has the date ${since} of this stage, so it has no source`)],
  );
  return link.attested === undefined ? [...faults, fault([], 'the link lacks "attested": the document that confirmed it last')] : faults;
}

/** The same two places in the other order are still the same pair. */
function samePair(data: CuratedData): Fault[] {
  const seen = new Map<string, string>();
  return data.links.flatMap(({ value: link, fault }) => {
    const pair = [...link.places].sort().join('|');
    const other = seen.get(pair);
    seen.set(pair, link.id);
    return other === undefined || other === link.id ? [] : [fault(['places'], `duplicate link: "${other}" joins the same two places`)];
  });
}
