/**
 * The panel: the overview or what is chosen, with the agreement types as key and filter, and at its foot the documents that
 * all of it rests on. On a wide screen it hangs below the head of the page; on a phone it is a sheet above the timeline.
 */
import { type Ref, type RefObject, useEffect, useRef, useState } from 'react';
import { subjectKey } from '../domain/choose/subject.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import { Filters } from '../features/filters/filters.tsx';
import { Legend } from '../features/legend/legend.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { useIsOwnData } from '../parts/own-data-context.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { Rest } from '../ui/sheet-height.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import type { AddressView } from './address.ts';
import { DocumentsLine } from './documents-line.tsx';
import { PanelBody } from './panel-body.tsx';
import { PeekLine } from './peek-line.tsx';

interface PanelProps {
  readonly sheet: Ref<HTMLDivElement>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly index: NetworkIndex | null;
  readonly view: AddressView;
  readonly visible: ReadonlySet<string> | null;
}

export function Panel({ sheet, scroller, index, view, visible }: PanelProps) {
  const { t } = useI18n();
  const isOwn = useIsOwnData();
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
  const key = useRef<HTMLDivElement>(null);
  // What is opened starts at its top. In braces: newer browsers answer with a promise, which is no way to undo an effect.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject is another page.
  useEffect(() => {
    void scroller.current?.scrollTo({ top: 0 });
  }, [subject, scroller]);
  const showKey = () => {
    setRest(rest === 'peek' ? 'half' : rest);
    requestAnimationFrame(() => key.current?.scrollIntoView({ block: 'start' }));
  };
  const filterList = <Filters filters={filters} year={year} reading={reading} />;
  const legend =
    subject === '' ? (
      <div ref={key}>
        <Legend filters={filters} year={year} reading={reading} />
        {filterList}
      </div>
    ) : (
      <>
        <Legend filters={filters} year={year} reading={reading} row />
        {filterList}
      </>
    );
  return (
    <Sheet ref={sheet} rest={rest} onRest={setRest} peek={subject === '' ? 'line' : 'heading'} labels={{ larger: t('panel.larger'), smaller: t('panel.smaller') }}>
      {index === null ? (
        <Skeleton label={t('app.loading')} lines={8} />
      ) : (
        <>
          {subject === '' && <PeekLine onKey={showKey} />}
          <div ref={scroller} className="relative flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain">
            <PanelBody index={index} view={view} visible={visible} legend={legend} />
            {!isOwn && <DocumentsLine />}
          </div>
        </>
      )}
    </Sheet>
  );
}
