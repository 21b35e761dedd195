/** Runs in the browser: sets up one way of drawing with one network, and takes single steps when told to. */

import { NO_FILTERS } from '../../src/domain/choose/view.ts';
import { type IndexedLink, indexNetwork, type NetworkIndex } from '../../src/domain/network/network-index.ts';
import { type City, momentsOf, syntheticNetwork } from './synthetic-network.ts';
import { bareMap, engineWay, linkLayerWay, START, setFilterWay, type Way } from './ways.ts';

export type WayName = 'link layer' | 'setFilter' | 'whole map';
export type Change = 'step' | 'filter' | 'selection';

export interface Bench {
  /** Makes the network and a map without it. */
  prepare(way: WayName, cities: readonly City[], count: number): Promise<void>;
  /** Draws the network; milliseconds until it is on the screen. */
  draw(): Promise<number>;
  /** Makes the i-th change of a kind and waits until it is on the screen. */
  change(kind: Change, i: number): Promise<void>;
}

const container = document.getElementById('map') as HTMLElement;

/** Waits until no frame has been asked for during two frames' time, and the graphics processor is done. */
let asked = 0;
const request = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (callback) => {
  asked += 1;
  return request(callback);
};

async function settled(): Promise<void> {
  for (let before = -1; before !== asked; ) {
    before = asked;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  const gl = container.querySelector('canvas')?.getContext('webgl2');
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

let index: NetworkIndex;
let drawWay: () => Promise<Way>;
let way: Way;
let picture = START;

/** A place in the middle of the list of the well connected. */
const someLink = (i: number): IndexedLink => index.links[(i * 37) % index.links.length] as IndexedLink;

const bench: Bench = {
  async prepare(name, cities, count) {
    index = indexNetwork(syntheticNetwork(cities, count));
    if (name === 'whole map') {
      drawWay = () =>
        new Promise((resolve) => {
          const drawn = engineWay(container, index, () => resolve(drawn));
        });
      return;
    }
    const map = await bareMap(container);
    drawWay = async () => {
      const drawn = (name === 'link layer' ? linkLayerWay : setFilterWay)(map, index);
      await map.once('idle');
      return drawn;
    };
  },

  async draw() {
    const start = performance.now();
    way = await drawWay();
    const gl = container.querySelector('canvas')?.getContext('webgl2');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    return performance.now() - start;
  },

  async change(kind, i) {
    if (kind === 'step') picture = { ...START, moment: momentsOf(i + 1)[i] ?? START.moment };
    if (kind === 'filter')
      picture = { ...START, filters: { ...NO_FILTERS, types: new Set([`type-${i % 7}`, `type-${(i + 3) % 7}`]), countries: i % 2 === 0 ? null : new Set(['DE', 'PL', 'FR']) } };
    if (kind === 'selection') picture = { ...START, selection: { kind: 'place', id: someLink(i).first.id } };
    way.show(picture);
    await settled();
  },
};

declare global {
  interface Window {
    bench: Bench;
  }
}
window.bench = bench;
