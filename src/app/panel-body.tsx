/** What the panel shows of the open subject. The overview comes with the page; what tells of a place, a link or a network comes after it. */
import type { ReactNode } from 'react';
import type { Subject } from '../domain/choose/subject.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { NetworkList } from '../features/overview/network-list.tsx';
import { Overview } from '../features/overview/overview.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { useIsOwnData } from '../parts/own-data-context.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import type { AddressView } from './address.ts';
import { DETAILS } from './later-parts.ts';
import { LazyPart } from './lazy-part.tsx';
import type { FoundSubject } from './open-subject.tsx';
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
  const { t, language } = useI18n();
  // The build has written pages of the atlas's own places and links alone.
  const own = useIsOwnData();
  const open = found(view.subject, index);
  if (open.kind !== 'overview') {
    return (
      <LazyPart part={DETAILS} waiting={<Skeleton label={t('app.loading')} lines={8} />}>
        {({ OpenSubject }) => <OpenSubject open={open} filters={filters} year={year} legend={legend} pageAddress={own ? undefined : ownPageAddress(view.subject, language)} />}
      </LazyPart>
    );
  }
  return (
    <>
      <Overview filters={filters} year={year} reading={reading} visible={visible} legend={legend} />
      <NetworkList />
    </>
  );
}

/** The open subject with what the network knows of it. The address lets no unknown id through; the overview stands in all the same. */
function found(subject: Subject, index: NetworkIndex): FoundSubject | { readonly kind: 'overview' } {
  if (subject.kind === 'choice') return { kind: 'choice', links: subject.links.flatMap((id) => index.link.get(id) ?? []) };
  if (subject.kind === 'link') {
    const link = index.link.get(subject.id);
    if (link !== undefined) return { kind: 'link', link };
  }
  if (subject.kind === 'place') {
    const place = index.place.get(subject.id);
    if (place !== undefined) return { kind: 'place', place };
  }
  if (subject.kind === 'network') {
    const network = index.network.networks.find(({ id }) => id === subject.id);
    if (network !== undefined) return { kind: 'network', network };
  }
  return { kind: 'overview' };
}
