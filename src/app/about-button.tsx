/** Opens "About the data"; the dialog is loaded when it is first opened. */
import { Info } from 'lucide-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useI18n } from '../i18n/i18n-context.tsx';
import { Part } from '../site/load-part.ts';
import { IconButton } from '../ui/button.tsx';
import { LazyPart } from './lazy-part.tsx';

const about = new Part(() => import('../features/about/about-dialog.tsx'));

export function AboutButton() {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <IconButton label={t('about.title')} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Info size={18} />
      </IconButton>
      {open &&
        createPortal(
          // The dialog stands above the page by itself; what is said in its place when it does not come has to be put there.
          <div className="pointer-events-none fixed inset-0 z-40 flex items-center justify-center p-4 *:pointer-events-auto">
            <LazyPart part={about} onClose={close}>
              {({ AboutDialog }) => <AboutDialog open onClose={close} />}
            </LazyPart>
          </div>,
          document.body,
        )}
    </>
  );
}
