/**
 * The panel on the map: title, search and settings, the legend as filter, and the overview or what is chosen. On a wide
 * screen it is one card at the left; on a phone its head stays at the top and the rest is a sheet above the timeline.
 */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { subjectKey } from '../domain/choose/subject.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { Filters } from '../features/filters/filters.tsx';
import { Legend } from '../features/legend/legend.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { type Rest, Sheet } from '../ui/sheet.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { AboutButton } from './about-button.tsx';
import type { AddressView } from './address.ts';
import type { Navigate } from './address-store.ts';
import { PanelBody } from './panel-body.tsx';
import { SearchField } from './search-field.tsx';
import { ProjectionSwitch, Settings } from './settings.tsx';
import { ShareButton } from './share-button.tsx';
import { ViewTabs } from './view-tabs.tsx';

interface SidePanelProps {
  readonly head: RefObject<HTMLElement | null>;
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly index: NetworkIndex | null;
  /** Whether the data did not come; a message elsewhere says why. */
  readonly failed: boolean;
  readonly view: AddressView;
  readonly visible: ReadonlySet<string> | null;
  readonly navigate: Navigate;
}

export function SidePanel({ head, sheet, index, failed, view, visible, navigate }: SidePanelProps) {
  const { t } = useI18n();
  const subject = subjectKey(view.subject);
  const [rest, setRest] = useState<Rest>(subject === '' ? 'peek' : 'half');
  const [shownSubject, setShownSubject] = useState(subject);
  // What has just been chosen comes into sight; closing it gives the map its room back.
  if (subject !== shownSubject) {
    setShownSubject(subject);
    if (subject === '') setRest('peek');
    else if (rest === 'peek') setRest('half');
  }
  const { filters, year, reading } = view;
  const loaded = index !== null;
  const scroller = useRef<HTMLDivElement>(null);
  const bodyTop = useRef<HTMLDivElement>(null);
  // What is opened starts at its top, in the room that the legend leaves or takes; with nothing open the legend is back in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the data arriving gives the panel its content, and with it something to scroll.
  useEffect(() => {
    const show = () => scroller.current?.scrollTo({ top: subject === '' ? 0 : (bodyTop.current?.offsetTop ?? 0) });
    show();
    // Fonts that arrive later change the height of what stands above.
    if (document.fonts.status === 'loading') void document.fonts.ready.then(show);
  }, [subject, loaded]);
  return (
    <div className="contents sm:pointer-events-auto sm:absolute sm:top-3 sm:left-3 sm:flex sm:max-h-[calc(100%-1.5rem-var(--band,8.75rem))] sm:w-96 low:w-80 sm:flex-col sm:overflow-hidden sm:rounded-xl sm:border sm:border-rule sm:bg-panel sm:shadow-lift">
      <header
        ref={head}
        className="pointer-events-auto relative z-20 flex items-center gap-x-1 gap-y-2 bg-panel px-2 py-1 shadow-lift sm:flex-wrap sm:px-4 sm:pt-3 sm:pb-3 sm:shadow-none"
      >
        <h1 className="text-lg font-semibold max-sm:sr-only sm:flex-1">{t('app.title')}</h1>
        <div className="order-3 flex items-center sm:order-none">
          <Settings view={view} navigate={navigate} />
        </div>
        <div className="min-w-0 flex-1 sm:basis-full">{index === null ? <div className="h-10 rounded-md border border-rule" /> : <SearchField filters={view.filters} />}</div>
        <div className="flex items-center gap-1 sm:fixed sm:top-3 sm:right-3 sm:z-20 sm:rounded-lg sm:border sm:border-rule sm:bg-panel sm:p-1 sm:shadow-lift">
          <ViewTabs tab={view.tab} onTab={(tab) => navigate({ tab }, 'push')} />
          <ProjectionSwitch view={view} navigate={navigate} />
          {index !== null && <ShareButton view={view} />}
          {index !== null && <AboutButton />}
        </div>
      </header>
      <Sheet ref={sheet} rest={rest} onRest={setRest} labels={{ larger: t('panel.larger'), smaller: t('panel.smaller') }}>
        {index === null && !failed && <Skeleton label={t('app.loading')} lines={8} />}
        {index !== null && (
          <div ref={scroller} className="relative flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain">
            <div className="order-2 px-4 pb-3 sm:order-none">
              <Legend filters={filters} year={year} reading={reading} />
              <Filters filters={filters} year={year} reading={reading} />
            </div>
            <div ref={bodyTop} className="sm:border-t sm:border-rule">
              <PanelBody index={index} view={view} visible={visible} />
            </div>
          </div>
        )}
      </Sheet>
    </div>
  );
}
