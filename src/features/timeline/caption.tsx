import { type Happening, isFormation } from '../../domain/choose/happenings.ts';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { captionText } from './caption-text.ts';

interface CaptionProps {
  readonly index: NetworkIndex;
  readonly happening: Happening;
  /** The line that has just been added while playing. */
  readonly latest: boolean;
  readonly onLink: (id: string) => void;
}

export function Caption({ index, happening, latest, onLink }: CaptionProps) {
  const translator = useI18n();
  const { type } = happening.stage;
  return (
    <li>
      <button
        type="button"
        onClick={() => onLink(happening.link.record.id)}
        className={`flex min-h-6 w-full items-baseline gap-2 px-3 py-0.5 text-left hover:bg-sunken pointer-coarse:py-2 ${latest ? 'animate-arrive font-semibold' : ''}`}
      >
        <Swatch color={type.color} colorDark={type.colorDark} dash={type.dash} />
        {/* What forms or changes a link stands out from what merely happened on it. */}
        <span className={isFormation(happening) ? '' : 'text-soft'}>
          <span className="text-soft tabular-nums">{translator.date(happening.date)}:</span> {captionText(index, happening, translator)}
        </span>
      </button>
    </li>
  );
}
