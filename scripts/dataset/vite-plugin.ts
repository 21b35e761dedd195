/** Publishes the dataset with the site: in the build as files, while developing from memory, rebuilt at every edit. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildNetwork, networkJsonSchema } from './build.ts';

const NETWORK = 'data/network.json';
const SCHEMA = 'data/network.schema.json';

export function dataset(): Plugin {
  let root = '';
  const contents = (path: string): string | null => {
    if (path === `/${NETWORK}`) return JSON.stringify(buildNetwork(root));
    if (path === `/${SCHEMA}`) return JSON.stringify(networkJsonSchema(), null, 2);
    return null;
  };
  return {
    name: 'partner-cities-dataset',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      if (this.meta.watchMode) return;
      buildNetwork(root);
    },
    generateBundle() {
      for (const fileName of [NETWORK, SCHEMA]) this.emitFile({ type: 'asset', fileName, source: contents(`/${fileName}`) ?? '' });
    },
    configureServer(server) {
      server.watcher.add(join(root, 'data'));
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(join(root, 'data')) && path.endsWith('.yaml')) server.hot.send({ type: 'custom', event: 'dataset:changed' });
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        try {
          const body = contents(path);
          if (body === null) return next();
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.end(body);
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          server.config.logger.error(message);
          response.statusCode = 500;
          response.end(message);
          server.hot.send({ type: 'error', err: { message, stack: '' } });
        }
      });
    },
  };
}
