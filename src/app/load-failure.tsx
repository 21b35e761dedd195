/** The data did not come, or are not what they should be: which of the two, why, and the way to try again. */
import { NetworkSilentError } from '../api/fetch-text.ts';
import { NetworkInvalidError } from '../api/network.ts';
import { faultText } from '../i18n/fault-text.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { Button } from '../ui/button.tsx';
import { MessageCard } from '../ui/message-card.tsx';

export function LoadFailure({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { t } = useI18n();
  const invalid = error instanceof NetworkInvalidError;
  const reason = error instanceof NetworkSilentError ? t('error.silent', { seconds: error.seconds }) : error.message;
  return (
    <MessageCard title={t(invalid ? 'error.invalidTitle' : 'error.loadTitle')} action={<Button onClick={onRetry}>{t('error.retry')}</Button>}>
      {invalid
        ? t('error.invalidText', { fault: error.fault === null ? error.message : `${error.fault.path.join('.') || 'network'}: ${faultText({ t }, error.fault)}` })
        : t('error.loadText', { reason })}
    </MessageCard>
  );
}
