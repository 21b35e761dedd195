/**
 * All links and the discs at their ends, as one MapLibre custom layer: a few draw calls over records that never change.
 * `show` only keeps numbers for the next frame, so it costs the same at 45 links and at 100,000.
 */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { Highlight } from '../../domain/choose/highlight.ts';
import type { LinkGeometry } from '../../domain/geo/link-geometry.ts';
import { visibleCopies, worldPixels } from '../../domain/geo/mercator.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import type { MapPicture } from '../map-types.ts';
import { DOT_VERTICES, dotFragmentShader, dotVertexShader } from './dot-shader.ts';
import { DrawnRibbons } from './drawn-ribbons.ts';
import { lineFragmentShader, lineVertexShader, RIBBONS } from './line-shader.ts';
import { segmentsFor } from './link-detail.ts';
import { linkPalette, type Palette, typeTexels } from './link-palette.ts';
import { draw, type Program, ProgramCache, setProjection, setUniform } from './link-program.ts';
import { linkRecords, type RecordGroup } from './link-records.ts';
import { type LinkUniforms, linkUniforms, type Numbering } from './link-uniforms.ts';
import { RecordTextures, TEXTURE_UNITS } from './record-textures.ts';

export const LINK_LAYER = 'links';

type Gl = WebGL2RenderingContext;

/** From this many links on, lines have no casing and dots are smaller: crossings could not be told apart anyway. */
const CROWD = 3000;
const crowded = (links: number): string => `#define CROWDED ${links > CROWD ? 'true' : 'false'}`;

/** Milliseconds between two looks at shaders that are being compiled. */
const COMPILING = 25;

interface Resources {
  readonly lines: ProgramCache;
  readonly ribbons: ProgramCache;
  readonly dots: ProgramCache;
  readonly records: RecordTextures;
  /** Without attributes: vertices are told apart by their number alone. */
  readonly array: WebGLVertexArrayObject;
}

export class LinkLayer implements CustomLayerInterface {
  readonly id = LINK_LAYER;
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly #index: NetworkIndex;
  readonly #records;
  readonly #numbering: Numbering;
  #map: MapLibreMap | null = null;
  #resources: Resources | null = null;
  #picture: MapPicture;
  #highlight: Highlight;
  #uniforms: LinkUniforms;
  #palette: Palette;
  #types: Uint32Array<ArrayBuffer>;
  #broken = false;
  readonly #ribbons: DrawnRibbons;
  /** Frames drawn since the layer was last added, so that the engine knows that the links are on screen. */
  frames = 0;

  /** `failed` is told once if the shaders do not compile here; nothing is drawn then. */
  constructor(
    index: NetworkIndex,
    geometry: LinkGeometry,
    picture: MapPicture,
    highlight: Highlight,
    private readonly failed: (cause: unknown) => void,
  ) {
    this.#index = index;
    this.#records = linkRecords(index, geometry);
    this.#ribbons = new DrawnRibbons(index);
    this.#numbering = { epoch: this.#records.epoch, place: new Map(index.network.places.map(({ id }, i) => [id, i])) };
    this.#picture = picture;
    this.#highlight = highlight;
    this.#uniforms = linkUniforms(index, this.#numbering, picture, highlight);
    this.#palette = linkPalette(picture.theme);
    this.#types = typeTexels(index.network.agreementTypes, picture.theme);
  }

  show(picture: MapPicture, highlight: Highlight): void {
    if (picture.theme !== this.#picture.theme) {
      this.#palette = linkPalette(picture.theme);
      this.#types = typeTexels(this.#index.network.agreementTypes, picture.theme);
    }
    this.#picture = picture;
    this.#highlight = highlight;
    this.#uniforms = linkUniforms(this.#index, this.#numbering, picture, highlight);
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: Gl): void {
    this.#map = map;
    this.frames = 0;
    const crowd = crowded(this.#index.links.length);
    this.#resources = {
      lines: new ProgramCache(gl, lineVertexShader, lineFragmentShader, crowd),
      ribbons: new ProgramCache(gl, lineVertexShader, lineFragmentShader, `${crowd}\n${RIBBONS}`),
      dots: new ProgramCache(gl, dotVertexShader, dotFragmentShader, crowd),
      records: new RecordTextures(gl, this.#records, this.#types.length / 4),
      array: gl.createVertexArray(),
    };
  }

  /** MapLibre calls this also when the style goes with a lost context, whose resources went with it. */
  onRemove(_map: MapLibreMap, gl: Gl): void {
    const resources = this.#resources;
    this.#resources = null;
    this.#map = null;
    if (resources === null || gl.isContextLost()) {
      this.#ribbons.forget();
      return;
    }
    resources.lines.dispose();
    resources.ribbons.dispose();
    this.#ribbons.dispose();
    resources.dots.dispose();
    resources.records.dispose();
    gl.deleteVertexArray(resources.array);
  }

  render(gl: Gl, args: CustomRenderMethodInput): void {
    if (this.#broken) return;
    try {
      this.#draw(gl, args);
    } catch (cause) {
      this.#broken = true;
      this.failed(cause);
    }
  }

  #draw(gl: Gl, args: CustomRenderMethodInput): void {
    const resources = this.#resources;
    const map = this.#map;
    if (resources === null || map === null) return;
    if (this.frames === 0 && !this.#isCompiled(resources, args)) return;
    resources.records.admit(this.#picture.filters, this.#highlight);
    resources.records.paint(this.#types);
    resources.records.bind();
    gl.bindVertexArray(resources.array);
    const globe = args.defaultProjectionData.projectionTransition > 0;
    const bounds = map.getBounds().toArray();
    const copiesOf = ({ beyond }: RecordGroup): readonly number[] => (globe ? [0] : visibleCopies(bounds, beyond));
    // What is lit is drawn after, and so over, what is not.
    const ribbons = this.#ribbons.at(gl, this.#picture, map.getZoom());
    for (const lit of this.#uniforms.u_emphasis ? [false, true] : [false]) {
      // What is lit is drawn link by link, over the ribbons of all that is shown.
      if (ribbons !== null && !lit) {
        ribbons.textures.bind();
        const program = this.#use(gl, resources.ribbons.get(args.shaderData), args, false);
        setUniform(gl, program, 'u_new', false);
        for (const group of ribbons.groups) {
          const segments = segmentsFor(group.angle, map.getZoom(), group.count, false);
          setUniform(gl, program, 'u_segments', segments);
          draw(gl, program, group, copiesOf(group), gl.TRIANGLE_STRIP, 2 * segments + 4);
        }
        resources.records.bind();
        continue;
      }
      const lines = this.#use(gl, resources.lines.get(args.shaderData), args, lit);
      for (const group of this.#records.groups) {
        const segments = segmentsFor(group.angle, map.getZoom(), this.#index.links.length, group.lanes);
        setUniform(gl, lines, 'u_segments', segments);
        draw(gl, lines, group, copiesOf(group), gl.TRIANGLE_STRIP, 2 * segments + 4);
      }
      const dots = this.#use(gl, resources.dots.get(args.shaderData), args, lit);
      for (const group of this.#records.groups) draw(gl, dots, group, copiesOf(group), gl.TRIANGLES, DOT_VERTICES);
    }
    gl.bindVertexArray(null);
    this.frames += 1;
  }

  /**
   * The first frame goes without links until the driver has compiled their shaders, which holds nothing up; another frame is asked for.
   * A later change to the globe waits for its shaders: lines that vanish for a moment would be worse.
   */
  #isCompiled({ lines, dots, ribbons }: Resources, { shaderData }: CustomRenderMethodInput): boolean {
    const wanted = this.#ribbons.areWanted ? [lines, dots, ribbons] : [lines, dots];
    // All are begun before any is waited for.
    const compiled = wanted.map((programs) => programs.isReady(shaderData)).every((ready) => ready);
    if (!compiled) setTimeout(() => this.#map?.triggerRepaint(), COMPILING);
    return compiled;
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
    for (const [name, unit] of Object.entries(TEXTURE_UNITS)) setUniform(gl, program, name, unit);
    return program;
  }
}
