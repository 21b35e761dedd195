/** What the panel shows: a choice between links, the chosen link, place or network, or the overview. */

import type { NetworkIndex } from '../domain/network/network-index.ts';
import { LinkChoice } from '../features/details/link-choice.tsx';
import { LinkDetails } from '../features/details/link-details.tsx';
import { NetworkDetails } from '../features/details/network-details.tsx';
import { PlaceDetails } from '../features/details/place-details.tsx';
import { NetworkList } from '../features/overview/network-list.tsx';
import { Overview } from '../features/overview/overview.tsx';
import type { AddressView } from './address.ts';

interface PanelBodyProps {
  readonly index: NetworkIndex;
  readonly view: AddressView;
  readonly choice: readonly string[] | null;
  readonly visible: ReadonlySet<string> | null;
}

export function PanelBody({ index, view, choice, visible }: PanelBodyProps) {
  const { selection, year } = view;
  if (choice !== null) return <LinkChoice links={choice.flatMap((id) => index.link.get(id) ?? [])} year={year} />;
  const link = selection?.kind === 'link' ? index.link.get(selection.id) : undefined;
  if (link !== undefined) return <LinkDetails link={link} year={year} />;
  const place = selection?.kind === 'place' ? index.place.get(selection.id) : undefined;
  if (place !== undefined) return <PlaceDetails place={place} filters={view.filters} year={year} />;
  const network = index.network.networks.find((candidate) => candidate.id === view.network);
  if (network !== undefined) return <NetworkDetails network={network} year={year} />;
  return (
    <>
      <Overview filters={view.filters} year={year} reading={view.reading} visible={visible} />
      <NetworkList />
    </>
  );
}
