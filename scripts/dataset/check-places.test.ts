import { expect, it } from 'vitest';
import { type Change, changed, faultAt, faultsIn } from './testing/small-dataset.ts';

it.each<[string, Change, string, string]>([
  ['longitude and latitude exchanged', ['places.yaml', 'lng: 6.6\n  lat: 51.8', 'lng: 51.8\n  lat: 6.6'], 'lng: 51.8', 'coordinates 51.8, 6.6 lie outside the box of country "DE"'],
  ['a point in the neighbouring country', ['places.yaml', 'country: LT', 'country: NL'], 'lng: 22.9', 'coordinates 22.9, 56.3 lie outside the box of country "NL"'],
  ['a sign forgotten', ['places.yaml', 'lng: 16.4', 'lng: -16.4'], 'lng: -16.4', 'coordinates -16.4, 56.7 lie outside the box of country "SE"'],
  ['a country that is none', ['places.yaml', 'country: SE', 'country: QQ'], 'country: QQ', 'unknown country "QQ"'],
  ['a mention in a document that is not listed', ['places.yaml', 'id: library', 'id: diary'], 'source: { id: diary', 'unknown source "diary"'],
])('the editor is told of %s', (_what, change, text, message) => {
  const files = changed(change);
  expect(faultsIn(files)).toEqual([faultAt(files, 'places.yaml', text, message)]);
});
