import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HEADERS, headersFile, PAGE_POLICY } from './policy.ts';

it('the policy lets nothing run that is not a file of the site', () => {
  expect(PAGE_POLICY.replace("connect-src 'self' https:", '')).not.toMatch(/unsafe|\*|https?:|blob:|sha\d/);
  expect(PAGE_POLICY).toMatch(/^default-src 'none'; /);
});

it('the headers say at least what the page says of itself', () => {
  expect(HEADERS['Content-Security-Policy']).toContain(PAGE_POLICY);
});

it('hosts that read _headers send every header with every file, and keep what has a hash in its name', () => {
  const [everywhere = '', assets = ''] = headersFile().split('/assets/*');
  for (const [name, value] of Object.entries(HEADERS)) expect(everywhere).toContain(`\n  ${name}: ${value}\n`);
  expect(assets).toContain('Cache-Control: public, max-age=31536000, immutable');
});

it.each(['nginx', 'Apache'])('the guide for hosting gives the same headers for %s', (server) => {
  const section = readFileSync('docs/hosting.md', 'utf8')
    .split('\n## ')
    .find((text) => text.startsWith(server));
  for (const [name, value] of Object.entries(HEADERS)) expect(section).toContain(`${name} "${value}"`);
});
