import { type ReactNode, useEffect, useRef, useState } from 'react';
import { TABLE_COLUMNS } from '../../domain/choose/table.ts';
import { ROLES } from './table-roles.ts';

interface RowChunkProps {
  /** How many rows the chunk holds. */
  readonly rows: number;
  /** What scrolls. */
  readonly root: Element | null;
  /** The rows are there wherever the table is scrolled to. */
  readonly always: boolean;
  /** The rows are there from the start. */
  readonly first: boolean;
  /** A row that has to be in sight is among them. */
  readonly wanted: boolean;
  readonly children: () => ReactNode;
}

/** Pixels of a row before any has been measured. */
const ROW_HEIGHT = 40;
/** Rows are made this far before they come into sight. */
const MARGIN = '1200px 0px';

/** Some rows of a long table: on the page while they are near what is in sight, otherwise one blank row of their height. */
export function RowChunk({ rows, root, always, first, wanted, children }: RowChunkProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [isNear, setNear] = useState(first);
  const [height, setHeight] = useState(rows * ROW_HEIGHT);
  useEffect(() => {
    const chunk = body.current;
    if (always || root === null || chunk === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        if (entry.isIntersecting) return setNear(true);
        // Whoever has the focus stays, so that the next key goes on from there.
        if (chunk.contains(document.activeElement)) return;
        if (chunk.querySelector('[data-blank]') === null) setHeight(entry.boundingClientRect.height);
        setNear(false);
      },
      { root, rootMargin: MARGIN },
    );
    observer.observe(chunk);
    return () => observer.disconnect();
  }, [always, root]);
  return (
    <tbody {...ROLES.rowGroup} ref={body}>
      {always || wanted || isNear ? (
        children()
      ) : (
        <tr {...ROLES.row} data-blank="">
          <td {...ROLES.cell} colSpan={TABLE_COLUMNS.length} style={{ height }} />
        </tr>
      )}
    </tbody>
  );
}
