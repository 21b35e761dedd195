// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Camera } from '../../domain/geo/focus.ts';
import { mapDouble } from '../testing/map-double.ts';
import { CameraMoves } from './camera-moves.ts';

const box = { west: 10, east: 30, south: 40, north: 50 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };

function moves() {
  const double = mapDouble();
  const told: Camera[] = [];
  const camera = new CameraMoves(double.map, (at) => told.push(at));
  const press = (event: string) => double.container.dispatchEvent(new Event(event));
  return { double, told, camera, press, stops: () => double.calls.filter((call) => call === 'stop').length };
}

describe('a hand on the map', () => {
  it.each(['pointerdown', 'wheel', 'keydown'])('(%s) ends a movement that the page began', (gesture) => {
    const { camera, press, stops } = moves();
    camera.frame(box, none, true);
    press(gesture);
    expect(stops()).toBe(1);
  });

  it('does not end a drag halfway, whatever key is pressed: the map would go on, and the address stay behind', () => {
    const { double, camera, press, stops } = moves();
    camera.frame(box, none, true);
    double.fire('moveend');
    press('pointerdown');
    press('keydown');
    expect(stops()).toBe(0);
  });

  it('has nothing to end where the camera is at its goal at once', () => {
    const { camera, press, stops } = moves();
    camera.frame(box, none, false);
    press('keydown');
    expect(stops()).toBe(0);
  });

  it('is not listened to any more by a map that is gone', () => {
    const { camera, press, stops } = moves();
    camera.frame(box, none, true);
    camera.dispose();
    press('keydown');
    expect(stops()).toBe(0);
  });
});

describe('where the camera rests', () => {
  it('is told after each movement, whoever made it, and not told twice', () => {
    const { double, told, camera } = moves();
    double.camera = { zoom: 4, lng: 20, lat: 50 };
    double.fire('moveend');
    double.fire('moveend');
    camera.jump({ zoom: 5, lng: 21, lat: 51 });
    expect(told).toEqual([
      { zoom: 4, lng: 20, lat: 50 },
      { zoom: 5, lng: 21, lat: 51 },
    ]);
    for (const other of [
      { zoom: 6, lng: 21, lat: 51 },
      { zoom: 6, lng: 22, lat: 51 },
      { zoom: 6, lng: 22, lat: 52 },
    ])
      camera.jump(other);
    expect(told).toHaveLength(5);
  });

  it('is not told of where it was at first, nor after the map is gone', () => {
    const { double, told, camera } = moves();
    double.fire('moveend');
    camera.dispose();
    double.camera = { zoom: 4, lng: 20, lat: 50 };
    double.fire('moveend');
    expect(told).toEqual([]);
  });
});

describe('the camera', () => {
  it('jumps as near as the map allows, and nowhere where it is asked for no camera', () => {
    const { double, camera } = moves();
    camera.jump({ zoom: 99, lng: 200, lat: 89 });
    expect(double.camera).toEqual({ zoom: 9, lng: -160, lat: 85 });
    camera.jump({ zoom: Number.NaN, lng: 0, lat: 0 });
    expect(double.camera.zoom).toBe(9);
  });

  it('travels where it is asked to, and a hand on the map ends that', () => {
    const { double, camera, press, stops } = moves();
    camera.jump({ zoom: 5, lng: 21, lat: 51 }, true);
    expect(JSON.parse(double.calls[0]?.replace('easeTo ', '') ?? '{}')).toEqual({ zoom: 5, center: [21, 51], duration: 600, essential: true });
    press('wheel');
    expect(stops()).toBe(1);
  });

  it('is at its goal at once where it jumps, and a hand on the map ends nothing', () => {
    const { camera, press, stops } = moves();
    camera.jump({ zoom: 5, lng: 21, lat: 51 });
    press('wheel');
    expect(stops()).toBe(0);
  });

  it('frames a box into the part that panels leave free, never closer than a country, never up to a pole', () => {
    const { double, camera } = moves();
    camera.frame({ ...box, south: -90, north: 90 }, { ...none, left: 300 }, true);
    const [bounds, options] = [double.calls[0]?.split(' ')[1], JSON.parse(double.calls[0]?.split(' ')[2] ?? '{}')];
    expect(JSON.parse(bounds ?? '')).toEqual([10, -84, 30, 84]);
    expect(options).toMatchObject({ maxZoom: 7, duration: 600, essential: true });
    expect(options.padding.left - options.padding.right).toBe(300);
    camera.frame(box, none, false);
    expect(JSON.parse(double.calls[1]?.split(' ')[2] ?? '{}').duration).toBe(0);
  });
});
