/** Play and Pause. Until it has been used once it shows which years it would play. */
import { Pause, Play } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Playhead } from './playhead.ts';

export function PlayButton({ playhead }: { readonly playhead: Playhead }) {
  const { t } = useI18n();
  const playing = useSyncExternalStore(playhead.subscribe, playhead.playing);
  const hasPlayed = useSyncExternalStore(playhead.subscribe, playhead.hasPlayed);
  const label = playing ? t('timeline.pause') : t('timeline.play');
  const { from, to } = playhead.extent;
  const Icon = playing ? Pause : Play;
  return (
    <button
      type="button"
      onClick={playhead.toggle}
      aria-label={label}
      title={label}
      // Where the system's own colours are forced, its pair for buttons turned round: left to itself it would put a plate of its background behind the words.
      className={`inline-flex h-11 shrink-0 items-center justify-center gap-1.5 rounded-full border border-transparent bg-ink text-panel hover:opacity-85 forced-colors:forced-color-adjust-none forced-colors:bg-[ButtonText] forced-colors:text-[ButtonFace] ${hasPlayed ? 'w-11' : 'w-11 min-[22.5rem]:w-auto min-[22.5rem]:px-2.5 sm:pr-4 sm:pl-3'}`}
    >
      <Icon size={18} fill="currentColor" strokeWidth={0} className={`shrink-0 ${playing ? '' : 'translate-x-px'}`} />
      {!hasPlayed && (
        <span className="hidden w-9 text-left text-xs leading-tight font-semibold tabular-nums min-[22.5rem]:block sm:w-auto sm:text-sm" aria-hidden="true">
          {t('timeline.run', { from: String(from), to: String(to) })}
        </span>
      )}
    </button>
  );
}
