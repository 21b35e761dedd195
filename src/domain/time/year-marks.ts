/** Which years are written under an axis of years: the first, the last, and round ones between. */
import type { Extent } from '../network/extent.ts';

const distanceToEnd = (mark: number, { from, to }: Extent): number => Math.min(mark - from, to - mark);

/** Whether a mark stands so near the first or the last that both have room on a wide axis only. */
export const isTight = (mark: number, extent: Extent): boolean => {
  const distance = distanceToEnd(mark, extent);
  return distance > 0 && distance < (extent.to - extent.from) / 10;
};

/** Never more than nine, and none nearer to the first or the last than a twenty-fourth of the range. */
export function yearMarks(extent: Extent): readonly number[] {
  const { from, to } = extent;
  const length = to - from;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((size) => length / size <= 7) ?? 1000;
  const first = Math.ceil(from / step) * step;
  const round = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
  return [...new Set([from, ...round.filter((mark) => distanceToEnd(mark, extent) >= length / 24), to])];
}
