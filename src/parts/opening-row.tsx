/** A row that opens something: anywhere on it, except on what has an action of its own, such as a date. */
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Highlight, NO_HIGHLIGHT } from '../domain/choose/highlight.ts';
import { useActions } from './actions-context.tsx';
import type { NamedSubject } from './opener.tsx';
import { useOwnPage } from './own-page.ts';
import { useHighlight } from './use-highlight.ts';

interface OpeningRowProps {
  readonly opens: NamedSubject;
  /** What it lights on the map while it is pointed at or has the focus. */
  readonly lit?: Highlight;
  readonly children: ReactNode;
  /** At the end of the row, with actions of its own. */
  readonly aside?: ReactNode;
  /** Under the row, outside of what opens. */
  readonly below?: ReactNode;
}

const LOOK = 'flex min-h-9 min-w-0 flex-1 items-center gap-2 py-1 text-left after:absolute after:inset-0 after:rounded-md pointer-coarse:min-h-11';

export function OpeningRow({ opens, lit = NO_HIGHLIGHT, children, aside, below }: OpeningRowProps) {
  const lights = useHighlight();
  const { openSubject } = useActions();
  const page = useOwnPage();
  return (
    <li className="border-b border-rule last:border-0">
      <div {...lights(lit)} className="group relative -mx-2 flex items-center gap-1 rounded-md px-2 hover:bg-sunken">
        {page !== null ? (
          <a href={page.addressOf(opens)} className={LOOK}>
            {children}
          </a>
        ) : (
          // The id tells to whom closing gives the focus back.
          <button data-opens={opens.id} type="button" className={LOOK} onClick={() => openSubject(opens)}>
            {children}
          </button>
        )}
        {aside !== undefined && <span className="relative z-1">{aside}</span>}
        <ChevronRight size={15} aria-hidden="true" className="shrink-0 text-faint group-hover:text-ink" />
      </div>
      {below}
    </li>
  );
}
