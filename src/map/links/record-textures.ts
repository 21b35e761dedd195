/**
 * The records in textures, from which each vertex reads its own. Drawn as instances, the same would cost software
 * graphics a whole draw call for every link, and small instances leave graphics hardware half idle.
 */
import type { IndexedLink } from '../../domain/network/network-index.ts';
import { admitLinks, linkFacets, type TimelessFilters } from './link-facets.ts';
import { RECORDS_IN_ROW, TEXELS } from './record-shader.ts';

type Gl = WebGL2RenderingContext;

function emptyTexture(gl: Gl, format: number, width: number, height: number): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, format, width, height);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  return texture;
}

/** MapLibre leaves these as its last image needed them. */
function plainUnpack(gl: Gl): void {
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
}

export class RecordTextures {
  readonly #records: WebGLTexture;
  readonly #admitted: WebGLTexture;
  readonly #facets;
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #rows: number;
  #filters: TimelessFilters | null = null;

  /** `words` fill whole rows of the texture; `links` are the links of the records, in their order. */
  constructor(
    private readonly gl: Gl,
    words: Uint32Array<ArrayBuffer>,
    links: readonly IndexedLink[],
  ) {
    this.#rows = words.length / (4 * TEXELS * RECORDS_IN_ROW);
    this.#facets = linkFacets(links);
    this.#bytes = new Uint8Array(RECORDS_IN_ROW * this.#rows);
    this.#records = emptyTexture(gl, gl.RGBA32UI, RECORDS_IN_ROW * TEXELS, this.#rows);
    plainUnpack(gl);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, RECORDS_IN_ROW * TEXELS, this.#rows, gl.RGBA_INTEGER, gl.UNSIGNED_INT, words);
    this.#admitted = emptyTexture(gl, gl.R8UI, RECORDS_IN_ROW, this.#rows);
  }

  /** Writes anew which records pass, if the filters are others; sets that stay the same object cost nothing. */
  admit(filters: TimelessFilters): void {
    const last = this.#filters;
    if (last !== null && last.homes === filters.homes && last.countries === filters.countries && last.areas === filters.areas) return;
    this.#filters = filters;
    admitLinks(this.#facets, filters, this.#bytes);
    const { gl } = this;
    gl.bindTexture(gl.TEXTURE_2D, this.#admitted);
    plainUnpack(gl);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, RECORDS_IN_ROW, this.#rows, gl.RED_INTEGER, gl.UNSIGNED_BYTE, this.#bytes);
  }

  /** Binds the records to texture unit 0 and the admitted ones to unit 1. */
  bind(): void {
    const { gl } = this;
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#records);
    gl.activeTexture(gl.TEXTURE1);
    gl.bindTexture(gl.TEXTURE_2D, this.#admitted);
  }

  dispose(): void {
    this.gl.deleteTexture(this.#records);
    this.gl.deleteTexture(this.#admitted);
  }
}
