/** What the panel shows of the open subject. */
import type { ReactNode } from 'react';
import type { Subject } from '../domain/choose/subject.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { LinkChoice } from '../features/details/link-choice.tsx';
import { LinkDetails } from '../features/details/link-details.tsx';
import { NetworkDetails } from '../features/details/network-details.tsx';
import { PlaceDetails } from '../features/details/place-details.tsx';
import { NetworkList } from '../features/overview/network-list.tsx';
import { Overview } from '../features/overview/overview.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { AddressView } from './address.ts';
import { ownPageAddress } from './own-page-address.ts';

interface PanelBodyProps {
  readonly index: NetworkIndex;
  readonly view: AddressView;
  readonly visible: ReadonlySet<string> | null;
  /** The agreement types, where they stand within what is shown. */
  readonly legend: ReactNode;
}

export function PanelBody({ index, view, visible, legend }: PanelBodyProps) {
  const { year, filters, reading } = view;
  const { language } = useI18n();
  const open = found(view.subject, index);
  switch (open.kind) {
    case 'choice':
      return <LinkChoice links={open.links} year={year} legend={legend} />;
    case 'link':
      return <LinkDetails link={open.link} year={year} legend={legend} pageAddress={ownPageAddress(view.subject, language)} />;
    case 'place':
      return <PlaceDetails place={open.place} filters={filters} year={year} legend={legend} pageAddress={ownPageAddress(view.subject, language)} />;
    case 'network':
      return <NetworkDetails network={open.network} year={year} legend={legend} />;
    case 'overview':
      return (
        <>
          <Overview filters={filters} year={year} reading={reading} visible={visible} legend={legend} />
          <NetworkList />
        </>
      );
  }
}

/** The open subject with what the network knows of it. The address lets no unknown id through; the overview stands in all the same. */
function found(subject: Subject, index: NetworkIndex) {
  if (subject.kind === 'choice') return { kind: 'choice', links: subject.links.flatMap((id) => index.link.get(id) ?? []) } as const;
  if (subject.kind === 'link') {
    const link = index.link.get(subject.id);
    if (link !== undefined) return { kind: 'link', link } as const;
  }
  if (subject.kind === 'place') {
    const place = index.place.get(subject.id);
    if (place !== undefined) return { kind: 'place', place } as const;
  }
  if (subject.kind === 'network') {
    const network = index.network.networks.find(({ id }) => id === subject.id);
    if (network !== undefined) return { kind: 'network', network } as const;
  }
  return { kind: 'overview' } as const;
}
