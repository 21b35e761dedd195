import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { EXTENT, envelope, type TileAddress, type TileLayer } from './tile-layer.ts';

export type Tile = TileAddress & { readonly data: Uint8Array };

/**
 * Every tile from zoom 0 to `finest`, because a missing file is a 404 and an error in the console.
 * A tile of open sea has no layers and so no bytes; MapLibre reads the empty file as an empty tile.
 */
export function* pyramid(layers: readonly TileLayer[], finest: number): Generator<Tile> {
  for (let z = 0; z <= finest; z += 1) {
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) yield { z, x, y, data: encode(layers, { z, x, y }) };
    }
  }
}

function encode(layers: readonly TileLayer[], address: TileAddress): Uint8Array {
  const content = layers.flatMap((layer) => {
    const features = layer.featuresAt(address);
    return features.length === 0 ? [] : [[layer.name, envelope(address, features)] as const];
  });
  return content.length === 0 ? new Uint8Array() : fromGeojsonVt(Object.fromEntries(content), { version: 2, extent: EXTENT });
}
