import type { CSSProperties } from 'react';

interface Colors {
  readonly color: string;
  readonly colorDark: string;
}

/** Sets the two colours from which the class `type-color` takes the one of the theme, as `var(--type)`. */
export const typeColorStyle = ({ color, colorDark }: Colors): CSSProperties => ({ '--type-light': color, '--type-dark': colorDark }) as CSSProperties;
