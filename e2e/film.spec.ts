/** The film of the replay: made on the machine of who asks for it, and played here as they would. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { FILM_MAP } from '../src/picture/film/stage.ts';
import { typeOf } from './support/network.ts';
import { rgb } from './support/pixels.ts';
import { expect, test } from './support/test.ts';

test.use({ reducedMotion: 'no-preference' });
test.setTimeout(240_000);

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Share' });

interface Frame {
  readonly width: number;
  readonly height: number;
  /** Of the whole film. */
  readonly seconds: number;
  /** Pixels of the map that have the colour, nearly. */
  readonly ofColor: number;
}

/** A frame of a film, played in a page of its own, as the policy of the atlas allows no films. */
async function frameOf(page: Page, file: string, color: string, at: 'first' | 'last'): Promise<Frame> {
  const type = file.endsWith('.mp4') ? 'video/mp4' : 'video/webm';
  const player = await page.context().newPage();
  try {
    await player.goto('about:blank');
    return await player.evaluate(
      async ({ data, type, at, map, rgb: [red, green, blue] }) => {
        const video = document.createElement('video');
        video.muted = true;
        const happens = (name: string) =>
          new Promise((resolve, reject) => {
            video.addEventListener(name, resolve, { once: true });
            video.addEventListener('error', () => reject(new Error(video.error?.message)), { once: true });
          });
        const loaded = happens('loadeddata');
        video.src = URL.createObjectURL(new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type }));
        await loaded;
        const sought = happens('seeked');
        video.currentTime = at === 'first' ? 0.2 : video.duration - 0.3;
        await sought;
        const { videoWidth: width, videoHeight: height } = video;
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [width, height];
        const context = canvas.getContext('2d') as CanvasRenderingContext2D;
        context.drawImage(video, 0, 0);
        const scale = width / 960;
        const { data: pixels } = context.getImageData(map.x * scale, map.y * scale, map.width * scale, map.height * scale);
        let ofColor = 0;
        for (let i = 0; i < pixels.length; i += 4) {
          if (Math.hypot((pixels[i] ?? 0) - red, (pixels[i + 1] ?? 0) - green, (pixels[i + 2] ?? 0) - blue) < 40) ofColor += 1;
        }
        return { width, height, seconds: video.duration, ofColor };
      },
      { data: (await readFile(file)).toString('base64'), type, at, map: FILM_MAP, rgb: rgb(color) },
    );
  } finally {
    await player.close();
  }
}

test('a film of the last years can be played, is as long as it was said, and shows the link that is formed in it grow', async ({ page, atlas, network }, info) => {
  // Only what is asked for comes along: the one link between Valmiera and Cherkasy, formed in July 2022, beside older ones in other colours.
  const { color } = typeOf(network, 'cooperation-agreement');
  await atlas.open('/?year=2022&types=cooperation-agreement&link=valmiera--cherkasy');
  await atlas.button('Share').click();
  const dialog = dialogOf(page);
  await dialog.getByRole('combobox', { name: 'Years' }).selectOption('2022');
  await dialog.getByRole('combobox', { name: 'Film speed' }).selectOption('4×');
  const said = /(\d+) s, 30 frames/.exec((await dialog.textContent()) ?? '')?.[1];

  // A film begun by mistake is given up, and everything is as before.
  await dialog.getByRole('button', { name: 'Make film', exact: true }).click();
  await expect(dialog.getByRole('progressbar', { name: 'Film', exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(dialog.getByRole('status')).toHaveText('The film was cancelled');
  await expect(page.locator('canvas')).toHaveCount(1);

  await dialog.getByRole('button', { name: 'Make film', exact: true }).click();
  const ready = dialog.getByRole('button', { name: 'Download film', exact: true });
  await expect(ready).toBeVisible({ timeout: 180_000 });
  await expect(ready).toBeFocused();
  const arriving = page.waitForEvent('download');
  await ready.click();
  const film = await arriving;
  expect(film.suggestedFilename()).toMatch(/^partner-cities-2022-filtered\.(mp4|webm)$/);
  await expect(page.locator('canvas'), 'the map of the film is gone').toHaveCount(1);

  const file = info.outputPath(film.suggestedFilename());
  await film.saveAs(file);
  const first = await frameOf(page, file, color, 'first');
  expect([first.width, first.height]).toEqual([1280, 720]);
  expect(Math.abs(first.seconds - Number(said))).toBeLessThan(0.75);
  const last = await frameOf(page, file, color, 'last');
  expect(last.ofColor, 'pixels of the link').toBeGreaterThan(first.ofColor + 100);
});

test('where the browser has no encoder of films they are recorded live, which is said; where it has no recorder either there is no button', async ({ page, atlas }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'VideoEncoder'));
  await atlas.open('/?year=2022');
  await atlas.button('Share').click();
  const dialog = dialogOf(page);
  await expect(dialog.getByText('recorded live')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Years' }).selectOption('2022');
  await dialog.getByRole('combobox', { name: 'Film speed' }).selectOption('4×');
  await dialog.getByRole('button', { name: 'Make film', exact: true }).click();
  await expect(dialog.getByRole('button', { name: 'Download film', exact: true })).toBeVisible({ timeout: 180_000 });

  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'MediaRecorder'));
  await page.keyboard.press('Escape');
  await atlas.button('Share').click();
  await expect(dialog.getByRole('button', { name: 'Download PNG', exact: true })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Make film', exact: true })).toHaveCount(0);
});
