import { describe, expect, it } from 'vitest';
import { sheetHeight } from './sheet-height.ts';

const PHONES = [
  { window: 844, head: 52, foot: 120 },
  { window: 640, head: 52, foot: 120 },
];

describe('the sheet of a phone', () => {
  it.each(PHONES)('leaves at least 45 % of %o to the map while it is half open, and 60 % at rest below a line of captions', (around) => {
    const left = (height: number, foot: number) => (around.window - around.head - foot - height) / around.window;
    expect(left(sheetHeight('half', 'heading', around), around.foot)).toBeGreaterThanOrEqual(0.4499);
    expect(left(sheetHeight('peek', 'line', around), around.foot + 36)).toBeGreaterThanOrEqual(0.6);
  });

  it('never shows less than its peek, nor reaches over the head', () => {
    expect(sheetHeight('half', 'heading', { window: 400, head: 52, foot: 160 })).toBe(76);
    expect(sheetHeight('full', 'heading', { window: 844, head: 52, foot: 120 })).toBe(672);
    expect(sheetHeight('half', 'heading', { window: 200, head: 52, foot: 120 })).toBe(28);
  });
});
