/** What a reader sees of the replay, frame by frame. */
import { afterEach } from 'vitest';
import type { Page } from './open-page.tsx';

export const captions = () => [...document.querySelectorAll('[aria-label="Captions"] > li')];

/** The slider's year, without a look at the whole page each time: years pass quickly. */
export const year = () => Number(document.querySelector<HTMLInputElement>('input[type="range"]')?.value);

export interface Frame {
  readonly year: number;
  readonly captions: number;
}

let observing = 0;
afterEach(() => cancelAnimationFrame(observing));

/** Writes down, frame by frame, the slider's year and the number of captions. */
export function record(page: Page): readonly Frame[] {
  const frames: Frame[] = [];
  const slider = page.slider();
  const look = (): void => {
    frames.push({ year: Number(slider.value), captions: captions().length });
    observing = requestAnimationFrame(look);
  };
  look();
  return frames;
}

export const yearsOf = (frames: readonly Frame[]): readonly number[] => frames.map(({ year }) => year).filter((year, i, all) => year !== all[i - 1]);
export const isPlaying = () => [...document.querySelectorAll('button')].some((button) => button.getAttribute('aria-label') === 'Pause');
