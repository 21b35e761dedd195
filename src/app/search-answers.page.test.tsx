// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { openPage } from './testing/open-page.tsx';

const box = { name: 'Search places' } as const;
const matches = { name: 'Matches' } as const;

it('a miss says what is known, and leads to the documents that were read', async () => {
  const page = await openPage('/');
  await page.user.type(page.getByRole('combobox', box), 'Riga');
  await page.findByText('“Riga” is not in the one document read here.');
  expect(page.queryByRole('listbox', matches)).toBeNull();
  await page.press('Which documents?');
  await page.findByRole('dialog', { name: 'About the data' });
});

it('a network is found and opens', async () => {
  const page = await openPage('/');
  await page.user.type(page.getByRole('combobox', box), 'baltic cities{Enter}');
  await page.until(() => page.heading() === 'Union of the Baltic Cities');
});

it('a chosen country lists its places and offers its links as a filter', async () => {
  const page = await openPage('/');
  await page.user.type(page.getByRole('combobox', box), 'Germany{Enter}');
  const options = [...page.getByRole('listbox', matches).querySelectorAll('[role=option]')].map((option) => option.textContent);
  expect(options[0]).toBe('Show only links with Germany');
  expect(options).toHaveLength(3);
  await page.user.keyboard('{Enter}');
  expect(await page.address()).toContain('countries=DE');
});
