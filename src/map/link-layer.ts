/**
 * All links and the discs at their ends, as one MapLibre custom layer: a few instanced draw calls over a buffer that
 * never changes. `show` only keeps numbers for the next frame, so it costs the same at 45 links and at 100,000.
 */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { IndexedLink, NetworkIndex } from '../domain/network-index.ts';
import type { ArcTable } from '../domain/pick.ts';
import { AdmittedBuffer } from './admitted-buffer.ts';
import { DOT_VERTICES, dotFragmentShader, dotVertexShader } from './dot-shader.ts';
import { lineFragmentShader, lineVertexShader } from './line-shader.ts';
import { type InstanceGroup, linkInstances, RECORD } from './link-instances.ts';
import { type Palette, linkPalette } from './link-palette.ts';
import { segmentsFor } from './link-detail.ts';
import { type Program, ProgramCache, setProjection, setUniform } from './link-program.ts';
import { type Hover, type LinkUniforms, linkUniforms, type Numbering } from './link-uniforms.ts';
import type { MapPicture } from './map-types.ts';
import { worldPixels } from './mercator.ts';
import { visibleCopies } from './world-copies.ts';

export const LINK_LAYER = 'links';

type Gl = WebGL2RenderingContext;

/** From this many links on, lines have no casing and dots are smaller: crossings could not be told apart anyway. */
const CROWD = 3000;

interface Resources {
  readonly lines: ProgramCache;
  readonly dots: ProgramCache;
  readonly buffer: WebGLBuffer;
  readonly array: WebGLVertexArrayObject;
  readonly admitted: AdmittedBuffer;
}

export class LinkLayer implements CustomLayerInterface {
  readonly id = LINK_LAYER;
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly #index: NetworkIndex;
  readonly #instances;
  readonly #numbering: Numbering;
  #map: MapLibreMap | null = null;
  #resources: Resources | null = null;
  #picture: MapPicture;
  #uniforms: LinkUniforms;
  #palette: Palette;
  /** Frames drawn since the layer was last added, so that the engine knows that the links are on screen. */
  frames = 0;

  constructor(index: NetworkIndex, arcs: ArcTable, picture: MapPicture, hover: Hover) {
    this.#index = index;
    this.#instances = linkInstances(index, arcs);
    this.#numbering = { epoch: this.#instances.epoch, place: new Map(index.network.places.map(({ id }, i) => [id, i])) };
    this.#picture = picture;
    this.#uniforms = linkUniforms(index, this.#numbering, picture, hover);
    this.#palette = linkPalette(index.network.agreementTypes, picture.theme);
  }

  show(picture: MapPicture, hover: Hover): void {
    if (picture.theme !== this.#picture.theme) this.#palette = linkPalette(this.#index.network.agreementTypes, picture.theme);
    this.#picture = picture;
    this.#uniforms = linkUniforms(this.#index, this.#numbering, picture, hover);
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: Gl): void {
    this.#map = map;
    this.frames = 0;
    const buffer = gl.createBuffer();
    const array = gl.createVertexArray();
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, this.#instances.bytes, gl.STATIC_DRAW);
    for (let i = 0; i < 6; i += 1) {
      gl.enableVertexAttribArray(i);
      gl.vertexAttribDivisor(i, 1);
    }
    gl.bindVertexArray(null);
    this.#resources = {
      lines: new ProgramCache(gl, lineVertexShader, lineFragmentShader),
      dots: new ProgramCache(gl, dotVertexShader, dotFragmentShader),
      buffer,
      array,
      admitted: new AdmittedBuffer(gl, Array.from(this.#instances.linkOf, (i) => this.#index.links[i] as IndexedLink)),
    };
  }

  /** MapLibre calls this also when the style goes with a lost context, whose resources went with it. */
  onRemove(_map: MapLibreMap, gl: Gl): void {
    const resources = this.#resources;
    this.#resources = null;
    this.#map = null;
    if (resources === null || gl.isContextLost()) return;
    resources.lines.dispose();
    resources.dots.dispose();
    resources.admitted.dispose();
    gl.deleteBuffer(resources.buffer);
    gl.deleteVertexArray(resources.array);
  }

  render(gl: Gl, args: CustomRenderMethodInput): void {
    const resources = this.#resources;
    const map = this.#map;
    if (resources === null || map === null) return;
    resources.admitted.update(this.#picture.filters);
    gl.bindVertexArray(resources.array);
    const globe = args.defaultProjectionData.projectionTransition > 0;
    const copies = globe ? [0] : visibleCopies(map.getBounds().toArray(), this.#instances.overhang);
    const zoom = map.getZoom();
    // What is lit is drawn after, and so over, what is not.
    for (const lit of this.#uniforms.u_emphasis ? [false, true] : [false]) {
      const lines = this.#use(gl, resources.lines.get(args.shaderData), args, lit);
      this.#draw(gl, resources, lines, copies, this.#instances.groups, (group) => {
        const segments = segmentsFor(group.angle, zoom, this.#index.links.length, group.lanes);
        setUniform(gl, lines, 'u_segments', segments);
        gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 2 * segments + 2, group.count);
      });
      const dots = this.#use(gl, resources.dots.get(args.shaderData), args, lit);
      this.#draw(gl, resources, dots, copies, [this.#instances.all], ({ count }) => gl.drawArraysInstanced(gl.TRIANGLES, 0, DOT_VERTICES, count));
    }
    gl.bindVertexArray(null);
    this.frames += 1;
  }

  #use(gl: Gl, program: Program, args: CustomRenderMethodInput, lit: boolean): Program {
    const map = this.#map as MapLibreMap;
    const canvas = map.getCanvas();
    const world = worldPixels(map.getZoom()) / (2 * Math.PI);
    const cosine = Math.cos((map.getCenter().lat * Math.PI) / 180);
    gl.useProgram(program.program);
    setProjection(gl, program, args.defaultProjectionData);
    for (const [name, value] of Object.entries({ ...this.#uniforms, ...this.#palette })) setUniform(gl, program, name, value);
    setUniform(gl, program, 'u_lit', lit);
    setUniform(gl, program, 'u_viewport', [canvas.clientWidth, canvas.clientHeight]);
    setUniform(gl, program, 'u_pixelRatio', canvas.width / canvas.clientWidth);
    setUniform(gl, program, 'u_radius', [world, world / cosine]);
    setUniform(gl, program, 'u_crowded', this.#index.links.length > CROWD);
    return program;
  }

  #draw(gl: Gl, { buffer, admitted }: Resources, program: Program, copies: readonly number[], groups: readonly InstanceGroup[], drawGroup: (group: InstanceGroup) => void): void {
    for (const group of groups) {
      // Attributes start at the group's first record: WebGL 2 has no first instance to name in the call.
      const first = group.first * RECORD;
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      for (let i = 0; i < 3; i += 1) gl.vertexAttribPointer(i, 4, gl.FLOAT, false, RECORD, first + 16 * i);
      gl.vertexAttribIPointer(3, 4, gl.INT, RECORD, first + 48);
      gl.vertexAttribIPointer(4, 1, gl.INT, RECORD, first + 64);
      gl.bindBuffer(gl.ARRAY_BUFFER, admitted.buffer);
      gl.vertexAttribIPointer(5, 1, gl.UNSIGNED_BYTE, 1, group.first);
      for (const copy of copies) {
        setUniform(gl, program, 'u_copy', copy);
        drawGroup(group);
      }
    }
  }
}
