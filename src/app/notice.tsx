/** A short word about parts of the address that mean nothing here, or that others outweigh. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { IconButton } from '../ui/button.tsx';

interface AddressNoticeProps {
  readonly rejected: readonly string[];
  readonly outweighed: readonly string[];
}

/** Characters of a part that are shown: enough to find it in the address. */
const LONGEST = 40;
const cut = (part: string): string => {
  const characters = [...part];
  return characters.length <= LONGEST ? part : `${characters.slice(0, LONGEST - 1).join('')}…`;
};

export function AddressNotice({ rejected, outweighed }: AddressNoticeProps) {
  const { t, list } = useI18n();
  const key = [...rejected, '', ...outweighed].join('&');
  const [dismissed, setDismissed] = useState('');
  const shown = rejected.length + outweighed.length > 0 && key !== dismissed;
  return (
    <div role="status" className="pointer-events-none absolute inset-x-0 top-3 z-30 flex justify-center px-3">
      {shown && (
        <div className="pointer-events-auto flex max-h-[40dvh] max-w-lg animate-arrive items-start gap-2 overflow-y-auto rounded-lg border border-rule bg-panel py-1 pr-1 pl-4 text-sm shadow-lift">
          <div className="min-w-0 py-1.5 break-words">
            {rejected.length > 0 && <p>{t('notice.ignored', { count: rejected.length, names: list(rejected.map(cut)) })}</p>}
            {outweighed.length > 0 && <p>{t('notice.outweighed', { names: list(outweighed.map(cut)) })}</p>}
          </div>
          <IconButton label={t('notice.dismiss')} className="sticky top-0" onClick={() => setDismissed(key)}>
            <X size={16} />
          </IconButton>
        </div>
      )}
    </div>
  );
}
