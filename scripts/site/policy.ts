/** What the built page may do: the Content-Security-Policy, and the headers that a host should send with every file. */

/** Everything that the site needs comes from the site itself: no inline script, no inline style, no eval. Pictures in MapLibre's style sheet are `data:`. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  // A person, or a link, may name the address of a list to be shown; by itself the page asks no other host.
  'connect-src': "'self' https:",
  // In a frame without an origin of its own the map library starts its worker from the text of the worker's file.
  'worker-src': "'self' data:",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const written = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** For the page itself, so that it holds on every host. */
export const PAGE_POLICY = written(DIRECTIVES);

/** What a page cannot say of itself stands in the headers alone: any site may show the atlas in a frame, by its embed code. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': written({ ...DIRECTIVES, 'frame-ancestors': '*' }),
  // A frame sandboxed without an origin of its own may load the site's files only where any page may read them; there is nothing secret in them.
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

const YEAR = 'public, max-age=31536000, immutable';

/** The file `_headers`, which Cloudflare Pages and Netlify read. Names under assets/ carry a hash; all else is asked for again. */
export function headersFile(): string {
  const lines = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines(HEADERS), '/assets/*', ...lines({ 'Cache-Control': YEAR }), ''].join('\n');
}
