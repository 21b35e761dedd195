import { expect, it } from 'vitest';
import { siteUrl } from './addresses.ts';

it('files are found from the root of the site, wherever that is', () => {
  expect(siteUrl('data/network.json')).toBe(new URL('../../data/network.json', import.meta.url).href);
});
