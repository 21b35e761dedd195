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

// Each test goes through many views on one page, without a graphics processor.
test.slow();

test('a link of each type is on the map from its year on, not before, in its colour and dashes, on light and on dark', async ({ page, atlas, network }) => {
  expect(SAMPLES.map(({ type }) => type).sort(), 'a sample of every type').toEqual(network.agreementTypes.map(({ id }) => id).sort());
  await atlas.open('/#map=7/52/20');
  for (const { type, link, fraction } of SAMPLES) {
    const { color, colorDark, dash } = typeOf(network, type);
    const start = startOf(linkOf(network, link));
    if (start === null) throw new Error(`${link} has no start`);
    await atlas.look(camera(7, pointOf(network, link, fraction)));
    await atlas.slider.fill(String(start));
    const points = trail(atlas, network, link, fraction);
    await expectLine(atlas, points, color, dash !== null);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectLine(atlas, points, colorDark, dash !== null, 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await atlas.slider.press('ArrowLeft');
    await expect.poll(() => fromGround(atlas), { message: `bare ground in the year before ${link}` }).toBeLessThan(12);
  }
});

test('a line changes its colour with its type, has a break when it is no longer confirmed, and goes by year, reading, legend and switch', async ({ page, atlas, network }) => {
  const colorOf = (type: string) => typeOf(network, type).color;

  // The colour of a protocol in 2003, of an agreement in 2004.
  const lianozovo = 'rezekne--lianozovo';
  await atlas.open(`/?year=2003${hashOf(camera(7, pointOf(network, lianozovo, 0.5)))}`);
  const along50 = trail(atlas, network, lianozovo, 0.5);
  const nearest = async (type: string) => Math.min(...(await distances(atlas, along50, colorOf(type))));
  await expect.poll(() => nearest('protocol-of-intent')).toBeLessThan(12);
  expect(await nearest('cooperation-agreement')).toBeGreaterThan(60);
  await atlas.slider.press('ArrowRight');
  await expect.poll(() => nearest('cooperation-agreement')).toBeLessThan(12);
  expect(await nearest('protocol-of-intent')).toBeGreaterThan(60);

  // Only in its own year among what is new.
  const bocholt = linkOf(network, 'akmene--bocholt');
  const treaty = typeOf(network, 'friendship-treaty');
  await atlas.look(camera(7, pointOf(network, bocholt.id, 0.5)));
  await page.getByText('New this year').click();
  await atlas.slider.fill('2000');
  await atlas.expectColor(treaty.color, atlas.middle, 'new in its year');
  await atlas.slider.fill('2001');
  await expect.poll(() => atlas.distanceTo(treaty.color, atlas.middle), { message: 'no longer new' }).toBeGreaterThan(60);
  await page.getByText('So far').click();
  await atlas.expectColor(treaty.color, atlas.middle, 'there so far');

  // Off and on with its type.
  await atlas.type(treaty.label['en'] ?? '').click();
  await expect.poll(() => atlas.distanceTo(treaty.color, atlas.middle)).toBeGreaterThan(60);
  await atlas.type(treaty.label['en'] ?? '').click();
  await atlas.expectColor(treaty.color, atlas.middle, 'the line again');

  // A break near its far end from the year after its last confirmation on.
  const confirmed = Number(bocholt.attested?.date?.slice(0, 4));
  const [first, second] = endsOf(network, bocholt);
  await atlas.look(camera(7, second));
  const end = Array.from({ length: 140 }, (_, i) => atlas.at(along(first, second, 1 - i * 0.0004), camera(7, second))).filter(
    (at) => Math.hypot(at.x - atlas.middle.x, at.y - atlas.middle.y) < 60,
  );
  await atlas.slider.fill(String(confirmed));
  await expect.poll(async () => Math.min(...(await distances(atlas, end, treaty.color)))).toBeLessThan(12);
  const whole = await distances(atlas, end, treaty.color);
  await atlas.slider.fill(String(confirmed + 1));
  await expect
    .poll(async () => (await distances(atlas, end, treaty.color)).filter((distance, i) => distance > 60 && (whole[i] ?? 441) < 40).length, {
      message: 'points of the line that are now in a break',
    })
    .toBeGreaterThan(0);

  // Dotted in every year where the start is unknown, and gone with the switch.
  const kutaisi = 'zhytomyr--kutaisi';
  await atlas.look(camera(7, pointOf(network, kutaisi, 0.7)));
  await atlas.slider.fill('1991');
  const undated = trail(atlas, network, kutaisi, 0.7);
  await expectLine(atlas, undated, colorOf('partnership'), true);
  await atlas.type('Undated links').click();
  await atlas.hasParameter('undated', '0');
  await expect.poll(async () => Math.min(...(await distances(atlas, undated, colorOf('partnership'))))).toBeGreaterThan(60);
});
