/** Opens "About the data"; the dialog is loaded when it is first opened. */
import { Info } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { IconButton } from '../ui/button.tsx';
import { ABOUT } from './later-parts.ts';
import { LazyDialog } from './lazy-part.tsx';

export function AboutButton() {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <IconButton label={t('about.title')} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Info size={18} />
      </IconButton>
      {open && <AboutWindow onClose={close} />}
    </>
  );
}

/** The dialog itself, from wherever it is opened. */
export const AboutWindow = ({ onClose }: { readonly onClose: () => void }) => (
  <LazyDialog part={ABOUT} onClose={onClose}>
    {({ AboutDialog }) => <AboutDialog onClose={onClose} />}
  </LazyDialog>
);
