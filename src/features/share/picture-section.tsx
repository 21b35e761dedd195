/** The view as a picture: vectors, or pixels in three sizes. The painter is fetched when a picture is asked for. */
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { DownloadButtons, type FileOffer } from './download-buttons.tsx';
import type { ViewPicture } from './picture-file.ts';

interface PictureSectionProps {
  readonly picture: Omit<ViewPicture, 'words'>;
  /** The page shows a globe; a picture is flat. */
  readonly globe: boolean;
  /** Name of the files, without their ending. */
  readonly stem: string;
  readonly onSay: (what: string) => void;
}

/** Pixels of a PNG to one on the screen. */
const SCALES = [1, 2, 3] as const;

export function PictureSection({ picture, globe, stem, onSay }: PictureSectionProps) {
  const words = useI18n();
  const { t } = words;
  const [scale, setScale] = useState<(typeof SCALES)[number]>(2);
  const offers: readonly FileOffer[] = [
    { format: 'PNG', fileName: `${stem}.png`, make: async () => (await import('./picture-file.ts')).pngOfView({ ...picture, words }, scale) },
    { format: 'SVG', fileName: `${stem}.svg`, make: async () => (await import('./picture-file.ts')).svgOfView({ ...picture, words }) },
  ];
  return (
    <>
      <p className="text-soft">{t(globe ? 'share.pictureFlat' : 'share.pictureHint')}</p>
      <fieldset className="flex items-center gap-4">
        <legend className="float-left mr-4">{t('share.pngSize')}</legend>
        {SCALES.map((one) => (
          <label key={one} className="flex min-h-9 items-center gap-1.5 pointer-coarse:min-h-11">
            <input type="radio" name="png-scale" checked={scale === one} onChange={() => setScale(one)} className="accent-ink" />
            {one}×
          </label>
        ))}
      </fieldset>
      <DownloadButtons offers={offers} onSay={onSay} />
    </>
  );
}
