/** A short word about parts of the address that mean nothing here. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { IconButton } from '../ui/button.tsx';

export function AddressNotice({ rejected }: { readonly rejected: readonly string[] }) {
  const { t, list } = useI18n();
  const key = rejected.join('&');
  const [dismissed, setDismissed] = useState('');
  const shown = key !== '' && key !== dismissed;
  return (
    <div role="status" className="pointer-events-none absolute inset-x-0 top-3 z-30 flex justify-center px-3">
      {shown && (
        <div className="pointer-events-auto flex max-w-lg animate-arrive items-center gap-2 rounded-lg border border-rule bg-panel py-1 pr-1 pl-4 text-sm shadow-lift">
          <span className="min-w-0 break-words">{t('notice.ignored', { count: rejected.length, names: list(rejected) })}</span>
          <IconButton label={t('notice.dismiss')} onClick={() => setDismissed(key)}>
            <X size={16} />
          </IconButton>
        </div>
      )}
    </div>
  );
}
