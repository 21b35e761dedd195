// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openPage } from './testing/open-page.tsx';

describe('the word about the address', () => {
  it('names what is wrong, the camera too, and the page shows the rest', async () => {
    const page = await openPage('/?year=abc&place=akmene#map=99/abc/400');
    await page.findByText(/not understood and are ignored: year=abc and #map=99\/abc\/400/);
    expect([page.heading(), page.year(), page.engine.options.camera]).toEqual(['akmene', 2022, null]);
    await page.until(() => page.engine.frames.length > 0);
    expect(page.engine.frames[0]).toEqual({ kind: 'place', id: 'akmene' });
  });

  it('names what another part outweighs', async () => {
    const page = await openPage('/?place=akmene&link=akmene--konin&year=2000&year=2001');
    await page.findByText('Left aside, because another part of the address says otherwise: place=akmene and year=2001');
    expect([page.heading(), page.year()]).toEqual(['akmene – konin', 2000]);
  });

  it('shows no more of each part than is needed to find it', async () => {
    const page = await openPage(`/?year=${'x'.repeat(3000)}`);
    const said = await page.findByText(/not understood/);
    expect(said.textContent).toContain(`year=${'x'.repeat(34)}…`);
    expect(said.textContent?.length).toBeLessThan(140);
  });

  it('is not said of an address that is right', async () => {
    const page = await openPage('/?year=2000&place=akmene#map=5/57/24');
    expect([page.queryByText(/not understood/), page.queryByText(/Left aside/)]).toEqual([null, null]);
  });
});
