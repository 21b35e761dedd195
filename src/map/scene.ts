/** What is drawn: basemap, links, points and names. Knows how a picture becomes layers, not where the camera is. */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { type Highlight, NO_HIGHLIGHT } from '../domain/choose/highlight.ts';
import type { LinkGeometry } from '../domain/geo/link-geometry.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { isCrowded } from '../domain/network/prominence.ts';
import { DARK_MAP, LIGHT_MAP, type MapPalette } from '../theme/map-palette.ts';
import type { Theme } from '../theme/theme.ts';
import { baseLayers } from './basemap/base-style.ts';
import { loadNames } from './label-font.ts';
import { LayerSync } from './layer-sync.ts';
import { LINK_LAYER, LinkLayer } from './links/link-layer.ts';
import { PAIR_LAYER, PAIR_SOURCE, pairLine, pairNameLayer } from './links/pair-name.ts';
import type { MapEngineOptions, MapPicture, Projection } from './map-types.ts';
import { PLACE_IMAGE, PLACE_LAYER, PLACE_SOURCE, placesAbove, placesBelow } from './places/place-layers.ts';
import { PlaceSource } from './places/place-source.ts';

interface NetworkLayers {
  readonly index: NetworkIndex;
  readonly links: LinkLayer;
  readonly places: PlaceSource;
  /** Whether the fonts of its names are there. */
  fontsReady: boolean;
}

const mapPalette = (theme: Theme): MapPalette => (theme === 'dark' ? DARK_MAP : LIGHT_MAP);

interface SceneListeners {
  /** Other places may be in sight now. */
  readonly placesChanged: () => void;
  /** The links cannot be drawn on this device. */
  readonly failed: (cause: unknown) => void;
}

/** Up to this many homes are all named, wherever the camera is; of more, those that find room. */
const FEW_HOMES = 12;

export class Scene {
  readonly #layers = new LayerSync();
  #network: NetworkLayers | null = null;
  #picture: MapPicture;
  #highlight: Highlight = NO_HIGHLIGHT;
  #styleLoaded = false;
  /** The projection of the map's style, also of the copy from which MapLibre restores a lost context. */
  #projection: Projection;

  constructor(
    private readonly map: MapLibreMap,
    private readonly countryName: MapEngineOptions['countryName'],
    picture: MapPicture,
    private readonly on: SceneListeners,
    /** Whether every picture is complete when it is shown, however large the network. */
    private readonly atOnce = false,
  ) {
    this.#picture = picture;
    this.#projection = picture.projection;
    this.#paintSpace();
    this.#layers.adopt(baseLayers(picture, countryName, []));
    map.on('style.load', () => {
      this.#styleLoaded = true;
      this.#applyProjection();
      this.#addNetworkLayers();
      this.#applyStyle();
    });
    map.on('zoomend', () => {
      if (this.#styleLoaded) this.#network?.places.zoomed(map);
    });
    map.on('webglcontextlost', () => {
      this.#styleLoaded = false;
    });
  }

  /** Whether the links have been drawn at least once, and names can be. */
  get isDrawn(): boolean {
    return this.#network !== null && this.#network.links.frames > 0 && this.map.getLayer(PLACE_LAYER.labels) !== undefined;
  }

  setNetwork(index: NetworkIndex, geometry: LinkGeometry): void {
    this.#removeNetworkLayers();
    this.#highlight = NO_HIGHLIGHT;
    const network = {
      index,
      links: new LinkLayer(index, geometry, this.#picture, this.#highlight, this.on.failed),
      places: new PlaceSource(index, geometry, this.#picture, this.map.getZoom(), this.on.placesChanged, this.atOnce),
      fontsReady: false,
    };
    this.#network = network;
    if (this.#styleLoaded) {
      this.#addNetworkLayers();
      this.#applyStyle();
    }
    void loadNames(index.network.places).then(() => {
      network.fontsReady = true;
      if (this.#network === network && this.#styleLoaded) this.#applyStyle();
    });
  }

  /** Before the style has loaded, and while the context is lost, pictures are kept: the last one is shown when the map is there. */
  show(picture: MapPicture): void {
    const last = this.#picture;
    this.#picture = picture;
    this.#network?.links.show(picture, this.#highlight);
    if (!this.#styleLoaded) return;
    this.#applyProjection();
    if (picture.theme !== last.theme || picture.language !== last.language) this.#applyStyle();
    else if (picture.selection !== last.selection || picture.network !== last.network) this.#applyPlaceStyle();
    this.#network?.places.show(this.map, picture);
  }

  highlight(highlight: Highlight): void {
    this.#highlight = highlight;
    this.#network?.links.show(this.#picture, highlight);
    if (this.#styleLoaded) this.#network?.places.light(this.map, highlight);
  }

  dispose(): void {
    this.#network?.places.dispose();
  }

  #applyProjection(): void {
    const { projection } = this.#picture;
    if (projection === this.#projection) return;
    this.#projection = projection;
    this.map.setProjection({ type: projection });
  }

  /** Adds what the style lacks: at first, when a network comes, and after a lost context, which takes custom layers with it. */
  #addNetworkLayers(): void {
    if (this.#network === null) return;
    const { links, places } = this.#network;
    places.install(this.map);
    if (this.map.getSource(PAIR_SOURCE) === undefined) this.map.addSource(PAIR_SOURCE, { type: 'geojson', data: pairLine(null) });
    if (!this.map.hasImage(PLACE_IMAGE)) this.map.addImage(PLACE_IMAGE, { width: 1, height: 1, data: new Uint8Array(4) });
    this.#layers.apply(this.map, placesBelow(mapPalette(this.#picture.theme), isCrowded(this.#network.index)));
    if (this.map.getLayer(LINK_LAYER) === undefined) {
      const above = this.map.getLayer(PLACE_LAYER.members) === undefined ? undefined : PLACE_LAYER.members;
      this.map.addLayer(links, above);
    }
    places.show(this.map, this.#picture);
  }

  /** Brings colours, names and what is emphasised to those of the picture. */
  #applyStyle(): void {
    this.#paintSpace();
    this.#layers.apply(this.map, baseLayers(this.#picture, this.countryName, this.#network?.index.network.places ?? []));
    this.#applyPlaceStyle();
  }

  /** The space around the globe is the page's own background. */
  #paintSpace(): void {
    this.map.getContainer().style.backgroundColor = mapPalette(this.#picture.theme).space;
  }

  #applyPlaceStyle(): void {
    if (this.#network === null) return;
    const { language, network, selection, theme } = this.#picture;
    const palette = mapPalette(theme);
    const view = {
      language,
      selected: selection?.kind === 'place' ? selection.id : null,
      emphasis: selection !== null || (network ?? null) !== null,
      crowd: isCrowded(this.#network.index),
      fewHomes: this.#network.index.network.places.filter(({ home }) => home).length <= FEW_HOMES,
    };
    const chosen = selection?.kind === 'link' ? (this.#network.index.link.get(selection.id) ?? null) : null;
    // Under the names of places, which come first.
    const above = [pairNameLayer(chosen, language, palette), ...placesAbove(palette, view)];
    void this.map.getSource<GeoJSONSource>(PAIR_SOURCE)?.setData(pairLine(chosen));
    this.#layers.apply(this.map, placesBelow(palette, view.crowd));
    // A name drawn before its letters are loaded would stay in another font.
    this.#layers.apply(this.map, this.#network.fontsReady ? above : above.filter(({ type }) => type !== 'symbol'));
  }

  #removeNetworkLayers(): void {
    if (this.#network === null) return;
    this.#network.places.dispose();
    this.#network = null;
    if (!this.#styleLoaded) return;
    const ids = [LINK_LAYER, PAIR_LAYER, ...Object.values(PLACE_LAYER)];
    for (const id of ids) if (this.map.getLayer(id) !== undefined) this.map.removeLayer(id);
    for (const id of [PLACE_SOURCE, PAIR_SOURCE]) if (this.map.getSource(id) !== undefined) this.map.removeSource(id);
  }
}
