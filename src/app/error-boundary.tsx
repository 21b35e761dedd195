/** The last resort: a part of the page failed in a way that nobody foresaw. Says so, and offers to start again. */
import { Component, type ReactNode } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { Button } from '../ui/button.tsx';
import { MessageCard } from '../ui/message-card.tsx';

interface State {
  readonly error: Error | null;
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Failure reason={this.state.error.message} />;
  }
}

function Failure({ reason }: { readonly reason: string }) {
  const { t } = useI18n();
  return (
    <main className="flex h-full items-center justify-center p-4">
      <MessageCard title={t('error.unexpectedTitle')} action={<Button onClick={() => location.reload()}>{t('error.retry')}</Button>}>
        {t('error.unexpectedText', { reason })}
      </MessageCard>
    </main>
  );
}
