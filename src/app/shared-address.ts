/**
 * The address to send to somebody: that of the page, which follows a running replay only now and then, with the year that
 * is shown. Whoever opens it looks at that year: the replay does not start by itself.
 */
export function sharedAddress(href: string, year: number, lastYear: number): string {
  const url = new URL(href);
  url.searchParams.delete('play');
  url.searchParams.delete('embed');
  if (year === lastYear) url.searchParams.delete('year');
  else url.searchParams.set('year', String(year));
  // Commas between ids stay readable; in a query they need no escaping.
  url.search = url.search.replaceAll('%2C', ',');
  return url.href;
}
