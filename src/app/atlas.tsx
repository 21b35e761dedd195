/** The page: the map to every edge, the panel on it, the timeline below. Wires the address to what shows it. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { selectionOf } from '../domain/choose/subject.ts';
import type { ShownList } from '../features/own-data/shown-list.ts';
import { VisiblePlaces } from '../features/places/visible-places.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { ActionsContext } from '../parts/actions-context.tsx';
import { NetworkContext } from '../parts/network-context.tsx';
import type { Theme } from '../theme/theme.ts';
import { FocusTrailContext } from '../ui/arrival-focus.ts';
import type { Address, AddressStore } from './address-store.ts';
import { EmbedPanel } from './embed-panel.tsx';
import { FocusKeeper } from './focus-keeper.ts';
import { HighlightChannel } from './highlight-channel.ts';
import { DETAILS, fetchLaterParts, TABLE, TIMELINE } from './later-parts.ts';
import { LazyPart } from './lazy-part.tsx';
import { LoadFailure } from './load-failure.tsx';
import './layout.css';
import './low-window.css';
import { MapView } from './map-view.tsx';
import { AddressNotice } from './notice.tsx';
import { useOwnDataDialog, YourDataRegion } from './own-data.tsx';
import { PageHead } from './page-head.tsx';
import { Panel } from './panel.tsx';
import { prefersReducedMotion } from './reduced-motion.ts';
import { SpokenChanges } from './spoken-changes.tsx';
import { SpokenChannel } from './spoken-channel.ts';
import { useStartPage } from './start-page.ts';
import { TableView } from './table-view.tsx';
import { useActions } from './use-actions.ts';
import { useDocumentWords } from './use-document-words.ts';
import { useElement } from './use-element.ts';
import { useEscape } from './use-escape.ts';
import { useHeightVariable } from './use-height-variable.ts';
import { usePlayhead } from './use-playhead.ts';
import { whenIdle } from './when-idle.ts';

interface AtlasProps {
  /** Why there are no data; null while they load and once they are there. */
  readonly error: Error | null;
  readonly onRetry: () => void;
  readonly store: AddressStore;
  readonly address: Address;
  /** What is shown in place of the atlas's own data; null where nothing is. */
  readonly list: ShownList | null;
  readonly theme: Theme;
}

const equalSets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((id) => b.has(id));

export function Atlas({ error, onRetry, store, address, list, theme }: AtlasProps) {
  const { index, view } = address;
  const { subject } = view;
  const { language } = useI18n();
  useDocumentWords(index, subject, list !== null);
  const own = useOwnDataDialog({ list, onOpenData: store.openData });
  const selection = useMemo(() => selectionOf(subject), [subject]);
  const playhead = usePlayhead(index, store);
  const main = useRef<HTMLElement>(null);
  const embedHead = useRef<HTMLElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [head, setHead, headNow] = useElement<HTMLElement>();
  const [sheet, setSheet, sheetNow] = useElement<HTMLDivElement>();
  const [band, setBand, bandNow] = useElement<HTMLElement>();
  const [foot, setFoot, footNow] = useElement<HTMLDivElement>();
  useHeightVariable(band, '--band');
  useHeightVariable(foot, '--foot');
  useHeightVariable(head, '--head');
  useHeightVariable(sheet, '--sheet');
  const [visible, setVisible] = useState<ReadonlySet<string> | null>(null);

  const [focus] = useState(() => new FocusKeeper(document));
  const [highlights] = useState(() => new HighlightChannel());
  const [spoken] = useState(() => new SpokenChannel());
  const actions = useActions(store, playhead, focus, highlights, spoken);
  useEscape(actions.closeSubject);
  useEffect(() => {
    return main.current === null ? undefined : focus.watch(main.current);
  }, [focus]);
  const shownSubject = useRef(subject);
  useLayoutEffect(() => {
    if (shownSubject.current !== subject) focus.changes(shownSubject.current, subject);
    shownSubject.current = subject;
  }, [focus, subject]);

  // An address with play=1 plays once the map is drawn, or it is certain that none will be, and the data are there.
  const [ready, setReady] = useState(false);
  useStartPage({ speaks: index !== null || error !== null, drawn: ready, language });
  useEffect(() => {
    if (ready && store.current().view.play && !prefersReducedMotion()) playhead?.play();
  }, [ready, playhead, store]);

  const covers = () => ({ head: headNow.current ?? embedHead.current, tools: tools.current, sheet: sheetNow.current, band: bandNow.current, foot: footNow.current });

  // What the address opens is asked for while the data come; the rest of the page once the map is there and the browser has time.
  const opens = subject.kind !== 'overview';
  useEffect(() => {
    if (opens) void DETAILS.fetchAhead();
    if (view.tab === 'table') void TABLE.fetchAhead();
  }, [opens, view.tab]);
  useEffect(() => {
    if (!ready) return undefined;
    return whenIdle(() => void fetchLaterParts());
  }, [ready]);

  // A table with nothing open has its filters above it, and the room of the panel.
  const tableAlone = index !== null && view.tab === 'table' && subject.kind === 'overview';

  return (
    <NetworkContext value={index}>
      <ActionsContext value={actions}>
        <FocusTrailContext value={focus.trail}>
          <main ref={main} className={`page contents ${view.embed ? 'embed' : ''}`} data-tab={view.tab}>
            {!view.embed && (
              <PageHead headRef={setHead} tools={tools} panel={scroller} index={index} view={view} navigate={store.navigate} covers={covers} onOpenData={own.open}>
                {index !== null && <YourDataRegion list={list} onOpenData={store.openData} view={view} onAgain={own.again} />}
              </PageHead>
            )}
            <div ref={setFoot} className="page-foot">
              {index !== null && playhead !== null && (
                <LazyPart part={TIMELINE}>
                  {({ Timeline }) => (
                    <Timeline selection={selection} filters={view.filters} reading={view.reading} playhead={playhead} captions={view.tab === 'map'} bandRef={setBand} />
                  )}
                </LazyPart>
              )}
            </div>
            <MapView
              address={address}
              theme={theme}
              playhead={playhead}
              highlights={highlights}
              covers={covers}
              onLook={store.look}
              onVisible={(ids) => {
                const now = new Set(ids);
                setVisible((before) => (before !== null && equalSets(before, now) ? before : now));
              }}
              camera={store.camera}
              onCamera={store.setCamera}
              onReady={() => setReady(true)}
            />
            {index !== null && view.tab === 'table' && <TableView view={view} />}
            {index !== null && visible !== null && view.tab === 'map' && <VisiblePlaces visible={visible} />}
            {index !== null && playhead !== null && <SpokenChanges view={view} playhead={playhead} channel={spoken} />}
            <AddressNotice rejected={address.rejected} outweighed={address.outweighed} />
            {view.embed ? (
              <div className="pointer-events-none absolute inset-0 z-10 overflow-hidden">
                <EmbedPanel head={embedHead} sheet={setSheet} index={index} view={view} visible={visible} />
              </div>
            ) : (
              (index !== null || error === null) && !tableAlone && <Panel sheet={setSheet} scroller={scroller} index={index} view={view} visible={visible} />
            )}
            {own.dialog}
            {error !== null && (
              <div className="absolute inset-0 z-30 flex items-center justify-center p-4">
                <LoadFailure error={error} onRetry={onRetry} />
              </div>
            )}
          </main>
        </FocusTrailContext>
      </ActionsContext>
    </NetworkContext>
  );
}
