/** From `data/*.yaml` to the published network, or to an error that names every fault. */
import * as z from 'zod/mini';
import { extentOf } from '../../src/domain/network/extent.ts';
import { type Network, networkSchema } from '../../src/domain/network/schema.ts';
import { checkDataset } from './check.ts';
import { DatasetError, type Fault } from './fault.ts';
import { type CuratedData, readCuratedData } from './read.ts';

/** @throws DatasetError with every fault of the dataset under `root`/data. */
export function buildNetwork(root: string): Network {
  const data = readCuratedData(root);
  const faults = [...data.faults, ...checkDataset(data)];
  if (faults.length > 0) throw new DatasetError(faults.toSorted(byPosition));
  return assemble(data);
}

/** By file and line, as a person goes through them. */
const byPosition = (a: Fault, b: Fault): number => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1);

function assemble(data: CuratedData): Network {
  const links = data.links.map(({ value, home }) => ({ ...value, ...(value.places[0] === home ? {} : { home }) }));
  const extent = extentOf(links);
  if (extent === null) throw new DatasetError([{ file: 'data/links', line: 1, column: 1, message: 'no link has a dated stage, so there is no year to show' }]);
  const network: Network = {
    $schema: '/data/network.schema.json',
    format: 'partner-cities-network',
    version: 2,
    title: data.title?.value ?? {},
    extent,
    agreementTypes: data.agreementTypes.map(({ value }) => value).toSorted((a, b) => a.rank - b.rank),
    places: data.places.map(({ value }) => value),
    links,
    networks: data.networks.map(({ value }) => value),
    areas: data.areas.map(({ value }) => value),
    eventKinds: data.eventKinds.map(({ value }) => value),
    sources: data.sources.map(({ value }) => value),
  };
  return networkSchema.parse(network);
}

/** The JSON Schema (2020-12) of the published format, from the definition that validates it. */
export function networkJsonSchema(): unknown {
  return { title: 'Partner cities network', ...z.toJSONSchema(networkSchema, { io: 'input' }) };
}
