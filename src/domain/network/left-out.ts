/**
 * What of a network can be left out because of a fault inside it, and what goes with it. The rule: the smallest part
 * without which the rest still says nothing untrue. An event with a bad date goes alone; a link whose end cannot be
 * read goes whole, since without its end it would be shown as lasting.
 */
import type { FaultPath, NetworkFault } from './fault.ts';

export type PartKind =
  | 'link'
  | 'place'
  | 'network'
  | 'source'
  | 'agreementType'
  | 'area'
  | 'eventKind'
  | 'event'
  | 'member'
  | 'mention'
  | 'detail'
  // These three are not left out but made anew: the years from the stages, the others empty.
  | 'extent'
  | 'title'
  | 'list';

/** A part that was left out, and why. */
export interface LeftOut {
  readonly path: FaultPath;
  readonly kind: PartKind;
  /** Id of the link, place … that is or holds the part; null where it has none, or where the part is of the file itself. */
  readonly owner: string | null;
  /** Position, from 1, of the owner in its list; null where the part is of the file itself. */
  readonly position: number | null;
  readonly faults: readonly NetworkFault[];
}

const EVENT = {
  'events.*': 'event',
  'events.*.where': 'detail',
  'events.*.note': 'detail',
  'events.*.people': 'detail',
  'events.*.people.*': 'detail',
  'events.*.people.*.place': 'detail',
  'events.*.people.*.names': 'detail',
  'events.*.people.*.names.*': 'detail',
  'events.*.alsoIn': 'detail',
  'events.*.alsoIn.*': 'detail',
} as const;

const within = (list: string, kind: PartKind, parts: Readonly<Record<string, PartKind>> = {}): [string, PartKind][] => [
  [`${list}.*`, kind],
  ...Object.entries(parts).map(([path, part]): [string, PartKind] => [`${list}.*.${path}`, part]),
];

const details = (...paths: readonly string[]): Readonly<Record<string, PartKind>> => Object.fromEntries(paths.map((path) => [path, 'detail']));

/** By path, where a star stands for any position or language. */
const PARTS: ReadonlyMap<string, PartKind> = new Map<string, PartKind>([
  ['$schema', 'detail'],
  ['title', 'title'],
  ['title.*', 'detail'],
  ['takenFrom', 'detail'],
  ['extent', 'extent'],
  ...['agreementTypes', 'places', 'links', 'networks', 'areas', 'eventKinds', 'sources'].map((list): [string, PartKind] => [list, 'list']),
  ...within('agreementTypes', 'agreementType', details('label.*', 'definition.*')),
  ...within('areas', 'area', details('label.*')),
  ...within('eventKinds', 'eventKind', details('label.*')),
  ...within('sources', 'source', details('titleTranslated.*', 'publisher', 'publisherShort', 'url', 'note')),
  ...within('places', 'place', {
    ...details('names.*', 'shortNames', 'aliases.*', 'kindLabel', 'seat', 'gazetteer', 'formerly', 'formerly.*', 'note'),
    ...details('basis', 'basis.seat', 'basis.formerly', 'basis.note', 'websites', 'websites.*', 'mentions', 'mentions.*.alsoIn', 'mentions.*.alsoIn.*'),
    'mentions.*': 'mention',
  }),
  ...within('links', 'link', { ...EVENT, ...details('note', 'basis', 'stages.*.note', 'stages.*.basis', 'areas.*', 'jointWith', 'jointWith.*', 'attested', 'termEnds') }),
  ...within('networks', 'network', {
    ...EVENT,
    ...details('names.*', 'note', 'basis', 'websites', 'websites.*', 'members.*.role', 'members.*.note', 'members.*.basis'),
    'members.*': 'member',
  }),
]);

/** Keys under which every key is a language. */
const BY_LANGUAGE: ReadonlySet<string | number> = new Set(['title', 'names', 'label', 'definition', 'titleTranslated']);

export interface Part {
  readonly path: FaultPath;
  readonly kind: PartKind;
}

/** The part to leave out because of a fault; null where nothing less than the whole file would do. */
export function partOf({ path, code }: NetworkFault): Part | null {
  if (code === 'unknownKey') return { path, kind: 'detail' };
  const pattern = path.map((key, i) => (typeof key === 'number' || BY_LANGUAGE.has(path[i - 1] ?? '') ? '*' : key));
  for (let length = path.length; length > 0; length -= 1) {
    const kind = PARTS.get(pattern.slice(0, length).join('.'));
    if (kind !== undefined) return { path: path.slice(0, length), kind };
  }
  return null;
}
