// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { link, networkOf } from '../domain/testing/network-fixture.ts';
import { openPage } from './testing/open-page.tsx';
import { captions } from './testing/replay-record.ts';

/** A hundred treaties in one year, and one in the next. */
const BUSY = networkOf([...Array.from({ length: 100 }, (_, i) => link(`akmene--town${i}`, 'treaty 1995')), link('akmene--last', 'treaty 1996')]);

describe('a year in which more was agreed than anybody reads at once', () => {
  it('lists the first of it, and the rest when asked', async () => {
    const page = await openPage('/?year=1995', { network: BUSY });
    await page.until(() => captions().length > 0);
    const acts = () => captions().filter((line) => line.querySelector('[data-opens]') !== null || line.textContent?.includes('town')).length;
    expect(acts()).toBe(40);
    await page.press('Show 60 more');
    expect(acts()).toBe(80);
    await page.press('Show 20 more');
    expect(acts()).toBe(100);
    expect(page.queryByRole('button', { name: /^Show \d/ })).toBeNull();
  });
});

describe('the legend of more links than can be told apart', () => {
  const key = /^From afar: a ribbon is as wide/;

  it('says what ribbons and discs stand for', async () => {
    const page = await openPage('/', { network: networkOf(Array.from({ length: 1001 }, (_, i) => link(`akmene--town${i}`, 'treaty 1995'))) });
    expect(page.getByText(key)).toBeTruthy();
    expect(page.queryByText('municipality read')).toBeNull();
  });

  it('is as ever where there are few', async () => {
    const page = await openPage('/', { network: BUSY });
    expect(page.queryByText(key)).toBeNull();
    expect(page.getByText('municipality read')).toBeTruthy();
  });
});
