import type { ReactNode } from 'react';
import { useOwnPage } from './own-page.ts';

interface SectionProps {
  readonly title: ReactNode;
  /** Below the heading of what is open it is a third one, in the overview and on a page of its own a second. */
  readonly heading?: 'h2' | 'h3';
  readonly children: ReactNode;
}

/** A part of the panel under its own small heading. */
export function Section({ title, heading, children }: SectionProps) {
  const page = useOwnPage();
  const Heading = heading ?? (page === null ? 'h3' : 'h2');
  return (
    <section>
      <Heading className="mb-1 text-xs font-semibold text-faint">{title}</Heading>
      {children}
    </section>
  );
}
