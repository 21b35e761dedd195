/** One city network: its named members with what is known of their joining, its history, and the document behind each fact. */

import { endOfYear } from '../../domain/network/date.ts';
import type { CityNetwork } from '../../domain/network/schema.ts';
import { joinedBy, memberStatusAt } from '../../domain/time/membership.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { BasisLine } from './basis-line.tsx';
import { DetailsPanel } from './details-panel.tsx';
import { EventList } from './event-list.tsx';
import { MemberBasis } from './member-basis.tsx';
import { Section } from './section.tsx';
import { Websites } from './websites.tsx';

const KINDS = ['city-network', 'euroregion', 'project'] as const;

interface NetworkDetailsProps {
  readonly network: CityNetwork;
  readonly year: number;
}

export function NetworkDetails({ network, year }: NetworkDetailsProps) {
  const { t, local, short, date, country, compare } = useI18n();
  const index = useNetworkIndex();
  const { openSubject } = useActions();
  const members = network.members.flatMap((member) => {
    const place = index.place.get(member.place);
    return place === undefined ? [] : [{ member, place }];
  });
  const order = members.toSorted(
    (a, b) => Number(b.place.home) - Number(a.place.home) || compare(country(a.place.country), country(b.place.country)) || compare(short(a.place), short(b.place)),
  );
  const kind = KINDS.find((known) => known === network.kind);
  const undated = members.filter(({ member }) => memberStatusAt(member, endOfYear(year)) === 'undated').length;
  return (
    <DetailsPanel subject={network.id} kicker={kind === undefined ? t('network.title') : t(`network.kind.${kind}`)} heading={local(network.names)}>
      {network.founded !== undefined && <p>{t('network.founded', { date: date(network.founded) })}</p>}
      {network.note !== undefined && (
        <div>
          <p>{local(network.note)}</p>
          <BasisLine basis={network.basis?.note} />
        </div>
      )}
      <p className="text-soft">{t('network.hint')}</p>
      <Section title={t('network.members', { count: members.length })}>
        <p className="mb-1 text-soft">
          {undated < members.length && `${t('network.joinedBy', { joined: joinedBy(network, year), year: String(year) })} `}
          {undated > 0 && t('network.joinedUndated', { count: undated })}
        </p>
        <ul>
          {order.map(({ member, place }) => {
            const status = memberStatusAt(member, endOfYear(year));
            const since = member.since === undefined ? t('details.memberUndated') : t('details.memberSince', { date: date(member.since) });
            return (
              <li key={place.id} className="border-b border-rule pb-1.5 last:border-0">
                <button
                  type="button"
                  className={`-mx-2 block w-[calc(100%+1rem)] rounded-md px-2 py-1.5 text-left hover:bg-sunken ${status === 'not-yet' || status === 'left' ? 'text-faint' : ''}`}
                  onClick={() => openSubject({ kind: 'place', id: place.id })}
                >
                  <span className="font-semibold">{short(place)}</span> <span className="text-soft">{country(place.country)}</span>
                  <span className="block text-xs text-soft">
                    {since}
                    {member.until !== undefined && `, ${t('details.memberUntil', { date: date(member.until) })}`}
                    {member.role !== undefined && ` · ${local(member.role)}`}
                  </span>
                </button>
                {member.note !== undefined && <p className="text-sm text-soft">{local(member.note)}</p>}
                <MemberBasis member={member} />
              </li>
            );
          })}
        </ul>
      </Section>
      <Websites websites={network.websites} />
      <EventList events={network.events} year={year} />
    </DetailsPanel>
  );
}
