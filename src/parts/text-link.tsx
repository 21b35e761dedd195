/** The one look of what opens something from within a text: a button of the page, or the way to another one. */
import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';

const LOOK = 'text-left underline decoration-edge decoration-1 underline-offset-4 hover:decoration-ink';

export const TextButton = ({ className = '', ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) => <button type="button" className={`${LOOK} ${className}`} {...rest} />;

/** Leads to another page of the site. */
export const PageLink = ({ className = '', children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) => (
  <a className={`${LOOK} ${className}`} {...rest}>
    {children}
  </a>
);

/** Leads to another site, in a tab of its own. */
export const TextLink = (props: AnchorHTMLAttributes<HTMLAnchorElement>) => <PageLink target="_blank" rel="noreferrer" {...props} />;
