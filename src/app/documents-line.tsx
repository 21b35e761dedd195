/** The last line of the panel, always in sight on a wide screen: how many documents all of this rests on, and the way to them. */
import { useMemo, useState } from 'react';
import { yearsOfDocuments } from '../domain/choose/documents.ts';
import { formatYears } from '../i18n/format-date.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../parts/network-context.tsx';
import { TextButton } from '../parts/text-link.tsx';
import { AboutWindow } from './about-button.tsx';

export function DocumentsLine() {
  const { t } = useI18n();
  const { sources } = useNetworkIndex().network;
  const [open, setOpen] = useState(false);
  const years = useMemo(() => yearsOfDocuments(sources), [sources]);
  return (
    <p className="mt-auto border-t border-rule bg-panel px-4 py-1.5 text-xs text-soft sm:sticky sm:bottom-0 sm:z-10">
      {t('panel.documents', { count: sources.length, years: years === null ? t('source.undated') : formatYears(years.from, years.to, t) })} ·{' '}
      <TextButton aria-haspopup="dialog" className="min-h-6 font-semibold text-ink" onClick={() => setOpen(true)}>
        {t('panel.sources')}
      </TextButton>
      {open && <AboutWindow onClose={() => setOpen(false)} />}
    </p>
  );
}
