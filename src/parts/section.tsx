import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: ReactNode;
  /** Below the heading of what is open it is a third one, in the overview a second. */
  readonly heading?: 'h2' | 'h3';
  readonly children: ReactNode;
}

/** A part of the panel under its own small heading. */
export function Section({ title, heading: Heading = 'h3', children }: SectionProps) {
  return (
    <section>
      <Heading className="mb-1 text-xs font-semibold text-faint">{title}</Heading>
      {children}
    </section>
  );
}
