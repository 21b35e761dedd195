/** Everything that a document tells of a link or a network, in order of time; what comes after the year shown stands apart. */
import { useMemo } from 'react';
import type { LinkEvent } from '../../domain/network/schema.ts';
import { historyUntil } from '../../domain/time/link-history.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Section } from '../../parts/section.tsx';
import { EventItem } from './event-item.tsx';

interface EventListProps {
  readonly events: readonly LinkEvent[];
  readonly year: number;
}

export function EventList({ events, year }: EventListProps) {
  const { t } = useI18n();
  const history = useMemo(() => historyUntil(events, year), [events, year]);
  const items = (some: readonly LinkEvent[]) => (
    <ol className="space-y-3">
      {some.map((event) => (
        <EventItem key={`${event.date}|${event.kind}|${event.source.at}|${events.indexOf(event)}`} event={event} />
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
