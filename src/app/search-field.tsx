/** The search, with the way from a miss to the documents that were read. */
import { useState } from 'react';
import type { Filters } from '../domain/choose/view.ts';
import { SearchBox } from '../features/search/search-box.tsx';
import { AboutWindow } from './about-button.tsx';

export function SearchField({ filters }: { readonly filters: Filters }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <SearchBox filters={filters} onDocuments={() => setOpen(true)} />
      {open && <AboutWindow onClose={() => setOpen(false)} />}
    </>
  );
}
