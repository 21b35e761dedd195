/** Buttons that make a file and hand it over; what becomes of it is said. */
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Button } from '../../ui/button.tsx';
import { save } from './download.ts';

export interface FileOffer {
  /** The name of the format, as the button says it. */
  readonly format: string;
  readonly fileName: string;
  /** Fetches what the format needs, and writes the file. */
  readonly make: () => Promise<Blob>;
}

export function DownloadButtons({ offers, onSay }: { readonly offers: readonly FileOffer[]; readonly onSay: (what: string) => void }) {
  const { t } = useI18n();
  const [making, setMaking] = useState<string | null>(null);
  const take = async ({ fileName, make }: FileOffer) => {
    if (making !== null) return;
    setMaking(fileName);
    onSay(t('share.preparing', { file: fileName }));
    try {
      save(await make(), fileName);
      onSay(t('share.saved', { file: fileName }));
    } catch (error) {
      onSay(t('share.failed', { file: fileName, reason: error instanceof Error ? error.message : String(error) }));
    }
    setMaking(null);
  };
  return (
    <p className="flex flex-wrap gap-2">
      {offers.map((offer) => (
        <Button key={offer.format} aria-busy={making === offer.fileName || undefined} onClick={() => void take(offer)}>
          {t('share.download', { format: offer.format })}
        </Button>
      ))}
    </p>
  );
}
