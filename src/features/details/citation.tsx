/** Where a fact stands: the document, linked, and the place in it. */
import type { Citation as CitationOf } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { TextLink } from '../../parts/text-link.tsx';

export function Citation({ citation }: { readonly citation: CitationOf }) {
  const { t, locator, publisher } = useI18n();
  const index = useNetworkIndex();
  const source = index.source.get(citation.id);
  if (source === undefined) return null;
  const text = t('source.cite', { publisher: publisher(source), at: locator(citation.at) });
  return (
    <cite className="block text-xs text-faint not-italic">
      {source.url === undefined ? (
        text
      ) : (
        <TextLink href={source.url} title={source.title}>
          {text}
        </TextLink>
      )}
    </cite>
  );
}

/** Further documents beside the one that is cited first. */
export function Citations({ citations = [] }: { readonly citations?: readonly CitationOf[] | undefined }) {
  return citations.map((citation) => <Citation key={citation.id + citation.at} citation={citation} />);
}
