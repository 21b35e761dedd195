/** The table in the map's place, loaded when it is first asked for. */
import { lazy, Suspense } from 'react';
import { selectionOf } from '../domain/choose/subject.ts';
import type { AddressView } from './address.ts';
import { tabId, tabPanelId } from './view-tabs.tsx';

const LinksTable = lazy(() => import('../features/table/links-table.tsx').then((module) => ({ default: module.LinksTable })));

export function TableView({ view }: { readonly view: AddressView }) {
  const selection = selectionOf(view.subject);
  return (
    <div id={tabPanelId('table')} role="tabpanel" aria-labelledby={tabId('table')} className="absolute inset-0 bg-paper">
      <div className="map-free-area map-free-area-below-tabs">
        <Suspense fallback={null}>
          <LinksTable filters={view.filters} reading={view.reading} year={view.year} selectedLink={selection?.kind === 'link' ? selection.id : null} />
        </Suspense>
      </div>
    </div>
  );
}
