import { useLayoutEffect } from 'react';

/** Keeps a CSS variable of the page at the height of an element, in pixels, for whatever has to begin or end beside it. */
export function useHeightVariable(element: HTMLElement | null, variable: `--${string}`): void {
  useLayoutEffect(() => {
    if (element === null) return;
    const { style } = document.documentElement;
    const tell = () => style.setProperty(variable, `${element.offsetHeight}px`);
    // At once, so that the first picture is right; then with every change.
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty(variable);
    };
  }, [element, variable]);
}
