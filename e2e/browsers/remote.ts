/** A browser driven from outside, reduced to what the main job needs. Points are CSS pixels from the window's upper left corner. */
import type { Point } from '../support/geometry.ts';

export interface Remote {
  readonly open: (url: string) => Promise<void>;
  /** The value of an expression in the page; it has to be one that JSON can hold. */
  readonly value: (expression: string) => Promise<unknown>;
  readonly drag: (from: Point, to: Point) => Promise<void>;
  readonly click: (at: Point) => Promise<void>;
  /** @param key one letter, or one of the names below */
  readonly press: (key: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const NAMED_KEYS = { ArrowLeft: '\uE012', Enter: '\uE007', Escape: '\uE00C', Home: '\uE011' } as const;

export const WINDOW = { width: 1200, height: 800 } as const;
