/** Tells a screen reader what has just happened while the replay runs: politely, and never more often than it can be heard. */
import { useEffect, useRef, useState } from 'react';
import type { Act } from '../../domain/choose/acts.ts';
import { captionText } from '../../i18n/caption-text.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';

/** Milliseconds for which one caption is left to be spoken before the next may follow. */
const SPOKEN_FOR = 3000;

export function LiveCaption({ latest }: { readonly latest: Act | undefined }) {
  const translator = useI18n();
  const index = useNetworkIndex();
  const [spoken, setSpoken] = useState<Act | undefined>();
  const last = useRef(0);
  useEffect(() => {
    // A caption that is overtaken while it waits is left out: the list keeps it.
    const wait = Math.max(0, last.current + SPOKEN_FOR - Date.now());
    const timer = setTimeout(() => {
      if (latest !== undefined) last.current = Date.now();
      setSpoken(latest);
    }, wait);
    return () => clearTimeout(timer);
  }, [latest]);
  return (
    <p aria-live="polite" className="sr-only">
      {spoken === undefined ? '' : `${translator.date(spoken.main.date)}: ${captionText(index, spoken, translator)}`}
    </p>
  );
}
