import type { RefObject } from 'react';
import type { FocusTrail } from '../ui/arrival-focus.ts';

/** Remembers where a person opened something from, and gives the focus back there once everything is closed again. */
export function followFocus(trail: RefObject<FocusTrail>, opens: boolean): void {
  const { opener } = trail.current;
  if (opens) {
    trail.current = { opened: true, opener: opener ?? document.activeElement };
    return;
  }
  trail.current = { opened: true, opener: null };
  // The button that closed is about to leave the page, and the focus with it.
  requestAnimationFrame(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
  });
}
