/** The facets that pass the filters, as a texture of one byte each that the shaders look up. */
import type { Filters } from '../domain/view.ts';
import { admittedFacets, type Facets } from './link-facets.ts';

/** Texels in a row; the shader finds a facet by the same number. */
const WIDTH = 1024;

export class AdmittedTexture {
  readonly #texture: WebGLTexture;
  readonly #rows: number;
  #filters: Filters | null = null;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly facets: Facets,
  ) {
    this.#rows = Math.max(1, Math.ceil(facets.size / WIDTH));
    this.#texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.R8UI, WIDTH, this.#rows);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    gl.bindTexture(gl.TEXTURE_2D, null);
  }

  /** Where homes, countries and areas begin; -1 for a filter that lets all pass. */
  get bases(): readonly [number, number, number] {
    const { homes, countries } = this.facets;
    const filters = this.#filters;
    const firstCountry = homes.examples.length;
    return [
      filters?.homes == null ? -1 : 0,
      filters?.countries == null ? -1 : firstCountry,
      filters?.areas == null ? -1 : firstCountry + countries.examples.length,
    ];
  }

  /** Uploads only when the filters are others than those of the last frame. */
  update(filters: Filters): void {
    const last = this.#filters;
    this.#filters = filters;
    if (last !== null && last.homes === filters.homes && last.countries === filters.countries && last.areas === filters.areas) return;
    const texels = new Uint8Array(WIDTH * this.#rows);
    texels.set(admittedFacets(this.facets, filters));
    const { gl } = this;
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, WIDTH, this.#rows, gl.RED_INTEGER, gl.UNSIGNED_BYTE, texels);
  }

  bind(unit: number): void {
    this.gl.activeTexture(this.gl.TEXTURE0 + unit);
    this.gl.bindTexture(this.gl.TEXTURE_2D, this.#texture);
  }

  dispose(): void {
    this.gl.deleteTexture(this.#texture);
  }
}
