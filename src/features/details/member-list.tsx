/** The members of a city network by country, homes first; the document that most of them stand in is cited once. */
import { endOfYear } from '../../domain/network/date.ts';
import type { CityNetwork } from '../../domain/network/schema.ts';
import { citationKey, memberStatusAt, sharedCitation } from '../../domain/time/membership.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { OpeningRow } from '../../parts/opening-row.tsx';
import { Citation } from './citation.tsx';
import { MemberBasis } from './member-basis.tsx';

export function MemberList({ network, year }: { readonly network: CityNetwork; readonly year: number }) {
  const { t, local, short, date, country, compare } = useI18n();
  const index = useNetworkIndex();
  const shared = sharedCitation(network.members);
  const members = network.members.flatMap((member) => {
    const place = index.place.get(member.place);
    return place === undefined ? [] : [{ member, place }];
  });
  const order = members.toSorted(
    (a, b) => Number(b.place.home) - Number(a.place.home) || compare(country(a.place.country), country(b.place.country)) || compare(short(a.place), short(b.place)),
  );
  return (
    <>
      {shared !== null && (
        <div className="mb-1 text-xs text-faint">
          {network.members.some(({ source }) => citationKey(source) !== citationKey(shared)) && t('network.citedUnlessSaid')} <Citation citation={shared} />
        </div>
      )}
      <ul>
        {order.map(({ member, place }) => {
          const status = memberStatusAt(member, endOfYear(year));
          const facts = [
            member.since === undefined ? '' : t('details.memberSince', { date: date(member.since) }),
            member.until === undefined ? '' : t('details.memberUntil', { date: date(member.until) }),
            member.role === undefined ? '' : local(member.role),
          ].filter((fact) => fact !== '');
          const saidOnce = shared !== null && citationKey(member.source) === citationKey(shared);
          return (
            <OpeningRow
              key={place.id}
              opens={{ kind: 'place', id: place.id }}
              lit={{ places: [place.id], links: [] }}
              below={
                <>
                  {member.note !== undefined && <p className="text-sm text-soft">{local(member.note)}</p>}
                  <MemberBasis member={member} saidOnce={saidOnce} />
                </>
              }
            >
              <span className={status === 'not-yet' || status === 'left' ? 'text-faint' : ''}>
                <span className="font-semibold">{short(place)}</span> <span className="text-soft">{country(place.country)}</span>
                {facts.length > 0 && <span className="block text-xs text-soft">{facts.join(' · ')}</span>}
              </span>
            </OpeningRow>
          );
        })}
      </ul>
    </>
  );
}
