/** `licences.txt` of the built site: whose work it contains, and the terms under which it is passed on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shipped } from './shipped.ts';

const RULE = '-'.repeat(100);

/** @param root the project's folder */
export function licencesFile(root: string, shipped: readonly Shipped[]): string {
  const own = (path: string) => readFileSync(join(root, path), 'utf8').trim();
  const parts = [
    `Partner Cities Atlas, the program\n\n${own('LICENSE')}`,
    `Partner Cities Atlas, the dataset\n\n${own('data/LICENSE')}`,
    'Land, borders, coasts and lakes: Natural Earth (https://www.naturalearthdata.com/), public domain.\nCities of the basemap: GeoNames (https://www.geonames.org/), CC BY 4.0.',
    ...shipped.map(({ name, version, licence, texts }) => [`${name} ${version}\nLicence: ${licence}`, ...texts].join('\n\n')),
  ];
  return `${parts.join(`\n\n${RULE}\n\n`)}\n`;
}
