/**
 * Older files of the published format, brought to the present version. Each step knows one version and the next, changes
 * only what its shape changed, and leaves everything else, faults included, as it came: whether the result is a network
 * is decided afterwards.
 */

type Fields = Readonly<Record<string, unknown>>;
type Step = (network: Fields) => Fields;

/** By the version that a step reads. A version without a step is the present one, or one that is not known here. */
const STEPS: ReadonlyMap<unknown, Step> = new Map([[1, namesByLanguage]]);

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Version 1 had one text for all languages where version 2 has a map by language: in `seat` and in each name of `formerly`. It was written as in English. */
function namesByLanguage(network: Fields): Fields {
  const { places } = network;
  return { ...network, version: 2, places: Array.isArray(places) ? places.map(placeByLanguage) : places };
}

function placeByLanguage(place: unknown): unknown {
  if (!isFields(place)) return place;
  const { seat, formerly } = place;
  return {
    ...place,
    ...(seat === undefined ? {} : { seat: byLanguage(seat) }),
    ...(formerly === undefined ? {} : { formerly: Array.isArray(formerly) ? formerly.map(byLanguage) : formerly }),
  };
}

const byLanguage = (text: unknown): unknown => (typeof text === 'string' ? { en: text } : text);

/** The steps are a parameter so that their order can be tested apart from what each of them does. */
export function upgradeNetwork(value: unknown, steps: ReadonlyMap<unknown, Step> = STEPS): unknown {
  let network = value;
  // A step that does not raise the version would be taken for ever.
  for (let taken = 0; taken < steps.size && isFields(network); taken += 1) {
    const step = steps.get(network['version']);
    if (step === undefined) break;
    network = step(network);
  }
  return network;
}
