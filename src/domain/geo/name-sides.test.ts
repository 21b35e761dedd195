import { describe, expect, it } from 'vitest';
import { worldPixels } from './mercator.ts';
import { type NameSide, type NameSize, nameSides } from './name-sides.ts';

const at = (lng: number, lat: number) => ({ lng, lat });
const size = { width: 60, height: 14, radius: 5 };
const sidesOf = (links: readonly { first: ReturnType<typeof at>; second: ReturnType<typeof at> }[]) => nameSides([at(0, 0)], [size], links, [], 4)[0];

describe('the sides on which a name may stand', () => {
  it('are all where there is no line, to the right first', () => {
    const free = sidesOf([]);
    expect(free?.clear).toBe(128);
    expect(free?.sides[0]).toMatchObject({ anchor: 'left', x: 8, y: 0, mistaken: false });
  });

  it('are first those away from the lines of the place', () => {
    const east = sidesOf([{ first: at(0, 0), second: at(30, 0) }]);
    expect(east?.sides[0]?.anchor).toBe('right');
    expect(east?.clear).toBeLessThan(128);
    expect(sidesOf([{ first: at(0, 0), second: at(-30, 0) }])?.sides[0]?.anchor).toBe('left');
  });

  it('keep clear of lines that lead elsewhere, too', () => {
    // A meridian some pixels to the right of the point runs through every name that stands there.
    const passing = sidesOf([{ first: at(2, -20), second: at(2, 20) }]);
    expect(passing?.sides[0]?.anchor).toBe('right');
  });

  it('are none where lines run on all sides', () => {
    const star = Array.from({ length: 24 }, (_, i) => ({ first: at(0, 0), second: at(20 * Math.cos((i * Math.PI) / 12), 20 * Math.sin((i * Math.PI) / 12)) }));
    expect(sidesOf(star)?.clear).toBe(0);
  });

  it('cost the more, the more lines cross them, and a name beside its point is better than one far off that is crossed as well', () => {
    const passing = (lines: number) => sidesOf(Array.from({ length: lines }, (_, i) => ({ first: at(2 + i / 2, -20), second: at(2 + i / 2, 20) })));
    const right = (lines: number) => passing(lines)?.sides.filter(({ anchor, y }) => anchor === 'left' && y === 0);
    expect(right(2)?.[0]?.cost).toBeGreaterThan(right(1)?.[0]?.cost ?? Number.POSITIVE_INFINITY);
    expect(right(2)?.[0]?.x).toBe(8);
  });

  it('are found across the edge of the flat map', () => {
    const [beyond] = nameSides([at(-179, 0)], [size], [{ first: at(170, 0), second: at(-179, 0) }], [], 4);
    expect(beyond?.sides[0]?.anchor).toBe('left');
  });

  it('are not first where the name is read as that of a neighbour, whose disc it would lie nearer to', () => {
    const [west, east] = nameSides([at(0, 0), at(1, 0)], [size, size], [], [], 4);
    expect([west?.sides[0]?.anchor, east?.sides[0]?.anchor]).toEqual(['right', 'left']);
    expect(west?.sides.find(({ anchor, x, y }) => anchor === 'left' && y === 0 && x > 8)?.mistaken).toBe(true);
  });

  it('heed no neighbour with a smaller disc', () => {
    const [west] = nameSides([at(0, 0), at(1, 0)], [size, { ...size, radius: 3 }], [], [], 4);
    expect(west?.sides.some(({ mistaken }) => mistaken)).toBe(false);
  });
});

describe('a name as it is written on each side', () => {
  /** The rectangle that the name fills, from its anchor and offset alone, as the map's labels have them: x to the right, y down. */
  const written = ({ anchor, x, y }: NameSide, { width, height }: NameSize) => {
    const left = anchor.includes('left') ? x : anchor.includes('right') ? x - width : x - width / 2;
    const top = anchor.includes('top') ? y : anchor.includes('bottom') ? y - height : y - height / 2;
    return { left, right: left + width, top, bottom: top + height };
  };
  type Box = ReturnType<typeof written>;
  const distance = ({ left, right, top, bottom }: Box, [x, y]: readonly [number, number]) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const degrees = (pixels: number) => (360 * pixels) / worldPixels(4);
  const sizes: readonly NameSize[] = [size, { width: 25, height: 40, radius: 3 }];

  it('keeps clear of the disc, is nowhere far from it, and each side is another', () => {
    for (const own of sizes) {
      const { sides = [] } = nameSides([at(0, 0)], [own], [], [], 4)[0] ?? {};
      const boxes = sides.map((side) => written(side, own));
      for (const box of boxes) {
        expect(distance(box, [0, 0])).toBeGreaterThan(own.radius + 1);
        expect(distance(box, [0, 0])).toBeLessThan(own.radius + 28.01);
      }
      expect(new Set(boxes.map((box) => `${box.left.toFixed(3)} ${box.top.toFixed(3)}`)).size).toBe(sides.length);
      expect(sides.length).toBeGreaterThanOrEqual(64);
    }
  });

  it('stands level to the right, then further round, and to the left only after the same to the right', () => {
    const { sides = [] } = nameSides([at(0, 0)], [size], [], [], 4)[0] ?? {};
    expect(sides[0]?.anchor).toBe('left');
    const find = (anchor: string) => sides.findIndex((side) => side.anchor === anchor);
    expect(find('left')).toBeLessThan(find('right'));
    expect(find('top-left')).toBeLessThan(find('top-right'));
    expect(find('top-left')).toBeLessThan(find('top'));
    expect(new Set(sides.map(({ anchor }) => anchor))).toEqual(new Set(['left', 'right', 'top', 'bottom', 'top-left', 'top-right', 'bottom-left', 'bottom-right']));
  });

  it('counts as clear exactly where no line runs through it or within a pixel and a half, whichever way the line runs', () => {
    for (const own of sizes) {
      for (const aside of [-70, -31, -9, 12, 40]) {
        const meridian = nameSides([at(0, 0)], [own], [{ first: at(degrees(aside), -30), second: at(degrees(aside), 30) }], [], 4)[0];
        const through = (meridian?.sides ?? []).map((side) => written(side, own)).map(({ left, right }) => left - 1.5 <= aside && aside <= right + 1.5);
        expect(meridian?.clear, `a line ${aside} px to the right`).toBe(through.filter((crossed) => !crossed).length);
        expect(through).toEqual(through.toSorted((a, b) => Number(a) - Number(b)));
      }
      // The equator, seen from a place some pixels north or south of it.
      for (const below of [-37, -14, -8, 9, 21, 45]) {
        const parallel = nameSides([at(0, degrees(below))], [own], [{ first: at(-40, 0), second: at(40, 0) }], [], 4)[0];
        const through = (parallel?.sides ?? []).map((side) => written(side, own)).map(({ top, bottom }) => top - 1.5 <= below && below <= bottom + 1.5);
        expect(Math.abs((parallel?.clear ?? 0) - through.filter((crossed) => !crossed).length), `a line ${below} px below`).toBeLessThanOrEqual(2);
        expect(through.slice(0, 10)).not.toContain(true);
      }
    }
  });

  it('is read as another’s exactly where it lies nearer to that disc than to its own', () => {
    for (const [right, down] of [
      [70, 0],
      [-50, 20],
      [0, 30],
      [10, -45],
      [160, 0],
    ] as const) {
      const [own] = nameSides([at(0, 0), at(degrees(right), degrees(-down))], [size, size], [], [], 4);
      for (const side of own?.sides ?? []) {
        const box = written(side, size);
        const widened = { left: box.left - 1.5, right: box.right - 1.5, top: box.top - 1.5, bottom: box.bottom - 1.5 };
        const difference = distance(widened, [right, down]) - distance(widened, [0, 0]);
        if (Math.abs(difference) > 0.3) expect([right, down, side.anchor, side.mistaken]).toEqual([right, down, side.anchor, difference < 0]);
      }
    }
  });

  it('turns away from where the lines of its place go', () => {
    const towards = (lng: number, lat: number) => nameSides([at(0, 0)], [size], [{ first: at(0, 0), second: at(lng, lat) }], [], 4)[0]?.sides[0];
    expect(towards(20, 20)).toMatchObject({ anchor: 'right' });
    expect(towards(-20, 20)).toMatchObject({ anchor: 'left' });
    const both = nameSides(
      [at(0, 0)],
      [size],
      [
        { first: at(0, 0), second: at(20, 0) },
        { first: at(0, 0), second: at(-20, 0) },
      ],
      [],
      4,
    )[0]?.sides[0];
    expect(['top', 'bottom', 'top-left', 'bottom-left']).toContain(both?.anchor);
  });
});
