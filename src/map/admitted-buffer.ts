/** Which records pass the filters that do not depend on time: one byte each, written anew when such a filter changes. */
import type { IndexedLink } from '../domain/network-index.ts';
import { admitLinks, linkFacets, type TimelessFilters } from './link-facets.ts';

export class AdmittedBuffer {
  readonly buffer: WebGLBuffer;
  readonly #facets;
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #filters: TimelessFilters | null = null;

  /** `links` are the links of the records, in their order. */
  constructor(
    private readonly gl: WebGL2RenderingContext,
    links: readonly IndexedLink[],
  ) {
    this.#facets = linkFacets(links);
    this.#bytes = new Uint8Array(links.length);
    this.buffer = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer);
    gl.bufferData(gl.ARRAY_BUFFER, this.#bytes.byteLength, gl.DYNAMIC_DRAW);
  }

  /** Compares by identity: a picture that keeps its sets costs nothing. */
  update(filters: TimelessFilters): void {
    const last = this.#filters;
    if (last !== null && last.homes === filters.homes && last.countries === filters.countries && last.areas === filters.areas) return;
    this.#filters = filters;
    admitLinks(this.#facets, filters, this.#bytes);
    this.gl.bindBuffer(this.gl.ARRAY_BUFFER, this.buffer);
    this.gl.bufferSubData(this.gl.ARRAY_BUFFER, 0, this.#bytes);
  }

  dispose(): void {
    this.gl.deleteBuffer(this.buffer);
  }
}
