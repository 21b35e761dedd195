/** What lies on the map in a frame of another page: the way to the full page, the legend, and what is open. No search, no settings. */
import './embed.css';
import { ExternalLink } from 'lucide-react';
import { type Ref, type RefObject, useState } from 'react';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { Legend } from '../features/legend/legend.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { AddressView } from './address.ts';
import { PanelBody } from './panel-body.tsx';
import { sharedAddress } from './shared-address.ts';

interface EmbedPanelProps {
  readonly head: RefObject<HTMLElement | null>;
  readonly sheet: Ref<HTMLDivElement>;
  readonly index: NetworkIndex | null;
  readonly view: AddressView;
  readonly visible: ReadonlySet<string> | null;
}

/** From this width in CSS pixels on, the legend lies open beside what is to be seen. */
const ROOM_FOR_LEGEND = 560;

export function EmbedPanel({ head, sheet, index, view, visible }: EmbedPanelProps) {
  const { t } = useI18n();
  const [unfolded] = useState(() => innerWidth >= ROOM_FOR_LEGEND);
  const fullPage = () => sharedAddress(location.href, view.year, index?.network.extent.to ?? view.year);
  return (
    <>
      <header ref={head} className="pointer-events-auto absolute top-2 right-2 z-20">
        <h1 className="sr-only">{t('app.title')}</h1>
        <a
          href={fullPage()}
          target="_blank"
          rel="noreferrer"
          // The camera moves without anything being drawn anew; the address is right when it is followed.
          onClick={(event) => event.currentTarget.setAttribute('href', fullPage())}
          className="inline-flex min-h-8 items-center gap-1.5 rounded-md bg-panel px-2.5 text-xs font-semibold text-ink shadow-lift hover:bg-sunken pointer-coarse:min-h-11"
        >
          {t('embed.fullPage')}
          <ExternalLink size={14} aria-hidden="true" />
        </a>
      </header>
      {index !== null && (
        <details className="embed-legend" open={unfolded}>
          <summary>{t('legend.title')}</summary>
          <Legend filters={view.filters} year={view.year} reading={view.reading} />
        </details>
      )}
      {index !== null && view.subject.kind !== 'overview' && (
        <div ref={sheet} className="embed-details">
          <PanelBody index={index} view={view} visible={visible} legend={undefined} />
        </div>
      )}
    </>
  );
}
