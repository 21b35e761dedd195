/** What the reading of a table is told of the atlas: its types and areas, and the colours for types of others. */
import type { Network } from '../../domain/network/schema.ts';
import type { TableTask } from '../../exchange/read/network-from.ts';
import { NEUTRAL_TYPE, TYPE_PALETTE } from '../../theme/type-palette.ts';

/** `ours` is null where the atlas's own data are not there: then every type is the table's own. */
export const schemeOf = (ours: Pick<Network, 'agreementTypes' | 'areas'> | null): Pick<TableTask, 'scheme' | 'areas'> => ({
  scheme: { ours: ours?.agreementTypes ?? [], colors: TYPE_PALETTE, neutral: NEUTRAL_TYPE },
  areas: ours?.areas ?? [],
});
