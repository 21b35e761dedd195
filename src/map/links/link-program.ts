/** Compiled shaders of the link layer, one for each of MapLibre's projection variants, and how their uniforms are set. */
import type { CustomRenderMethodInput } from 'maplibre-gl';
import type { RecordGroup } from './link-records.ts';

type Gl = WebGL2RenderingContext;
type ShaderData = CustomRenderMethodInput['shaderData'];

/** A number, or a vector of two to four. Integers and booleans are set as such by the uniform's own type. */
export type UniformValue = number | boolean | readonly number[] | Float32Array | Int32Array;

interface Uniform {
  readonly location: WebGLUniformLocation;
  readonly type: number;
}

export interface Program {
  readonly program: WebGLProgram;
  readonly uniforms: ReadonlyMap<string, Uniform>;
}

function compile(gl: Gl, kind: number, source: string): WebGLShader {
  const shader = gl.createShader(kind);
  if (shader === null) throw new Error('the graphics context is lost');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

interface StartedProgram {
  readonly program: WebGLProgram;
  readonly shaders: readonly WebGLShader[];
}

/** Hands the shaders to the driver and asks nothing, so that it can compile them beside everything else. */
function startProgram(gl: Gl, vertex: string, fragment: string): StartedProgram {
  const program = gl.createProgram();
  const shaders = [compile(gl, gl.VERTEX_SHADER, vertex), compile(gl, gl.FRAGMENT_SHADER, fragment)];
  for (const shader of shaders) gl.attachShader(program, shader);
  gl.linkProgram(program);
  return { program, shaders };
}

/** Whether asking more would not hold the page up; where the driver cannot say, it has to be asked. */
function isCompiled(gl: Gl, { program }: StartedProgram): boolean {
  const parallel = gl.getExtension('KHR_parallel_shader_compile');
  // A lost context answers null, and has nothing to wait for.
  return parallel === null || gl.getProgramParameter(program, parallel.COMPLETION_STATUS_KHR) !== false;
}

/** Waits for the driver where it has not finished. @throws Error with the driver's log where a shader does not compile. */
function finishProgram(gl: Gl, { program, shaders }: StartedProgram): Program {
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true && !gl.isContextLost()) {
    throw new Error(`link shader: ${[gl.getProgramInfoLog(program), ...shaders.map((shader) => gl.getShaderInfoLog(shader))].join(' ')}`);
  }
  for (const shader of shaders) gl.deleteShader(shader);
  const uniforms = new Map<string, Uniform>();
  const count = Number(gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS) ?? 0);
  for (let i = 0; i < count; i += 1) {
    const info = gl.getActiveUniform(program, i);
    const location = info === null ? null : gl.getUniformLocation(program, info.name);
    if (info !== null && location !== null) uniforms.set(info.name.replace('[0]', ''), { location, type: info.type });
  }
  return { program, uniforms };
}

/** Sets a uniform of the program in use; names that the variant does not use are passed over. */
export function setUniform(gl: Gl, { uniforms }: Program, name: string, value: UniformValue): void {
  const uniform = uniforms.get(name);
  if (uniform === undefined) return;
  const { location, type } = uniform;
  const list = typeof value === 'object' ? value : [Number(value)];
  if (type === gl.FLOAT) gl.uniform1fv(location, list);
  else if (type === gl.FLOAT_VEC2) gl.uniform2fv(location, list);
  else if (type === gl.FLOAT_VEC3) gl.uniform3fv(location, list);
  else if (type === gl.FLOAT_VEC4) gl.uniform4fv(location, list);
  else if (type === gl.FLOAT_MAT4) gl.uniformMatrix4fv(location, false, list);
  else if (type === gl.UNSIGNED_INT) gl.uniform1uiv(location, list);
  else if (type === gl.INT_VEC2) gl.uniform2iv(location, list);
  else if (type === gl.INT_VEC4) gl.uniform4iv(location, list);
  else gl.uniform1iv(location, list);
}

/** The uniforms that MapLibre's `projectTile` reads. */
export function setProjection(gl: Gl, program: Program, data: CustomRenderMethodInput['defaultProjectionData']): void {
  setUniform(gl, program, 'u_projection_matrix', data.mainMatrix as Float32Array);
  setUniform(gl, program, 'u_projection_fallback_matrix', data.fallbackMatrix as Float32Array);
  setUniform(gl, program, 'u_projection_tile_mercator_coords', data.tileMercatorCoords);
  setUniform(gl, program, 'u_projection_clipping_plane', data.clippingPlane);
  setUniform(gl, program, 'u_projection_transition', data.projectionTransition);
}

/** Programs by projection variant: the flat map and the globe each compile theirs when first drawn. */
export class ProgramCache {
  readonly #started = new Map<string, StartedProgram>();
  readonly #programs = new Map<string, Program>();

  constructor(
    private readonly gl: Gl,
    private readonly vertex: (prelude: string, define: string) => string,
    private readonly fragment: (define: string) => string,
    /** Definitions of ours that go before both shaders. */
    private readonly own: string,
  ) {}

  /** Whether `get` would answer at once; what is missing is begun. */
  isReady(data: ShaderData): boolean {
    return this.#programs.has(data.variantName) || isCompiled(this.gl, this.#start(data));
  }

  /** @throws Error with the driver's log where a shader does not compile. */
  get(data: ShaderData): Program {
    const { variantName } = data;
    const cached = this.#programs.get(variantName);
    if (cached !== undefined) return cached;
    const program = finishProgram(this.gl, this.#start(data));
    this.#programs.set(variantName, program);
    this.#started.delete(variantName);
    return program;
  }

  dispose(): void {
    for (const { program } of [...this.#programs.values(), ...this.#started.values()]) this.gl.deleteProgram(program);
    this.#programs.clear();
    this.#started.clear();
  }

  #start({ variantName, vertexShaderPrelude, define }: ShaderData): StartedProgram {
    const started = this.#started.get(variantName) ?? startProgram(this.gl, this.vertex(vertexShaderPrelude, `${define}\n${this.own}`), this.fragment(this.own));
    this.#started.set(variantName, started);
    return started;
  }
}

/** Draws so many vertices for each record of a group, in each copy of the world. */
export function draw(gl: WebGL2RenderingContext, program: Program, { first, count }: RecordGroup, copies: readonly number[], mode: number, vertices: number): void {
  setUniform(gl, program, 'u_first', first);
  setUniform(gl, program, 'u_vertices', vertices);
  for (const copy of copies) {
    setUniform(gl, program, 'u_copy', copy);
    gl.drawArrays(mode, 0, vertices * count);
  }
}
