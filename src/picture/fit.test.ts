import { expect, it } from 'vitest';
import { NO_FILTERS } from '../domain/choose/view.ts';
import { refit } from '../domain/geo/refit.ts';
import { indexOf, link } from '../domain/testing/network-fixture.ts';
import { fittedCamera } from './fit.ts';
import { cameraOf } from './paint.ts';
import type { PictureView } from './threads.ts';

const index = indexOf([link('a--b', 'treaty 2000'), link('a--c', 'treaty 2010')], { a: { lng: 20, lat: 50 }, b: { lng: 25, lat: 56 }, c: { lng: 0, lat: 45 } });
const view: PictureView = { moment: 2005, reading: 'so-far', filters: NO_FILTERS, selection: { kind: 'place', id: 'a' }, theme: 'light' };
const size = { width: 1200, height: 800 };
const covered = { top: 60, right: 64, bottom: 120, left: 400 };
const small = { width: 723, height: 390 };
const framed = cameraOf(index, view, size, covered);

it('a map that stands as the page framed it is framed anew in the picture, with what is there at the end of a film', () => {
  const at = fittedCamera({ index, view, camera: framed, size, covered }, small, 2020);
  expect(at).toEqual(cameraOf(index, { ...view, moment: 2020 }, small));
  expect(at.lng).toBeLessThan(framed.lng);
});

it('a map that somebody has moved shows the same part of the Earth in the picture', () => {
  const moved = { ...framed, zoom: framed.zoom + 2 };
  expect(fittedCamera({ index, view, camera: moved, size, covered }, small)).toEqual(refit(moved, size, small, covered));
});

it('where it is not known where the map looks, what is looked at is framed', () => {
  expect(fittedCamera({ index, view, camera: null, size, covered }, small)).toEqual(cameraOf(index, view, small));
});
