/** The ribbons that stand for the links in sight where these are too many to be told apart, kept in textures as long as they stay the same. */
import { countsOf } from '../../domain/choose/counts.ts';
import { type Bundles, bundlesOf } from '../../domain/levels/bundles.ts';
import { isBundled, levelAt } from '../../domain/levels/level.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import type { MapPicture } from '../map-types.ts';
import type { RecordGroup } from './link-records.ts';
import { ribbonRecords } from './ribbon-records.ts';
import { RibbonTextures } from './ribbon-textures.ts';

interface Drawn {
  readonly bundles: Bundles;
  readonly groups: readonly RecordGroup[];
  readonly textures: RibbonTextures;
}

export class DrawnRibbons {
  #drawn: Drawn | null = null;

  constructor(private readonly index: NetworkIndex) {}

  /** Whether this network has ribbons at any zoom. */
  get areWanted(): boolean {
    return isBundled(this.index.links.length, 0);
  }

  /** Those of a picture at a zoom; null where links are few enough, or near enough, to be told apart. */
  at(gl: WebGL2RenderingContext, { filters, moment, reading }: MapPicture, zoom: number): Drawn | null {
    if (!isBundled(this.index.links.length, zoom)) return null;
    const counts = countsOf(this.index).at(filters, moment, reading);
    if (!isBundled(counts.links.length, zoom)) return null;
    const bundles = bundlesOf(this.index, levelAt(this.index, zoom), counts);
    if (this.#drawn?.bundles === bundles) return this.#drawn;
    this.dispose();
    const { memory, groups } = ribbonRecords(this.index, bundles);
    this.#drawn = { bundles, groups, textures: new RibbonTextures(gl, memory) };
    return this.#drawn;
  }

  dispose(): void {
    this.#drawn?.textures.dispose();
    this.#drawn = null;
  }

  /** Where the graphics context is lost, its textures are gone with it. */
  forget(): void {
    this.#drawn = null;
  }
}
