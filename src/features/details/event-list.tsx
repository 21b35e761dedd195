/** Everything that a document tells of a link or a network, in order of time; what comes after the year shown stands apart. */
import { useMemo } from 'react';
import type { Selection } from '../../domain/choose/view.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import type { LinkEvent } from '../../domain/network/schema.ts';
import { historyUntil } from '../../domain/time/link-history.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { EventItem } from './event-item.tsx';
import { Section } from './section.tsx';

interface EventListProps {
  readonly index: NetworkIndex;
  readonly events: readonly LinkEvent[];
  readonly year: number;
  readonly onYear: (year: number) => void;
  readonly onSelect: (selection: Selection) => void;
}

export function EventList({ index, events, year, onYear, onSelect }: EventListProps) {
  const { t } = useI18n();
  const history = useMemo(() => historyUntil(events, year), [events, year]);
  const items = (some: readonly LinkEvent[]) => (
    <ol className="space-y-3">
      {some.map((event) => (
        <EventItem key={`${event.date}|${event.kind}|${event.source.at}|${events.indexOf(event)}`} index={index} event={event} onYear={onYear} onSelect={onSelect} />
      ))}
    </ol>
  );
  return (
    <>
      {history.past.length > 0 && <Section title={t('link.history')}>{items(history.past)}</Section>}
      {history.later.length > 0 && (
        <Section title={t('link.laterEvents', { year: String(year) })}>
          <div className="text-soft">{items(history.later)}</div>
        </Section>
      )}
      {history.undated.length > 0 && <Section title={t('link.undatedEvents')}>{items(history.undated)}</Section>}
    </>
  );
}
