// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { spokenYear } from '../../e2e/support/network.ts';
import { openPage } from './testing/open-page.tsx';
import { PUBLISHED } from './testing/published-page.tsx';

const text = JSON.stringify(PUBLISHED);

describe('data of which nothing can be shown', () => {
  it.each([
    ['another format', JSON.stringify({ ...PUBLISHED, format: 'something-else' }), /not in the expected form.*format/],
    ['half a file', text.slice(0, 5000), /not JSON/],
  ])('because they are %s are refused, and the message names the part and offers another try', async (_what, answer, said) => {
    let body = answer;
    const page = await openPage('/', { respond: () => new Response(body) });
    expect((await page.findByRole('alert')).textContent).toMatch(said);
    body = text;
    await page.press('Try again');
    await page.until(() => page.queryByRole('alert') === null && page.queryByRole('slider') !== null);
    expect(page.spoken()).toBe(spokenYear(PUBLISHED.links, 2022));
  });
});

describe('a link at fault', () => {
  it('is left out and named, the rest is shown and counted, and the notice can be dismissed', async () => {
    const broken = {
      ...PUBLISHED,
      links: PUBLISHED.links.map((link, i) => {
        if (i === 3) return { ...link, stages: link.stages.map((stage) => ({ ...stage, since: 'last summer' })) };
        return i === 5 ? { ...link, places: ['akmene', 'atlantis'] } : link;
      }),
    };
    const page = await openPage('/', { respond: () => new Response(JSON.stringify(broken)) });
    const notice = (await page.findByText(/2 parts of the data/)).closest('[role="status"]');
    for (const words of [PUBLISHED.links[3]?.id, PUBLISHED.links[5]?.id, 'links.3.stages.0.since', 'unknown place "atlantis"']) expect(notice?.textContent).toContain(words);
    const rest = PUBLISHED.links.filter((_, i) => i !== 3 && i !== 5);
    expect(page.spoken()).toBe(spokenYear(rest, 2022));
    await page.press('Dismiss this notice about the data');
    await page.until(() => page.queryByText(/2 parts of the data/) === null);
  });
});
