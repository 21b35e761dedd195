/** A window over the page with a title and a button that closes it. The browser keeps the focus inside, and gives it back on closing. */
import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './button.tsx';

interface DialogProps {
  readonly title: string;
  /** Accessible name of the closing button. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Shown for as long as it is on the page. */
export function Dialog({ title, closeLabel, onClose, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      closedby="any"
      onClose={() => dialog.current?.open === false && onClose()}
      // Escape is the dialog's while it is open; nothing behind it may close as well.
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
      className="m-auto scroll-pt-16 max-h-[calc(100dvh-3rem)] w-[calc(100%-3rem)] max-w-[38rem] overflow-y-auto overscroll-contain rounded-xl border border-rule bg-panel text-ink shadow-lift backdrop:bg-[rgb(20_24_29/0.45)] open:animate-arrive max-sm:h-dvh max-sm:max-h-dvh max-sm:w-full max-sm:max-w-full max-sm:rounded-none max-sm:border-0"
    >
      <header className="sticky top-0 z-10 flex items-center gap-2 border-b border-rule bg-panel py-2 pr-3 pl-4 sm:pl-6">
        <h2 id={id} className="flex-1 text-lg font-semibold">
          {title}
        </h2>
        <IconButton label={closeLabel} onClick={onClose}>
          <X size={18} />
        </IconButton>
      </header>
      {children}
    </dialog>
  );
}
