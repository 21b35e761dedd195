/** What the breaks in a line mean: explained, not switched, and only while some line has them. */
import { useI18n } from '../../i18n/i18n-context.tsx';

interface LegendKeyProps {
  /** Whether some line in sight has one break: nobody has confirmed the link since. */
  readonly oneBreak: boolean;
  /** Whether some line has two: its stated term is over. */
  readonly twoBreaks: boolean;
}

export function LegendKey({ oneBreak, twoBreaks }: LegendKeyProps) {
  const { t } = useI18n();
  if (!oneBreak && !twoBreaks) return null;
  return (
    <ul className="pt-1 text-xs text-soft">
      {oneBreak && <KeyRow breaks={1} text={t('legend.unconfirmed')} />}
      {twoBreaks && <KeyRow breaks={2} text={t('legend.termOver')} />}
    </ul>
  );
}

function KeyRow({ breaks, text }: { readonly breaks: 1 | 2; readonly text: string }) {
  return (
    <li className="flex items-center gap-2 py-0.5">
      <svg width="28" height="10" aria-hidden="true" className="ml-6 shrink-0">
        <line x1="2" x2="26" y1="5" y2="5" stroke="var(--soft)" strokeWidth="2.5" strokeDasharray={breaks === 1 ? '15 4 9' : '8 4 3 4 9'} />
      </svg>
      <span>{text}</span>
    </li>
  );
}
