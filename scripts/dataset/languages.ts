/** Every text of the curated dataset stands in all its languages; a place's names also in the local one. */
import type { Fault } from './fault.ts';
import type { Entry } from './read.ts';
import type { Path } from './yaml-file.ts';

export const LANGUAGES = ['en', 'lt', 'lv', 'uk'] as const;

/** Keys that hold text by language, wherever they stand in an entry. */
const LOCALIZED_KEYS: ReadonlySet<PropertyKey> = new Set([
  'names',
  'shortNames',
  'kindLabel',
  'seat',
  'formerly',
  'label',
  'definition',
  'note',
  'office',
  'role',
  'titleTranslated',
  'publisherShort',
]);

/** Keys of a place that may also hold the name in the local language and script. */
const ALSO_LOCAL: ReadonlySet<PropertyKey> = new Set(['shortNames', 'seat', 'formerly']);

export function missingLanguages(entry: Entry<unknown>): Fault[] {
  const isTitle = typeof entry.value === 'object' && entry.value !== null && 'en' in entry.value;
  return isTitle ? faultsOfText(entry, entry.value, [], []) : visit(entry, entry.value, []);
}

function visit(entry: Entry<unknown>, value: unknown, path: Path): Fault[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => visit(entry, item, [...path, i]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    // What a note, a seat or a former name rests on stands under the same keys, and is no text.
    if (key === 'basis') return [];
    if (!LOCALIZED_KEYS.has(key)) return visit(entry, inner, here);
    const isPlaceName = key === 'names' && 'lng' in value;
    const texts = Array.isArray(inner) ? inner.map((text: unknown, i) => [text, [...here, i]] as const) : [[inner, here] as const];
    return texts.flatMap(([text, path]) => faultsOfText(entry, text, path, isPlaceName ? ['local'] : [], ALSO_LOCAL.has(key) ? ['local'] : []));
  });
}

function faultsOfText(entry: Entry<unknown>, text: unknown, path: Path, also: readonly string[], optional: readonly string[] = []): Fault[] {
  if (typeof text !== 'object' || text === null) return [];
  const held = new Set(Object.keys(text));
  const needed = [...LANGUAGES, ...also];
  const missing = needed.filter((language) => !held.has(language));
  const unknown = [...held].filter((language) => !needed.includes(language) && !optional.includes(language));
  const where = path.join('.') || 'title';
  return [
    ...missing.map((language) => entry.fault(path, `${where} lacks language "${language}"`)),
    ...unknown.map((language) => entry.fault([...path, language], `${where} has unknown language "${language}"`)),
  ];
}
