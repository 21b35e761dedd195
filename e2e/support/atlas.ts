/** The page as a person meets it: what can be named on it, and how to wait until it stands still. */
import { expect, type Locator, type Page } from '@playwright/test';
import { type Camera, cameraIn, hashOf, type LngLat, type Point, project } from './geometry.ts';
import { around, nearestTo } from './pixels.ts';

/** Open sea, where there is little to draw: for what is not about the map. */
export const AT_SEA = '#map=5/40/-40';

export class Atlas {
  readonly slider: Locator;
  readonly details: Locator;
  readonly map: Locator;
  readonly legend: Locator;
  readonly timeline: Locator;
  readonly captions: Locator;

  constructor(readonly page: Page) {
    this.slider = page.getByRole('slider', { name: 'Year' });
    this.details = page.getByRole('region', { name: 'Details' });
    this.map = page.getByRole('region', { name: 'Map', exact: true });
    this.legend = page.getByRole('group', { name: 'Agreement types' });
    this.timeline = page.getByRole('region', { name: 'Timeline' });
    this.captions = page.getByRole('list', { name: 'Captions' });
  }

  /** Opens an address and waits until the map is complete. */
  async open(address = '/'): Promise<void> {
    await this.page.goto(address);
    await this.settled();
  }

  /** Opens an address as in a browser without WebGL 2, where nothing is drawn: for what is not about the map. */
  async openWithoutGraphics(address = '/'): Promise<void> {
    await this.page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
        return type.startsWith('webgl') ? null : Reflect.apply(original, this, [type, ...rest]);
      } as typeof original;
    });
    await this.page.goto(address);
    await expect(this.slider).toBeVisible();
  }

  async settled(): Promise<void> {
    await expect(this.page.locator('canvas')).toBeVisible();
    await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  type(label: string): Locator {
    return this.legend.getByRole('checkbox', { name: label, exact: true });
  }

  /** A row of the legend: what stands beside a checkbox. */
  row(label: string): Locator {
    return this.legend.locator('label').filter({ has: this.page.getByRole('checkbox', { name: label, exact: true }) });
  }

  heading(name: string): Locator {
    return this.details.getByRole('heading', { name, exact: true });
  }

  async showsYear(year: number): Promise<void> {
    await expect(this.slider).toHaveValue(String(year));
  }

  parameter(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }

  async hasParameter(name: string, value: string | null): Promise<void> {
    await expect.poll(() => this.parameter(name), { message: `${name} in the address` }).toBe(value);
  }

  /** The camera that the address tells of. */
  get camera(): Camera {
    return cameraIn(this.page.url());
  }

  get window(): { readonly width: number; readonly height: number } {
    const size = this.page.viewportSize();
    if (size === null) throw new Error('the page has no window');
    return size;
  }

  /** The middle of the window, where the camera looks. */
  get middle(): Point {
    return { x: this.window.width / 2, y: this.window.height / 2 };
  }

  /** Moves the map of a page that is open to another camera, as an address does. */
  async look(camera: Camera): Promise<void> {
    await this.page.goto(new URL(hashOf(camera), this.page.url()).href);
    await expect.poll(() => Math.hypot(this.camera.lat - camera.lat, this.camera.lng - camera.lng)).toBeLessThan(0.01);
    await this.settled();
  }

  /** The pixel at which a point of the Earth stands. */
  at(place: LngLat, camera = this.camera): Point {
    return project(place, camera, this.window);
  }

  /** How far the nearest pixel around a point is from a colour. */
  async distanceTo(color: string, at: Point, radius = 3): Promise<number> {
    return nearestTo(await around(this.page, at, radius), at, radius, color);
  }

  async expectColor(color: string, at: Point, message: string): Promise<void> {
    await expect.poll(() => this.distanceTo(color, at), { message }).toBeLessThan(12);
  }
}
