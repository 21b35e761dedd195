/** The data of a view in four forms. What each needs is fetched when it is asked for. */
import { fileStem } from '../../exchange/write/file-name.ts';
import type { TakenView } from '../../exchange/write/taken-view.ts';
import { collect, unhurried } from './download.ts';
import type { FileOffer } from './download-buttons.tsx';
import { excelFile } from './excel-file.ts';

export function dataOffers(view: TakenView, shown: string): readonly FileOffer[] {
  const stem = fileStem(view);
  const { origin, index, words } = view;
  const about = {
    title: `${words.local(index.network.title)}: ${shown}`,
    creator: origin.terms?.credit ?? words.local(index.network.title),
    description: [origin.address, origin.date, ...(origin.terms === null ? [] : [origin.terms.licence, origin.terms.licenceAddress])].join('\n'),
  };
  return [
    {
      format: 'CSV',
      fileName: `${stem}.csv`,
      make: async () => collect((await import('../../exchange/write/csv.ts')).csvPieces(view), 'text/csv'),
    },
    {
      format: 'Excel',
      fileName: `${stem}.xlsx`,
      make: async () => excelFile({ sheets: await unhurried((await import('../../exchange/write/sheets.ts')).sheetSteps(view)), about }),
    },
    {
      format: 'GeoJSON',
      fileName: `${stem}.geojson`,
      make: async () => collect((await import('../../exchange/write/geojson.ts')).geojsonPieces(view), 'application/geo+json'),
    },
    {
      format: 'JSON',
      fileName: `${stem}.json`,
      make: async () => collect((await import('../../exchange/write/network-part.ts')).networkPieces(view), 'application/json'),
    },
  ];
}
