/** A quiet word about the data: parts of the file that are at fault and left out, and a file that takes its time. */
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { LeftOut } from '../domain/network/left-out.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { Part } from '../site/load-part.ts';
import { IconButton } from '../ui/button.tsx';
import { QuietPart } from './lazy-part.tsx';

/** Milliseconds after which waiting is no longer taken for granted. */
const SLOW = 8000;

/** Most files have no fault, so the words for them come when there is one. */
const WORDS = new Part(() => import('./left-out-words.tsx'));

export function DataNotice({ loading, leftOut }: { readonly loading: boolean; readonly leftOut: readonly LeftOut[] }) {
  const { t } = useI18n();
  const slow = useSlow(loading);
  const [dismissed, setDismissed] = useState<readonly LeftOut[] | null>(null);
  const shown = leftOut.length > 0 && leftOut !== dismissed;
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-16 z-30 flex justify-center px-3">
      {slow && <p className="pointer-events-auto max-w-lg animate-arrive rounded-lg border border-rule bg-panel px-4 py-2 text-sm shadow-lift">{t('loading.slow')}</p>}
      {shown && (
        <div className="pointer-events-auto flex max-h-[50vh] max-w-lg animate-arrive items-start gap-2 overflow-y-auto rounded-lg border border-rule bg-panel py-1 pr-1 pl-4 text-sm shadow-lift">
          <div className="min-w-0 flex-1 py-1.5 break-words">
            <QuietPart part={WORDS}>{({ LeftOutWords }) => <LeftOutWords leftOut={leftOut} />}</QuietPart>
          </div>
          <IconButton label={t('leftOut.dismiss')} onClick={() => setDismissed(leftOut)}>
            <X size={16} />
          </IconButton>
        </div>
      )}
    </div>
  );
}

/** Whether loading has gone on for longer than one expects. */
function useSlow(loading: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!loading) return;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [loading]);
  return slow;
}
