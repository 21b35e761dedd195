import type { Happening } from '../../domain/choose/happenings.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { captionText } from './caption-text.ts';

interface CaptionProps {
  readonly happening: Happening;
  /** The line that has just been added while playing. */
  readonly latest: boolean;
}

export function Caption({ happening, latest }: CaptionProps) {
  const translator = useI18n();
  const index = useNetworkIndex();
  const { openSubject } = useActions();
  const { type } = happening.stage;
  return (
    <li>
      <button
        type="button"
        onClick={() => openSubject({ kind: 'link', id: happening.link.record.id })}
        className={`flex min-h-6 w-full items-baseline gap-2 px-3 py-0.5 text-left hover:bg-sunken pointer-coarse:py-2 ${latest ? 'animate-arrive font-semibold' : ''}`}
      >
        <Swatch color={type.color} colorDark={type.colorDark} dash={type.dash} />
        {/* What forms or changes a link stands out from what merely happened on it. */}
        <span className={happening.isFormation ? '' : 'text-soft'}>
          <span className="text-soft tabular-nums">{translator.date(happening.date)}:</span> {captionText(index, happening, translator)}
        </span>
      </button>
    </li>
  );
}
