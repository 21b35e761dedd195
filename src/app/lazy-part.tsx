/** Shows a part of the site once it is loaded. One that does not come says so in its own place, and all else on the page stays. */
import { type ReactNode, Suspense, use, useState } from 'react';
import { createPortal } from 'react-dom';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { Part } from '../site/load-part.ts';
import { Button } from '../ui/button.tsx';
import { MessageCard } from '../ui/message-card.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

interface LazyPartProps<T> {
  readonly part: Part<T>;
  readonly children: (loaded: T) => ReactNode;
  /** What stands in its place while it comes. */
  readonly waiting?: ReactNode;
  /** Where there is something to close: gives it up instead of trying again. */
  readonly onClose?: () => void;
}

export function LazyPart<T>({ part, children, waiting = null, onClose }: LazyPartProps<T>) {
  // What is there already is shown at once: waiting for a promise, even a kept one, would show nothing for a moment first.
  const [present] = useState(() => part.present);
  return (
    <ErrorBoundary fallback={(_error, again) => <PartFailure onRetry={() => part.retry().then(again)} {...(onClose === undefined ? {} : { onClose })} />}>
      <Suspense fallback={waiting}>{present === null ? <Loaded part={part}>{children}</Loaded> : children(present)}</Suspense>
    </ErrorBoundary>
  );
}

/** The same for what nobody misses: where it does not come, nothing is said. */
export const QuietPart = <T,>({ part, children }: Pick<LazyPartProps<T>, 'part' | 'children'>) => (
  <ErrorBoundary fallback={() => null}>
    <Suspense fallback={null}>
      <Loaded part={part}>{children}</Loaded>
    </Suspense>
  </ErrorBoundary>
);

/** A dialog stands above the page by itself; what is said in its place when it does not come has to be put there. */
export function LazyDialog<T>(props: LazyPartProps<T> & { readonly onClose: () => void }) {
  return createPortal(
    <div className="pointer-events-none fixed inset-0 z-40 flex items-center justify-center p-4 *:pointer-events-auto">
      <LazyPart {...props} />
    </div>,
    document.body,
  );
}

function Loaded<T>({ part, children }: Pick<LazyPartProps<T>, 'part' | 'children'>) {
  return children(use(part.loaded()));
}

function PartFailure({ onRetry, onClose }: { readonly onRetry: () => Promise<void>; readonly onClose?: () => void }) {
  const { t } = useI18n();
  const [trying, setTrying] = useState(false);
  const retry = () => {
    setTrying(true);
    void onRetry().finally(() => setTrying(false));
  };
  const actions = (
    <div className="flex flex-wrap gap-2">
      <Button disabled={trying} onClick={retry}>
        {t('error.retry')}
      </Button>
      {onClose !== undefined && <Button onClick={onClose}>{t('app.close')}</Button>}
    </div>
  );
  return (
    <MessageCard title={t('error.partTitle')} action={actions}>
      {t('error.partText')}
    </MessageCard>
  );
}
