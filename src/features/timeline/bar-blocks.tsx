/** The blocks of one bar, stacked from below: filled for links that began, outlined for links that took another type. */
import { memo } from 'react';
import { hasBlocks } from '../../domain/choose/block-scale.ts';
import type { AgreementType } from '../../domain/network/schema.ts';
import { typeColorStyle } from '../../ui/type-color.ts';

interface BarBlocksProps {
  readonly types: readonly AgreementType[];
  /** Links by type, as in `types`. */
  readonly filled: readonly number[];
  readonly outlined?: readonly number[];
  /** Blocks that a bar of full height has. */
  readonly full: number;
  readonly className?: string;
}

const NONE: readonly number[] = [];

/** Drawn anew only where its own numbers change: a year step goes past most bars. */
export const BarBlocks = memo(function BarBlocks({ types, filled, outlined = NONE, full, className = '' }: BarBlocksProps) {
  const total = [...filled, ...outlined].reduce((sum, n) => sum + n, 0);
  const looks = [
    ...types.flatMap((type, i) => stack(type, filled[i] ?? 0, 'bar-block', full)),
    ...types.flatMap((type, i) => stack(type, outlined[i] ?? 0, 'bar-block bar-block-outlined', full)),
  ];
  return (
    <div className={`mx-auto flex w-4/5 flex-col-reverse ${className}`} style={{ height: `${(total / full) * 100}%` }}>
      {looks.map(({ key, type, count, look }) => (
        <div key={key} className={`type-color min-h-0 forced-color-adjust-none ${look}`} style={{ ...typeColorStyle(type), flex: count }} />
      ))}
    </div>
  );
});

/** One block for each link, or one for all of a type where there are too many to tell apart. */
function stack(type: AgreementType, count: number, look: string, full: number) {
  if (count === 0) return [];
  const blocks = hasBlocks(full) ? count : 1;
  return Array.from({ length: blocks }, (_, i) => ({ key: `${look} ${type.id} ${i}`, type, count: count / blocks, look }));
}
