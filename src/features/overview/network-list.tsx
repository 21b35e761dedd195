/** The city networks that the documents name: choose one to see its members. */
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';

interface NetworkListProps {
  readonly index: NetworkIndex;
  readonly onNetwork: (id: string) => void;
}

export function NetworkList({ index, onNetwork }: NetworkListProps) {
  const { t, local } = useI18n();
  if (index.network.networks.length === 0) return null;
  return (
    <section className="px-4 pb-5">
      <h3 className="mb-1 text-xs font-semibold text-faint">{t('network.title')}</h3>
      <ul>
        {index.network.networks.map((network) => (
          <li key={network.id} className="border-b border-rule last:border-0">
            <button
              type="button"
              className="-mx-2 flex min-h-9 w-[calc(100%+1rem)] items-center gap-2 rounded-md px-2 py-1 text-left hover:bg-sunken pointer-coarse:min-h-11"
              onClick={() => onNetwork(network.id)}
            >
              <span className="flex-1 font-semibold">{local(network.names)}</span>
              <span className="shrink-0 text-soft">{t('network.members', { count: network.members.length })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
