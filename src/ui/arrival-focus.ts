/**
 * Where the keyboard's focus goes when something is opened: to its heading, so that it is read out and the next Tab goes
 * on in it. What closing gives back is the page's own matter.
 */
import { createContext, type RefObject, useContext, useEffect } from 'react';

export interface FocusTrail {
  /** Whether the person has opened or closed something since the page came: what comes with the address does not take the focus. */
  opened: boolean;
}

export const FocusTrailContext = createContext<FocusTrail>({ opened: false });

/** Focuses the heading of what has just been opened, unless the person is at work on the map itself. */
export function useArrivalFocus(heading: RefObject<HTMLElement | null>): void {
  const trail = useContext(FocusTrailContext);
  useEffect(() => {
    if (trail.opened && !(document.activeElement instanceof HTMLCanvasElement)) heading.current?.focus({ preventScroll: true });
  }, [trail, heading]);
}
