type Point = readonly [number, number];

/** Answers "is anything nearer than this" by looking at nine cells instead of at every point. */
export class SpacingGrid {
  readonly #cell: number;
  readonly #points = new Map<string, Point[]>();

  /** `cell` is the largest distance that will be asked for. */
  constructor(cell: number) {
    this.#cell = cell;
  }

  add(point: Point): void {
    const key = this.#key(point);
    this.#points.set(key, [...(this.#points.get(key) ?? []), point]);
  }

  isFree([x, y]: Point, distance: number): boolean {
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        const near = this.#points.get(this.#key([x + dx * this.#cell, y + dy * this.#cell])) ?? [];
        if (near.some(([ax, ay]) => Math.hypot(ax - x, ay - y) < distance)) return false;
      }
    }
    return true;
  }

  #key([x, y]: Point): string {
    return `${Math.floor(x / this.#cell)}/${Math.floor(y / this.#cell)}`;
  }
}
