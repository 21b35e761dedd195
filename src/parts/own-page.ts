/** On a page of its own, made by the build and read without a script, nothing opens in place: what would open something leads to its page. */
import { createContext, useContext } from 'react';
import type { AddressedSubject } from '../domain/choose/subject.ts';

export interface OwnPage {
  /** The address of a subject's page, or of the atlas with it open, seen from this page. */
  readonly addressOf: (subject: AddressedSubject) => string;
}

/** null in the atlas itself. */
export const OwnPageContext = createContext<OwnPage | null>(null);

export const useOwnPage = (): OwnPage | null => useContext(OwnPageContext);
