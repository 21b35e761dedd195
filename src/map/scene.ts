/** What is drawn: basemap, links, points and names. Knows how a picture becomes layers, not where the camera is. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LinkGeometry } from '../domain/geo/link-geometry.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { DARK_MAP, LIGHT_MAP, type MapPalette } from '../theme/map-palette.ts';
import type { Theme } from '../theme/theme.ts';
import { baseLayers } from './basemap/base-style.ts';
import { loadNames } from './label-font.ts';
import { LayerSync } from './layer-sync.ts';
import { LINK_LAYER, LinkLayer } from './links/link-layer.ts';
import { type Hover, NO_HOVER } from './links/link-uniforms.ts';
import type { MapEngineOptions, MapPicture } from './map-types.ts';
import { PLACE_IMAGE, PLACE_LAYER, PLACE_SOURCE, placesAbove, placesBelow } from './places/place-layers.ts';
import { PlaceSource } from './places/place-source.ts';

interface Drawn {
  readonly index: NetworkIndex;
  readonly links: LinkLayer;
  readonly places: PlaceSource;
  /** Whether the fonts of its names are there. */
  lettered: boolean;
}

const mapPalette = (theme: Theme): MapPalette => (theme === 'dark' ? DARK_MAP : LIGHT_MAP);

export class Scene {
  readonly #layers = new LayerSync();
  #drawn: Drawn | null = null;
  #picture: MapPicture;
  #hover: Hover = NO_HOVER;
  #styled = false;

  /** `settled` is called when the places in sight have changed. */
  constructor(
    private readonly map: MapLibreMap,
    private readonly countryName: MapEngineOptions['countryName'],
    picture: MapPicture,
    private readonly settled: () => void,
  ) {
    this.#picture = picture;
    this.#paintSpace();
    this.#layers.adopt(baseLayers(picture, countryName, []));
    map.on('style.load', () => {
      this.#styled = true;
      this.#install();
    });
    map.on('webglcontextlost', () => {
      this.#styled = false;
    });
  }

  /** Whether the links have been drawn at least once. */
  get drawn(): boolean {
    return this.#drawn !== null && this.#drawn.links.frames > 0 && this.map.getLayer(PLACE_LAYER.labels) !== undefined;
  }

  setNetwork(index: NetworkIndex, geometry: LinkGeometry): void {
    this.#clear();
    this.#hover = NO_HOVER;
    const drawn = {
      index,
      links: new LinkLayer(index, geometry, this.#picture, this.#hover),
      places: new PlaceSource(index, this.#picture, this.settled),
      lettered: false,
    };
    this.#drawn = drawn;
    if (this.#styled) this.#install();
    void loadNames(index.network.places).then(() => {
      drawn.lettered = true;
      if (this.#drawn === drawn && this.#styled) this.#dress();
    });
  }

  show(picture: MapPicture): void {
    const last = this.#picture;
    this.#picture = picture;
    this.#drawn?.links.show(picture, this.#hover);
    if (!this.#styled) return;
    if (picture.projection !== last.projection) this.map.setProjection({ type: picture.projection });
    if (picture.theme !== last.theme || picture.language !== last.language) this.#dress();
    else if (picture.selection !== last.selection) this.#dressPlaces();
    this.#drawn?.places.show(this.map, picture);
  }

  hover(hover: Hover): void {
    this.#hover = hover;
    this.#drawn?.links.show(this.#picture, hover);
  }

  dispose(): void {
    this.#drawn?.places.dispose();
  }

  /** Adds what the style lacks: at first, when a network comes, and after a lost context, which takes custom layers with it. */
  #install(): void {
    if (this.#drawn === null) return;
    const { links, places } = this.#drawn;
    places.install(this.map);
    if (!this.map.hasImage(PLACE_IMAGE)) this.map.addImage(PLACE_IMAGE, { width: 1, height: 1, data: new Uint8Array(4) });
    this.#layers.apply(this.map, placesBelow(mapPalette(this.#picture.theme)));
    if (this.map.getLayer(LINK_LAYER) === undefined) {
      const above = this.map.getLayer(PLACE_LAYER.members) === undefined ? undefined : PLACE_LAYER.members;
      this.map.addLayer(links, above);
    }
    this.#dress();
    places.show(this.map, this.#picture);
  }

  #dress(): void {
    this.#paintSpace();
    this.#layers.apply(this.map, baseLayers(this.#picture, this.countryName, this.#drawn?.index.network.places ?? []));
    this.#dressPlaces();
  }

  #paintSpace(): void {
    this.map.getContainer().style.backgroundColor = mapPalette(this.#picture.theme).space;
  }

  #dressPlaces(): void {
    if (this.#drawn === null) return;
    const { language, selection, theme } = this.#picture;
    const palette = mapPalette(theme);
    const view = { language, selected: selection?.kind === 'place' ? selection.id : null, emphasis: selection !== null };
    const above = placesAbove(palette, view);
    this.#layers.apply(this.map, placesBelow(palette));
    // A name drawn before its letters are loaded would stay in another font.
    this.#layers.apply(this.map, this.#drawn.lettered ? above : above.filter(({ type }) => type !== 'symbol'));
  }

  #clear(): void {
    if (this.#drawn === null) return;
    this.#drawn.places.dispose();
    this.#drawn = null;
    if (!this.#styled) return;
    const ids = [LINK_LAYER, ...Object.values(PLACE_LAYER)];
    for (const id of ids) if (this.map.getLayer(id) !== undefined) this.map.removeLayer(id);
    if (this.map.getSource(PLACE_SOURCE) !== undefined) this.map.removeSource(PLACE_SOURCE);
  }
}
