/** What finds, and the list of what was found: fetched before the first letter is typed, and not before the page is there. */
import { useEffect, useReducer, useState } from 'react';
import { Part } from '../../site/load-part.ts';

async function load() {
  const [{ createSearch }, { SearchList }] = await Promise.all([import('../../domain/search/search.ts'), import('./search-list.tsx')]);
  return { createSearch, SearchList };
}

export type SearchProgram = Awaited<ReturnType<typeof load>>;

export const SEARCH_PROGRAM = new Part<SearchProgram>(load);

interface SearchProgramUse {
  /** Null while it comes, and where it has not come. */
  readonly program: SearchProgram | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** @param wanted whether somebody is about to search: it is asked for then, if it has not come before */
export function useSearchProgram(wanted: boolean): SearchProgramUse {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const [failed, setFailed] = useState(false);
  const program = SEARCH_PROGRAM.present;
  const waits = wanted && program === null && !failed;
  useEffect(() => {
    if (!waits) return;
    let gone = false;
    SEARCH_PROGRAM.loaded().then(
      () => gone || drawAgain(),
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [waits]);
  const retry = () => void SEARCH_PROGRAM.retry().then(() => setFailed(false));
  return { program, failed, retry };
}
