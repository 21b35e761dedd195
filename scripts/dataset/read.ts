/** Reads `data/` into entries of known shape, each knowing where it stands; entries that do not fit become faults. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type * as z from 'zod/mini';
import { type AgreementType, type CityNetwork, type EventKind, type Link, type Localized, type Place, parts, type Source, type Term } from '../../src/domain/network/schema.ts';
import type { Fault } from './fault.ts';
import { type Path, readYamlFile, type YamlFile } from './yaml-file.ts';

export interface Entry<T> {
  readonly value: T;
  /** A fault at a path inside this entry. */
  readonly fault: (path: Path, message: string) => Fault;
}

/** Ids that references may name: also those of entries whose shape is at fault, and every id where a list cannot be read. */
export interface Ids {
  readonly has: (id: string) => boolean;
}

interface List<T> {
  readonly entries: readonly Entry<T>[];
  readonly ids: Ids;
}

export interface CuratedData {
  readonly title: Entry<Localized> | null;
  readonly agreementTypes: readonly Entry<AgreementType>[];
  readonly areas: readonly Entry<Term>[];
  readonly eventKinds: readonly Entry<EventKind>[];
  readonly places: readonly Entry<Place>[];
  readonly sources: readonly Entry<Source>[];
  readonly networks: readonly Entry<CityNetwork>[];
  /** Links with the name of the file that they stand in, which is the id of a home municipality. */
  readonly links: readonly (Entry<Link> & { readonly home: string })[];
  readonly ids: Readonly<Record<'agreementTypes' | 'areas' | 'eventKinds' | 'places' | 'sources', Ids>>;
  /** Entries whose shape is at fault, as they stand in the file. */
  readonly misshapen: readonly Entry<unknown>[];
  /** Whether some list could not be read at all, so that nobody knows what it refers to. */
  readonly unreadable: boolean;
  readonly faults: readonly Fault[];
}

const idOf = (item: unknown): unknown => (typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined);

/** An unknown key is shown where it stands, anything else at the value that does not fit. */
function faultOf(issue: z.core.$ZodIssue, fault: Entry<unknown>['fault']): Fault {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  return fault(path, issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`);
}

/** `root` is the project's folder; the data stand in its folder `data`. */
export function readCuratedData(root: string): CuratedData {
  const faults: Fault[] = [];
  const misshapen: Entry<unknown>[] = [];
  let unreadable = false;

  const open = (name: string): YamlFile => {
    const file = readYamlFile(join(root, 'data', name), root);
    faults.push(...file.syntaxFaults);
    return file;
  };

  function read<T>(file: YamlFile, schema: z.ZodMiniType<T>, under: Path = []): List<T> {
    const list = under.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], file.value);
    if (!Array.isArray(list)) {
      unreadable = true;
      if (file.syntaxFaults.length === 0) faults.push(file.fault(under, [...under, 'a list is expected here'].join(': ')));
      return { entries: [], ids: { has: () => true } };
    }
    const entries = list.flatMap((item: unknown, i): Entry<T>[] => {
      const parsed = schema.safeParse(item);
      const fault = (path: Path, message: string): Fault => file.fault([...under, i, ...path], message);
      if (parsed.success) return [{ value: parsed.data, fault }];
      misshapen.push({ value: item, fault });
      faults.push(...parsed.error.issues.map((issue) => faultOf(issue, fault)));
      return [];
    });
    const ids = new Set(list.map(idOf));
    return { entries, ids: { has: (id) => ids.has(id) || ids.has(undefined) } };
  }

  function readTitle(file: YamlFile): Entry<Localized> | null {
    const fault = (path: Path, message: string): Fault => file.fault(['title', ...path], message);
    const parsed = parts.localized.safeParse((file.value as { readonly title?: unknown } | null)?.title);
    if (parsed.success) return { value: parsed.data, fault };
    if (file.syntaxFaults.length === 0) faults.push(...parsed.error.issues.map((issue) => faultOf({ ...issue, path: ['title', ...issue.path] }, file.fault)));
    return null;
  }

  const vocabulary = open('vocabulary.yaml');
  const title = readTitle(vocabulary);
  const agreementTypes = read(open('agreement-types.yaml'), parts.agreementType);
  const areas = read(vocabulary, parts.term, ['areas']);
  const eventKinds = read(vocabulary, parts.eventKind, ['eventKinds']);
  const places = read(open('places.yaml'), parts.place);
  const sources = read(open('sources.yaml'), parts.source);
  const networks = read(open('networks.yaml'), parts.cityNetwork);
  const links = linkFiles(root).flatMap((name) => read(open(join('links', name)), parts.link).entries.map((entry) => ({ ...entry, home: basename(name, '.yaml') })));
  return {
    title,
    agreementTypes: agreementTypes.entries,
    areas: areas.entries,
    eventKinds: eventKinds.entries,
    places: places.entries,
    sources: sources.entries,
    networks: networks.entries,
    links,
    ids: { agreementTypes: agreementTypes.ids, areas: areas.ids, eventKinds: eventKinds.ids, places: places.ids, sources: sources.ids },
    misshapen,
    unreadable,
    faults,
  };
}

function linkFiles(root: string): readonly string[] {
  const folder = join(root, 'data', 'links');
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : [];
}
