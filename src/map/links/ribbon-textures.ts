/** The records of ribbons in textures, in place of those of links; made anew whenever the ribbons are others. */
import { CHANNELS, RECORDS_IN_ROW, type RecordMemory, TEXELS } from './record-layout.ts';
import { emptyTexture, plainUnpack, TEXTURE_UNITS } from './record-textures.ts';

export class RibbonTextures {
  readonly #records: WebGLTexture;
  readonly #admitted: WebGLTexture;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    { uints }: RecordMemory,
  ) {
    const rows = uints.length / (CHANNELS * RECORDS_IN_ROW);
    this.#records = emptyTexture(gl, gl.RGBA32UI, RECORDS_IN_ROW * TEXELS, rows);
    plainUnpack(gl);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, RECORDS_IN_ROW * TEXELS, rows, gl.RGBA_INTEGER, gl.UNSIGNED_INT, uints);
    // Filters have chosen the links already.
    this.#admitted = emptyTexture(gl, gl.R8UI, RECORDS_IN_ROW, rows);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, RECORDS_IN_ROW, rows, gl.RED_INTEGER, gl.UNSIGNED_BYTE, new Uint8Array(RECORDS_IN_ROW * rows).fill(1));
  }

  /** The texture of the types stays as it is bound. */
  bind(): void {
    const { gl } = this;
    gl.activeTexture(gl.TEXTURE0 + TEXTURE_UNITS.u_records);
    gl.bindTexture(gl.TEXTURE_2D, this.#records);
    gl.activeTexture(gl.TEXTURE0 + TEXTURE_UNITS.u_admitted);
    gl.bindTexture(gl.TEXTURE_2D, this.#admitted);
  }

  dispose(): void {
    this.gl.deleteTexture(this.#records);
    this.gl.deleteTexture(this.#admitted);
  }
}
