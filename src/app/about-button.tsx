/** Opens "About the data"; the dialog is loaded when it is first opened. */
import { Info } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { IconButton } from '../ui/button.tsx';

const AboutDialog = lazy(() => import('../features/about/about-dialog.tsx').then((module) => ({ default: module.AboutDialog })));

export function AboutButton() {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton label={t('about.title')} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Info size={18} />
      </IconButton>
      {open && (
        <Suspense fallback={null}>
          <AboutDialog open onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
