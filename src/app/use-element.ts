import { type RefObject, useCallback, useRef, useState } from 'react';

/**
 * An element for effects that follow it, what to give as its `ref`, and the element as it is now: effects of the commit that
 * brings it run before the state does, and the camera that frames then has to know what lies over the map.
 */
export function useElement<Kind extends HTMLElement>(): readonly [Kind | null, (element: Kind | null) => void, RefObject<Kind | null>] {
  const [element, setElement] = useState<Kind | null>(null);
  const now = useRef<Kind | null>(null);
  const set = useCallback((next: Kind | null) => {
    now.current = next;
    setElement(next);
  }, []);
  return [element, set, now];
}
