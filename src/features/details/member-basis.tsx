/** What a membership rests on, and its note where that rests on something else. */
import type { Member } from '../../domain/network/schema.ts';
import { BasisLine } from './basis-line.tsx';
import { Citation } from './citation.tsx';

interface MemberBasisProps {
  readonly member: Member;
  /** Whether the citation stands elsewhere, once for many members. */
  readonly saidOnce?: boolean;
}

export function MemberBasis({ member, saidOnce = false }: MemberBasisProps) {
  return (
    <>
      <BasisLine basis={member.basis?.note} />
      {!saidOnce && <Citation citation={member.source} />}
    </>
  );
}
