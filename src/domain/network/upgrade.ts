/**
 * Reads files of earlier versions of the format as the present one. Version 1 had one text for all languages where version 2
 * has a map by language: in `seat` and in each name of `formerly`. It was written as in English.
 */

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const byLanguage = (text: unknown): unknown => (typeof text === 'string' ? { en: text } : text);

function upgradePlace(place: unknown): unknown {
  if (!isRecord(place)) return place;
  const { seat, formerly } = place;
  return {
    ...place,
    ...(seat === undefined ? {} : { seat: byLanguage(seat) }),
    ...(formerly === undefined ? {} : { formerly: Array.isArray(formerly) ? formerly.map(byLanguage) : formerly }),
  };
}

/** What is of no version known here, or no network at all, comes back as it is: the schema says what is wrong with it. */
export function upgradeNetwork(value: unknown): unknown {
  if (!isRecord(value) || value['version'] !== 1) return value;
  const { places } = value;
  return { ...value, version: 2, places: Array.isArray(places) ? places.map(upgradePlace) : places };
}
