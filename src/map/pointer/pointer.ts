/** Pointer on the map: what it hovers over, and what is clicked or tapped. Hover never leaves the map. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { equalHighlights, type Highlight, NO_HIGHLIGHT } from '../../domain/choose/highlight.ts';
import type { Hit, MapEngineOptions } from '../map-types.ts';
import { HoverLabel } from './hover-label.ts';

type Options = Pick<MapEngineOptions, 'describe' | 'insets' | 'on'>;

interface Point {
  readonly x: number;
  readonly y: number;
}

const hoverOf = (hit: Hit | null): Highlight => {
  if (hit === null) return NO_HIGHLIGHT;
  return hit.kind === 'place' ? { places: [hit.id], links: [] } : { places: [], links: hit.ids };
};

export class PointerWatch {
  readonly #label: HoverLabel;
  #hover: Highlight = NO_HIGHLIGHT;
  #next: Point | null = null;
  #frame = 0;
  #finger = false;

  constructor(
    private readonly map: MapLibreMap,
    private readonly options: Options,
    private readonly hitAt: (point: Point, finger: boolean) => Hit | null,
    private readonly hovered: (hover: Highlight) => void,
  ) {
    this.#label = new HoverLabel(map.getContainer());
    map.on('click', this.#click);
    map.on('movestart', this.#leave);
    const canvas = map.getCanvasContainer();
    canvas.addEventListener('pointerdown', this.#down);
    canvas.addEventListener('pointermove', this.#move);
    canvas.addEventListener('pointerleave', this.#leave);
  }

  /** Forgets what was hovered over, for instance because the picture under the pointer is another. */
  clear(): void {
    this.#leave();
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#label.dispose();
  }

  readonly #click = (event: MapMouseEvent): void => {
    this.options.on.select(this.hitAt(event.point, this.#finger));
  };

  // Not every browser says of a click which pointer made it; of what went before it, all do.
  readonly #down = (event: PointerEvent): void => {
    this.#finger = event.pointerType === 'touch';
  };

  readonly #move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || this.map.isMoving()) return;
    const box = this.map.getCanvas().getBoundingClientRect();
    this.#next = { x: event.clientX - box.left, y: event.clientY - box.top };
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#look);
  };

  readonly #look = (): void => {
    this.#frame = 0;
    const point = this.#next;
    if (point === null) return;
    const hit = this.hitAt(point, false);
    this.#set(hoverOf(hit));
    if (hit === null) this.#label.hide();
    else this.#label.show(this.options.describe(hit), point.x, point.y, this.options.insets());
  };

  readonly #leave = (): void => {
    this.#next = null;
    this.#label.hide();
    this.#set(NO_HIGHLIGHT);
  };

  #set(hover: Highlight): void {
    if (equalHighlights(hover, this.#hover)) return;
    this.#hover = hover;
    this.map.getCanvas().style.cursor = hover === NO_HIGHLIGHT ? '' : 'pointer';
    this.hovered(hover);
  }
}
