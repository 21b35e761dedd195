import type { Source } from '../../domain/network/schema.ts';

import { useI18n } from '../../i18n/i18n-context.tsx';

/** The publishers of documents, in short, each linked to its document where there is an address. */
export function SourceLinks({ sources }: { readonly sources: readonly Source[] }) {
  const { publisher } = useI18n();
  return sources.map((source) => (
    <span key={source.id} className="block truncate">
      {source.url === undefined ? (
        publisher(source)
      ) : (
        <a
          href={source.url}
          target="_blank"
          rel="noreferrer"
          title={`${source.publisher ?? publisher(source)}: ${source.title}`}
          className="underline decoration-edge/60 underline-offset-2 hover:text-ink"
        >
          {publisher(source)}
        </a>
      )}
    </span>
  ));
}
