/** From `data/*.yaml` to the published network, or to an error that names every fault. */
import * as z from 'zod/mini';
import { startYear } from '../../src/domain/date.ts';
import { type Network, networkSchema } from '../../src/domain/schema.ts';
import { checkDataset } from './check.ts';
import { DatasetError } from './fault.ts';
import { type CuratedData, readCuratedData } from './read.ts';

/** @throws DatasetError with every fault of the dataset under `root`/data. */
export function buildNetwork(root: string): Network {
  const data = readCuratedData(root);
  // Entries that do not fit their shape are left out, so references to them would be reported a second time, as unknown.
  const faults = data.faults.length > 0 ? data.faults : checkDataset(data);
  if (faults.length > 0) throw new DatasetError(faults);
  return assemble(data);
}

function assemble(data: CuratedData): Network {
  const links = data.links.map(({ value, home }) => ({ ...value, ...(value.places[0] === home ? {} : { home }) }));
  const years = links.flatMap((link) => link.stages.map((stage) => startYear(stage.since))).filter((year) => year !== null);
  const network: Network = {
    $schema: '/data/network.schema.json',
    format: 'partner-cities-network',
    version: 1,
    title: data.title?.value ?? {},
    extent: { from: Math.min(...years), to: Math.max(...years) },
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
