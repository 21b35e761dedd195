/** A quiet word about the data: parts of the file that are at fault and left out, and a file that takes its time. */
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { LeftOut } from '../domain/network/left-out.ts';
import { faultText, shortened } from '../i18n/fault-text.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { Translator } from '../i18n/translator.ts';
import { IconButton } from '../ui/button.tsx';

/** Milliseconds after which waiting is no longer taken for granted. */
const SLOW = 8000;

/** Parts named in the sentence, and parts whose path and fault can be unfolded: the rest is counted. */
const NAMED = 3;
const EXPLAINED = 50;

function partName({ t }: Translator, { kind, owner, position }: LeftOut): string {
  const numbered = position === null ? t('leftOut.file') : t('leftOut.numbered', { position });
  return t('leftOut.part', { kind, owner: owner === null ? numbered : shortened(owner) });
}

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
            <Summary leftOut={leftOut} />
            <Reasons leftOut={leftOut} />
          </div>
          <IconButton label={t('leftOut.dismiss')} onClick={() => setDismissed(leftOut)}>
            <X size={16} />
          </IconButton>
        </div>
      )}
    </div>
  );
}

function Summary({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const translator = useI18n();
  const names = leftOut.slice(0, NAMED).map((part) => partName(translator, part));
  const more = leftOut.length - names.length;
  const parts = translator.list(more === 0 ? names : [...names, translator.t('leftOut.more', { count: more })]);
  return <p>{translator.t('leftOut.summary', { count: leftOut.length, parts })}</p>;
}

/** For whoever can mend the file: where each fault stands, and what it is. */
function Reasons({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const translator = useI18n();
  const { t } = translator;
  const more = leftOut.length - EXPLAINED;
  return (
    <details className="mt-1">
      <summary className="cursor-pointer py-1 text-soft">{t('leftOut.why')}</summary>
      <ul className="mt-1 space-y-1">
        {leftOut.slice(0, EXPLAINED).map((part) => (
          <li key={part.path.join('.')}>
            {partName(translator, part)}: {translator.list(part.faults.slice(0, NAMED).map((fault) => faultText(translator, fault)))}
            <code className="block text-xs text-soft">{shortened(part.faults[0]?.path.join('.') ?? '')}</code>
          </li>
        ))}
        {more > 0 && <li>{t('leftOut.more', { count: more })}</li>}
      </ul>
    </details>
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
