import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { dataset } from './scripts/dataset/vite-plugin.ts';
import { messages } from './scripts/messages/vite-plugin.ts';
import { leanMap } from './scripts/site/lean-map-plugin.ts';
import { licences } from './scripts/site/licences-plugin.ts';
import { policy } from './scripts/site/policy-plugin.ts';
import { preload } from './scripts/site/preload-plugin.ts';
import { scriptFonts } from './scripts/site/script-fonts-plugin.ts';

export default defineConfig({
  plugins: [react(), tailwindcss(), messages(), dataset(), scriptFonts(), preload(), policy(), licences(), leanMap()],
  worker: { format: 'es', plugins: () => [leanMap()] },
  // Relative addresses: the built site works at the root of a host and below any path.
  base: './',
  json: { namedExports: false },
  // Every browser that runs es2022 knows modulepreload.
  // A font in the style sheet would be `data:`, which the page's policy forbids.
  build: {
    manifest: true,
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
  },
  preview: { port: 4173, strictPort: true },
  test: {
    environment: 'node',
    pool: 'threads',
    // Property tests on a slow machine with other work to do.
    testTimeout: 30_000,
    projects: [
      // Functions keep nothing, so that their tests can share a world; pages leave traces in theirs and need a fresh one each.
      { extends: true, test: { name: 'functions', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], isolate: false } },
      { extends: true, test: { name: 'pages', include: ['src/**/*.test.tsx'] } },
    ],
  },
});
