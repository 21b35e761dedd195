/** The networks that a place belongs to, each with what is known of its part in it and where that is written. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { Opener } from '../../parts/opener.tsx';
import { Section } from '../../parts/section.tsx';
import { MemberBasis } from './member-basis.tsx';

interface MembershipsProps {
  readonly placeId: string;
}

export function Memberships({ placeId }: MembershipsProps) {
  const { t, local, date } = useI18n();
  const index = useNetworkIndex();
  const memberships = index.network.networks.flatMap((network) => network.members.filter((member) => member.place === placeId).map((member) => ({ network, member })));
  if (memberships.length === 0) return null;
  return (
    <Section title={t('details.networks')}>
      <ul className="space-y-2">
        {memberships.map(({ network, member }) => (
          <li key={network.id} className="text-sm">
            <Opener opens={{ kind: 'network', id: network.id }} className="min-h-6 font-semibold">
              {local(network.names)}
            </Opener>
            <span className="text-soft">
              {' '}
              {member.since === undefined ? t('details.memberUndated') : t('details.memberSince', { date: date(member.since) })}
              {member.until !== undefined && `, ${t('details.memberUntil', { date: date(member.until) })}`}
            </span>
            {member.role !== undefined && <p>{local(member.role)}</p>}
            {member.note !== undefined && <p className="text-soft">{local(member.note)}</p>}
            <MemberBasis member={member} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
