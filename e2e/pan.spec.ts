import { GROUND } from '../src/theme/ground.ts';
import { type Camera, camera } from './support/geometry.ts';
import { HOME_DISC, PARTNER_DISC, SPACE } from './support/marks.ts';
import { placeOf } from './support/network.ts';
import { expect, test } from './support/test.ts';

const zoomIn = 'Zoom in';
const zoomOut = 'Zoom out';

test.slow();

test('the map opens where the address says, follows the hand that drags it, arrow keys, wheel and buttons, and stops at its closest view; a city stands exactly on its place there', async ({
  page,
  atlas,
  network,
}) => {
  const rezekne = placeOf(network, 'rezekne');
  await atlas.open(`/#map=6/${rezekne.lat}/${rezekne.lng}`);
  const start = atlas.middle;
  await atlas.expectColor(HOME_DISC, start, 'Rēzekne in the middle of the window');

  const before = page.url();
  await page.mouse.move(800, 550);
  await page.mouse.down();
  await page.mouse.move(900, 450, { steps: 5 });
  await page.mouse.move(1000, 350, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => page.url()).not.toBe(before);
  await expect.poll(() => atlas.at(rezekne).x - start.x).toBeGreaterThan(180);
  const { x, y } = atlas.at(rezekne);
  expect(x - start.x).toBeLessThan(320);
  expect(start.y - y).toBeGreaterThan(180);
  await atlas.expectColor(HOME_DISC, { x, y }, 'Rēzekne where it was dragged to');
  await atlas.expectColor(GROUND.light.paper, start, 'open land where Rēzekne was');

  await atlas.look({ zoom: 5, lat: 56, lng: 24 });
  const moved = async (act: () => Promise<void>, compare: (now: Camera, was: Camera) => boolean) => {
    const was = atlas.camera;
    await act();
    await expect.poll(() => compare(atlas.camera, was)).toBe(true);
  };
  await atlas.map.focus();
  await moved(
    () => page.keyboard.press('ArrowRight'),
    (now, was) => now.lng > was.lng + 1 && Math.abs(now.lat - was.lat) < 0.1,
  );
  await moved(
    () => page.keyboard.press('ArrowUp'),
    (now, was) => now.lat > was.lat + 0.5 && Math.abs(now.lng - was.lng) < 0.1,
  );
  await moved(
    () => page.keyboard.press('ArrowLeft'),
    (now, was) => now.lng < was.lng - 1,
  );
  await moved(
    () => page.keyboard.press('ArrowDown'),
    (now, was) => now.lat < was.lat - 0.5,
  );
  await moved(
    () => page.keyboard.press('+'),
    (now, was) => now.zoom > was.zoom + 0.5,
  );
  await moved(
    () => page.keyboard.press('-'),
    (now, was) => now.zoom < was.zoom - 0.5,
  );
  await page.mouse.move(900, 400);
  await moved(
    () => page.mouse.wheel(0, -400),
    (now, was) => now.zoom > was.zoom + 0.1,
  );
  await moved(
    () => atlas.button(zoomOut).click(),
    (now, was) => now.zoom < was.zoom - 0.5,
  );

  await atlas.look({ zoom: 8.4, lat: 56, lng: 24 });
  await moved(
    () => atlas.button(zoomIn).click(),
    (now) => now.zoom === 9,
  );
  await expect(atlas.button(zoomIn)).toBeDisabled();

  for (const id of ['bocholt', 'santa-susanna', 'rustavi']) {
    await atlas.look(camera(9, placeOf(network, id)));
    await expect.poll(() => atlas.distanceTo(PARTNER_DISC, atlas.middle, 1), { message: id }).toBeLessThan(12);
  }
});

test('the whole world can be seen, flat and as a round Earth with the same places, and a reload shows the same part of it again', async ({ page, atlas, network }) => {
  const [mukawa, olfus] = [placeOf(network, 'mukawa'), placeOf(network, 'olfus')];
  await atlas.open('/#map=2/50/40');
  await atlas.button(zoomOut).click();
  await expect.poll(() => atlas.camera.zoom).toBe(1);
  const visible = page.getByRole('list', { name: 'Places on the map' });
  for (const name of [/^Mukawa/, /^Ölfus/, /^Rustavi/]) await expect(visible.getByRole('button', { name })).toHaveCount(1);

  const before = page.url();
  await page.reload();
  await atlas.settled();
  expect(page.url()).toBe(before);
  for (const place of [mukawa, olfus]) await atlas.expectColor(PARTNER_DISC, atlas.at(place), `the disc of ${place.id}`);

  const rezekne = placeOf(network, 'rezekne');
  await atlas.button('Globe').click();
  await atlas.hasParameter('projection', 'globe');
  await atlas.look({ zoom: 1.6, lat: rezekne.lat, lng: rezekne.lng });
  const corner = { x: 1150, y: 520 };
  await expect.poll(() => atlas.distanceTo(SPACE, corner, 0), { message: 'space beside the globe' }).toBeLessThan(6);
  await atlas.expectColor(HOME_DISC, atlas.middle, 'Rēzekne in the middle');
  await atlas.button('Flat map').click();
  await atlas.hasParameter('projection', null);
  await expect.poll(() => atlas.distanceTo(SPACE, corner, 0), { message: 'the flat map fills the window' }).toBeGreaterThan(6);
  await atlas.button('Globe').click();
  await atlas.hasParameter('projection', 'globe');
  await expect.poll(() => atlas.distanceTo(SPACE, corner, 0)).toBeLessThan(6);
  await page.mouse.click(atlas.middle.x, atlas.middle.y);
  await expect(atlas.heading('Rēzekne')).toBeVisible();
});
