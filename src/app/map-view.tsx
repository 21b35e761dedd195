/** Gives the map engine what the address says and takes back what a person touched. Where there is no WebGL 2, a list stands in. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Selection } from '../domain/choose/view.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { stageAt } from '../domain/time/link-at.ts';
import { PlaceList } from '../features/places/place-list.tsx';
import type { Playhead } from '../features/timeline/playhead.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { MapEngine } from '../map/map-engine.ts';
import type { Hit } from '../map/map-types.ts';
import type { Theme } from '../theme/theme.ts';
import type { AddressView } from './address.ts';
import { cameraIn, writeCamera } from './camera-hash.ts';
import { type Covers, coveredInsets } from './covered-insets.ts';
import { pictureOf } from './picture.ts';
import { prefersReducedMotion } from './reduced-motion.ts';
import './map-controls.css';
import { tabId, tabPanelId } from './view-tabs.tsx';

const enginePromise = import('../map/map-engine.ts');
const cameraOfAddress = cameraIn(location.hash);

interface MapViewProps {
  readonly index: NetworkIndex | null;
  readonly view: AddressView;
  readonly theme: Theme;
  readonly playhead: Playhead | null;
  readonly chosen: number;
  /** What lies over the map, so that the camera frames into the free part. */
  readonly covers: () => Covers;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onChoice: (links: readonly string[]) => void;
  readonly onVisible: (places: ReadonlySet<string>) => void;
  /** The first complete frame is drawn, or it is certain that none will be. */
  readonly onReady: () => void;
}

export function MapView({ index, view, theme, playhead, chosen, covers, onSelect, onChoice, onVisible, onReady }: MapViewProps) {
  const { t, local, language, country } = useI18n();
  const container = useRef<HTMLDivElement>(null);
  const [engine, setEngine] = useState<MapEngine | null>(null);
  const [lost, setLost] = useState(false);
  const [failed, setFailed] = useState(false);
  const picture = pictureOf(view, language, theme, playhead?.moment() ?? 0);

  const describe = useEffectEvent((hit: Hit): string => {
    if (hit.kind === 'place') {
      const place = index?.place.get(hit.id);
      return place === undefined ? '' : `${local(place.names)}, ${country(place.country)}`;
    }
    const links = hit.ids.flatMap((id) => index?.link.get(id) ?? []);
    const [first] = links;
    if (first === undefined) return '';
    if (links.length > 1) return t('map.hoverLinks', { count: links.length });
    const heading = t('link.heading', { first: local(first.first.names), second: local(first.second.names) });
    return `${heading} · ${local(stageAt(first, playhead?.moment() ?? 0).type.label)}`;
  });
  const onHit = useEffectEvent((hit: Hit | null) => {
    if (hit === null) {
      if (view.selection !== null) onSelect(null);
    } else if (hit.kind === 'place') onSelect({ kind: 'place', id: hit.id });
    else if (hit.ids.length === 1 && hit.ids[0] !== undefined) onSelect({ kind: 'link', id: hit.ids[0] });
    else onChoice(hit.ids);
  });
  const onVisiblePlaces = useEffectEvent((ids: readonly string[]) => onVisible(new Set(ids)));
  const onFirstFrame = useEffectEvent(onReady);
  const words = useEffectEvent(() => ({
    'Map.Title': t('map.title'),
    'NavigationControl.ZoomIn': t('map.zoomIn'),
    'NavigationControl.ZoomOut': t('map.zoomOut'),
    'AttributionControl.ToggleAttribution': t('map.attribution'),
  }));
  const onFailed = useEffectEvent(() => {
    setFailed(true);
    onReady();
  });
  const start = useEffectEvent((engineClass: typeof MapEngine, element: HTMLElement): MapEngine | null =>
    engineClass.create({
      container: element,
      index,
      picture,
      basemapUrl: `${import.meta.env.BASE_URL}basemap`,
      camera: cameraOfAddress,
      reducedMotion: prefersReducedMotion,
      insets: () => coveredInsets(element, covers()),
      describe: (hit) => describe(hit),
      countryName: (code) => country(code),
      words: () => words(),
      on: {
        select: (hit) => onHit(hit),
        ready: () => onFirstFrame(),
        visiblePlaces: (ids) => onVisiblePlaces(ids),
        lost: () => setLost(true),
        restored: () => setLost(false),
        cameraMoved: writeCamera,
        failed: () => onFailed(),
      },
    }),
  );

  useEffect(() => {
    let created: MapEngine | null = null;
    let gone = false;
    enginePromise.then(({ MapEngine }) => {
      if (gone || container.current === null) return;
      created = start(MapEngine, container.current);
      setEngine(created);
    }, onFailed);
    const follow = () => {
      const camera = cameraIn(location.hash);
      if (camera !== null) created?.moveTo(camera);
    };
    // Going back to an address with another query fires no `hashchange` in Chromium.
    for (const event of ['hashchange', 'popstate']) addEventListener(event, follow);
    return () => {
      gone = true;
      for (const event of ['hashchange', 'popstate']) removeEventListener(event, follow);
      created?.destroy();
      setEngine(null);
    };
  }, []);

  const frameFirst = useEffectEvent(() => {
    // A camera that came with the address wins over what is selected there.
    if (view.selection !== null && cameraOfAddress === null) engine?.frame(view.selection);
  });
  useEffect(() => {
    if (engine === null || index === null) return;
    engine.setNetwork(index);
    frameFirst();
  }, [engine, index]);

  // What the address says is shown when it changes; between two such changes only the moment moves, and the playhead tells it.
  const show = useEffectEvent(() => engine?.show(pictureOf(view, language, theme, playhead?.moment() ?? 0)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the parts that a picture is made of, and nothing else is to cause one.
  useEffect(() => {
    show();
  }, [engine, playhead, view, language, theme]);
  useEffect(() => playhead?.subscribe(() => show()), [playhead]);

  // The camera goes where a person has just chosen to look, and nowhere by itself.
  const frameChosen = useEffectEvent(() => {
    if (view.selection !== null) engine?.frame(view.selection);
    else if (view.network !== null) engine?.frame({ kind: 'network', id: view.network });
  });
  useEffect(() => {
    if (chosen > 0) frameChosen();
  }, [chosen]);

  if (failed) {
    if (view.tab !== 'map') return null;
    return (
      <div id={tabPanelId('map')} role="tabpanel" aria-labelledby={tabId('map')} className="map-free-area overflow-y-auto bg-paper">
        {index !== null && <PlaceList />}
      </div>
    );
  }
  return (
    <>
      <div id={tabPanelId('map')} role="tabpanel" aria-labelledby={tabId('map')} className={`absolute inset-0 ${view.tab === 'map' ? '' : 'invisible'}`}>
        <div ref={container} aria-busy="true" className="size-full" />
      </div>
      {lost && (
        <p role="status" className="absolute inset-x-0 top-16 z-20 mx-auto w-fit rounded-md bg-panel px-4 py-2 shadow-lift">
          {t('map.lost')}
        </p>
      )}
    </>
  );
}
