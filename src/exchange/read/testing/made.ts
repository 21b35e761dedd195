/** A text read and made into a network with the small gazetteer, in one go. */
import type { Network } from '../../../domain/network/schema.ts';
import { type Columns, columnsOf, withoutHeading } from '../columns.ts';
import { type Decisions, NO_DECISIONS } from '../decisions.ts';
import { networkFrom, type TableNetwork } from '../network-from.ts';
import { readSource } from '../read-source.ts';
import type { Table } from '../table.ts';
import type { TypeScheme } from '../types-of.ts';
import { smallResolver } from './small-resolver.ts';

export const SCHEME: TypeScheme = {
  ours: [
    {
      id: 'cooperation-agreement',
      label: { en: 'Cooperation agreement', lt: 'Bendradarbiavimo sutartis', lv: 'Sadarbības līgums', uk: 'Угода про співпрацю' },
      definition: {},
      rank: 2,
      color: '#0e208f',
      colorDark: '#94b4de',
      dash: null,
      partnership: true,
    },
  ],
  colors: Array.from({ length: 8 }, (_, i) => (i === 0 ? { color: '#0e208f', colorDark: '#94b4de' } : { color: `#00000${i}`, colorDark: `#fffff${i}` })),
  neutral: { color: '#6f7a84', colorDark: '#7f8a94' },
};

export interface Made extends Omit<TableNetwork, 'network'> {
  readonly network: Network;
  readonly table: Table;
  readonly columns: Columns;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export async function tableIn(input: string | Uint8Array): Promise<Table> {
  const opened = await readSource({ bytes: typeof input === 'string' ? bytesOf(input) : input, encoding: null, sheet: null });
  if (opened.kind !== 'table') throw new Error(opened.kind === 'fault' ? `${opened.code} ${opened.detail}` : opened.kind);
  return withoutHeading(opened.table, smallResolver);
}

export function networkIn(table: Table, decisions: Decisions = NO_DECISIONS, columns = columnsOf(table, smallResolver)): TableNetwork {
  const work = networkFrom(
    { table, columns, decisions, scheme: SCHEME, areas: [{ id: 'culture', label: { en: 'Culture', lt: 'Kultūra' } }], title: 'list', year: 2026 },
    smallResolver,
  );
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

export async function made(input: string | Uint8Array, decisions?: Decisions): Promise<Made> {
  const table = await tableIn(input);
  const { network, ...rest } = networkIn(table, decisions);
  if (network === null) throw new Error(`nothing to show: ${JSON.stringify(rest.leftOut)}`);
  return { network, ...rest, table, columns: columnsOf(table, smallResolver) };
}

/** Links as a person would tell them: "Ukmergė – Unna (partnership 1998)". */
export const told = ({ links, places, agreementTypes }: Network): readonly string[] => {
  const name = (id: string): string => places.find((place) => place.id === id)?.names['local'] ?? '?';
  const label = (id: string): string => Object.values(agreementTypes.find((type) => type.id === id)?.label ?? {})[0] ?? '?';
  return links.map(
    (link) =>
      `${link.places.map(name).join(' – ')} (${link.stages.map(({ type, since }) => `${label(type)} ${since ?? '?'}`).join(', ')}${link.ended === undefined ? '' : `, ended ${link.ended}`})`,
  );
};
