/** Says why the atlas's own data are shown although the address asks for others: they are not on this machine, or did not come. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { faultMessage } from '../features/own-data/fault-message.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { IconButton } from '../ui/button.tsx';
import type { ListTrouble } from './shown-network.ts';

export function ListNotice({ trouble }: { readonly trouble: ListTrouble }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [dismissed, setDismissed] = useState(false);
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-16 z-30 flex justify-center px-3">
      {!dismissed && (
        <div className="pointer-events-auto flex max-w-lg animate-arrive items-start gap-2 rounded-lg border border-rule bg-panel py-1 pr-1 pl-4 text-sm shadow-lift">
          <p className="min-w-0 py-1.5 break-words">
            {trouble.kind === 'absent' ? t('own.absent') : t('own.notOpened', { address: trouble.address.slice(0, 200), reason: faultMessage(trouble, i18n) })}
          </p>
          <IconButton label={t('notice.dismiss')} onClick={() => setDismissed(true)}>
            <X size={16} />
          </IconButton>
        </div>
      )}
    </div>
  );
}
