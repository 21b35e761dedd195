import { expect, it } from 'vitest';
import { sharedAddress } from './shared-address.ts';

it.each([
  ['https://atlas.example/?year=2003&types=ties,treaty&play=1#map=3/54/24', 2004, 'https://atlas.example/?year=2004&types=ties,treaty#map=3/54/24'],
  ['https://atlas.example/?year=2003', 2022, 'https://atlas.example/'],
  ['https://atlas.example/?embed=1&place=rezekne', 2022, 'https://atlas.example/?place=rezekne'],
])('the address to send shows the year that is shown, and stands still: %s', (href, year, shared) => {
  expect(sharedAddress(href, year, 2022)).toBe(shared);
});
