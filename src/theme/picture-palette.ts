/** Colours of the sheet around a painted map: the interface's own, as values, because a picture leaves the page and its styles. */
import type { Theme } from './theme.ts';

export interface PicturePalette {
  readonly sheet: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
}

const LIGHT: PicturePalette = { sheet: '#fcfbf8', ink: '#1b2127', soft: '#4a535c', faint: '#646d76' };
const DARK: PicturePalette = { sheet: '#1d232b', ink: '#eef1f4', soft: '#bcc4cd', faint: '#98a2ad' };

export const picturePalette = (theme: Theme): PicturePalette => (theme === 'dark' ? DARK : LIGHT);
