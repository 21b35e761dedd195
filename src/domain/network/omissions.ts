/** A value without some of its parts, which are named by their paths in the value as it came. */
import type { FaultPath } from './fault.ts';

interface Node {
  /** Whether the part is left out whole. */
  gone: boolean;
  readonly inner: Map<string | number, Node>;
  /** Positions of what is left out of a list, ascending; null when they have changed since. */
  positions: readonly number[] | null;
}

const newNode = (): Node => ({ gone: false, inner: new Map(), positions: null });

export class Omissions {
  readonly #root = newNode();

  /** Whether the part was there until now. */
  add(path: FaultPath): boolean {
    let node = this.#root;
    for (const key of path) {
      if (node.gone) return false;
      node.positions = null;
      const next = node.inner.get(key) ?? newNode();
      node.inner.set(key, next);
      node = next;
    }
    if (node.gone) return false;
    node.gone = true;
    return true;
  }

  /** The value without the parts. What holds none of them stays the same object; the value itself is not changed. */
  without(value: unknown): unknown {
    return without(value, this.#root);
  }

  /** Where something stands in the value as it came, from where it stands in the value without the parts. */
  original(path: FaultPath): FaultPath {
    let node: Node | undefined = this.#root;
    return path.map((key) => {
      const own: string | number = typeof key === 'number' && node !== undefined ? originalPosition(key, positionsOf(node)) : key;
      node = node?.inner.get(own);
      return own;
    });
  }
}

function without(value: unknown, node: Node): unknown {
  const keep = (key: string | number, item: unknown): readonly unknown[] => {
    const inner = node.inner.get(key);
    if (inner === undefined) return [item];
    return inner.gone ? [] : [without(item, inner)];
  };
  if (node.inner.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => keep(i, item));
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => keep(key, item).map((kept) => [key, kept])));
}

function positionsOf(node: Node): readonly number[] {
  node.positions ??= [...node.inner].flatMap(([key, inner]) => (inner.gone && typeof key === 'number' ? [key] : [])).toSorted((a, b) => a - b);
  return node.positions;
}

/** The position that the i-th of those that remain had among all: i and as many more as were left out before it. */
function originalPosition(i: number, leftOut: readonly number[]): number {
  let low = 0;
  let high = leftOut.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((leftOut[middle] ?? 0) - middle <= i) low = middle + 1;
    else high = middle;
  }
  return i + low;
}
