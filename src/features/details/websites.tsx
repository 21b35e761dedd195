/** Web addresses as a document gives them: text, because nobody knows who answers there today, unless the data say that it is live. */
import { startYear } from '../../domain/network/date.ts';
import type { Website } from '../../domain/network/schema.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { Section } from '../../parts/section.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Citation } from './citation.tsx';

export function Websites({ websites = [] }: { readonly websites?: readonly Website[] | undefined }) {
  const { t } = useI18n();
  if (websites.length === 0) return null;
  const places = new Map(websites.map(({ source }) => [source.id + source.at, source]));
  return (
    <Section title={t('details.websites')}>
      <ul className="text-sm">
        {websites.map((website) => (
          <li key={website.address}>
            <Address website={website} /> <span className="text-soft">({t('details.asOf', { year: String(startYear(website.asOf) ?? website.asOf) })})</span>
          </li>
        ))}
      </ul>
      {[...places].map(([key, source]) => (
        <Citation key={key} citation={source} />
      ))}
    </Section>
  );
}

function Address({ website: { address, live } }: { readonly website: Website }) {
  if (live !== true) return <span className="break-words">{address}</span>;
  return (
    <TextLink href={/^https?:\/\//.test(address) ? address : `http://${address}`} className="break-words">
      {address}
    </TextLink>
  );
}
