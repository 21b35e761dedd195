import { useEffect, useEffectEvent } from 'react';

/** Runs when Escape is pressed anywhere and nothing nearer has used the key. */
export function useEscape(action: () => void): void {
  const onEscape = useEffectEvent(action);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}
