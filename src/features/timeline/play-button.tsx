import { Pause, Play } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Playhead } from './playhead.ts';

export function PlayButton({ playhead }: { readonly playhead: Playhead }) {
  const { t } = useI18n();
  const playing = useSyncExternalStore(playhead.subscribe, playhead.playing);
  const label = playing ? t('timeline.pause') : t('timeline.play');
  return (
    <button
      type="button"
      onClick={playhead.toggle}
      aria-label={label}
      title={label}
      className="inline-flex size-12 shrink-0 items-center justify-center rounded-full bg-ink text-panel hover:opacity-85"
    >
      {playing ? <Pause size={20} fill="currentColor" strokeWidth={0} /> : <Play size={20} fill="currentColor" strokeWidth={0} className="translate-x-px" />}
    </button>
  );
}
