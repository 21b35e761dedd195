// @vitest-environment happy-dom
import { describe, it } from 'vitest';
import { openPage, type Page } from './testing/open-page.tsx';

/** What has the focus, as a screen reader would name it. */
const focused = (): string => {
  const element = document.activeElement;
  if (element === null || element === document.body) return 'nothing';
  return element.getAttribute('aria-label') ?? element.textContent?.replaceAll(/\s+/g, ' ') ?? '';
};
const tabTo = async (page: Page, name: RegExp | string): Promise<void> => {
  const control = await page.findByRole('button', { name });
  control.focus();
};

describe('the focus of the keyboard', () => {
  it('goes to the heading of what is opened, and back to the row it was opened from', async () => {
    const page = await openPage('/');
    await tabTo(page, /^akmene/);
    await page.user.keyboard('{Enter}');
    await page.until(() => focused() === 'akmene');
    await page.user.keyboard('{Escape}');
    await page.until(() => page.details() === null);
    await page.until(() => focused().startsWith('akmeneLithuania'));
  });

  it('goes back to the row that began it, when a link was opened from a place and closed', async () => {
    const page = await openPage('/');
    await tabTo(page, /^akmene/);
    await page.user.keyboard('{Enter}');
    await page.until(() => focused() === 'akmene');
    await tabTo(page, /^konin Poland/);
    await page.user.keyboard('{Enter}');
    await page.until(() => focused() === 'akmene – konin');
    await page.user.keyboard('{Escape}');
    await page.until(() => focused().startsWith('akmeneLithuania'));
  });

  it('goes with Back to what is then shown', async () => {
    const page = await openPage('/');
    await tabTo(page, /^akmene/);
    await page.user.keyboard('{Enter}');
    await page.until(() => focused() === 'akmene');
    await tabTo(page, /^konin Poland/);
    await page.user.keyboard('{Enter}');
    await page.until(() => focused() === 'akmene – konin');
    await page.back();
    await page.until(() => focused() === 'akmene');
    await page.back();
    await page.until(() => focused().startsWith('akmeneLithuania'));
  });

  it.each([
    ['/?place=akmene', /^akmeneLithuania/],
    ['/?network=ubc', /^Union of the Baltic Cities/],
    ['/?link=akmene--konin', /^akmeneLithuania/],
  ])('goes from what came with %s, closed, into the overview', async (address, where) => {
    const page = await openPage(address);
    await tabTo(page, 'Close');
    await page.user.keyboard('{Enter}');
    await page.until(() => where.test(focused()));
  });

  it('goes back to the place that was searched for in the search field', async () => {
    const page = await openPage('/');
    await page.user.click(page.getByRole('combobox', { name: /Search/ }));
    await page.user.keyboard('konin{Enter}');
    await page.until(() => page.heading() === 'konin');
    await page.user.keyboard('{Escape}');
    await page.until(() => page.details() === null && document.activeElement === page.getByRole('combobox', { name: /Search/ }));
  });

  it('stays in the legend after "Show all types"', async () => {
    const page = await openPage('/?types=treaty');
    await tabTo(page, 'Show all types');
    await page.user.keyboard('{Enter}');
    await page.until(() => focused() === 'treaty');
  });

  it('stays among the filters after "Clear filters"', async () => {
    const page = await openPage('/?countries=PL');
    await tabTo(page, 'Clear filters');
    await page.user.keyboard('{Enter}');
    await page.until(() => page.queryByRole('button', { name: 'Clear filters' }) === null);
    await page.until(() => /countr/i.test(focused()));
  });

  it('goes into the overview from the button that leads to the first year with a link', async () => {
    const page = await openPage('/?year=1995&types=agreement&undated=0');
    await tabTo(page, 'Go to 2022');
    await page.user.keyboard('{Enter}');
    await page.until(() => focused().startsWith('akmeneLithuania'));
  });

  it('goes back to where it was after "Dismiss"', async () => {
    const page = await openPage('/?year=abc');
    await tabTo(page, 'Next year');
    await tabTo(page, 'Dismiss');
    await page.user.keyboard('{Enter}');
    await page.until(() => focused() === 'Next year');
  });
});
