/** Messages that no part of the page asks for any more would still be translated, and shipped, for ever. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

/** The beginnings of keys that are put together from a part: `status.${state}`. */
const beginnings = [...source.matchAll(/`([a-z][\w.]*\.)\$\{/gi)].map(([, beginning = '']) => beginning);

it('every message is asked for somewhere', () => {
  const keys = Object.keys(JSON.parse(readFileSync('src/i18n/messages/en.json', 'utf8')) as object);
  const unused = keys.filter((key) => !source.includes(`'${key}'`) && !beginnings.some((beginning) => key.startsWith(beginning)));
  expect(unused).toEqual([]);
});
