import { HOME_DISC } from './support/marks.ts';
import { placeOf, shortNameOf } from './support/network.ts';
import { expect, test } from './support/test.ts';

const HOMES = ['Akmenė', 'Rēzekne', 'Ukmergė', 'Valmiera', 'Zhytomyr'];

test('the page opens without an error and from one host, shows the five home towns, draws nothing at rest, and the one partner far away is one click off', async ({
  page,
  atlas,
  network,
}) => {
  const complaints: string[] = [];
  const requests: URL[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`));
  page.on('request', (request) => requests.push(new URL(request.url())));
  await page.addInitScript(() => {
    const original = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => {
      performance.mark('frame');
      return original(callback);
    };
  });

  await atlas.open();
  await page.waitForLoadState('networkidle');

  expect(complaints).toEqual([]);
  const remote = requests.filter(({ protocol }) => protocol.startsWith('http')).map(({ host }) => host);
  expect(new Set(remote)).toEqual(new Set([new URL(page.url()).host]));
  expect(requests.filter(({ pathname }) => pathname === '/data/network.json')).toHaveLength(1);
  await expect(atlas.map).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Partner Cities Atlas');

  const homes = network.places.filter(({ home }) => home);
  expect(homes.map((home) => shortNameOf(home)).sort()).toEqual(HOMES);
  for (const home of homes) await atlas.expectColor(HOME_DISC, atlas.at(home), `the disc of ${home.id}`);

  const framesInASecond = () =>
    page.evaluate(async () => {
      performance.clearMarks('frame');
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return performance.getEntriesByName('frame').length;
    });
  await expect.poll(framesInASecond).toBe(0);
  await atlas.slider.press('ArrowLeft');
  await expect.poll(framesInASecond, { intervals: [0] }).toBe(0);

  const visible = page.getByRole('list', { name: 'Places on the map' });
  await expect(visible.getByRole('button', { name: /^Mukawa/ })).toHaveCount(0);
  await atlas.button('Mukawa, Japan').click();
  await expect(atlas.heading('Mukawa')).toBeVisible();
  await expect(visible.getByRole('button', { name: /^Mukawa/ })).toHaveCount(1);
  const { x, y } = atlas.at(placeOf(network, 'mukawa'));
  const timeline = await atlas.timeline.boundingBox();
  expect(x).toBeGreaterThan(400);
  expect(x).toBeLessThan(atlas.window.width);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(timeline?.y ?? 0);
});
