/**
 * A panel that is a sheet on a phone: it rests at one of three heights, follows the finger on its handle, and goes on to
 * the next height where it is let go. On a wide screen the same element is an ordinary part of its column.
 */
import './sheet.css';
import { type CSSProperties, type MouseEvent, type PointerEvent, type ReactNode, type Ref, useRef, useState } from 'react';
import { HALF_SHARE, MAP_SHARE, PEEK_HEIGHT, type Peek, RESTS, type Rest } from './sheet-height.ts';

interface SheetProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly rest: Rest;
  /** What shows of it at its lowest. */
  readonly peek: Peek;
  readonly onRest: (rest: Rest) => void;
  /** Accessible name of the handle, by what pressing it does. */
  readonly labels: { readonly larger: string; readonly smaller: string };
  readonly children: ReactNode;
}

/** A shorter movement than this, in pixels, is a tap on the handle. */
const TAP = 6;

export function Sheet({ ref, rest, peek, onRest, labels, children }: SheetProps) {
  const [pulled, setPulled] = useState<number | null>(null);
  const start = useRef(0);
  const wasPulled = useRef(false);
  const move = (event: PointerEvent) => pulled !== null && setPulled(start.current - event.clientY);

  const grip = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = event.clientY;
    wasPulled.current = false;
    setPulled(0);
  };
  /** A tap opens the sheet step by step, and from the top lets it down again. */
  const press = () => onRest(rest === 'full' ? 'peek' : neighbour(rest, 1));
  const letGo = () => {
    if (pulled === null) return;
    wasPulled.current = Math.abs(pulled) > TAP;
    if (wasPulled.current) onRest(neighbour(rest, pulled > 0 ? 1 : -1));
    setPulled(null);
  };
  /** The sheet moves on the click that ends a tap, not before: what came under the finger would be clicked in its place. A mouse sends a click after a pull as well. */
  const click = (event: MouseEvent) => {
    if (event.detail === 0 || !wasPulled.current) press();
    wasPulled.current = false;
  };

  return (
    <div ref={ref} className="sheet" data-rest={rest} data-peek={peek} data-pulled={pulled !== null} style={{ ...HEIGHTS[peek], '--pull': `${pulled ?? 0}px` } as CSSProperties}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={rest === 'full' ? labels.smaller : labels.larger}
        aria-expanded={rest !== 'peek'}
        onClick={click}
        onPointerDown={grip}
        onPointerMove={move}
        onPointerUp={letGo}
        onPointerCancel={() => setPulled(null)}
      >
        <span className="sheet-grip" />
      </button>
      {children}
    </div>
  );
}

/** The numbers of the layout as the style sheet reads them. */
const heights = (peek: Peek) => ({ '--peek': `${PEEK_HEIGHT[peek]}px`, '--half-share': HALF_SHARE, '--cover-share': 1 - MAP_SHARE });
const HEIGHTS = { line: heights('line'), heading: heights('heading') };

const neighbour = (rest: Rest, by: 1 | -1): Rest => RESTS[Math.min(Math.max(RESTS.indexOf(rest) + by, 0), RESTS.length - 1)] ?? rest;
