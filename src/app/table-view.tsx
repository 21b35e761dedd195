/** The table in the map's place, loaded when it is first asked for. */
import { selectionOf } from '../domain/choose/subject.ts';
import { Part } from '../site/load-part.ts';
import type { AddressView } from './address.ts';
import { LazyPart } from './lazy-part.tsx';
import { tabId, tabPanelId } from './view-tabs.tsx';

const table = new Part(() => import('../features/table/links-table.tsx'));

export function TableView({ view }: { readonly view: AddressView }) {
  const selection = selectionOf(view.subject);
  return (
    <div id={tabPanelId('table')} role="tabpanel" aria-labelledby={tabId('table')} className="absolute inset-0 bg-paper">
      <div className="map-free-area map-free-area-below-tabs">
        <LazyPart part={table}>
          {({ LinksTable }) => (
            <LinksTable
              filters={view.filters}
              reading={view.reading}
              year={view.year}
              place={selection?.kind === 'place' ? selection.id : null}
              selectedLink={selection?.kind === 'link' ? selection.id : null}
            />
          )}
        </LazyPart>
      </div>
    </div>
  );
}
