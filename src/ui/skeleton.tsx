/** The outline of what is about to come, in place of it. */
export function Skeleton({ label, lines }: { readonly label: string; readonly lines: number }) {
  return (
    <div role="status" className="px-4 pt-2 pb-5">
      <span className="sr-only">{label}</span>
      <div aria-hidden="true" className="space-y-3">
        {Array.from({ length: lines }, (_, i) => (
          <div key={i.toString()} className="flex items-center gap-3">
            <span className="size-4 rounded bg-sunken" />
            <span className="h-3 rounded bg-sunken" style={{ width: `${[58, 66, 47, 72, 52][i % 5]}%` }} />
          </div>
        ))}
      </div>
    </div>
  );
}
