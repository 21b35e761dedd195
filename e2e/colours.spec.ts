import { GROUND } from '../src/theme/ground.ts';
import type { Atlas } from './support/atlas.ts';
import { along, camera, hashOf, type LngLat, type Point } from './support/geometry.ts';
import { endsOf, linkOf, type Network, startOf, typeOf } from './support/network.ts';
import { around, difference, nearestTo, pictureOf, rgb } from './support/pixels.ts';
import { expect, test } from './support/test.ts';

/** Pixels by which a line may lie beside its great circle. */
const REACH = 2;

/** One link of each type, and how far along it, from its first place, the ground is bare. */
const SAMPLES = [
  { type: 'friendship-treaty', link: 'akmene--bocholt', fraction: 0.5 },
  { type: 'cooperation-agreement', link: 'valmiera--zdunska-wola', fraction: 0.5 },
  { type: 'protocol-of-intent', link: 'akmene--mariupol', fraction: 0.5 },
  { type: 'partnership', link: 'rezekne--czestochowa', fraction: 0.5 },
  { type: 'ties', link: 'akmene--santa-susanna', fraction: 0.5 },
  { type: 'contacts', link: 'akmene--olfus', fraction: 0.5 },
  { type: 'in-preparation', link: 'zhytomyr--augsburg', fraction: 0.5 },
];

const pointOf = (network: Network, id: string, fraction: number): LngLat => along(...endsOf(network, linkOf(network, id)), fraction);

/** Opens a year with a point of a link in the middle of the window. */
const openAt = (atlas: Atlas, network: Network, id: string, fraction: number, query: string): Promise<void> =>
  atlas.open(`/?${query}${hashOf(camera(7, pointOf(network, id, fraction)))}`);

/** Points on the screen along the drawn link, some pixels apart, to both sides of the middle. */
function trail(atlas: Atlas, network: Network, id: string, fraction: number): readonly Point[] {
  const [a, b] = endsOf(network, linkOf(network, id));
  const middle = camera(7, along(a, b, fraction));
  return Array.from({ length: 121 }, (_, i) => atlas.at(along(a, b, fraction + (i - 60) * 0.0003), middle)).filter(
    ({ x, y }) => Math.hypot(x - atlas.middle.x, y - atlas.middle.y) < 60,
  );
}

/** For each point of a trail, how near the closest pixel comes to a colour. */
async function distances(atlas: Atlas, points: readonly Point[], color: string, reach = REACH): Promise<readonly number[]> {
  const picture = await pictureOf(atlas.page, { x: atlas.middle.x - 65, y: atlas.middle.y - 65, width: 131, height: 131 });
  return points.map((at) => nearestTo(picture, at, reach, color));
}

/** Expects a line of a colour along a trail: without a gap, or in dashes or dots with bare ground between them. */
async function expectLine(atlas: Atlas, points: readonly Point[], color: string, broken: boolean, theme: 'light' | 'dark' = 'light'): Promise<void> {
  await expect.poll(async () => Math.min(...(await distances(atlas, points, color))), { message: `a line in ${color}` }).toBeLessThan(12);
  const exact = await distances(atlas, points, color, broken ? 0 : REACH);
  if (broken) {
    const bareGround = difference(rgb(color), rgb(GROUND[theme].paper)) / 2;
    expect(Math.min(...exact), 'dashes or dots').toBeLessThan(bareGround / 2);
    expect(Math.max(...exact), 'gaps').toBeGreaterThan(bareGround);
  } else expect(Math.max(...exact), 'no gap').toBeLessThan(60);
}

/** How far the pixel in the middle is from bare ground. */
async function fromGround(atlas: Atlas): Promise<number> {
  const { x, y } = atlas.middle;
  const pixel = (await around(atlas.page, atlas.middle, 0)).at(x, y);
  return Math.min(difference(pixel, rgb(GROUND.light.paper)), difference(pixel, rgb(GROUND.light.sea)));
}

test('there is a sample of every agreement type', ({ network }) => {
  expect(SAMPLES.map(({ type }) => type).sort()).toEqual(network.agreementTypes.map(({ id }) => id).sort());
});

for (const broken of [false, true]) {
  test(`a link of each ${broken ? 'dashed' : 'solid'} type is on the map from its year on, not before, in its colour on light and on dark`, async ({ page, atlas, network }) => {
    await atlas.open('/#map=7/52/20');
    for (const { type, link, fraction } of SAMPLES.filter((sample) => (typeOf(network, sample.type).dash !== null) === broken)) {
      const { color, colorDark } = typeOf(network, type);
      const start = startOf(linkOf(network, link));
      if (start === null) throw new Error(`${link} has no start`);
      await atlas.look(camera(7, pointOf(network, link, fraction)));
      await atlas.slider.fill(String(start));
      const points = trail(atlas, network, link, fraction);
      await expectLine(atlas, points, color, broken);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectLine(atlas, points, colorDark, broken, 'dark');
      await page.emulateMedia({ colorScheme: 'light' });
      await atlas.slider.press('ArrowLeft');
      await expect.poll(() => fromGround(atlas), { message: `bare ground in the year before ${link}` }).toBeLessThan(12);
    }
  });
}

test('the line to Lianozovo changes from the colour of a protocol in 2003 to that of an agreement in 2004', async ({ atlas, network }) => {
  const link = 'rezekne--lianozovo';
  await openAt(atlas, network, link, 0.5, 'year=2003');
  const points = trail(atlas, network, link, 0.5);
  const nearest = async (type: string) => Math.min(...(await distances(atlas, points, typeOf(network, type).color)));
  await expect.poll(() => nearest('protocol-of-intent')).toBeLessThan(12);
  expect(await nearest('cooperation-agreement')).toBeGreaterThan(60);
  await atlas.slider.press('ArrowRight');
  await expect.poll(() => nearest('cooperation-agreement')).toBeLessThan(12);
  expect(await nearest('protocol-of-intent')).toBeGreaterThan(60);
});

test('a link of unknown start is dotted in every year, and gone when undated links are switched off', async ({ atlas, network }) => {
  const link = 'zhytomyr--kutaisi';
  const { color } = typeOf(network, 'partnership');
  await openAt(atlas, network, link, 0.7, 'year=1991');
  const points = trail(atlas, network, link, 0.7);
  await expectLine(atlas, points, color, true);
  await atlas.type('Undated links').click();
  await atlas.hasParameter('undated', '0');
  await expect.poll(async () => Math.min(...(await distances(atlas, points, color)))).toBeGreaterThan(60);

  await openAt(atlas, network, link, 0.7, 'undated=0');
  expect(Math.min(...(await distances(atlas, points, color)))).toBeGreaterThan(60);
});

test('switching a type off in the legend takes its lines off the map, and on brings them back', async ({ atlas, network }) => {
  const link = 'akmene--bocholt';
  const { color, label } = typeOf(network, 'friendship-treaty');
  await openAt(atlas, network, link, 0.5, 'year=2022');
  await atlas.expectColor(color, atlas.middle, 'the line');
  await atlas.type(label['en'] ?? '').click();
  await expect.poll(() => atlas.distanceTo(color, atlas.middle)).toBeGreaterThan(60);
  await atlas.type(label['en'] ?? '').click();
  await atlas.expectColor(color, atlas.middle, 'the line again');
});
