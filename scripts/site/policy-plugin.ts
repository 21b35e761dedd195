/** Puts the policy into the built page and writes the headers for hosts. While developing there is none: live updates need inline scripts. */
import type { Plugin } from 'vite';
import { headersFile, PAGE_POLICY } from './policy.ts';

export function policy(): Plugin {
  return {
    name: 'partner-cities-policy',
    apply: 'build',
    // Before all else in the head: a policy holds for what comes after it.
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY }, injectTo: 'head-prepend' }],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}
