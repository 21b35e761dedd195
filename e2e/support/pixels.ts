/** Reading colours off the screen. */
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { Point } from './geometry.ts';

export type Rgb = readonly [red: number, green: number, blue: number];

/** Part of a screenshot, addressed by the page's own pixels. */
export interface Picture {
  at(x: number, y: number): Rgb;
}

export async function pictureOf(page: Page, box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Promise<Picture> {
  const clip = { x: Math.floor(box.x), y: Math.floor(box.y), width: Math.ceil(box.width), height: Math.ceil(box.height) };
  const { data, width } = PNG.sync.read(await page.screenshot({ clip, scale: 'css' }));
  return {
    at(x, y) {
      const i = 4 * ((Math.floor(y) - clip.y) * width + Math.floor(x) - clip.x);
      return [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
    },
  };
}

/** The picture of the surroundings of a point. */
export const around = (page: Page, { x, y }: Point, radius: number): Promise<Picture> =>
  pictureOf(page, { x: x - radius, y: y - radius, width: 2 * radius + 1, height: 2 * radius + 1 });

export function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** 0 for the same colour, 441 between black and white. */
export const difference = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

export function pixelsNear(picture: Picture, { x, y }: Point, radius: number): readonly Rgb[] {
  const found: Rgb[] = [];
  for (let dx = -radius; dx <= radius; dx += 1) {
    for (let dy = -radius; dy <= radius; dy += 1) if (Math.hypot(dx, dy) <= radius + 0.5) found.push(picture.at(x + dx, y + dy));
  }
  return found;
}

/** How far the pixel nearest to a colour is from it, among those around a point. */
export const nearestTo = (picture: Picture, at: Point, radius: number, hex: string): number =>
  Math.min(...pixelsNear(picture, at, radius).map((pixel) => difference(pixel, rgb(hex))));
