/** The table in the map's place, loaded when it is first asked for. */
import { lazy, Suspense } from 'react';
import { NO_FILTERS, type Selection } from '../domain/choose/view.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import type { AddressView } from './address.ts';
import type { Navigate } from './use-address.ts';
import { tabId, tabPanelId } from './view-tabs.tsx';

const LinksTable = lazy(() => import('../features/table/links-table.tsx').then((module) => ({ default: module.LinksTable })));

interface TableViewProps {
  readonly index: NetworkIndex;
  readonly view: AddressView;
  readonly navigate: Navigate;
  readonly onSelect: (selection: Selection) => void;
}

export function TableView({ index, view, navigate, onSelect }: TableViewProps) {
  return (
    <div id={tabPanelId('table')} role="tabpanel" aria-labelledby={tabId('table')} className="absolute inset-0 bg-paper">
      <div className="map-free-area map-free-area-below-tabs">
        <Suspense fallback={null}>
          <LinksTable
            index={index}
            filters={view.filters}
            reading={view.reading}
            year={view.year}
            selectedLink={view.selection?.kind === 'link' ? view.selection.id : null}
            onSelect={onSelect}
            onClearFilters={() => void navigate({ filters: NO_FILTERS }, 'replace')}
          />
        </Suspense>
      </div>
    </div>
  );
}
