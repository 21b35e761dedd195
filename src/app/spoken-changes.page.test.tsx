// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openPage } from './testing/open-page.tsx';

/** Every sentence of the live region from now on, in order. */
function listen(): readonly string[] {
  const heard: string[] = [];
  const region = document.querySelector('[data-spoken]');
  if (region === null) throw new Error('nothing speaks');
  new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, { childList: true, characterData: true, subtree: true });
  return heard;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 600));

describe('a screen reader hears', () => {
  it('the year after its buttons, once for quick presses', async () => {
    const page = await openPage('/?year=1995');
    const heard = listen();
    for (let i = 0; i < 5; i += 1) page.button('Next year').click();
    await settle();
    expect(heard).toEqual(['2000: 2 links, 1 new']);
  });

  it('the event that a step has come to, and not the year as well', async () => {
    const page = await openPage('/?year=1996');
    const heard = listen();
    await page.press('Next event');
    await settle();
    expect(heard).toEqual(['2000: akmene – bocholt: signing']);
  });

  it('what is left after a type is switched off', async () => {
    const page = await openPage('/?year=2022');
    const heard = listen();
    await page.user.click(page.type('treaty'));
    await settle();
    expect(heard).toEqual(['1 dated link formed by 2022, 1 undated']);
  });

  it('which view is shown, the order of the table, and its new count', async () => {
    const page = await openPage('/?year=2000');
    const heard = listen();
    await page.user.click(page.getByRole('tab', { name: 'Table' }));
    await settle();
    await page.press('Partner');
    await settle();
    await page.press('Next year');
    await settle();
    expect(heard).toEqual(['Table. 3 links in 2000', 'Sorted by: Partner, ascending', '3 links in 2001']);
  });

  it('that what was open is closed', async () => {
    const page = await openPage('/?place=akmene&year=2000');
    const heard = listen();
    await page.user.keyboard('{Escape}');
    await settle();
    expect(heard).toEqual(['Closed. 2 dated links formed by 2000, 1 undated']);
  });

  it('nothing of the years that a replay goes through, and how it ended', async () => {
    const page = await openPage('/?year=2019');
    await page.user.selectOptions(page.getByRole('combobox', { name: 'Speed' }), '4×');
    const heard = listen();
    await page.press('Play');
    await page.until(() => page.year() === 2022 && page.queryByRole('button', { name: 'Play' }) !== null);
    await settle();
    expect(heard).toEqual(['The last year is reached. 2022: 3 links, 1 new']);
  });

  it('the slider alone while the slider has the focus', async () => {
    const page = await openPage('/?year=2000');
    page.slider().focus();
    const heard = listen();
    await page.slideTo(2001);
    await settle();
    expect(heard).toEqual([]);
  });
});
