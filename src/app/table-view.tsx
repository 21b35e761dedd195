/** The table in the map's place, loaded when it is first asked for; with nothing open it has the panel's room, and the filters above it. */
import './table-view.css';
import { selectionOf } from '../domain/choose/subject.ts';
import { Filters } from '../features/filters/filters.tsx';
import { Legend } from '../features/legend/legend.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { AddressView } from './address.ts';
import { TABLE } from './later-parts.ts';
import { LazyPart } from './lazy-part.tsx';
import { useMedia } from './use-media.ts';
import { tabId, tabPanelId } from './view-tabs.tsx';

export function TableView({ view }: { readonly view: AddressView }) {
  const selection = selectionOf(view.subject);
  const alone = view.subject.kind === 'overview';
  return (
    <div id={tabPanelId('table')} role="tabpanel" aria-labelledby={tabId('table')} className={`absolute inset-0 bg-paper ${alone ? 'table-alone' : ''}`}>
      {alone && <FilterBar view={view} />}
      <div className="map-free-area map-free-area-below-tabs">
        <LazyPart part={TABLE}>
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

/** Where the page is laid out for a phone. */
const NARROW = '(width < 40rem), (width <= 56.25rem) and (orientation: portrait)';

function FilterBar({ view: { filters, year, reading } }: { readonly view: AddressView }) {
  const { t } = useI18n();
  const narrow = useMedia(NARROW);
  const all = (
    <>
      <Legend filters={filters} year={year} reading={reading} row />
      <Filters filters={filters} year={year} reading={reading} />
    </>
  );
  if (!narrow) return <div className="table-filters">{all}</div>;
  return (
    <details className="table-filters">
      <summary className="flex min-h-11 cursor-pointer items-center px-1 text-sm font-semibold">{t('filter.title')}</summary>
      {all}
    </details>
  );
}
