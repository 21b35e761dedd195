/** One city network: its named members with what is known of their joining, its history, and the document behind each fact. */

import type { ReactNode } from 'react';
import type { CityNetwork } from '../../domain/network/schema.ts';
import { membersKnown } from '../../domain/time/membership.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Translator } from '../../i18n/translator.ts';
import { Section } from '../../parts/section.tsx';
import { BasisLine } from './basis-line.tsx';
import { DetailsPanel } from './details-panel.tsx';
import { EventList } from './event-list.tsx';
import { MemberList } from './member-list.tsx';
import { Websites } from './websites.tsx';

const KINDS = ['city-network', 'euroregion', 'project'] as const;

interface NetworkDetailsProps {
  readonly network: CityNetwork;
  readonly year: number;
  readonly legend?: ReactNode;
}

export function NetworkDetails({ network, year, legend }: NetworkDetailsProps) {
  const i18n = useI18n();
  const { t, local, date } = i18n;
  const kind = KINDS.find((known) => known === network.kind);
  return (
    <DetailsPanel
      subject={network.id}
      kicker={kind === undefined ? t('network.title') : t(`network.kind.${kind}`)}
      heading={local(network.names)}
      status={<p className="font-semibold">{membersText(network, year, i18n)}</p>}
      legend={legend}
    >
      {network.founded !== undefined && <p>{t('network.founded', { date: date(network.founded) })}</p>}
      <p className="text-soft">{t('network.hint')}</p>
      <Section title={t('network.members', { count: network.members.length })}>
        <MemberList network={network} year={year} />
      </Section>
      {network.note !== undefined && (
        <Section title={t('link.unsure')}>
          <p>{local(network.note)}</p>
          <BasisLine basis={network.basis?.note} />
        </Section>
      )}
      <Websites websites={network.websites} />
      <EventList events={network.events} year={year} />
    </DetailsPanel>
  );
}

/** That it is not known when somebody joined is said as that, and never as if they had not. */
function membersText(network: CityNetwork, year: number, { t }: Translator): string {
  const { members, dated, joined } = membersKnown(network, year);
  if (dated === 0) return t('network.noneDated', { members });
  const known = dated < members ? t('network.someDated', { members, dated }) : t('network.allDated', { members });
  return joined < dated ? `${known}. ${t('network.joinedBy', { joined, year: String(year) })}` : known;
}
