import { along, camera, hashOf } from './support/geometry.ts';
import { endsOf, linkOf, typeOf } from './support/network.ts';
import { expect, test } from './support/test.ts';

test.use({ reducedMotion: 'no-preference' });

test('a line is not there yet on its day and grows while the replay goes on; Pause holds the year', async ({ atlas, network }) => {
  const link = linkOf(network, 'akmene--bocholt');
  const { color } = typeOf(network, 'friendship-treaty');
  await atlas.open(`/?year=1999${hashOf(camera(6, along(...endsOf(network, link), 0.5)))}`);
  await atlas.button('Next event').click();
  await atlas.showsYear(2000);
  await expect(atlas.captions.getByRole('listitem')).toHaveText([/16 June 2000.*Akmenė – Bocholt/]);
  expect(await atlas.distanceTo(color, atlas.middle), 'halfway, on the day').toBeGreaterThan(60);
  await atlas.button('Play').click();
  await expect.poll(() => atlas.distanceTo(color, atlas.middle), { message: 'halfway, later' }).toBeLessThan(40);
  await atlas.button('Pause').click();
  await expect(atlas.button('Play')).toBeVisible();
  const held = await atlas.slider.inputValue();
  await atlas.hasParameter('year', held === '2022' ? null : held);
});
