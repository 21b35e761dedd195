// @vitest-environment happy-dom
import { within } from '@testing-library/dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPublished } from './testing/published-page.tsx';

const { map } = vi.hoisted(() => ({ map: { open: async (): Promise<never> => Promise.reject(new Error('no second map')) } }));
vi.mock('../map/map-frames.ts', () => ({ MapFrames: { open: () => map.open() } }));

afterEach(() => vi.unstubAllGlobals());

const dialogAt = async (address: string) => {
  const page = await openPublished(address);
  await page.press('Share');
  return { page, dialog: within(await page.findByRole('dialog', { name: 'Share' })) };
};
const withEncoder = () => {
  vi.stubGlobal('VideoEncoder', class {});
  vi.stubGlobal('VideoFrame', class {});
};

describe('the film', () => {
  it('is offered only where one can be made', async () => {
    const without = await dialogAt('/?year=2005');
    expect(without.dialog.queryByRole('button', { name: 'Make film' })).toBeNull();
    withEncoder();
    const { dialog } = await dialogAt('/?year=2005');
    expect(dialog.getByRole('button', { name: 'Make film' })).toBeTruthy();
  });

  it('says how long it is before it is made, for the years and the speed that are chosen', async () => {
    withEncoder();
    const { page, dialog } = await dialogAt('/?year=2020');
    const seconds = (): number => {
      const [, minutes = '0', rest = '0'] = /film: (?:(\d+) min )?(\d+) s/.exec(page.getByRole('dialog').textContent ?? '') ?? [];
      return 60 * Number(minutes) + Number(rest);
    };
    const whole = seconds();
    expect(whole).toBeGreaterThan(45);
    await page.user.selectOptions(dialog.getByRole('combobox', { name: 'Film speed' }), '4×');
    expect(seconds()).toBeLessThan(whole / 3);
    await page.user.selectOptions(dialog.getByRole('combobox', { name: 'Years' }), '2020–2022');
    expect(seconds()).toBeLessThan(10);
  });

  it('that cannot be made says why, and can be tried again as it was chosen', async () => {
    withEncoder();
    const { page, dialog } = await dialogAt('/?year=2005');
    await page.user.selectOptions(dialog.getByRole('combobox', { name: 'Film speed' }), '2×');
    await page.user.click(dialog.getByRole('button', { name: 'Make film' }));
    await vi.waitFor(() => expect(dialog.getByRole('status').textContent).toMatch(/^The film could not be made: /), { timeout: 15_000 });
    expect(dialog.getByRole('button', { name: 'Make film' })).toBeTruthy();
    expect(dialog.getByRole<HTMLSelectElement>('combobox', { name: 'Film speed' }).value).toBe('2');
  });
});
