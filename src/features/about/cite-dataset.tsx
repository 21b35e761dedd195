/** The words by which to cite the data, and a button that copies them. */
import { useRef, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useNetworkIndex } from '../../parts/network-context.tsx';
import { Button } from '../../ui/button.tsx';

export function CiteDataset() {
  const { t, local, date } = useI18n();
  const index = useNetworkIndex();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [result, setResult] = useState<'about.copied' | 'about.copyFailed' | null>(null);
  const text = useRef<HTMLParagraphElement>(null);
  const { title, extent } = index.network;
  const citation = t('about.citation', {
    title: local(title),
    links: index.links.length,
    places: index.linksOf.size,
    from: String(extent.from),
    to: String(extent.to),
    address: location.origin + location.pathname,
    date: date(today),
  });
  const copy = () => {
    const failed = () => {
      if (text.current !== null) getSelection()?.selectAllChildren(text.current);
      setResult('about.copyFailed');
    };
    // On a page without https there is no clipboard at all.
    if (navigator.clipboard === undefined) failed();
    else navigator.clipboard.writeText(citation).then(() => setResult('about.copied'), failed);
  };
  return (
    <>
      <p ref={text} className="rounded-md bg-sunken px-3 py-2 break-words select-all">
        {citation}
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <Button onClick={copy}>{t('about.copy')}</Button>
        <span role="status" className="text-soft">
          {result !== null && t(result)}
        </span>
      </p>
    </>
  );
}
