// @vitest-environment happy-dom
import { within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { openPublished } from './testing/published-page.tsx';

describe('"Share"', () => {
  it('takes no more than the links of what is chosen, and says so', async () => {
    const page = await openPublished('/?year=2005&place=rezekne');
    await page.press('Share');
    const dialog = await page.findByRole('dialog', { name: 'Share' });
    expect(dialog.textContent).toMatch(/\d+ links in 2005, Rēzekne/);
    expect(within(dialog).getByRole<HTMLInputElement>('textbox', { name: 'Link' }).value).toContain('place=rezekne');
  });

  it('cites a place at the last year by its own page, and any other view as it is', async () => {
    const cited = async (address: string) => {
      const page = await openPublished(address);
      await page.press('Share');
      const dialog = await page.findByRole('dialog', { name: 'Share' });
      return within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: 'Citation' }).value;
    };
    expect(await cited('/?place=rezekne')).toMatch(/[^?]\/places\/rezekne\/ /);
    expect(await cited('/?place=rezekne&year=2005')).toContain('/?place=rezekne&year=2005 ');
  });

  it('says that there is nothing to take where no link is shown, and still gives the address', async () => {
    const page = await openPublished('/?types=');
    await page.press('Share');
    const dialog = await page.findByRole('dialog', { name: 'Share' });
    expect(dialog.textContent).toContain('There is nothing to take');
    expect(within(dialog).queryAllByRole('button', { name: /^Download/ })).toEqual([]);
    expect(within(dialog).getByRole('button', { name: 'Copy link' })).toBeTruthy();
  });
});
