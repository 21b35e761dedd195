/** Stands in for the map engine where a whole page is tested without graphics: it notes what it is told and says what a map would. */

import type { Highlight } from '../../domain/choose/highlight.ts';
import type { Camera, Focus } from '../../domain/geo/focus.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import { type MapEngineOptions, MapFailure, type MapListeners, type MapPicture } from '../../map/map-types.ts';

export interface EngineBehaviour {
  /** Whether the browser can draw a map; true unless said otherwise. */
  readonly supported?: boolean;
  /** What goes wrong: its code does not come, or the map cannot be made. */
  readonly fails?: 'to load' | 'to be made';
}

export class EngineDouble {
  /** The engines made since the page was opened, the present one last. */
  static made: EngineDouble[] = [];
  static behaviour: EngineBehaviour = {};

  static create(options: MapEngineOptions): EngineDouble | null {
    const { supported = true, fails } = EngineDouble.behaviour;
    if (!supported || fails === 'to be made') {
      options.on.failed(new MapFailure(supported ? 'unknown' : 'graphics'));
      return null;
    }
    const engine = new EngineDouble(options);
    EngineDouble.made.push(engine);
    return engine;
  }

  readonly networks: NetworkIndex[] = [];
  readonly pictures: MapPicture[] = [];
  readonly frames: Focus[] = [];
  readonly moves: Camera[] = [];
  readonly highlights: (Highlight | null)[] = [];
  destroyed = false;

  private constructor(readonly options: MapEngineOptions) {
    if (options.index !== null) this.networks.push(options.index);
  }

  get picture(): MapPicture {
    return this.pictures.at(-1) ?? this.options.picture;
  }

  setNetwork(index: NetworkIndex): void {
    this.networks.push(index);
  }

  show(picture: MapPicture): void {
    this.pictures.push(picture);
  }

  frame(focus: Focus): void {
    this.frames.push(focus);
  }

  moveTo(camera: Camera): void {
    this.moves.push(camera);
  }

  highlight(what: Highlight | null): void {
    this.highlights.push(what);
  }

  destroy(): void {
    this.destroyed = true;
  }

  /** Says to the page what a map would say: `say('select', { kind: 'place', … })`. */
  say<Name extends keyof MapListeners>(name: Name, ...heard: Parameters<MapListeners[Name]>): void {
    const listener = this.options.on[name] as (...heard: Parameters<MapListeners[Name]>) => void;
    listener(...heard);
  }
}
