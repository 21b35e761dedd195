/**
 * Where the keyboard's focus goes when something is opened or closed. What a person opens takes the focus to its heading,
 * so that it is read out and the next Tab goes on in it; what they close gives it back to where it was opened from.
 */
import { createContext, type RefObject, useContext, useEffect } from 'react';

export interface FocusTrail {
  /** Whether the person has opened something since the page came: what comes with the address does not take the focus. */
  readonly opened: boolean;
  /** What had the focus when the first of a series of things was opened. */
  readonly opener: Element | null;
}

export const FocusTrailContext = createContext<RefObject<FocusTrail> | null>(null);

/** Focuses the heading of what has just been opened, unless the person is at work on the map itself. */
export function useArrivalFocus(heading: RefObject<HTMLElement | null>): void {
  const trail = useContext(FocusTrailContext);
  useEffect(() => {
    if (trail?.current.opened === true && !(document.activeElement instanceof HTMLCanvasElement)) heading.current?.focus({ preventScroll: true });
  }, [trail, heading]);
}
