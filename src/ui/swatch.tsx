import { typeColorStyle } from './type-color.ts';

interface SwatchProps {
  readonly color: string;
  readonly colorDark: string;
  /** Dash and gap in pixels; null is a solid line. */
  readonly dash: readonly [number, number] | null;
  readonly dotted?: boolean;
}

/** A short piece of line as the map draws it. Decorative: the text beside it says the same. */
export function Swatch({ color, colorDark, dash, dotted = false }: SwatchProps) {
  const pattern = dotted ? '0.1 5' : dash === null ? undefined : dash.join(' ');
  return (
    <svg className="type-color shrink-0 forced-color-adjust-none" style={typeColorStyle({ color, colorDark })} width="28" height="10" aria-hidden="true">
      <line x1="2" x2="26" y1="5" y2="5" stroke="var(--type)" strokeWidth={dotted ? 3 : 2.5} strokeLinecap={dash === null || dotted ? 'round' : 'butt'} strokeDasharray={pattern} />
    </svg>
  );
}
