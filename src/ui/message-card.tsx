import type { ReactNode } from 'react';

interface MessageCardProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A message that stands in the way of the work: what happened, why, and what helps. */
export function MessageCard({ title, children, action }: MessageCardProps) {
  return (
    <div role="alert" className="max-w-md animate-arrive rounded-lg border border-rule bg-panel p-5 shadow-lift">
      <h2 className="text-lg font-semibold">{title}</h2>
      <div className="mt-2 text-sm break-words text-soft">{children}</div>
      {action !== undefined && <div className="mt-4">{action}</div>}
    </div>
  );
}
