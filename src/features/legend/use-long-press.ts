import { type MouseEvent, type PointerEvent, useRef } from 'react';

/** Milliseconds for which a finger stays until that means more than a tap. */
const LONG = 500;

interface LongPress {
  readonly onDoubleClick?: () => void;
  readonly onPointerDown?: (event: PointerEvent) => void;
  readonly onPointerUp?: () => void;
  readonly onPointerCancel?: () => void;
  readonly onClickCapture?: (event: MouseEvent) => void;
}

/** What an element needs to do something on a long press by touch, and on a double click. The tap that the press ends in then does nothing. */
export function useLongPress(act: (() => void) | undefined): LongPress {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const done = useRef(false);
  if (act === undefined) return {};
  const stop = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  };
  return {
    onDoubleClick: act,
    onPointerDown: (event) => {
      done.current = false;
      if (event.pointerType !== 'touch') return;
      timer.current = setTimeout(() => {
        done.current = true;
        act();
      }, LONG);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    onClickCapture: (event) => {
      if (done.current) event.preventDefault();
    },
  };
}
