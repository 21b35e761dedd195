/** What is told of an open place, link or city network, or of several links to choose from. */
import type { ReactNode } from 'react';
import type { Filters } from '../domain/choose/view.ts';
import type { IndexedLink } from '../domain/network/network-index.ts';
import type { CityNetwork, Place } from '../domain/network/schema.ts';
import { LinkChoice } from '../features/details/link-choice.tsx';
import { LinkDetails } from '../features/details/link-details.tsx';
import { NetworkDetails } from '../features/details/network-details.tsx';
import { PlaceDetails } from '../features/details/place-details.tsx';

/** An open subject with what the network knows of it. */
export type FoundSubject =
  | { readonly kind: 'choice'; readonly links: readonly IndexedLink[] }
  | { readonly kind: 'link'; readonly link: IndexedLink }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'network'; readonly network: CityNetwork };

interface OpenSubjectProps {
  readonly open: FoundSubject;
  readonly filters: Filters;
  readonly year: number;
  /** The agreement types, where they stand within what is shown. */
  readonly legend: ReactNode;
  /** Where the page stands that the build has written of it, if there is one. */
  readonly pageAddress: string | undefined;
}

export function OpenSubject({ open, filters, year, legend, pageAddress }: OpenSubjectProps) {
  switch (open.kind) {
    case 'choice':
      return <LinkChoice links={open.links} year={year} legend={legend} />;
    case 'link':
      return <LinkDetails link={open.link} year={year} legend={legend} pageAddress={pageAddress} />;
    case 'place':
      return <PlaceDetails place={open.place} filters={filters} year={year} legend={legend} pageAddress={pageAddress} />;
    case 'network':
      return <NetworkDetails network={open.network} year={year} legend={legend} />;
  }
}
