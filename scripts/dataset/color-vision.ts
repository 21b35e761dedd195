/** Whether colours can be told apart: OKLab distance, contrast, and how the three kinds of colour blindness see them. */

export type Sight = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia';
export const SIGHTS: readonly Sight[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes (2009), severity 1, applied to linear RGB. */
const SIMULATION: Readonly<Record<Exclude<Sight, 'normal'>, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear RGB, 0 to 1, of `#rrggbb` (IEC 61966-2-1). */
function linear(color: string): Triple {
  const channel = (at: number): number => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const apply = (m: Matrix, [r, g, b]: Triple): Triple => m.map((row) => row[0] * r + row[1] * g + row[2] * b) as unknown as Triple;

const clamp = (rgb: Triple): Triple => rgb.map((value) => Math.min(1, Math.max(0, value))) as unknown as Triple;

/** OKLab coordinates of linear RGB (Björn Ottosson, 2020). */
function oklab(rgb: Triple): Triple {
  const lms = apply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt) as unknown as Triple;
  return apply(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    lms,
  );
}

/** Distance of two colours in OKLab as the given sight sees them; black and white are 1 apart. */
export function distance(a: string, b: string, sight: Sight): number {
  const [first, second] = [a, b].map((color) => oklab(sight === 'normal' ? linear(color) : clamp(apply(SIMULATION[sight], linear(color))))) as [Triple, Triple];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

const luminance = (color: string): number => {
  const [r, g, b] = linear(color);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
