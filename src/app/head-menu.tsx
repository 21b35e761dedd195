/** What the page offers beside map and table: all of it in sight where there is room, otherwise behind one button. */
import { EllipsisVertical } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { IconButton } from '../ui/button.tsx';

/** Dialogs that were opened from here stand over the menu, which is still there when they close. */
const isElsewhere = (target: EventTarget | null, box: HTMLElement | null): boolean =>
  target instanceof Element && box?.contains(target) !== true && target.closest('dialog') === null && document.querySelector('dialog[open]') === null;

export function HeadMenu({ children }: { readonly children: ReactNode }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = ({ target }: Event) => isElsewhere(target, box.current) && setOpen(false);
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => isElsewhere(relatedTarget, box.current) && setOpen(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape and the focus leaving for what stands in it.
    <div ref={box} className="relative flex items-center" onKeyDown={onKeyDown} onBlur={onBlur}>
      <span className="hidden scarce:contents">
        <IconButton label={t('app.menu')} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <EllipsisVertical size={18} />
        </IconButton>
      </span>
      <div
        id={id}
        className={`flex items-center gap-1 scarce:absolute scarce:top-full scarce:right-0 scarce:z-30 scarce:mt-2 scarce:rounded-lg scarce:border scarce:border-rule scarce:bg-panel scarce:p-1 scarce:shadow-lift ${open ? '' : 'scarce:hidden'}`}
      >
        {children}
      </div>
    </div>
  );
}
