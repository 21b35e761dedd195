/** What is open, and at most one thing is: the panel tells of it, the map stresses it, the camera has gone to see it. */
import type { Selection } from './view.ts';

/** What an address can say to be open. */
export type AddressedSubject = { readonly kind: 'overview' } | Selection | { readonly kind: 'network'; readonly id: string };

export type Subject =
  | AddressedSubject
  /** Where lines cross under the pointer: ids of the links to choose between, nearest first. It lies over what was open before. */
  | { readonly kind: 'choice'; readonly links: readonly string[]; readonly over: AddressedSubject };

export const OVERVIEW: AddressedSubject = { kind: 'overview' };

/** What is open when a choice is left out of account. */
export const underneath = (subject: Subject): AddressedSubject => (subject.kind === 'choice' ? subject.over : subject);

/** What the map stresses: an open place or link, also under a choice. */
export function selectionOf(subject: Subject): Selection | null {
  const open = underneath(subject);
  return open.kind === 'place' || open.kind === 'link' ? open : null;
}

/** The same text for the same subject, another for any other. */
export const subjectKey = (subject: Subject): string =>
  subject.kind === 'overview' ? '' : subject.kind === 'choice' ? `choice/${subject.links.join()}` : `${subject.kind}/${subject.id}`;
