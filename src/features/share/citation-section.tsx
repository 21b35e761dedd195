/** How to cite the view: in words, and for the programs that keep references. */
import { bibtex, cslJson, ris, type ViewCitation } from '../../exchange/write/citation.ts';
import { fileStem } from '../../exchange/write/file-name.ts';
import type { TakenView } from '../../exchange/write/taken-view.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { CopyBox } from './copy-box.tsx';
import { DownloadButtons, type FileOffer } from './download-buttons.tsx';

interface CitationSectionProps {
  readonly view: TakenView;
  /** Absolute address to cite. */
  readonly address: string;
  /** What is shown, in a line. */
  readonly shown: string;
  readonly onSay: (what: string) => void;
}

export function CitationSection({ view, address, shown, onSay }: CitationSectionProps) {
  const { t, local, language, date } = useI18n();
  const stem = fileStem(view);
  const title = local(view.index.network.title);
  const { date: accessed, terms } = view.origin;
  const publisher = terms?.publisher ?? null;
  const licence = terms?.licence ?? null;
  const citation: ViewCitation = { key: stem, title, shown, publisher, address, accessed, language, licence };
  const offer = (format: string, ending: string, type: string, text: string): FileOffer => ({
    format,
    fileName: `${stem}.${ending}`,
    make: async () => new Blob([text], { type }),
  });
  return (
    <>
      <CopyBox
        label={t('share.citation')}
        copyLabel={t('share.copyCitation')}
        text={t('share.citationText', { title, shown, publisher: publisher ?? 'none', licence: licence ?? 'none', address, date: date(accessed) })}
        rows={4}
        onSay={onSay}
      />
      <DownloadButtons
        onSay={onSay}
        offers={[
          offer('BibTeX', 'bib', 'application/x-bibtex', bibtex(citation)),
          offer('RIS', 'ris', 'application/x-research-info-systems', ris(citation)),
          offer('CSL-JSON', 'csl.json', 'application/vnd.citationstyles.csl+json', cslJson(citation)),
        ]}
      />
    </>
  );
}
