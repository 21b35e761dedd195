/** The map as a painted picture, where the browser cannot draw a real one. What can be chosen stands in the list below it. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { outlineQuery } from '../api/outline.ts';
import { outlineFor } from '../domain/geo/outline.ts';
import { endOfYear } from '../domain/network/date.ts';
import type { NetworkIndex } from '../domain/network/network-index.ts';
import type { Playhead } from '../features/timeline/playhead.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { Theme } from '../theme/theme.ts';
import type { AddressView } from './address.ts';
import { pictureOf } from './picture.ts';

interface PaintedMapProps {
  readonly index: NetworkIndex;
  readonly view: AddressView;
  readonly theme: Theme;
  readonly playhead: Playhead | null;
}

/** CSS pixels: wide for its width, and never so high that the list is out of sight. */
const heightFor = (width: number): number => Math.round(Math.max(220, Math.min(520, width * 0.62)));

/** The painter comes when it is needed; where it does not come, the list below still serves. */
const painterQuery = queryOptions({
  queryKey: ['painter'],
  queryFn: async () => ({ ...(await import('../picture/paint.ts')), ...(await import('../picture/svg.ts')) }),
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
});

const never = () => () => undefined;

export function PaintedMap({ index, view, theme, playhead }: PaintedMapProps) {
  const words = useI18n();
  const [width, setWidth] = useState(0);
  // A painted picture shows years, not days: painting each frame of a replay would be too slow where graphics are missing.
  const year = useSyncExternalStore(playhead?.subscribe ?? never, () => playhead?.year() ?? view.year);
  const watch = useCallback((element: HTMLDivElement | null) => {
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const looked = useMemo(() => pictureOf(view, words.language, theme, endOfYear(year)), [view, words.language, theme, year]);
  const { data: painter } = useQuery(painterQuery);
  const size = useMemo(() => ({ width, height: heightFor(width), of: 'map' as const }), [width]);
  const camera = useMemo(() => (painter === undefined || width === 0 ? null : painter.cameraOf(index, looked, size)), [painter, index, looked, size, width]);
  const { data: outline } = useQuery({ ...outlineQuery(outlineFor(camera?.zoom ?? 0)), enabled: camera !== null });
  const source = useMemo(() => {
    if (painter === undefined || camera === null || outline === undefined) return null;
    return painter.svgOf(painter.paint({ index, view: looked, words, outline, size, camera, framed: false }), { prefix: 'painted' });
  }, [painter, index, looked, words, outline, size, camera]);

  return (
    <div ref={watch} style={{ minHeight: heightFor(width) }} className="bg-sea">
      {/* The painter writes it, and escapes every text of the data. */}
      {source !== null && <div dangerouslySetInnerHTML={{ __html: source }} />}
    </div>
  );
}
