// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { openPage } from './testing/open-page.tsx';

it('keeps to the links of a chosen place, and says how to lift that', async () => {
  const page = await openPage('/?view=table&place=valmiera');
  const rows = () => page.getByRole('table', { name: 'Links' }).querySelectorAll('.link-row').length;
  await page.findByRole('table', { name: 'Links' });
  expect(rows()).toBe(1);
  await page.press(/^Only links of Valmiera/i);
  await page.until(() => rows() === 4);
  expect(await page.address()).toBe('/?view=table');
});
