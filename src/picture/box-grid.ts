/** Boxes, found again by where they are. */

/** CSS pixels. */
export interface TextBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** CSS pixels along the side of a cell: about as long as a name. */
const CELL = 64;

const cellOf = (value: number): number => Math.floor(value / CELL);
const keyOf = (x: number, y: number): number => x * 1e6 + y;

export class BoxGrid<T extends TextBox> {
  readonly #cells = new Map<number, T[]>();

  add(box: T): void {
    this.#each(box, 0, (key) => {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [box]);
      else cell.push(box);
    });
  }

  /** The boxes that lie within a distance of a box, or on it. */
  within(box: TextBox, distance: number): readonly T[] {
    const found = new Set<T>();
    this.#each(box, distance, (key) => {
      for (const other of this.#cells.get(key) ?? []) {
        const apart = other.left > box.right + distance || other.right < box.left - distance || other.top > box.bottom + distance || other.bottom < box.top - distance;
        if (!apart) found.add(other);
      }
    });
    return [...found];
  }

  #each({ left, top, right, bottom }: TextBox, distance: number, visit: (key: number) => void): void {
    for (let x = cellOf(left - distance); x <= cellOf(right + distance); x += 1) {
      for (let y = cellOf(top - distance); y <= cellOf(bottom + distance); y += 1) visit(keyOf(x, y));
    }
  }
}
