/** What the shaders would make of records, worked out in Node from their own text: which are drawn, lit, and how strongly. */

import { type Highlight, NO_HIGHLIGHT } from '../../../domain/choose/highlight.ts';
import { linkGeometry } from '../../../domain/geo/link-geometry.ts';
import type { NetworkIndex } from '../../../domain/network/network-index.ts';
import type { MapPicture } from '../../map-types.ts';
import { admitRecords, type LinkStage, POINTED_AT, pointRecords, recordColumns } from '../link-facets.ts';
import { linkRecords } from '../link-records.ts';
import { linkUniforms } from '../link-uniforms.ts';
import { type LinkRecord, readRecord } from '../record-layout.ts';
import { SHOWN_GLSL } from '../record-shader.ts';
import { type Globals, shaderOf } from './glsl-in-js.ts';

export interface Drawn extends LinkStage {
  readonly record: LinkRecord;
  readonly lit: boolean;
  /** 1, or less for what steps back. */
  readonly strength: number;
  /** 0 to 1. */
  readonly grown: number;
}

/** The uniforms as GLSL has them. */
export const shaderGlobals = (uniforms: ReturnType<typeof linkUniforms>): Globals => ({ ...uniforms, CROWDED: false });

/** The records that both passes draw, in the order of the records. */
export function drawn(index: NetworkIndex, picture: MapPicture, highlight: Highlight = NO_HIGHLIGHT): readonly Drawn[] {
  const { memory, of, epoch } = linkRecords(index, linkGeometry(index.links));
  const numbering = { epoch, place: new Map(index.network.places.map(({ id }, i) => [id, i])) };
  const uniforms = linkUniforms(index, numbering, picture, highlight);
  const admitted = new Uint8Array(of.length);
  admitRecords(recordColumns(of), picture.filters, admitted);
  pointRecords(of, highlight, admitted);
  return of.flatMap((one, i): readonly Drawn[] => {
    const record = readRecord(memory, i);
    const passes = uniforms.u_emphasis ? [false, true] : [false];
    return passes.flatMap((lit) => {
      const { isShown, grown } = shaderOf(SHOWN_GLSL, {
        ...shaderGlobals(uniforms),
        record,
        admitted: ((admitted[i] ?? 0) & 1) === 1,
        pointedAt: ((admitted[i] ?? 0) & POINTED_AT) !== 0,
        u_lit: lit,
      });
      if (isShown?.() !== true) return [];
      return [{ ...one, record, lit, strength: uniforms.u_emphasis && !lit ? uniforms.u_strength : 1, grown: Number(grown?.()) }];
    });
  });
}
