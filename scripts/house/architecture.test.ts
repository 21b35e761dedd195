/** ARCHITECTURE.md is where a newcomer looks first: what it names has to be there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOTS = ['src', 'scripts', 'e2e', 'data', 'docs'] as const;

/** Every file and folder, from the root of the project. */
const there = new Set(ROOTS.flatMap((root) => [root, ...readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => join(root, path).replaceAll('\\', '/'))]));

/** What stands between backticks and looks like a path. Inside `src` the text leaves that word out where no one would look elsewhere. */
const named = [...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/`([\w@./*-]+)`/g)].map(([, path = '']) => path.replace(/\/$/, ''));
const paths = named.filter((path) => /^(src|scripts|e2e|data|docs|app|api|domain|exchange|features|i18n|map|parts|picture|site|theme|ui)\//.test(path));
const names = named.filter((path) => /^[\w-]+(\.[\w-]+)*\.(ts|tsx|mjs|css)$/.test(path));

const matches = (pattern: string) => {
  const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
  return (path: string): boolean => expression.test(path);
};
const exists = (path: string): boolean => [...there].some(matches(path)) || [...there].some(matches(`src/${path}`));

describe('ARCHITECTURE.md', () => {
  it('names many files', () => expect(paths.length).toBeGreaterThan(30));
  it('names no file or folder that is not there', () => expect(paths.filter((path) => !exists(path))).toEqual([]));
  it('names no file by its name alone that is nowhere', () => expect(names.filter((name) => ![...there].some((path) => path.endsWith(`/${name}`)))).toEqual([]));
});
