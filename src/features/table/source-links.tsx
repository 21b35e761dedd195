import type { Source } from '../../domain/network/schema.ts';

/** The publishers of documents, each linked to its document where there is an address. */
export function SourceLinks({ sources }: { readonly sources: readonly Source[] }) {
  return sources.map(({ id, publisher, title, url, language }) => (
    <span key={id} lang={language} className="block truncate">
      {url === undefined ? (
        publisher
      ) : (
        <a href={url} target="_blank" rel="noreferrer" title={`${publisher}: ${title}`} className="underline decoration-edge/60 underline-offset-2 hover:text-ink">
          {publisher}
        </a>
      )}
    </span>
  ));
}
