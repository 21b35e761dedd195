// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LABEL_FONT, LABEL_FONT_STRONG, lettersOf, loadNames, measureName } from './label-font.ts';

it('the fonts are asked for every letter of every name, once', () => {
  expect(lettersOf([{ names: { en: 'Rezekne', lv: 'Rēzekne' } }, { names: { local: 'むかわ' } }])).toBe([...new Set('RezeknRēむかわ')].sort().join(''));
});

it('the strong font is the same with a word for its weight before it', () => expect(LABEL_FONT_STRONG).toEqual(['Semibold', ...LABEL_FONT]));

describe('the names', () => {
  const places = [{ names: { en: 'Rezekne' } }] as unknown as Parameters<typeof loadNames>[0];
  const asked: string[][] = [];
  const fonts = (load: (font: string, text: string) => Promise<unknown>) => Object.defineProperty(document, 'fonts', { configurable: true, value: { load, add: () => undefined } });

  beforeEach(() => {
    vi.useFakeTimers();
    asked.length = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('wait for both weights of their letters', async () => {
    fonts(async (...all) => asked.push(all));
    await loadNames(places);
    expect(asked).toEqual([400, 600].map((weight) => [`${weight} 48px ${LABEL_FONT.join(', ')}`, lettersOf(places)]));
  });

  it('are drawn all the same where a font cannot be had', async () => {
    fonts(() => Promise.reject(new Error('no font')));
    await expect(loadNames(places)).resolves.toBeUndefined();
  });

  it('are drawn after four seconds where a font does not come', async () => {
    fonts(() => new Promise(() => undefined));
    let drawn = false;
    const done = loadNames(places).then(() => {
      drawn = true;
    });
    await vi.advanceTimersByTimeAsync(3900);
    expect(drawn).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    await done;
    expect(drawn).toBe(true);
  });
});

it('a name is as wide as the labels’ font draws it, and a guess where nothing measures', () => {
  expect(measureName('Rezekne', 10, false)).toBeGreaterThanOrEqual(0);
  const context = { font: '', measureText: (text: string) => ({ width: text.length * (context.font.startsWith('600') ? 8 : 7) }) };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  expect([typeof measureName('Rezekne', 13, false), typeof measureName('Rezekne', 13, true)]).toEqual(['number', 'number']);
  vi.restoreAllMocks();
});
