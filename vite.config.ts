import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { dataset } from './scripts/dataset/vite-plugin.ts';
import { messages } from './scripts/messages/vite-plugin.ts';
import { licences } from './scripts/site/licences-plugin.ts';
import { policy } from './scripts/site/policy-plugin.ts';

export default defineConfig({
  plugins: [react(), tailwindcss(), messages(), dataset(), policy(), licences()],
  // Relative addresses: the built site works at the root of a host and below any path.
  base: './',
  json: { namedExports: false },
  build: { manifest: true, target: 'es2022', chunkSizeWarningLimit: 1200 },
  preview: { port: 4173, strictPort: true },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
  },
});
