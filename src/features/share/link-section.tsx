/** The address of the view, and the lines that put it on another page. */
import { embedCode } from '../../exchange/write/embed-code.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { CopyBox } from './copy-box.tsx';

interface LinkSectionProps {
  /** Absolute address of the view. */
  readonly address: string;
  /** What a screen reader says of the frame. */
  readonly frameTitle: string;
  readonly onSay: (what: string) => void;
}

export function LinkSection({ address, frameTitle, onSay }: LinkSectionProps) {
  const { t } = useI18n();
  return (
    <>
      <CopyBox label={t('share.link')} copyLabel={t('share.copyLink')} text={address} rows={2} onSay={onSay} />
      <CopyBox label={t('share.embed')} copyLabel={t('share.copyEmbed')} text={embedCode(address, frameTitle)} rows={5} onSay={onSay} />
      <p className="text-soft">{t('share.embedHint')}</p>
    </>
  );
}
