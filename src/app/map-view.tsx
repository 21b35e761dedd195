/** Gives the map engine what the address says and takes back what a person touched. Where there is no map, a list stands in. */
import { Maximize } from 'lucide-react';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { OVERVIEW } from '../domain/choose/subject.ts';
import type { Camera } from '../domain/geo/focus.ts';
import type { Playhead } from '../features/timeline/playhead.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { Translator } from '../i18n/translator.ts';
import type { FarOut, Hit } from '../map/map-types.ts';
import { type Actions, useActions } from '../parts/actions-context.tsx';
import { siteUrl } from '../site/addresses.ts';
import type { Theme } from '../theme/theme.ts';
import type { Address } from './address-store.ts';
import type { CameraIntent } from './camera-intent.ts';
import { type Covers, coveredInsets } from './covered-insets.ts';
import { FarSigns } from './far-signs.tsx';
import type { HighlightChannel } from './highlight-channel.ts';
import { hoverText } from './hover-text.ts';
import { INSTEAD_OF_MAP } from './later-parts.ts';
import { LazyPart } from './lazy-part.tsx';
import { NoMap } from './no-map.tsx';
import { pictureOf } from './picture.ts';
import { prefersReducedMotion } from './reduced-motion.ts';
import './map-controls.css';
import { useLatest } from './use-latest.ts';
import { useMapEngine } from './use-map-engine.ts';
import { tabId, tabPanelId } from './view-tabs.tsx';

interface MapViewProps {
  readonly address: Address;
  readonly theme: Theme;
  readonly playhead: Playhead | null;
  /** What is pointed at elsewhere on the page. */
  readonly highlights: HighlightChannel;
  /** What lies over the map, so that the camera frames into the free part. */
  readonly covers: () => Covers;
  readonly camera: () => Camera | null;
  /** Asks the camera to look somewhere. */
  readonly onLook: (intent: CameraIntent) => void;
  readonly onVisible: (places: readonly string[]) => void;
  readonly onCamera: (camera: Camera) => void;
  /** The first complete frame is drawn, or it is certain that none will be. */
  readonly onReady: () => void;
}

export function MapView({ address, theme, playhead, highlights, covers, camera, onLook, onVisible, onCamera, onReady }: MapViewProps) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const actions = useActions();
  const container = useRef<HTMLDivElement>(null);
  const [signs, setSigns] = useState<readonly FarOut[]>([]);
  const { index, view } = address;
  const picture = useCallback((moment: number) => pictureOf(view, language, theme, moment), [view, language, theme]);
  const latest = useLatest({ i18n, actions, index, playhead, covers, onVisible, onCamera, onReady });

  const options = useMemo(
    () => ({
      basemapUrl: siteUrl('basemap'),
      reducedMotion: prefersReducedMotion,
      insets: () => (container.current === null ? { top: 0, right: 0, bottom: 0, left: 0 } : coveredInsets(container.current, latest.current.covers())),
      describe: (hit: Hit) => {
        const { index, playhead, i18n } = latest.current;
        return index === null ? '' : hoverText(hit, index, playhead?.moment() ?? 0, i18n);
      },
      countryName: (code: string) => latest.current.i18n.country(code),
      words: () => wordsOf(latest.current.i18n),
      on: {
        select: (hit: Hit | null) => openHit(hit, latest.current.actions),
        ready: () => latest.current.onReady(),
        visiblePlaces: (ids: readonly string[]) => latest.current.onVisible(ids),
        cameraMoved: (camera: Camera) => latest.current.onCamera(camera),
        farOut: (next: readonly FarOut[]) => setSigns((before) => (before.length === 0 && next.length === 0 ? before : next)),
        lost: () => undefined,
        restored: () => undefined,
        failed: () => undefined,
      },
    }),
    [latest],
  );
  const help = useId();
  const { state, retry } = useMapEngine(container, { address, camera, picture, playhead, highlights, options });

  // The region is the map library's own element.
  useEffect(() => {
    if (state === 'there') container.current?.querySelector('canvas')?.setAttribute('aria-describedby', help);
  }, [state, help]);

  if (state === 'unsupported' || state === 'failed') {
    if (view.tab !== 'map') return null;
    return (
      <NoMap reason={state} onRetry={retry}>
        {index !== null && <LazyPart part={INSTEAD_OF_MAP}>{({ InsteadOfMap }) => <InsteadOfMap index={index} view={view} theme={theme} playhead={playhead} />}</LazyPart>}
      </NoMap>
    );
  }
  return (
    <>
      <div id={tabPanelId('map')} role="tabpanel" aria-labelledby={tabId('map')} className={`absolute inset-0 ${view.tab === 'map' ? '' : 'invisible'}`}>
        <p id={help} className="sr-only">
          {t('map.keyboard')}
        </p>
        <div ref={container} aria-busy="true" className="size-full" />
        {index !== null && (
          <>
            <FarSigns signs={signs} onVisit={(place) => onLook({ kind: 'visit', place })} />
            <button type="button" title={t('map.showAll')} aria-label={t('map.showAll')} className="map-show-all" onClick={() => onLook({ kind: 'frame', subject: OVERVIEW })}>
              <Maximize aria-hidden="true" size={16} />
            </button>
          </>
        )}
      </div>
      {state === 'lost' && (
        <p role="status" className="absolute inset-x-0 top-16 z-20 mx-auto w-fit rounded-md bg-panel px-4 py-2 shadow-lift">
          {t('map.lost')}
        </p>
      )}
    </>
  );
}

function openHit(hit: Hit | null, { openSubject, chooseLink, closeSubject }: Actions): void {
  if (hit === null) closeSubject();
  else if (hit.kind === 'place') openSubject({ kind: 'place', id: hit.id });
  else if (hit.ids.length === 1 && hit.ids[0] !== undefined) openSubject({ kind: 'link', id: hit.ids[0] });
  else chooseLink(hit.ids);
}

const wordsOf = ({ t }: Translator) => ({
  'Map.Title': t('map.title'),
  'NavigationControl.ZoomIn': t('map.zoomIn'),
  'NavigationControl.ZoomOut': t('map.zoomOut'),
  'AttributionControl.ToggleAttribution': t('map.attribution'),
});
