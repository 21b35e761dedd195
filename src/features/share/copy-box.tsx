/** A text to take along, in a box that shows all of it, and a button that copies it. Where copying is refused the text is selected instead. */
import { useRef } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Button } from '../../ui/button.tsx';

interface CopyBoxProps {
  readonly label: string;
  readonly copyLabel: string;
  readonly text: string;
  readonly rows: number;
  readonly lang?: string;
  readonly onSay: (what: string) => void;
}

export function CopyBox({ label, copyLabel, text, rows, lang, onSay }: CopyBoxProps) {
  const { t } = useI18n();
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    const refused = () => {
      box.current?.focus();
      box.current?.select();
      onSay(t('about.copyFailed'));
    };
    // On a page without https there is no clipboard at all.
    if (navigator.clipboard === undefined) refused();
    else navigator.clipboard.writeText(text).then(() => onSay(t('about.copied')), refused);
  };
  return (
    <div>
      <label className="block">
        <span className="text-xs font-semibold text-soft">{label}</span>
        <textarea
          ref={box}
          readOnly
          rows={rows}
          value={text}
          lang={lang}
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
          className="mt-1 block w-full resize-none rounded-md border border-edge bg-sunken px-3 py-2 break-all text-ink"
        />
      </label>
      <Button className="mt-2" onClick={copy}>
        {copyLabel}
      </Button>
    </div>
  );
}
