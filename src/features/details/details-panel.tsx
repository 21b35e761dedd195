/**
 * The region "Details": its heading names what is open and stands always at the same height, its button closes it. Below
 * come what is certain, the document, and the key of the map; then everything else. On a page of its own the same is the page.
 */
import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useActions } from '../../parts/actions-context.tsx';
import { useOwnPage } from '../../parts/own-page.ts';
import { useArrivalFocus } from '../../ui/arrival-focus.ts';
import { IconButton } from '../../ui/button.tsx';

interface DetailsPanelProps {
  /** Names what is open; another subject is another panel, which arrives anew. */
  readonly subject: string;
  readonly heading: ReactNode;
  /** A line above the heading that says what kind of thing this is. */
  readonly kicker: string;
  /** What is certain of it for the year shown, in a line. */
  readonly status?: ReactNode;
  /** The agreement types as a row of swatches, where the page has them beside what is open; on a page of its own the picture. */
  readonly legend?: ReactNode;
  /** The way to its page of its own, where there is one. */
  readonly ownPage?: ReactNode;
  readonly children: ReactNode;
}

export function DetailsPanel({ subject, heading, kicker, status, legend, ownPage, children }: DetailsPanelProps) {
  const { t } = useI18n();
  const { closeSubject } = useActions();
  const page = useOwnPage();
  if (page !== null) {
    return (
      <article className="own-page-article">
        <p className="text-sm text-faint">{kicker}</p>
        <h1 className="own-page-heading font-semibold break-words">{heading}</h1>
        {status !== undefined && <div className="mt-2">{status}</div>}
        {legend}
        <div className="mt-5 space-y-5">{children}</div>
      </article>
    );
  }
  return (
    <section key={subject} aria-label={t('details.title')} className="animate-arrive">
      <header className="sticky top-0 z-20 flex items-start gap-2 bg-panel px-4 pt-3 pb-1 max-sm:pt-0">
        <div className="min-w-0 flex-1">
          <p className="truncate text-xs text-faint">{kicker}</p>
          <Heading key={subject}>{heading}</Heading>
        </div>
        <IconButton label={t('app.close')} onClick={closeSubject} className="-mr-1">
          <X size={18} />
        </IconButton>
      </header>
      {status !== undefined && <div className="px-4 pb-2 text-sm">{status}</div>}
      {legend !== undefined && <div className="border-y border-rule px-4 py-1">{legend}</div>}
      <div className="space-y-4 px-4 pt-3 pb-5">
        {children}
        {ownPage !== undefined && <p className="text-sm">{ownPage}</p>}
      </div>
    </section>
  );
}

function Heading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrivalFocus(heading);
  return (
    <h2 ref={heading} tabIndex={-1} className="text-lg font-semibold break-words outline-none">
      {children}
    </h2>
  );
}
