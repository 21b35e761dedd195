/** The lock file: what `npm ci` installs on every machine that the project promises to run on. */
import { readFileSync } from 'node:fs';
import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  /** Packed inside another package, whose checksum covers it. */
  readonly inBundle?: boolean;
  readonly engines?: { readonly node?: string };
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly engines: { readonly node: string } };
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** The oldest of each line of Node that package.json accepts. */
const NODES = ['20.19.0', '22.13.0', '24.0.0'] as const;

/** Tools that bring a build for each platform. */
const NATIVE = ['@biomejs/biome', '@tailwindcss/oxide', 'oxc-parser', 'rolldown', 'lightningcss', 'esbuild'] as const;

/** Where people work on the project. A tool's build for Linux may be for glibc, for musl, or for both. */
const PLATFORMS = ['linux x64', 'linux arm64', 'darwin x64', 'darwin arm64', 'win32 x64', 'win32 arm64'] as const;

/** A package as it is found from another one: the nearest node_modules wins. */
function found(from: string, name: string): Locked | undefined {
  const near = packages[`${from}/node_modules/${name}`];
  if (near !== undefined || from === '') return near ?? packages[`node_modules/${name}`];
  const above = from.lastIndexOf('/node_modules/');
  return found(above === -1 ? '' : from.slice(0, above), name);
}

describe('package-lock.json', () => {
  it('names every optional build that a package may ask for', () => {
    const missing = locked.flatMap(([path, one]) =>
      Object.keys(one.optionalDependencies ?? {})
        .filter((name) => found(path, name) === undefined)
        .map((name) => `${path} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names the checksum of every package', () => {
    expect(locked.filter(([, { integrity, inBundle }]) => integrity === undefined && inBundle !== true).map(([path]) => path)).toEqual([]);
  });

  it.each(NATIVE)('holds the builds of %s for all platforms', (tool) => {
    const path = `node_modules/${tool}`;
    const builds = Object.keys(packages[path]?.optionalDependencies ?? {}).flatMap((name) => found(path, name) ?? []);
    const without = PLATFORMS.filter((platform) => {
      const [os = '', cpu = ''] = platform.split(' ');
      return !builds.some((build) => build.os?.includes(os) === true && build.cpu?.includes(cpu) === true);
    });
    expect(without).toEqual([]);
  });

  it.each(NODES)('holds nothing that refuses Node %s', (node) => {
    expect(satisfies(node, manifest.engines.node), 'package.json').toBe(true);
    const refusing = locked.filter(([, { engines }]) => engines?.node !== undefined && !satisfies(node, engines.node));
    expect(refusing.map(([path, { engines }]) => `${path}: ${engines?.node}`)).toEqual([]);
  });
});
