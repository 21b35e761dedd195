/** The rules that every network must keep, told of the curated one by file and line. */
import { extentOf } from '../../src/domain/network/extent.ts';
import type { NetworkFault } from '../../src/domain/network/fault.ts';
import { faultsOf } from '../../src/domain/network/faults.ts';
import type { Network } from '../../src/domain/network/schema.ts';
import { faultText } from '../../src/i18n/fault-text.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { readMessages } from '../messages/read-messages.ts';
import type { Fault } from './fault.ts';
import type { CuratedData, Entry } from './read.ts';

const english = createTranslator('en', readMessages('en'));

export function checkNetwork(data: CuratedData): Fault[] {
  const lists = {
    agreementTypes: data.agreementTypes,
    areas: data.areas,
    eventKinds: data.eventKinds,
    places: data.places,
    sources: data.sources,
    networks: data.networks,
    links: data.links,
  };
  const network: Network = {
    format: 'partner-cities-network',
    version: 2,
    title: data.title?.value ?? {},
    extent: extentOf(data.links.map(({ value }) => value)) ?? { from: 0, to: 9999 },
    agreementTypes: valuesOf(data.agreementTypes),
    areas: valuesOf(data.areas),
    eventKinds: valuesOf(data.eventKinds),
    places: valuesOf(data.places),
    sources: valuesOf(data.sources),
    networks: valuesOf(data.networks),
    links: valuesOf(data.links),
  };
  return faultsOf(network, data.ids).map((fault) => inFile(fault, lists));
}

const valuesOf = <T>(entries: readonly Entry<T>[]): readonly T[] => entries.map(({ value }) => value);

/** A path of the network leads to an entry by its list and position, and from there on inside the entry. */
function inFile(fault: NetworkFault, lists: Readonly<Record<string, readonly Entry<unknown>[]>>): Fault {
  const [list, at, ...path] = fault.path;
  const entry = lists[String(list)]?.[Number(at)];
  if (entry === undefined) throw new Error(`a fault stands in no entry: ${fault.path.join('.')}`);
  return entry.fault(path, faultText(english, fault));
}
