import { describe, expect, it } from 'vitest';
import { networkSchema } from '../../src/domain/network/schema.ts';
import { buildNetwork, networkJsonSchema } from './build.ts';
import { DatasetError } from './fault.ts';
import { changed, FILES, inFolder } from './testing/small-dataset.ts';

const network = inFolder(FILES, buildNetwork);

describe('the published network', () => {
  it('is of the published format and names its schema', () => {
    expect(networkSchema.parse(JSON.parse(JSON.stringify(network)))).toEqual(network);
    expect(network).toMatchObject({ $schema: '/data/network.schema.json', format: 'partner-cities-network', version: 2, title: { uk: 'Small' } });
  });

  it('covers the years of the dated stages, computed and never typed in', () => {
    expect(network.extent).toEqual({ from: 2003, to: 2010 });
    expect(inFolder(changed(['links/akmene.yaml', 'since: "2003"', 'since: "../2003"']), buildNetwork).extent).toEqual({ from: 2004, to: 2010 });
  });

  it('files each link under the home of its file, and says so only where that is not its first place', () => {
    expect(network.links.map(({ id, home }) => [id, home])).toEqual([
      ['akmene--konin', undefined],
      ['valmiera--bocholt', undefined],
      ['konin--bocholt', 'valmiera'],
    ]);
  });

  it('lists agreement types in rank order, whatever their order in the file', () => {
    const swapped = changed(['agreement-types.yaml', 'rank: 1', 'rank: 3']);
    expect(inFolder(swapped, buildNetwork).agreementTypes.map(({ id }) => id)).toEqual(['ties', 'treaty']);
  });

  it('carries everything over', () => {
    expect(network.places.map(({ id }) => id)).toEqual(['akmene', 'valmiera', 'konin', 'bocholt', 'kalmar', 'torun']);
    expect(network.places[5]?.mentions).toHaveLength(1);
    expect([network.sources, network.areas, network.eventKinds, network.networks].map((list) => list.length)).toEqual([2, 1, 2, 1]);
    expect(network.links[0]?.events[2]?.people?.[0]).toMatchObject({ name: 'A Person', place: 'konin' });
  });
});

it('a dataset with a fault is not published', () => {
  expect(() => inFolder(changed(['places.yaml', 'lng: 6.6', 'lng: 66']), buildNetwork)).toThrow(DatasetError);
  expect(() => inFolder(changed(['places.yaml', 'lng: 6.6', 'lng: 66']), buildNetwork)).toThrow(/data\/places\.yaml:\d+:3 {2}coordinates 66, 51\.8/);
});

it('a dataset without a single dated link is told so, since it has no years to show', () => {
  const undated = changed(
    ['links/akmene.yaml', '- { type: ties, since: "2003" }\n    - { type: treaty, since: "2004-03" }', '- { type: ties, since: null }'],
    ['links/valmiera.yaml', 'since: "2010-05-01"', 'since: "../2010"'],
  );
  expect(() => inFolder(undated, buildNetwork)).toThrow(DatasetError);
  expect(() => inFolder(undated, buildNetwork)).toThrow('no link has a dated stage');
});

it('the JSON Schema beside it describes the same format', () => {
  const schema = networkJsonSchema() as {
    readonly title: string;
    readonly $schema: string;
    readonly required: readonly string[];
    readonly properties: Readonly<Record<string, object>>;
  };
  expect(schema.title).toBe('Partner cities network');
  expect(schema.$schema).toContain('2020-12');
  expect(schema.required).toEqual(expect.arrayContaining(['format', 'version', 'extent', 'links', 'places', 'sources']));
  expect(schema.properties['format']).toMatchObject({ const: 'partner-cities-network' });
  // Where a part was taken from is said by what a person downloads, not by the whole.
  expect(Object.keys(schema.properties).toSorted()).toEqual([...Object.keys(network), 'takenFrom'].toSorted());
});
