/** The last line of the panel, always in sight on a wide screen: how many documents all of this rests on, and the way to them. */
import { useMemo, useState } from 'react';
import { documentsOf, yearsOfDocuments } from '../domain/choose/documents.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../parts/network-context.tsx';
import { TextButton } from '../parts/text-link.tsx';
import { AboutWindow } from './about-button.tsx';

export function DocumentsLine() {
  const { t } = useI18n();
  const index = useNetworkIndex();
  const [open, setOpen] = useState(false);
  const documents = useMemo(() => documentsOf(index, index.links), [index]);
  const years = yearsOfDocuments(documents);
  const range = years === null ? t('source.undated') : years.from === years.to ? String(years.from) : `${years.from}–${years.to}`;
  return (
    <p className="mt-auto border-t border-rule bg-panel px-4 py-1.5 text-xs text-soft sm:sticky sm:bottom-0 sm:z-10">
      {t('panel.documents', { count: documents.length, years: range })} ·{' '}
      <TextButton aria-haspopup="dialog" className="min-h-6 font-semibold text-ink" onClick={() => setOpen(true)}>
        {t('panel.sources')}
      </TextButton>
      {open && <AboutWindow onClose={() => setOpen(false)} />}
    </p>
  );
}
