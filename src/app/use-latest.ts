import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The value of the latest render, for what calls back at a time of its own: a map, a clock. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
