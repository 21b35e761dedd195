/** Text that opens a subject: a button in the atlas, a link on a page of its own. */
import type { ReactNode } from 'react';
import type { Selection } from '../domain/choose/view.ts';
import { useActions } from './actions-context.tsx';
import { useOwnPage } from './own-page.ts';
import { PageLink, TextButton } from './text-link.tsx';

/** A subject that has a name of its own. */
export type NamedSubject = Selection | { readonly kind: 'network'; readonly id: string };

interface OpenerProps {
  readonly opens: NamedSubject;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Opener({ opens, className = '', children }: OpenerProps) {
  const { openSubject } = useActions();
  const page = useOwnPage();
  if (page !== null) {
    return (
      <PageLink href={page.addressOf(opens)} className={className}>
        {children}
      </PageLink>
    );
  }
  return (
    <TextButton data-opens={opens.id} className={className} onClick={() => openSubject(opens)}>
      {children}
    </TextButton>
  );
}
