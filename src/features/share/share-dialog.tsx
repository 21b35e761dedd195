/** "Share": what the page shows, to send, to put on another page, to compute with and to cite. */
import { type ReactNode, useId, useMemo, useState } from 'react';
import { fileStem } from '../../exchange/write/file-name.ts';
import { type TakenView, type Terms, takenLinks } from '../../exchange/write/taken-view.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useIsOwnData } from '../../parts/own-data-context.tsx';
import { siteUrl } from '../../site/addresses.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { CitationSection } from './citation-section.tsx';
import { dataOffers } from './data-offers.ts';
import { DownloadButtons } from './download-buttons.tsx';
import { FilmSection } from './film/film-section.tsx';
import type { OpenFilmMap } from './film/film-stage.ts';
import { filmWay } from './film/recorder.ts';
import { LinkSection } from './link-section.tsx';
import type { ViewPicture } from './picture-file.ts';
import { PictureSection } from './picture-section.tsx';
import { whatIsTaken } from './what-is-taken.ts';

interface ShareDialogProps {
  /** What the page showed when the dialog was opened; it stays that, also while the replay runs behind. */
  readonly shown: Omit<TakenView, 'words' | 'origin'>;
  /** Where the map is on the screen, and what it shows. */
  readonly picture: Pick<ViewPicture, 'view' | 'camera' | 'map'>;
  readonly globe: boolean;
  /** What a film is taken of, and whether it steps by year; null where there is no map to film. */
  readonly film: { readonly open: OpenFilmMap; readonly byYear: boolean } | null;
  /** Absolute address of the view. */
  readonly address: string;
  /** What may be done with the data; null where they are not ours to license. */
  readonly terms: Terms | null;
  /** Absolute address under which the view is to be cited: the page of what is shown, where that says the same. */
  readonly citedAddress: string;
  readonly onClose: () => void;
}

export function ShareDialog({ shown, picture, globe, film, address, citedAddress, terms, onClose }: ShareDialogProps) {
  const translator = useI18n();
  const { t, local, language } = translator;
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [said, say] = useState('');
  const isOwn = useIsOwnData();
  const [way] = useState(filmWay);
  const view = useMemo<TakenView>(
    () => ({ ...shown, words: { language, local }, origin: { address, site: siteUrl(''), date: today, terms } }),
    [shown, language, local, address, today, terms],
  );
  const count = useMemo(() => takenLinks(view).length, [view]);
  const sentence = whatIsTaken(view, count, translator);
  return (
    <Dialog title={t('share.title')} closeLabel={t('app.close')} onClose={onClose}>
      <div className="space-y-8 px-4 pt-4 pb-8 text-sm sm:px-6">
        <p className="text-base">{count === 0 ? t('share.nothing') : sentence}</p>
        <Part title={t('share.linkAndEmbed')}>
          {isOwn && new URL(address).searchParams.get('data') === 'local' && <p className="text-soft">{t('own.notTold')}</p>}
          <LinkSection address={address} frameTitle={`${local(view.index.network.title)}: ${sentence}`} onSay={say} />
        </Part>
        {count > 0 && (
          <>
            <Part title={t('share.picture')}>
              <PictureSection picture={{ ...picture, index: view.index, address, licence: terms?.licence ?? null }} globe={globe} stem={fileStem(view)} onSay={say} />
            </Part>
            {film !== null && way !== null && (
              <Part title={t('share.film')}>
                <FilmSection {...film} way={way} view={view} picture={picture.view} onSay={say} />
              </Part>
            )}
            <Part title={t('share.data')}>
              <p className="text-soft">{t('share.dataHint', { licence: terms?.licence ?? 'none', credit: terms?.credit ?? 'none' })}</p>
              <DownloadButtons offers={dataOffers(view, sentence)} onSay={say} />
            </Part>
            <Part title={t('share.citation')}>
              <CitationSection view={view} address={citedAddress} shown={sentence} onSay={say} />
            </Part>
          </>
        )}
      </div>
      {/* What has just been done stays in sight, whichever button did it. */}
      <p role="status" className="sticky bottom-0 border-t border-rule bg-panel px-4 py-2 text-sm break-words empty:sr-only sm:px-6">
        {said}
      </p>
    </Dialog>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="space-y-3">
      <h3 id={id} className="text-base font-semibold">
        {title}
      </h3>
      {children}
    </section>
  );
}
