import type { Term } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';

/** The areas of a link on one line: the first, and how many more; all of them when asked. */
export function AreaList({ areas }: { readonly areas: readonly Term[] }) {
  const { local, number } = useI18n();
  const names = areas.map((area) => local(area.label));
  const [first, ...others] = names;
  if (first === undefined || others.length === 0) return first;
  return (
    <details title={names.join(', ')}>
      <summary className="cursor-pointer rounded">
        {first} <span className="whitespace-nowrap tabular-nums">+{number(others.length)}</span>
      </summary>
      {others.join(', ')}
    </details>
  );
}
