/** "What can I open?": the kinds of files and the columns, with an example to begin from. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { siteUrl } from '../../site/addresses.ts';

export function WhatCanIOpen() {
  const { t } = useI18n();
  return (
    <details className="min-w-0 flex-1 basis-64">
      <summary className="min-h-9 cursor-pointer py-1.5 font-semibold">{t('own.what')}</summary>
      <div className="space-y-2 pt-1 text-soft">
        <p>{t('own.whatFiles')}</p>
        <p>{t('own.whatColumns')}</p>
        <p>{t('own.whatPlaces')}</p>
        <p>{t('own.whatLimits')}</p>
        <p>
          <TextLink href={siteUrl('examples/partner-cities.csv')} download>
            {t('own.example')}
          </TextLink>
        </p>
      </div>
    </details>
  );
}
