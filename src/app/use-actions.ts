/** What a person can do from anywhere on the page, done to the address and the playhead. */
import { useMemo } from 'react';
import { type AddressedSubject, OVERVIEW, underneath } from '../domain/choose/subject.ts';
import { endOfYear } from '../domain/network/date.ts';
import { clampYear } from '../domain/time/replay.ts';
import type { Playhead } from '../features/timeline/playhead.ts';
import type { Actions } from '../parts/actions-context.tsx';
import type { AddressStore } from './address-store.ts';
import type { FocusKeeper } from './focus-keeper.ts';
import type { HighlightChannel } from './highlight-channel.ts';
import type { SpokenChannel } from './spoken-channel.ts';

export function useActions(store: AddressStore, playhead: Playhead | null, focus: FocusKeeper, highlights: HighlightChannel, spoken: SpokenChannel): Actions {
  return useMemo(() => {
    const openSubject = (subject: AddressedSubject) => {
      // What was pointed at may be gone with the next subject, and then says no more that the pointer has left it.
      highlights.show(null);
      focus.opens();
      store.navigate({ subject }, 'push');
    };
    return {
      openSubject,
      chooseLink: (links) => store.navigate({ subject: { kind: 'choice', links, over: underneath(store.current().view.subject) } }, 'replace'),
      closeSubject: () => {
        const { subject } = store.current().view;
        if (subject.kind === 'overview') return;
        highlights.show(null);
        focus.trail.opened = true;
        if (subject.kind === 'choice') store.navigate({ subject: subject.over }, 'replace');
        else store.navigate({ subject: OVERVIEW }, 'push');
      },
      showYear: (year) => {
        if (playhead === null) return;
        const shown = clampYear(year, playhead.extent);
        playhead.seek(endOfYear(shown));
        store.navigate({ year: shown }, 'replace');
      },
      setFilters: (filters) => store.navigate({ filters }, 'replace'),
      setReading: (reading) => store.navigate({ reading }, 'replace'),
      onHighlight: highlights.show,
      say: spoken.say,
    };
  }, [store, playhead, focus, highlights, spoken]);
}
