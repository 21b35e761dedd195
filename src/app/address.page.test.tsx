// @vitest-environment happy-dom
import { within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { spokenYear, typeIn } from '../../e2e/support/network.ts';
import { openPublished, PUBLISHED } from './testing/published-page.tsx';

const isOpened = (label: string, types: readonly string[]): boolean => types.includes(label);

describe('an address', () => {
  it('with year, reading, types, undated, projection and appearance opens as it was shared', async () => {
    const page = await openPublished('/?year=2005&reading=new&types=cooperation-agreement,ties&undated=0&theme=dark&projection=globe');
    expect([page.year(), page.getByRole<HTMLInputElement>('radio', { name: 'New this year' }).checked]).toEqual([2005, true]);
    for (const { id, label } of PUBLISHED.agreementTypes) expect(page.type(label['en'] ?? '').checked, id).toBe(isOpened(id, ['cooperation-agreement', 'ties']));
    expect(page.type('Undated links').checked).toBe(false);
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(page.engine.picture).toMatchObject({ theme: 'dark', projection: 'globe', reading: 'new' });
    const passing = PUBLISHED.links.filter((link) => ['cooperation-agreement', 'ties'].includes(typeIn(link, 2005) ?? ''));
    expect(page.spoken()).toBe(spokenYear(passing, 2005));
  });

  it('with countries, areas, municipality and language opens as it was shared', async () => {
    const page = await openPublished('/?countries=PL,DE&areas=culture&homes=rezekne,valmiera&lang=en');
    for (const [facet, values] of [
      ['Partner country', ['Germany', 'Poland']],
      ['Area of cooperation', ['Culture']],
      ['Municipality', ['Rēzekne', 'Valmiera']],
    ] as const) {
      const button = page.button(new RegExp(`^${facet}`));
      if (button.getAttribute('aria-expanded') !== 'true') await page.user.click(button);
      const checked = within(page.getByRole('group', { name: facet }))
        .getAllByRole<HTMLInputElement>('checkbox')
        .filter((box) => box.checked)
        .map((box) => box.closest('label')?.textContent?.replace(/\d+$/, '').trim());
      expect(checked.toSorted()).toEqual([...values].toSorted());
    }
  });

  it('has what is wrong in it named and ignored, and the rest used', async () => {
    const page = await openPublished('/?year=1850&place=atlantis&types=ties,alliance&lang=xx&theme=pink&reading=old&undated=5&countries=XX#map=99/abc/400');
    const notice = await page.findByText(/not understood/);
    for (const part of ['year=1850', 'place=atlantis', 'types=alliance', 'lang=xx', 'theme=pink', 'reading=old', 'undated=5', 'countries=XX'])
      expect(notice.textContent).toContain(part);
    expect(notice.textContent).not.toContain('ties');
    expect([page.year(), page.type('Ties established').checked, page.type('Contacts only').checked, page.details()]).toEqual([2022, true, false, null]);
    // The engine is given no camera and frames the network itself.
    expect(page.engine.options.camera).toBeNull();
    await page.press('Dismiss');
    await page.until(() => page.queryByText(/not understood/) === null);
  });
});

describe('Back and Forward', () => {
  it('step through the places and links that were opened, each with its year', async () => {
    const page = await openPublished('/?year=2004');
    const opened = async (heading: string | null, year: number) => {
      await page.until(() => page.heading() === heading);
      await page.until(() => page.year() === year);
    };
    await page.press(/^Rēzekne.*links/);
    await opened('Rēzekne', 2004);
    await page.slideTo(2005);
    expect(await page.address()).toBe('/?year=2005&place=rezekne');
    await page.user.click(within(page.details() ?? document.body).getByRole('button', { name: /^Vitebsk / }));
    await opened('Rēzekne – Vitebsk', 2005);
    await page.user.click(page.details()?.querySelector('h2 button:last-of-type') ?? document.body);
    await opened('Vitebsk', 2005);
    expect(await page.address()).toBe('/?year=2005&place=vitebsk');
    await page.back();
    await opened('Rēzekne – Vitebsk', 2005);
    await page.back();
    await opened('Rēzekne', 2005);
    await page.back();
    await opened(null, 2004);
    for (const [heading, year] of [
      ['Rēzekne', 2005],
      ['Rēzekne – Vitebsk', 2005],
      ['Vitebsk', 2005],
    ] as const) {
      await page.forward();
      await opened(heading, year);
    }
    await page.slideTo(2022);
    expect(await page.address()).toBe('/?place=vitebsk');
  });
});
