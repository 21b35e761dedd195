/** What the panel shows: a choice between links, the chosen link, place or network, or the overview. */

import { NO_FILTERS } from '../domain/choose/view.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { LinkChoice } from '../features/details/link-choice.tsx';
import { LinkDetails } from '../features/details/link-details.tsx';
import { NetworkDetails } from '../features/details/network-details.tsx';
import { PlaceDetails } from '../features/details/place-details.tsx';
import { NetworkList } from '../features/overview/network-list.tsx';
import { Overview } from '../features/overview/overview.tsx';
import type { SidePanelProps } from './side-panel.tsx';

type PanelBodyProps = Omit<SidePanelProps, 'head' | 'sheet' | 'index' | 'failed'> & { readonly index: NetworkIndex };

export function PanelBody({ index, view, choice, visible, navigate, onSelect, onChoice, onNetwork, onYear }: PanelBodyProps) {
  const { selection, year } = view;
  const actions = { onSelect, onYear, onNetwork };
  if (choice !== null) {
    const links = choice.flatMap((id) => index.link.get(id) ?? []);
    return <LinkChoice links={links} year={year} onSelect={(chosen) => (chosen === null ? onChoice(null) : onSelect(chosen))} />;
  }
  const link = selection?.kind === 'link' ? index.link.get(selection.id) : undefined;
  if (link !== undefined) return <LinkDetails index={index} link={link} year={year} {...actions} />;
  const place = selection?.kind === 'place' ? index.place.get(selection.id) : undefined;
  if (place !== undefined) return <PlaceDetails index={index} place={place} filters={view.filters} year={year} {...actions} />;
  const network = index.network.networks.find((candidate) => candidate.id === view.network);
  if (network !== undefined) {
    return <NetworkDetails index={index} network={network} year={year} onSelect={onSelect} onYear={onYear} onClose={() => onNetwork(null)} />;
  }
  return (
    <>
      <Overview
        index={index}
        filters={view.filters}
        year={year}
        reading={view.reading}
        visible={visible}
        onSelect={onSelect}
        onClearFilters={() => navigate({ filters: NO_FILTERS }, 'replace')}
      />
      <NetworkList index={index} onNetwork={onNetwork} />
    </>
  );
}
