import type { ReactNode } from 'react';

/** A part of the panel under its own small heading. */
export function Section({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 text-xs font-semibold text-faint">
        {title}
      </h3>
      {children}
    </section>
  );
}
