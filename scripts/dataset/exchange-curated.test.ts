/** The files that a person takes from the atlas, made of the curated data in every language. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/domain/choose/view.ts';
import { textIn } from '../../src/domain/network/localized.ts';
import { indexNetwork } from '../../src/domain/network/network-index.ts';
import { networkSchema } from '../../src/domain/network/schema.ts';
import { joined, takenView } from '../../src/exchange/testing/taken-view-fixture.ts';
import { csvPieces } from '../../src/exchange/write/csv.ts';
import { geojsonPieces } from '../../src/exchange/write/geojson.ts';
import { jsonPieces, networkPart } from '../../src/exchange/write/network-part.ts';
import { takenLinks } from '../../src/exchange/write/taken-view.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { buildNetwork } from './build.ts';

const index = indexNetwork(buildNetwork(process.cwd()));
const YEARS = [1991, 2004, 2022];

describe.each(LANGUAGES)('files in %s', (language) => {
  const words = { language, local: (text: Readonly<Record<string, string>>) => textIn(text, language) };

  it.each(YEARS)('hold the links of %i, with names and labels in the language', (year) => {
    const view = takenView(index, { year, words });
    const shown = takenLinks(view);
    const rows = Papa.parse<Record<string, string>>(joined(csvPieces(view)), { header: true, skipEmptyLines: true }).data;
    expect(rows.map(({ link }) => link)).toEqual(shown.map(({ link }) => link.record.id));
    expect(rows.map(({ home, partner }) => [home, partner])).toEqual(shown.map(({ link }) => [words.local(link.first.names), words.local(link.second.names)]));
    expect(rows.map(({ type_label }) => type_label)).toEqual(shown.map(({ stage }) => words.local(stage.type.label)));
    const features = JSON.parse(joined(geojsonPieces(view))).features as { readonly geometry: { readonly type: string } }[];
    expect(features.filter(({ geometry }) => geometry.type !== 'Point')).toHaveLength(shown.length);
  });
});

it.each(YEARS)('the part of %i fits the published format and names every place, kind and document that it needs', (year) => {
  const part = networkSchema.parse(JSON.parse(joined(jsonPieces(networkPart(takenView(index, { year, filters: { ...NO_FILTERS, homes: new Set(['rezekne', 'zhytomyr']) } }))))));
  const again = indexNetwork(part);
  for (const link of part.links) {
    for (const { kind, source } of link.events) expect([again.eventKind.has(kind), again.source.has(source.id)]).toEqual([true, true]);
    for (const id of [...link.places, ...(link.jointWith ?? [])]) expect(again.place.has(id)).toBe(true);
  }
});
