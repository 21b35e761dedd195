/**
 * The address of each file that the site publishes beside its scripts. It is made from where this script itself stands, not from the page's
 * address: so the site works at the root of a host and below any path, also from a page that a host answers at another address.
 */

/** Both the source (`src/site/`) and, once built, every script (`assets/`) stand at a known depth below the site's root. */
const ROOT = import.meta.env.DEV ? '../../' : '../';

const here = import.meta.url;

/** @param path of a published file without a leading slash, such as "data/network.json" */
export const siteUrl = (path: string): string => new URL(ROOT + path, here).href;
