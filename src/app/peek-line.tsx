/** What the resting sheet of a phone shows: the name of the page, and its colours, which lead to what they mean. */
import { useI18n } from '../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../parts/network-context.tsx';
import { useIsOwnData } from '../parts/own-data-context.tsx';
import { TypeSwatch } from '../parts/type-swatch.tsx';

export function PeekLine({ onKey }: { readonly onKey: () => void }) {
  const { t, local } = useI18n();
  const isOwn = useIsOwnData();
  const { network } = useNetworkIndex();
  const { agreementTypes } = network;
  return (
    <div className="peek-line">
      <span aria-hidden="true" className="min-w-0 flex-1 truncate font-semibold">
        {isOwn ? local(network.title) : t('app.title')}
      </span>
      <button type="button" className="pointer-events-auto flex h-9 min-w-0 items-center gap-1 overflow-hidden rounded-md px-1" aria-label={t('legend.title')} onClick={onKey}>
        {agreementTypes.map((type) => (
          <span key={type.id} className="w-4 overflow-hidden">
            <TypeSwatch type={type} />
          </span>
        ))}
      </button>
    </div>
  );
}
