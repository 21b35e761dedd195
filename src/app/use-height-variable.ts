import { useLayoutEffect } from 'react';

/** Keeps a CSS variable of the page at the height of an element, in pixels, for whatever has to end above it. */
export function useHeightVariable(element: HTMLElement | null, variable: `--${string}`): void {
  useLayoutEffect(() => {
    if (element === null) return;
    const observer = new ResizeObserver(() => document.documentElement.style.setProperty(variable, `${element.offsetHeight}px`));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, variable]);
}
