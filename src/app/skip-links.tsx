/** Ways past what a keyboard would otherwise have to go through: seen once they have the focus. */
import type { RefObject } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';

interface SkipLinksProps {
  /** What the panel shows: its heading, or itself. */
  readonly panel: RefObject<HTMLElement | null>;
}

const LOOK =
  'sr-only focus-visible:not-sr-only focus-visible:fixed! focus-visible:top-2 focus-visible:left-2 focus-visible:z-50 focus-visible:rounded-md focus-visible:bg-panel focus-visible:px-3! focus-visible:py-2! focus-visible:font-semibold focus-visible:shadow-lift';

const focusIn = (root: Document | HTMLElement | null, selector: string): void => root?.querySelector<HTMLElement>(selector)?.focus();

export function SkipLinks({ panel }: SkipLinksProps) {
  const { t } = useI18n();
  const links = [
    { name: t('app.skip.search'), go: () => focusIn(document, '[role="combobox"][type="search"], input[role="combobox"]') },
    { name: t('app.skip.year'), go: () => focusIn(document, 'input[type="range"]') },
    { name: t('app.skip.details'), go: () => focusIn(panel.current, 'h2[tabindex], button, input') },
  ];
  return (
    <nav aria-label={t('app.skipTo')}>
      {links.map(({ name, go }) => (
        // Not an anchor: the address is the atlas's own, and a fragment would stand in the camera's place.
        <button key={name} type="button" className={LOOK} onClick={go}>
          {name}
        </button>
      ))}
    </nav>
  );
}
