/**
 * The records in textures, from which each vertex reads its own. Drawn as instances, the same would cost software
 * graphics a whole draw call for every link, and small instances leave graphics hardware half idle.
 */
import { equalFilters } from '../../domain/choose/facets.ts';
import type { Highlight } from '../../domain/choose/highlight.ts';
import type { Filters } from '../../domain/choose/view.ts';
import { admitRecords, type LinkStage, pointRecords, recordColumns } from './link-facets.ts';
import type { LinkRecords } from './link-records.ts';
import { CHANNELS, RECORDS_IN_ROW, TEXELS } from './record-layout.ts';

type Gl = WebGL2RenderingContext;

export function emptyTexture(gl: Gl, format: number, width: number, height: number): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, format, width, height);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  return texture;
}

/** MapLibre leaves these as its last image needed them. */
export function plainUnpack(gl: Gl): void {
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
}

/** Units of the textures, by the samplers' names in the shaders. */
export const TEXTURE_UNITS = { u_records: 0, u_admitted: 1, u_types: 2 } as const;

export class RecordTextures {
  readonly #records: WebGLTexture;
  readonly #admitted: WebGLTexture;
  readonly #types: WebGLTexture;
  readonly #columns;
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #rows: number;
  readonly #typeCount: number;
  readonly #of: readonly LinkStage[];
  #filters: Filters | null = null;
  #highlight: Highlight | null = null;
  #texels: Uint32Array | null = null;

  /** `typeCount` is the number of texels that `paint` is given. */
  constructor(
    private readonly gl: Gl,
    { memory: { uints }, of }: Pick<LinkRecords, 'memory' | 'of'>,
    typeCount: number,
  ) {
    this.#rows = uints.length / (CHANNELS * RECORDS_IN_ROW);
    this.#of = of;
    this.#columns = recordColumns(of);
    this.#bytes = new Uint8Array(RECORDS_IN_ROW * this.#rows);
    this.#typeCount = typeCount;
    this.#records = emptyTexture(gl, gl.RGBA32UI, RECORDS_IN_ROW * TEXELS, this.#rows);
    plainUnpack(gl);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, RECORDS_IN_ROW * TEXELS, this.#rows, gl.RGBA_INTEGER, gl.UNSIGNED_INT, uints);
    this.#admitted = emptyTexture(gl, gl.R8UI, RECORDS_IN_ROW, this.#rows);
    this.#types = emptyTexture(gl, gl.RGBA32UI, typeCount, 1);
  }

  /** Writes anew which records pass and are pointed at, if these are others than last time. */
  admit(filters: Filters, highlight: Highlight): void {
    if (this.#filters !== null && equalFilters(filters, this.#filters) && highlight === this.#highlight) return;
    this.#filters = filters;
    this.#highlight = highlight;
    admitRecords(this.#columns, filters, this.#bytes);
    pointRecords(this.#of, highlight, this.#bytes);
    const { gl } = this;
    gl.bindTexture(gl.TEXTURE_2D, this.#admitted);
    plainUnpack(gl);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, RECORDS_IN_ROW, this.#rows, gl.RED_INTEGER, gl.UNSIGNED_BYTE, this.#bytes);
  }

  /** Writes the types' colours and dashes anew; the same object costs nothing. */
  paint(texels: Uint32Array<ArrayBuffer>): void {
    if (this.#texels === texels) return;
    this.#texels = texels;
    const { gl } = this;
    gl.bindTexture(gl.TEXTURE_2D, this.#types);
    plainUnpack(gl);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, this.#typeCount, 1, gl.RGBA_INTEGER, gl.UNSIGNED_INT, texels);
  }

  bind(): void {
    const { gl } = this;
    const textures = { u_records: this.#records, u_admitted: this.#admitted, u_types: this.#types };
    for (const name of ['u_records', 'u_admitted', 'u_types'] as const) {
      gl.activeTexture(gl.TEXTURE0 + TEXTURE_UNITS[name]);
      gl.bindTexture(gl.TEXTURE_2D, textures[name]);
    }
  }

  dispose(): void {
    for (const texture of [this.#records, this.#admitted, this.#types]) this.gl.deleteTexture(texture);
  }
}
