// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTERS } from '../../domain/choose/view.ts';
import { linkGeometry } from '../../domain/geo/link-geometry.ts';
import { indexOf, link } from '../../domain/testing/network-fixture.ts';
import type { MapPicture } from '../map-types.ts';
import { mapDouble } from '../testing/map-double.ts';
import { PlaceSource } from './place-source.ts';

const picture: MapPicture = { moment: 2000, reading: 'so-far', filters: NO_FILTERS, selection: null, language: 'en', theme: 'light', projection: 'mercator', growth: false };
const few = indexOf([link('a--b', 'treaty 1999'), link('a--c', 'treaty 2005')]);
const many = indexOf(Array.from({ length: 2001 }, (_, i) => link(`hub--p${i}`, 'treaty 2005')));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function source(index = few) {
  const double = mapDouble();
  const told = vi.fn();
  const places = new PlaceSource(index, linkGeometry(index.links), picture, 5, told);
  const sent = (name: 'setData' | 'updateData') => double.calls.filter((call) => call.startsWith(name)).map((call) => JSON.parse(call.slice(name.length + 1)));
  return { double, told, places, sent };
}

describe('the places in the map', () => {
  it('come with what they are at first, and again where a new style lost it', () => {
    const { double, places, sent } = source();
    expect(places.flags.map(({ shown }) => shown)).toEqual([true, true, false]);
    places.install(double.map);
    places.install(double.map);
    const [data] = sent('setData');
    expect(data.features.map(({ properties }: { readonly properties: Readonly<Record<string, unknown>> }) => [properties['id'], properties['shown']])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
    ]);
  });

  it('are told only what changes, and whoever asked hears when it is done', () => {
    const { double, told, places, sent } = source();
    places.install(double.map);
    places.show(double.map, { ...picture, moment: 2006 });
    expect(sent('updateData')).toEqual([{ update: [{ id: 2, addOrUpdateProperties: [{ key: 'shown', value: true }] }] }]);
    expect(places.flags.map(({ shown }) => shown)).toEqual([true, true, true]);
    places.show(double.map, { ...picture, moment: 2006 });
    expect([sent('updateData').length, told.mock.calls.length]).toEqual([1, 2]);
  });

  it('have their names placed anew at another zoom, once a picture is shown at all', () => {
    const { double, told, places } = source();
    places.install(double.map);
    double.camera = { ...double.camera, zoom: 8 };
    places.zoomed(double.map);
    expect(told).not.toHaveBeenCalled();
    places.show(double.map, picture);
    const before = places.flags.map(({ anchors }) => anchors);
    double.camera = { ...double.camera, zoom: 3 };
    places.zoomed(double.map);
    expect(told).toHaveBeenCalledTimes(2);
    expect(places.flags.map(({ anchors }) => anchors)).not.toEqual(before);
  });

  it('of a large network follow when the picture has come to rest, not at every frame of a replay', () => {
    const { double, told, places } = source(many);
    places.install(double.map);
    for (let moment = 2005; moment < 2006; moment += 0.1) {
      places.show(double.map, { ...picture, moment });
      vi.advanceTimersByTime(16);
    }
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect([told.mock.calls.length, places.flags.every(({ shown }) => shown)]).toEqual([1, true]);
    places.show(double.map, picture);
    places.dispose();
    vi.advanceTimersByTime(1000);
    expect(told).toHaveBeenCalledTimes(1);
  });
});
