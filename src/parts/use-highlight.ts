/** For whatever on the page stands for places or links: pointing at it, or moving the focus there, lights them on the map. */
import { type PointerEvent, useCallback } from 'react';
import type { Highlight } from '../domain/choose/highlight.ts';
import { useActions } from './actions-context.tsx';

export interface LightingProps {
  readonly onPointerEnter: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Gives the properties of an element that lights something: `<li {...lights({ places: [id], links: [] })}>`. A finger points at nothing before it taps.
 * What takes time to find out is given as a function, asked only when it is pointed at. */
export function useHighlight(): (what: Highlight | (() => Highlight)) => LightingProps {
  const { onHighlight } = useActions();
  return useCallback(
    (what) => {
      const show = () => onHighlight(typeof what === 'function' ? what() : what);
      return {
        onPointerEnter: ({ pointerType }) => {
          if (pointerType !== 'touch') show();
        },
        onPointerLeave: () => onHighlight(null),
        onFocus: show,
        onBlur: () => onHighlight(null),
      };
    },
    [onHighlight],
  );
}
