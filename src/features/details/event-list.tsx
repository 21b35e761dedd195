/** Everything that a document tells of a link, in order of time; what comes after the year shown stands apart. */
import { useMemo } from 'react';
import { linkHistory } from '../../domain/link-history.ts';
import type { NetworkIndex } from '../../domain/network-index.ts';
import type { Link, LinkEvent } from '../../domain/schema.ts';
import type { Selection } from '../../domain/view.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { EventItem } from './event-item.tsx';
import { Section } from './section.tsx';

interface EventListProps {
  readonly index: NetworkIndex;
  readonly link: Link;
  readonly year: number;
  readonly onYear: (year: number) => void;
  readonly onSelect: (selection: Selection) => void;
}

export function EventList({ index, link, year, onYear, onSelect }: EventListProps) {
  const { t } = useI18n();
  const history = useMemo(() => linkHistory(link, year), [link, year]);
  const items = (events: readonly LinkEvent[]) => (
    <ol className="space-y-3">
      {events.map((event) => (
        <EventItem key={`${event.date}|${event.kind}|${event.source.at}|${link.events.indexOf(event)}`} index={index} event={event} onYear={onYear} onSelect={onSelect} />
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
