/** The arrows of ARCHITECTURE.md: which room of `src` may import from which, and which packages stay out of which. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import from beside itself; a new room has to be written here. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ui: [],
  site: [],
  theme: ['domain'],
  i18n: ['domain', 'site'],
  api: ['domain', 'site'],
  picture: ['domain', 'theme', 'i18n'],
  exchange: ['domain'],
  map: ['domain', 'theme'],
  parts: ['domain', 'i18n', 'theme', 'ui'],
  features: ['domain', 'site', 'api', 'exchange', 'picture', 'theme', 'i18n', 'ui', 'parts'],
  app: ['domain', 'site', 'api', 'exchange', 'picture', 'theme', 'i18n', 'ui', 'parts', 'map', 'features'],
  pages: ['domain', 'site', 'exchange', 'theme', 'i18n', 'ui', 'parts', 'features'],
  'main.tsx': ['app', 'map', 'theme', 'i18n', 'ui'],
};

/** Packages that a room does without, so that it runs in Node, in a worker and in the build. */
const PURE = ['domain', 'exchange', 'picture', 'theme', 'map'];

interface Import {
  readonly file: string;
  readonly target: string;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|testing\//.test(file));

const imports: readonly Import[] = sources.flatMap((file) =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) => ({
    file,
    target: specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier,
  })),
);

const isOurs = ({ target }: Import): boolean => sources.includes(target.replace(/\?.*/, '')) || /^[a-z-]+\/.*\.(css|json)$/.test(target);
const room = (file: string): string => file.split('/')[0] ?? file;
const feature = (file: string): string => file.split('/').slice(0, 2).join('/');
const said = (wrong: readonly Import[]): readonly string[] => wrong.map(({ file, target }) => `${file} imports ${target}`);

describe('the rooms of src', () => {
  it('are all known here', () => expect(sources.map(room).filter((name) => ALLOWED[name] === undefined)).toEqual([]));

  it('import one way', () => {
    const wrong = imports.filter((one) => sources.includes(one.target) && room(one.file) !== room(one.target) && !ALLOWED[room(one.file)]?.includes(room(one.target)));
    expect(said(wrong)).toEqual([]);
  });

  it('features never import each other', () => {
    const wrong = imports.filter((one) => room(one.file) === 'features' && room(one.target) === 'features' && feature(one.file) !== feature(one.target));
    expect(said(wrong)).toEqual([]);
  });

  it('are free of React where they have to run anywhere, and only the map knows MapLibre', () => {
    const wrong = imports.filter(
      (one) =>
        !isOurs(one) &&
        ((PURE.includes(room(one.file)) && /^(react|react-dom|@tanstack\/react-query)(\/|$)/.test(one.target)) ||
          (room(one.file) !== 'map' && /^maplibre-gl(\/|$)/.test(one.target))),
    );
    expect(said(wrong)).toEqual([]);
  });
});
