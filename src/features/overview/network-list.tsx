/** The city networks that the documents name: choose one to see its members. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { OpeningRow } from '../../parts/opening-row.tsx';
import { Section } from '../../parts/section.tsx';

export function NetworkList() {
  const { t, local } = useI18n();
  const index = useNetworkIndex();
  if (index.network.networks.length === 0) return null;
  return (
    <div className="px-4 pb-5">
      <Section title={t('network.title')} heading="h2">
        <ul>
          {index.network.networks.map((network) => (
            <OpeningRow key={network.id} opens={{ kind: 'network', id: network.id }} lit={{ places: network.members.map(({ place }) => place), links: [] }}>
              <span className="flex-1 font-semibold">{local(network.names)}</span>
              <span className="shrink-0 text-soft">{t('network.members', { count: network.members.length })}</span>
            </OpeningRow>
          ))}
        </ul>
      </Section>
    </div>
  );
}
