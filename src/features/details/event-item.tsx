/** One event: when, what, where, who, and where it is written. */

import type { LinkEvent } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { DateButton } from '../../parts/date-button.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { PlaceButton } from '../../parts/place-button.tsx';
import { Citation, Citations } from './citation.tsx';

interface EventItemProps {
  readonly event: LinkEvent;
}

export function EventItem({ event }: EventItemProps) {
  const { t, local, short, person: nameOf } = useI18n();
  const index = useNetworkIndex();
  const kind = index.eventKind.get(event.kind);
  const where = event.where === undefined ? undefined : index.place.get(event.where);
  return (
    <li className="border-l-2 border-rule pl-3">
      <p>
        {event.date !== null && (
          <span className="-ml-1">
            <DateButton date={event.date} />
          </span>
        )}
        {event.planned === true && <span className="text-soft"> ({t('link.planned')})</span>}
      </p>
      <p className="text-sm font-semibold">{kind === undefined ? event.kind : local(kind.label)}</p>
      {event.note !== undefined && <p className="text-sm">{local(event.note)}</p>}
      {where !== undefined && (
        <p className="text-sm text-soft">
          {t('link.where', { place: '' }).trimEnd()} <PlaceButton place={where} />
        </p>
      )}
      {event.people !== undefined && event.people.length > 0 && (
        <ul aria-label={t('link.people')} className="text-sm">
          {event.people.map((person) => {
            const of = person.place === undefined ? undefined : index.place.get(person.place);
            return (
              <li key={person.name}>
                {nameOf(person)} <span className="text-soft">{[local(person.office), of === undefined ? '' : short(of)].filter((part) => part !== '').join(', ')}</span>
              </li>
            );
          })}
        </ul>
      )}
      <Citation citation={event.source} />
      <Citations citations={event.alsoIn} />
    </li>
  );
}
