/** The page: the map to every edge, the panel on it, the timeline below. Wires the address to what shows it. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { Subject } from '../domain/choose/subject.ts';
import type { Selection } from '../domain/choose/view.ts';
import { endOfYear } from '../domain/network/date.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { clampYear } from '../domain/time/replay.ts';
import { VisiblePlaces } from '../features/places/visible-places.tsx';
import { Timeline } from '../features/timeline/timeline.tsx';
import { type Actions, ActionsContext } from '../parts/actions-context.tsx';
import { NetworkContext } from '../parts/network-context.tsx';
import type { Theme } from '../theme/theme.ts';
import { type FocusTrail, FocusTrailContext } from '../ui/arrival-focus.ts';
import type { AddressView } from './address.ts';
import { followFocus } from './follow-focus.ts';
import { LoadFailure } from './load-failure.tsx';
import { MapView } from './map-view.tsx';
import { AddressNotice } from './notice.tsx';
import { prefersReducedMotion } from './reduced-motion.ts';
import { SidePanel } from './side-panel.tsx';
import { TableView } from './table-view.tsx';
import type { useAddress } from './use-address.ts';
import { useEscape } from './use-escape.ts';
import { useHeightVariable } from './use-height-variable.ts';
import { usePlayhead } from './use-playhead.ts';

interface AtlasProps {
  /** Why there are no data; null while they load and once they are there. */
  readonly error: Error | null;
  readonly onRetry: () => void;
  readonly index: NetworkIndex | null;
  readonly address: ReturnType<typeof useAddress>;
  readonly theme: Theme;
}

const equalSets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((id) => b.has(id));

export function Atlas({ error, onRetry, index, address, theme }: AtlasProps) {
  const { view, rejected, navigate } = address;
  const playhead = usePlayhead(index, view, navigate);
  const head = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [band, setBand] = useState<HTMLDivElement | null>(null);
  const [foot, setFoot] = useState<HTMLDivElement | null>(null);
  useHeightVariable(band, '--band');
  useHeightVariable(foot, '--foot');
  const [choice, setChoice] = useState<readonly string[] | null>(null);
  const [visible, setVisible] = useState<ReadonlySet<string> | null>(null);
  /** Counts the person's own choices: each asks the camera once to show what was chosen. */
  const [chosen, setChosen] = useState(0);

  /** The camera moves once the step is in the history, so that Back finds the former camera in the former step. */
  const trail = useRef<FocusTrail>({ opened: false, opener: null });
  const open = (patch: Pick<Partial<AddressView>, 'selection' | 'network'>, isSomething: boolean) => {
    setChoice(null);
    followFocus(trail, isSomething);
    const stepped = navigate(patch, 'push');
    if (isSomething) void stepped.then(() => setChosen((count) => count + 1));
  };
  const select = (selection: Selection | null) => open({ selection }, selection !== null);
  const chooseNetwork = (network: string | null) => open({ network, selection: null }, network !== null);
  const showYear = (year: number) => {
    if (index === null) return;
    const shown = clampYear(year, index.network.extent);
    playhead?.seek(endOfYear(shown));
    navigate({ year: shown }, 'replace');
  };
  const openSubject = (subject: Subject) => {
    if (subject.kind === 'choice') setChoice(subject.links);
    else if (subject.kind === 'network') chooseNetwork(subject.id);
    else select(subject.kind === 'overview' ? null : { kind: subject.kind, id: subject.id });
  };
  const closeSubject = () => {
    if (choice !== null) setChoice(null);
    else if (view.selection !== null) select(null);
    else if (view.network !== null) chooseNetwork(null);
  };
  const latest = useRef({ openSubject, closeSubject, showYear, navigate });
  useLayoutEffect(() => {
    latest.current = { openSubject, closeSubject, showYear, navigate };
  });
  const [actions] = useState<Actions>(() => ({
    openSubject: (subject) => latest.current.openSubject(subject),
    closeSubject: () => latest.current.closeSubject(),
    showYear: (year) => latest.current.showYear(year),
    setFilters: (filters) => void latest.current.navigate({ filters }, 'replace'),
    setReading: (reading) => void latest.current.navigate({ reading }, 'replace'),
  }));
  useEscape(() => (choice !== null ? setChoice(null) : view.selection !== null && select(null)));

  return (
    <NetworkContext value={index}>
      <ActionsContext value={actions}>
        <FocusTrailContext value={trail}>
          <main className="contents">
            <MapView
              index={index}
              view={view}
              theme={theme}
              playhead={playhead}
              chosen={chosen}
              covers={() => ({ head: head.current, sheet: sheet.current, band })}
              onSelect={select}
              onChoice={setChoice}
              onVisible={(now) => setVisible((before) => (before !== null && equalSets(before, now) ? before : now))}
              onReady={() => view.play && !prefersReducedMotion() && playhead?.play()}
            />
            {index !== null && view.tab === 'table' && <TableView view={view} />}
            {index !== null && visible !== null && view.tab === 'map' && <VisiblePlaces visible={visible} />}
            <AddressNotice rejected={rejected} />
            <div className="pointer-events-none absolute inset-0 z-10 flex flex-col overflow-hidden">
              <SidePanel head={head} sheet={sheet} index={index} failed={error !== null} view={view} choice={choice} visible={visible} navigate={navigate} />
              <div ref={setFoot} className="sm:mt-auto">
                {index !== null && playhead !== null && (
                  <Timeline
                    place={view.selection?.kind === 'place' ? view.selection.id : null}
                    filters={view.filters}
                    reading={view.reading}
                    playhead={playhead}
                    bandRef={setBand}
                  />
                )}
              </div>
            </div>
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
