/** A small dataset without faults, in which a test breaks one thing and sees what the build says of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildNetwork } from '../build.ts';
import { DatasetError } from '../fault.ts';

const said = (en: string): string => `{ en: ${en}, lt: ${en}, lv: ${en}, uk: ${en} }`;
const named = (en: string): string => `{ en: ${en}, lt: ${en}, lv: ${en}, uk: ${en}, local: ${en} }`;

const place = (id: string, country: string, home: boolean, lng: number, lat: number): string => `
- id: ${id}
  names: ${named(id)}
  aliases: []
  country: ${country}
  kind: city
  home: ${home}
  lng: ${lng}
  lat: ${lat}
`;

const type = (id: string, rank: number): string => `
- id: ${id}
  label: ${said(id)}
  definition: ${said(id)}
  rank: ${rank}
  color: "#112233"
  colorDark: "#ddeeff"
  dash: null
  partnership: true
`;

const source = (id: string): string => `
- id: ${id}
  title: ${id}
  titleTranslated: ${said(id)}
  publisher: Publisher
  language: lt
  date: "2020"
  dateKind: published
`;

export type Files = Readonly<Record<string, string>>;

/** By path under `data/`. */
export const FILES: Files = {
  'vocabulary.yaml': `title: ${said('Small')}
areas:
  - { id: culture, label: ${said('Culture')} }
eventKinds:
  - { id: signed, act: true, label: ${said('Signing')} }
  - { id: visit, label: ${said('Visit')} }
`,
  'agreement-types.yaml': type('treaty', 1) + type('ties', 2),
  'places.yaml': `${place('akmene', 'LT', true, 22.9, 56.3)}${place('valmiera', 'LV', true, 25.4, 57.5)}${place('konin', 'PL', false, 18.3, 52.2)}${place('bocholt', 'DE', false, 6.6, 51.8)}${place('kalmar', 'SE', false, 16.4, 56.7)}${place('torun', 'PL', false, 18.6, 53)}  mentions:
    - source: { id: library, at: paragraph 9 }
      note: ${said('Took part')}
`,
  'sources.yaml': source('library') + source('council'),
  'networks.yaml': `
- id: ubc
  names: ${said('Union')}
  kind: city-network
  members:
    - { place: valmiera, since: "2021-01", source: { id: council, at: paragraph 1 } }
    - { place: kalmar, source: { id: council, at: paragraph 2 } }
  events:
    - { date: "2021-02", kind: visit, where: kalmar, source: { id: council, at: paragraph 3 } }
`,
  'links/akmene.yaml': `# Links of Akmenė
- id: akmene--konin
  places: [akmene, konin]
  stages:
    - { type: ties, since: "2003" }
    - { type: treaty, since: "2004-03" }
  events:
    - { date: "1999", kind: visit, source: { id: library, at: paragraph 1 } }
    - { date: "2003", kind: signed, source: { id: library, at: paragraph 2 } }
    - date: "2004-03"
      kind: signed
      people:
        - { name: A Person, office: ${said('Mayor')}, place: konin }
      source: { id: library, at: paragraph 3 }
  areas: [culture]
  attested: { source: library, date: "2020" }
`,
  'links/valmiera.yaml': `# Links of Valmiera
- id: valmiera--bocholt
  places: [valmiera, bocholt]
  stages:
    - { type: treaty, since: null }
  events: []
  areas: []
  attested: { source: council, date: null }
- id: konin--bocholt
  places: [konin, bocholt]
  stages:
    - { type: treaty, since: "2010-05-01" }
  jointWith: [valmiera]
  events:
    - { date: "2010-05-01", kind: signed, source: { id: council, at: paragraph 4 } }
  areas: []
  attested: { source: council, date: null }
`,
};

/** In `file` the one place that reads `from` reads `to` instead. */
export type Change = readonly [file: string, from: string, to: string];

export function changed(...changes: readonly Change[]): Files {
  const files: Record<string, string> = { ...FILES };
  for (const [file, from, to] of changes) {
    const text = files[file] ?? '';
    if (text.split(from).length !== 2) throw new Error(`${file} does not hold this exactly once: ${from}`);
    files[file] = text.replace(from, () => to);
  }
  return files;
}

/** Runs `use` in a folder that holds the files under `data/`. */
export function inFolder<T>(files: Files, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'atlas-data-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, 'data', path)), { recursive: true });
      writeFileSync(join(root, 'data', path), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Every fault as "file:line message". */
export function faultsIn(files: Files): readonly string[] {
  return inFolder(files, (root) => {
    try {
      buildNetwork(root);
      return [];
    } catch (error) {
      if (error instanceof DatasetError) return error.faults.map(({ file, line, message }) => `${file}:${line} ${message}`);
      throw error;
    }
  });
}

/** A fault as `faultsIn` tells it, on the line of `file` that first holds `text`. */
export function faultAt(files: Files, file: string, text: string, message: string): string {
  const line = (files[file] ?? '').split('\n').findIndex((one) => one.includes(text)) + 1;
  if (line === 0) throw new Error(`${file} holds no line with: ${text}`);
  return `data/${file}:${line} ${message}`;
}
