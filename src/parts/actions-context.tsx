/** What a person can do from anywhere on the page. The functions stay the same, so that using them renders nothing anew. */
import { createContext, useContext } from 'react';
import type { Highlight } from '../domain/choose/highlight.ts';
import type { AddressedSubject } from '../domain/choose/subject.ts';
import type { Filters, Reading } from '../domain/choose/view.ts';

export interface Actions {
  /** Opens a subject in place of the one that is open, as a step for the Back button; the camera goes to see it. */
  readonly openSubject: (subject: AddressedSubject) => void;
  /** Offers a choice between links, over what is open. */
  readonly chooseLink: (links: readonly string[]) => void;
  /** Closes whatever is open; a choice gives way to what it lay over. */
  readonly closeSubject: () => void;
  /** Shows the end of a year; a year outside the extent of the data becomes its nearest one. */
  readonly showYear: (year: number) => void;
  readonly setFilters: (filters: Filters) => void;
  readonly setReading: (reading: Reading) => void;
  /** Lights on the map what is pointed at or has the focus elsewhere on the page, for as long as it does; null ends it. Renders nothing anew. */
  readonly onHighlight: (what: Highlight | null) => void;
  /** Has a screen reader say what a control has just brought about, where the address does not tell. Renders nothing but the words. */
  readonly say: (sentence: string) => void;
}

export const ActionsContext = createContext<Actions | null>(null);

export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (actions === null) throw new Error('useActions needs the ActionsContext above it');
  return actions;
}
