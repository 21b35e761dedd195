/** The types with their line and definition, those that count as partnerships apart from those that do not. */
import type { ReactNode } from 'react';
import type { AgreementType } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Swatch } from '../../ui/swatch.tsx';

/** Any type may be dotted, so the line that explains it has the colour of none. */
const NEUTRAL = { color: '#5b6670', colorDark: '#98a2ab' };

export function TypeList({ types }: { readonly types: readonly AgreementType[] }) {
  const { t, local } = useI18n();
  const group = (title: string, some: readonly AgreementType[]) =>
    some.length > 0 && (
      <>
        <h4 className="mt-3 mb-1 text-xs font-semibold text-faint first:mt-0">{title}</h4>
        <dl>
          {some.map((type) => (
            <TypeItem key={type.id} swatch={<Swatch color={type.color} colorDark={type.colorDark} dash={type.dash} />} label={local(type.label)}>
              {local(type.definition)}
            </TypeItem>
          ))}
        </dl>
      </>
    );
  const ranked = types.toSorted((a, b) => a.rank - b.rank);
  return (
    <>
      {group(
        t('about.partnerships'),
        ranked.filter((type) => type.partnership),
      )}
      {group(
        t('about.notPartnerships'),
        ranked.filter((type) => !type.partnership),
      )}
      <dl className="mt-2 border-t border-rule pt-2">
        <TypeItem swatch={<Swatch {...NEUTRAL} dash={null} dotted />} label={t('about.undatedType')}>
          {t('link.undatedHint')}
        </TypeItem>
      </dl>
    </>
  );
}

function TypeItem({ swatch, label, children }: { readonly swatch: ReactNode; readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="py-1.5">
      <dt className="flex items-center gap-2 font-semibold">
        {swatch}
        {label}
      </dt>
      <dd className="ml-9 text-soft">{children}</dd>
    </div>
  );
}
