/**
 * What a picture is made of: a list of marks, from the bottom up, in CSS pixels. The same marks are written as SVG and
 * drawn on a canvas, so a PNG shows what the SVG shows.
 */

/** Type is set in these weights only. */
export type Weight = 400 | 600;

export interface PathMark {
  readonly kind: 'path';
  /** Path data in SVG's syntax; what an odd number of its rings holds is inside. */
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  /** Dash and gap in pixels, and how far into them the line starts. */
  readonly dash?: readonly [dash: number, gap: number];
  readonly dashOffset?: number;
  readonly cap?: 'butt' | 'round';
  readonly opacity?: number;
}

export interface DiscMark {
  readonly kind: 'disc';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
}

export interface RectMark {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  /** Where the line of writing starts, is centred or ends, as `anchor` says. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  /** A rim around the letters, so that they read on lines. */
  readonly halo?: string;
  /** Pixels between letters. */
  readonly spacing?: number;
  readonly opacity?: number;
}

export interface GroupMark {
  readonly kind: 'group';
  /** What the group holds, for whoever opens the picture in an editor. */
  readonly id: string;
  /** Nothing of the group shows outside. */
  readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly marks: readonly Mark[];
}

export type Mark = PathMark | DiscMark | RectMark | TextMark | GroupMark;

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The picture in a sentence, for who does not see it. */
  readonly description: string;
  /** Language tag of the texts. */
  readonly language: string;
  readonly marks: readonly Mark[];
}

/** By name, with what is there where Source Sans 3 is not installed. */
export const FONT_FAMILIES: readonly string[] = [
  'Source Sans 3',
  'Source Sans 3 Variable',
  'Source Sans Pro',
  'Noto Sans Georgian',
  'Noto Sans JP',
  'Noto Sans',
  'Segoe UI',
  'Arial',
];

/** CSS pixels of the rim around letters, to each side. */
export const HALO = 1.5;
