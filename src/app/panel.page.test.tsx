// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { link, networkOf } from '../domain/testing/network-fixture.ts';
import { openPage } from './testing/open-page.tsx';

const attested = (date: string) => ({ attested: { source: 'source', date } });
const NETWORK = networkOf(
  [
    link('akmene--konin', 'treaty 1995', attested('2011-08-12')),
    link('akmene--bocholt', 'agreement 2000', { ...attested('2011'), termEnds: '2015' }),
    link('akmene--vodnjan', 'contacts ?', attested('2011')),
    link('valmiera--halle', 'agreement 2022', attested('2022-07')),
  ],
  { valmiera: { country: 'LV' } },
  {
    networks: [
      {
        id: 'hanse',
        names: { en: 'Hanse' },
        kind: 'city-network',
        members: [
          { place: 'akmene', source: { id: 'source', at: 'page 1' } },
          { place: 'valmiera', source: { id: 'source', at: 'page 1' } },
        ],
        events: [],
      },
    ],
  },
);
const open = (address: string) => openPage(address, { network: NETWORK });

describe('the overview', () => {
  it('says in its first sentence what this is, and counts the undated apart', async () => {
    const page = await open('/');
    expect(page.getByText('Two towns in Lithuania and Latvia wrote down their partner cities. 4 links, 1995–2022.')).toBeTruthy();
    expect(page.getByText('3 dated links formed by 2022, 1 undated.')).toBeTruthy();
    expect(page.getByRole('button', { name: /^akmene Lithuania 2 links$/ })).toBeTruthy();
  });

  it('counts no undated link in a year’s sentence once they are switched off', async () => {
    const page = await open('/?undated=0');
    expect(page.getByText('3 dated links formed by 2022.')).toBeTruthy();
  });

  it('leads from an empty result to the first year in which a link passes', async () => {
    const page = await open('/?year=1996&types=agreement');
    expect(page.getByText(/The first passes in 2000\./)).toBeTruthy();
    await page.press('Go to 2000');
    await page.until(() => page.year() === 2000);
  });
});

describe('what stands under a heading', () => {
  it.each([
    ['/?link=akmene--konin', 'Last confirmed August 12, 2011'],
    ['/?link=akmene--bocholt', 'Term, as reckoned, over since 2015'],
    ['/?link=valmiera--halle', 'Confirmed July 2022'],
    ['/?link=valmiera--halle&year=2001', 'Not formed yet in 2001'],
    ['/?place=akmene', '2 links formed by 2022, 1 undated; none confirmed after 2011.'],
    ['/?place=akmene', '2 partnerships and 1 contact.'],
    ['/?place=valmiera', '1 link formed by 2022.'],
    ['/?network=hanse', '2 members; since when is not known'],
  ])('%s: %s', async (address, text) => {
    const page = await open(address);
    const details = page.details()?.textContent ?? '';
    expect(details.replace('12 August 2011', 'August 12, 2011')).toContain(text);
  });

  it('is the key as a row of switches, in the group that filters', async () => {
    const page = await open('/?place=akmene');
    const group = page.getByRole('group', { name: 'Agreement types' });
    expect(page.details()?.contains(group)).toBe(true);
    await page.user.click(page.getByRole('checkbox', { name: 'treaty' }));
    expect(await page.address()).toBe('/?place=akmene&types=agreement,protocol,contacts');
  });
});

describe('the page', () => {
  it('bears the name of what is open in its title', async () => {
    const page = await open('/?link=akmene--konin');
    await page.until(() => document.title === 'akmene – konin · Partner Cities Atlas');
    await page.user.keyboard('{Escape}');
    await page.until(() => document.title === 'Partner Cities Atlas');
  });

  it('begins with its heading, and reaches Play in twelve presses of Tab', async () => {
    const page = await open('/');
    expect(page.getByRole('heading', { level: 1 }).compareDocumentPosition(page.button('Search')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    let presses = 0;
    while (document.activeElement !== page.button(/^Play/) && presses < 20) {
      await page.user.tab();
      // No style sheet hides the button here that stands for the others where room is scarce.
      if (document.activeElement !== page.button('More')) presses += 1;
    }
    expect(presses).toBeLessThanOrEqual(12);
  });

  it('names its documents at the foot of the panel, and opens them there', async () => {
    const page = await open('/?place=akmene');
    await page.press('Sources');
    expect(await page.findByRole('dialog', { name: 'About the data' })).toBeTruthy();
  });

  it('shows one type alone with its "Only"', async () => {
    const page = await open('/');
    await page.press('Only: agreement');
    expect(await page.address()).toBe('/?types=agreement');
  });
});
