import type { Act } from '../../domain/choose/acts.ts';
import { captionText } from '../../i18n/caption-text.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { Swatch } from '../../ui/swatch.tsx';

interface CaptionProps {
  readonly act: Act;
  /** The line that has just been added while playing. */
  readonly latest: boolean;
}

export function Caption({ act, latest }: CaptionProps) {
  const translator = useI18n();
  const index = useNetworkIndex();
  const { openSubject, onHighlight } = useActions();
  const { link, stage, date } = act.main;
  const light = () => onHighlight({ places: [], links: act.links.map(({ record }) => record.id) });
  const dim = () => onHighlight(null);
  return (
    <li className="caption">
      <button
        type="button"
        onClick={() => openSubject({ kind: 'link', id: link.record.id })}
        onPointerEnter={light}
        onPointerLeave={dim}
        onFocus={(event) => event.target.matches(':focus-visible') && light()}
        onBlur={dim}
        className={`flex min-h-6 w-full items-baseline gap-2 px-3 py-0.5 text-left hover:bg-sunken ${latest ? 'animate-arrive font-semibold' : ''}`}
      >
        <Swatch color={stage.type.color} colorDark={stage.type.colorDark} dash={stage.type.dash} />
        {/* What forms or changes a link stands out from what merely happened on it. */}
        <span className={`caption-words ${act.isFormation ? '' : 'text-soft'}`}>
          <span className="text-soft tabular-nums">{translator.date(date)}:</span> {captionText(index, act, translator)}
        </span>
      </button>
    </li>
  );
}
