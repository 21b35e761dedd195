import type { Position } from 'geojson';
import { type Box, inBox } from './geometry.ts';
import { smoothLine } from './smooth.ts';

export type BoundaryKind = 'border' | 'disputed';

const ANYWHERE: Box = [-180, -90, 180, 90];

/** Lines that the United Nations' maps dash because their course is not agreed. */
const DISPUTED: readonly { readonly between: readonly [string, string]; readonly within: Box }[] = [
  { between: ['RS', 'XK'], within: ANYWHERE },
  { between: ['EH', 'MA'], within: ANYWHERE },
  // The line of 1974 on the Golan; the border itself is drawn below.
  { between: ['IL', 'SY'], within: ANYWHERE },
  // The Line of Control, and Aksai Chin.
  { between: ['IN', 'PK'], within: [73, 32.7, 78, 36] },
  { between: ['CN', 'IN'], within: [77, 32.4, 80, 36] },
  { between: ['IN', 'Siachen Glacier'], within: ANYWHERE },
  { between: ['PK', 'Siachen Glacier'], within: ANYWHERE },
  { between: ['CN', 'Siachen Glacier'], within: ANYWHERE },
];

/** Where the 1:10m atlas draws the berm across Western Sahara, the territory's northern border is drawn instead. */
export const OMITTED_AT_10M: readonly (readonly [string, string])[] = [['EH', 'MA']];

export type DrawnLine = { readonly kind: BoundaryKind; readonly line: readonly Position[] };

/** The border between Israel and Syria from the Hasbani to the Yarmouk, which both atlases lack: the Golan is Syrian. */
export const GOLAN: DrawnLine = {
  kind: 'border',
  line: smoothLine(
    [
      [35.648, 33.279],
      [35.62, 33.245],
      [35.63, 33.19],
      [35.635, 33.12],
      [35.625, 33.04],
      [35.632, 32.99],
      [35.625, 32.9],
      [35.645, 32.87],
      [35.655, 32.81],
      [35.64, 32.76],
      [35.628, 32.716],
      [35.643, 32.683],
    ],
    0.03,
  ),
};

/** The northern border of Western Sahara, 27°40′ N, from the Atlantic to Algeria. */
export const WESTERN_SAHARA: DrawnLine = {
  kind: 'disputed',
  line: [
    [-13.17, 27.667],
    [-8.681, 27.661],
  ],
};

export function samePair(pair: readonly [string, string], a: string, b: string): boolean {
  return (pair[0] === a && pair[1] === b) || (pair[0] === b && pair[1] === a);
}

/** Pairs of territories with a disputed stretch between them. */
export const DISPUTED_PAIRS: readonly (readonly [string, string])[] = DISPUTED.map((dispute) => dispute.between);

/** Splits a line between the two territories of a pair where it enters or leaves the disputed stretch. */
export function classify(line: readonly Position[], pair: readonly [string, string]): DrawnLine[] {
  const boxes = DISPUTED.filter((dispute) => samePair(dispute.between, ...pair)).map((dispute) => dispute.within);
  const kindOf = (point: Position): BoundaryKind => (boxes.some((box) => inBox(point, box)) ? 'disputed' : 'border');
  const runs: { kind: BoundaryKind; line: Position[] }[] = [];
  for (const [i, point] of line.entries()) {
    const before = line[i - 1];
    // A segment has the kind of its first point; the runs share the point where the kind changes.
    const kind = kindOf(before ?? point);
    const run = runs.at(-1);
    if (run?.kind === kind) run.line.push(point);
    else runs.push({ kind, line: before ? [before, point] : [point] });
  }
  return runs.filter((run) => run.line.length > 1);
}
