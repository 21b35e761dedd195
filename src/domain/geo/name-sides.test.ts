import { describe, expect, it } from 'vitest';
import { nameSides } from './name-sides.ts';

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
