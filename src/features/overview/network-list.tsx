/** The city networks that the documents name: choose one to see its members. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';

export function NetworkList() {
  const { t, local } = useI18n();
  const index = useNetworkIndex();
  const { openSubject } = useActions();
  if (index.network.networks.length === 0) return null;
  return (
    <section className="px-4 pb-5">
      <h3 className="mb-1 text-xs font-semibold text-faint">{t('network.title')}</h3>
      <ul>
        {index.network.networks.map((network) => (
          <li key={network.id} className="border-b border-rule last:border-0">
            <button
              data-opens={network.id}
              type="button"
              className="-mx-2 flex min-h-9 w-[calc(100%+1rem)] items-center gap-2 rounded-md px-2 py-1 text-left hover:bg-sunken pointer-coarse:min-h-11"
              onClick={() => openSubject({ kind: 'network', id: network.id })}
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
