import { expect, it } from 'vitest';
import { upgradeNetwork } from './upgrade.ts';

type Fields = Readonly<Record<string, unknown>>;
const steps = new Map<unknown, (network: Fields) => Fields>([
  [1, ({ old, ...rest }) => ({ ...rest, version: 2, renamed: old })],
  [2, (network) => ({ ...network, version: 3, added: true })],
]);

it('a file of an earlier version passes every step up to the present one', () => {
  expect(upgradeNetwork({ version: 1, old: 'x', kept: 'y' }, steps)).toEqual({ version: 3, renamed: 'x', kept: 'y', added: true });
  expect(upgradeNetwork({ version: 2, renamed: 'x' }, steps)).toEqual({ version: 3, renamed: 'x', added: true });
});

it('what is of the present version, of a later one, or no network at all stays as it came', () => {
  for (const value of [{ version: 3 }, { version: 9 }, {}, [1], null, 'text']) expect(upgradeNetwork(value, steps)).toBe(value);
});

it('a step that does not raise the version is not taken for ever', () => {
  expect(upgradeNetwork({ version: 1 }, new Map([[1, (network: Fields) => network]]))).toEqual({ version: 1 });
});

it('the file that came is not changed', () => {
  const value = Object.freeze({ version: 1, old: 'x' });
  upgradeNetwork(value, steps);
  expect(value).toEqual({ version: 1, old: 'x' });
});
