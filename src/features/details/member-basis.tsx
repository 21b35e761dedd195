/** What a membership rests on, and its note where that rests on something else. */
import type { Member } from '../../domain/network/schema.ts';
import { BasisLine } from './basis-line.tsx';
import { Citation } from './citation.tsx';

export function MemberBasis({ member }: { readonly member: Member }) {
  return (
    <>
      <BasisLine basis={member.basis?.note} />
      <Citation citation={member.source} />
    </>
  );
}
