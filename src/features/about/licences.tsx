/** What may be done with each part of the atlas, and whom to thank for it. */
import type { ReactNode } from 'react';
import { GAZETTEER_DATE } from '../../exchange/gazetteer/gazetteer-date.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';

export function Licences() {
  const { t, date } = useI18n();
  const ccBy = <Outside href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</Outside>;
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1">
      <Licence of={t('about.licence.data')}>{ccBy}</Licence>
      <Licence of={t('about.licence.code')}>MIT</Licence>
      <Licence of={t('about.licence.borders')}>
        <Outside href="https://www.naturalearthdata.com/">Natural Earth</Outside>, {t('about.licence.bordersTerms')}
      </Licence>
      <Licence of={t('about.licence.coordinates')}>
        <Outside href="https://www.geonames.org/">GeoNames</Outside>, {ccBy}
      </Licence>
      <Licence of={t('about.licence.gazetteer')}>
        <Outside href="https://www.geonames.org/">GeoNames</Outside>, {ccBy}; {t('about.licence.gazetteerTerms', { date: date(GAZETTEER_DATE) })}
      </Licence>
      <Licence of={t('about.licence.fonts')}>Source Sans 3, Noto Sans, SIL Open Font License 1.1</Licence>
    </dl>
  );
}

function Licence({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{of}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Outside({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer" className="underline decoration-edge underline-offset-2 hover:decoration-ink">
      {children}
    </a>
  );
}
