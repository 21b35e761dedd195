/** What comes out of a printer: what is shown in a line, the map, the types in it, its links as a table, and the documents that say so. */
import { useMemo } from 'react';
import { outlineQuery } from '../../api/outline.ts';
import { tableRow } from '../../domain/choose/table.ts';
import { citedSources } from '../../domain/time/link-history.ts';
import { type TakenView, type Terms, takenLinks } from '../../exchange/write/taken-view.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useIsOwnData } from '../../parts/own-data-context.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { type PrintedMap, PrintPicture } from './print-picture.tsx';
import { whatIsTaken } from './what-is-taken.ts';

interface PrintPageProps {
  readonly shown: Omit<TakenView, 'words' | 'origin'>;
  /** Absolute address of the view. */
  readonly address: string;
  /** What may be done with the data; null where they are not ours to license. */
  readonly terms: Terms | null;
  readonly picture: PrintedMap;
}

/** What the printed map asks for, to be fetched before anybody prints. */
export const LAND_ON_PAPER = outlineQuery('coarse');

const COLUMNS = ['home', 'partner', 'country', 'type', 'since', 'areas', 'confirmed'] as const;

export function PrintPage({ shown, address, terms, picture }: PrintPageProps) {
  const translator = useI18n();
  const { t, local, country, date, languageName, compare } = translator;
  const { index } = shown;
  const isOwn = useIsOwnData();
  const links = useMemo(() => takenLinks(shown).toSorted((a, b) => compare(local(a.link.first.names), local(b.link.first.names))), [shown, compare, local]);
  const types = index.network.agreementTypes.filter((type) => links.some(({ stage }) => stage.type === type));
  const cited = new Set(links.flatMap(({ link }) => citedSources(link.record)));
  const today = new Date().toISOString().slice(0, 10);
  return (
    <article className="space-y-4">
      <h1 className="text-xl font-semibold">{local(index.network.title)}</h1>
      <p className="text-base">{links.length === 0 ? t('share.nothing') : whatIsTaken(shown, links.length, translator)}</p>
      <PrintPicture index={index} {...picture} />
      <ul aria-label={t('legend.title')} className="flex flex-wrap gap-x-5 gap-y-1">
        {types.map((type) => (
          <li key={type.id} className="flex items-center gap-2">
            <Swatch color={type.color} colorDark={type.colorDark} dash={type.dash} />
            {local(type.label)}
          </li>
        ))}
        {links.some(({ undated }) => undated) && (
          <li className="flex items-center gap-2">
            <Swatch color="#4a535c" colorDark="#4a535c" dash={null} dotted />
            {t('legend.undated')}
          </li>
        )}
      </ul>
      <table aria-label={t('table.title')} className="w-full border-collapse text-left text-xs">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="border-b border-edge py-1 pr-3 align-bottom font-semibold">
                {t(`table.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {links.map((one) => {
            const { areas, confirmed } = tableRow(index, one);
            const cells = [
              local(one.link.second.names),
              country(one.link.second.country),
              local(one.stage.type.label),
              date(one.stage.since),
              areas.map((area) => local(area.label)).join(', '),
              confirmed === null ? '' : date(confirmed),
            ];
            return (
              <tr key={one.link.record.id} className="break-inside-avoid">
                <th scope="row" className="border-b border-rule py-1 pr-3 align-top font-semibold">
                  {local(one.link.first.names)}
                </th>
                {cells.map((cell, i) => (
                  <td key={COLUMNS[i + 1]} className="border-b border-rule py-1 pr-3 align-top">
                    {cell}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {cited.size > 0 && (
        <section>
          <h2 className="text-base font-semibold">{t(isOwn ? 'own.sources' : 'link.sources')}</h2>
          <ul className="text-xs">
            {index.network.sources
              .filter(({ id }) => cited.has(id))
              .map((source) => (
                <li key={source.id} className="py-0.5">
                  <span lang={source.language}>
                    {source.publisher !== undefined && `${source.publisher}: `}
                    {source.title}
                  </span>
                  {source.language !== 'und' &&
                    `, ${t('source.language', { language: languageName(source.language) })}, ${source.date === null ? t('source.undated') : date(source.date)}`}
                  {source.url !== undefined && <span className="break-all">, {source.url}</span>}
                </li>
              ))}
          </ul>
        </section>
      )}
      <p className="text-xs break-words">{t('print.taken', { address, date: date(today), licence: terms?.licence ?? 'none', credit: terms?.credit ?? 'none' })}</p>
    </article>
  );
}
