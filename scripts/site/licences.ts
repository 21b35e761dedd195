/** `licences.txt` of the built site: whose work it contains, and the terms under which it is passed on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GAZETTEER_DATE } from '../../src/exchange/gazetteer/gazetteer-date.ts';
import type { Shipped } from './shipped.ts';

const RULE = '-'.repeat(100);

/** @param root the project's folder */
export function licencesFile(root: string, shipped: readonly Shipped[]): string {
  const own = (path: string) => readFileSync(join(root, path), 'utf8').trim();
  const parts = [
    `Partner Cities Atlas, the program\n\n${own('LICENSE')}`,
    `Partner Cities Atlas, the dataset\n\n${own('data/LICENSE')}`,
    'Land, borders, coasts and lakes: Natural Earth (https://www.naturalearthdata.com/), public domain.\nCities of the basemap: GeoNames (https://www.geonames.org/), CC BY 4.0.',
    `Places found by name (the files in gazetteer/): GeoNames (https://www.geonames.org/), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), as of ${GAZETTEER_DATE}.\nChanged: only some of the names are kept, populations and coordinates are rounded, and some places and names are added by hand.`,
    ...shipped.map(({ name, version, licence, texts }) => [`${name} ${version}\nLicence: ${licence}`, ...texts].join('\n\n')),
  ];
  return `${parts.join(`\n\n${RULE}\n\n`)}\n`;
}
