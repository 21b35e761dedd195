// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Highlight } from '../../domain/choose/highlight.ts';
import type { Hit } from '../map-types.ts';
import { mapDouble } from '../testing/map-double.ts';
import { PointerWatch } from './pointer.ts';

const PLACE: Hit = { kind: 'place', id: 'a' };
const LINKS: Hit = { kind: 'links', ids: ['a--b', 'a--c'], point: { x: 1, y: 1 } };

let frame: (() => void) | null = null;
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    frame = callback;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    frame = null;
  });
});

function pointer() {
  const double = mapDouble();
  const asked: { readonly x: number; readonly y: number; readonly finger: boolean }[] = [];
  const hovers: Highlight[] = [];
  const selected: (Hit | null)[] = [];
  let under: Hit | null = null;
  const watch = new PointerWatch(
    double.map,
    {
      describe: (hit) => (hit.kind === 'place' ? hit.id : `${hit.ids.length} links`),
      insets: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
      on: { select: (hit: Hit | null) => selected.push(hit) } as never,
    },
    (point, finger) => {
      asked.push({ ...point, finger });
      return under;
    },
    (hover) => hovers.push(hover),
  );
  const label = double.container.querySelector<HTMLElement>('.map-hover-label');
  const send = (type: string, pointerType = 'mouse', x = 100, y = 50) => double.container.dispatchEvent(Object.assign(new Event(type), { pointerType, clientX: x, clientY: y }));
  const move = (hit: Hit | null, pointerType = 'mouse') => {
    under = hit;
    send('pointermove', pointerType);
    frame?.();
  };
  return {
    double,
    asked,
    hovers,
    selected,
    watch,
    label,
    send,
    move,
    click: () => double.fire('click', { point: { x: 7, y: 8 } }),
    cursor: () => double.map.getCanvas().style.cursor,
  };
}

describe('a pointer that moves over the map', () => {
  it('lights what it is on, says what it is, and can be seen to be over something', () => {
    const { move, hovers, label, cursor, asked } = pointer();
    move(PLACE);
    expect(asked).toEqual([{ x: 100, y: 50, finger: false }]);
    expect([hovers, label?.textContent, label?.hidden, cursor()]).toEqual([[{ places: ['a'], links: [] }], 'a', false, 'pointer']);
    move(LINKS);
    expect([hovers.at(-1), label?.textContent]).toEqual([{ places: [], links: ['a--b', 'a--c'] }, '2 links']);
    move(null);
    expect([hovers.at(-1), label?.hidden, cursor()]).toEqual([{ places: [], links: [] }, true, '']);
  });

  it('tells the same only once', () => {
    const { move, hovers } = pointer();
    move(PLACE);
    move({ ...PLACE });
    move(LINKS);
    move({ ...LINKS });
    move({ ...LINKS, ids: ['a--b'] });
    expect(hovers).toHaveLength(3);
  });

  it('is looked at once in a frame, where it is last', () => {
    const { send, asked } = pointer();
    send('pointermove', 'mouse', 10, 10);
    send('pointermove', 'mouse', 20, 30);
    frame?.();
    expect(asked).toEqual([{ x: 20, y: 30, finger: false }]);
  });

  it('is nothing to a finger, nor while the map moves', () => {
    const { move, asked, double } = pointer();
    move(PLACE, 'touch');
    double.moving = true;
    move(PLACE);
    expect(asked).toEqual([]);
  });

  it.each([
    ['it leaves the map', (p: ReturnType<typeof pointer>) => p.send('pointerleave')],
    ['the map begins to move', (p: ReturnType<typeof pointer>) => p.double.fire('movestart')],
    ['another network is drawn', (p: ReturnType<typeof pointer>) => p.watch.clear()],
  ])('lights nothing more when %s', (_when, happen) => {
    const made = pointer();
    made.move(PLACE);
    happen(made);
    expect([made.hovers.at(-1), made.label?.hidden]).toEqual([{ places: [], links: [] }, true]);
    // A frame that was asked for before finds nothing to look at.
    frame?.();
    expect(made.asked).toHaveLength(1);
  });
});

describe('a click', () => {
  it('selects what lies there, or nothing', () => {
    const { click, selected, asked } = pointer();
    click();
    expect([selected, asked]).toEqual([[null], [{ x: 7, y: 8, finger: false }]]);
  });

  it('of a finger reaches further than one of a mouse that comes after it', () => {
    const { click, send, asked } = pointer();
    send('pointerdown', 'touch');
    click();
    send('pointerdown', 'mouse');
    click();
    expect(asked.map(({ finger }) => finger)).toEqual([true, false]);
  });
});

it('a map that is gone leaves no label and asks for no frame', () => {
  const { watch, double, send } = pointer();
  send('pointermove');
  watch.dispose();
  expect(frame).toBeNull();
  expect(double.container.querySelector('.map-hover-label')).toBeNull();
});
