/** Reads `data/` into entries of known shape, each knowing where it stands; entries that do not fit become faults. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import { type AgreementType, type CityNetwork, type EventKind, type Link, type Localized, type Place, parts, type Source, type Term } from '../../src/domain/schema.ts';
import type { Fault } from './fault.ts';
import { type Path, readYamlFile, type YamlFile } from './yaml-file.ts';

export interface Entry<T> {
  readonly value: T;
  /** A fault at a path inside this entry. */
  readonly fault: (path: Path, message: string) => Fault;
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
  readonly faults: readonly Fault[];
}

const languageNames = z.object({ title: parts.localized, areas: z.array(z.unknown()), eventKinds: z.array(z.unknown()) });

/** `root` is the project's folder; the data stand in its folder `data`. */
export function readCuratedData(root: string): CuratedData {
  const faults: Fault[] = [];
  const open = (name: string): YamlFile => {
    const file = readYamlFile(join(root, 'data', name), root);
    faults.push(...file.syntaxFaults);
    return file;
  };

  function entries<T>(file: YamlFile, schema: z.ZodMiniType<T>, under: Path = []): Entry<T>[] {
    const list = under.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], file.value);
    if (!Array.isArray(list)) {
      if (file.syntaxFaults.length === 0) faults.push(file.fault(under, 'a list is expected here'));
      return [];
    }
    return list.flatMap((item: unknown, i): Entry<T>[] => {
      const parsed = schema.safeParse(item);
      const fault = (path: Path, message: string): Fault => file.fault([...under, i, ...path], message);
      if (parsed.success) return [{ value: parsed.data, fault }];
      faults.push(...parsed.error.issues.map((issue) => fault(issue.path, `${issue.path.join('.')}: ${issue.message}`)));
      return [];
    });
  }

  const vocabulary = open('vocabulary.yaml');
  const title = languageNames.safeParse(vocabulary.value);
  if (!title.success && vocabulary.syntaxFaults.length === 0) {
    faults.push(...title.error.issues.map((issue) => vocabulary.fault(issue.path, `${issue.path.join('.')}: ${issue.message}`)));
  }

  const linkFiles = readdirSync(join(root, 'data', 'links'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return {
    title: title.success ? { value: title.data.title, fault: (path, message) => vocabulary.fault(['title', ...path], message) } : null,
    agreementTypes: entries(open('agreement-types.yaml'), parts.agreementType),
    areas: entries(vocabulary, parts.term, ['areas']),
    eventKinds: entries(vocabulary, parts.eventKind, ['eventKinds']),
    places: entries(open('places.yaml'), parts.place),
    sources: entries(open('sources.yaml'), parts.source),
    networks: entries(open('networks.yaml'), parts.cityNetwork),
    links: linkFiles.flatMap((name) => entries(open(join('links', name)), parts.link).map((entry) => ({ ...entry, home: basename(name, '.yaml') }))),
    faults,
  };
}
