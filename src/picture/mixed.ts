/** A colour `#rrggbb` mixed with another; `share` is that of the other, 0 to 1. */
export function mixed(color: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((i) => {
    const [a, b] = [color, other].map((hex) => Number.parseInt(hex.slice(i, i + 2), 16)) as [number, number];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
