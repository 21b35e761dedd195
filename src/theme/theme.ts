/** Light, dark, or as the system says. */
export type Theme = 'light' | 'dark';
export type ThemeChoice = Theme | 'system';

export const DARK_QUERY = '(prefers-color-scheme: dark)';
export const REDUCED_MOTION_QUERY = '(prefers-reduced-motion: reduce)';

export const resolveTheme = (choice: ThemeChoice, systemIsDark: boolean): Theme => (choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice);

export interface TypeColors {
  readonly color: string;
  readonly colorDark: string;
}

/** The colour of an agreement type on a theme; the colours themselves come with the data. */
export const typeColor = (type: TypeColors, theme: Theme): string => (theme === 'dark' ? type.colorDark : type.color);
