/** "About the data": where everything comes from, how to read it, what is missing, and what may be done with it. */
import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef } from 'react';
import type { NetworkIndex } from '../../domain/network/network-index.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { useIsOwnData } from '../../parts/own-data-context.tsx';
import { siteUrl } from '../../site/addresses.ts';
import { IconButton } from '../../ui/button.tsx';
import { AboutSection } from './about-section.tsx';
import { CiteDataset } from './cite-dataset.tsx';
import { DocumentList } from './document-list.tsx';
import { Licences } from './licences.tsx';
import { ReadingRules } from './reading-rules.tsx';
import { TypeList } from './type-list.tsx';
import { UnknownList } from './unknown-list.tsx';

interface AboutDialogProps {
  readonly onClose: () => void;
}

export function AboutDialog({ onClose }: AboutDialogProps) {
  const { t, local } = useI18n();
  const index = useNetworkIndex();
  const isOwn = useIsOwnData();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedOutside = useRef(false);
  // The browser keeps the focus inside, and gives it back on closing, also where the component simply goes away.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onPointerDown={({ target, currentTarget, clientX, clientY }) => {
        pressedOutside.current = target === currentTarget && !contains(currentTarget, clientX, clientY);
      }}
      // Not `closedby`, which Safari does not know. A press that began inside, such as marking text, closes nothing.
      onClick={({ target, currentTarget, clientX, clientY }) => pressedOutside.current && target === currentTarget && !contains(currentTarget, clientX, clientY) && onClose()}
      onClose={() => dialog.current?.open === false && onClose()}
      // Escape is the dialog's while it is open; nothing behind it may close as well.
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
      className="m-auto scroll-pt-16 max-h-[calc(100dvh-3rem)] w-[calc(100%-3rem)] max-w-[38rem] overflow-y-auto overscroll-contain rounded-xl border border-rule bg-panel text-ink shadow-lift backdrop:bg-[rgb(20_24_29/0.45)] open:animate-arrive max-sm:h-dvh max-sm:max-h-dvh max-sm:w-full max-sm:max-w-full max-sm:rounded-none max-sm:border-0"
    >
      <header className="sticky top-0 z-10 flex items-center gap-2 border-b border-rule bg-panel py-2 pr-3 pl-4 sm:pl-6">
        <h2 id={id} className="flex-1 text-lg font-semibold">
          {t('about.title')}
        </h2>
        <IconButton label={t('app.close')} onClick={onClose}>
          <X size={18} />
        </IconButton>
      </header>
      <div className="space-y-8 px-4 pt-4 pb-8 text-sm sm:px-6">
        {isOwn ? <p className="text-base">{t('own.about', { name: local(index.network.title) })}</p> : <AboutAtlas />}
        <AboutSection title={t('about.licences')}>
          <Licences />
          <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
            <FileLink path="licences.txt">{t('about.licence.texts')}</FileLink>
            <FileLink path="sbom.json">{t('about.licence.parts')}</FileLink>
          </p>
        </AboutSection>
        {!isOwn && (
          <AboutSection title={t('about.cite')}>
            <CiteDataset />
          </AboutSection>
        )}
      </div>
    </dialog>
  );
}

/** What holds for the atlas's own data: where they come from, how to read them, what is missing. */
function AboutAtlas() {
  const { t } = useI18n();
  const index = useNetworkIndex();
  return (
    <>
      <p className="text-base">{t('about.lead', { links: index.links.length, places: index.linksOf.size, documents: index.network.sources.length, ...years(index) })}</p>
      <AboutSection title={t('link.sources')}>
        <DocumentList />
      </AboutSection>
      <AboutSection title={t('legend.title')}>
        <TypeList types={index.network.agreementTypes} />
      </AboutSection>
      <AboutSection title={t('about.rules')}>
        <ReadingRules />
      </AboutSection>
      <AboutSection title={t('about.limits')}>
        <UnknownList />
      </AboutSection>
      <AboutSection title={t('about.correct')}>
        <p>{t('about.correct.how')}</p>
        <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
          <FileLink path="data/network.json">{t('about.correct.file')}</FileLink>
          <FileLink path="data/network.schema.json">{t('about.correct.schema')}</FileLink>
        </p>
      </AboutSection>
    </>
  );
}

function contains(element: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** A file that the build publishes with the site. */
function FileLink({ path, children }: { readonly path: string; readonly children: string }) {
  return (
    <a href={siteUrl(path)} className="underline underline-offset-2">
      {children}
    </a>
  );
}

/** Years are written without separators of thousands. */
const years = ({ network: { extent } }: NetworkIndex) => ({ from: String(extent.from), to: String(extent.to) });
