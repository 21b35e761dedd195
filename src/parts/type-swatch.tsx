import type { AgreementType } from '../domain/network/schema.ts';
import { Swatch } from '../ui/swatch.tsx';

/** The line of an agreement type as the map draws it; dotted where the start is unknown. */
export const TypeSwatch = ({ type, undated = false }: { readonly type: AgreementType; readonly undated?: boolean }) => (
  <Swatch color={type.color} colorDark={type.colorDark} dash={type.dash} dotted={undated} />
);
