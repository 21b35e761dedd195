/** Publishes the dataset with the site: in the build as files, while developing from memory, rebuilt at every edit. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildNetwork, networkJsonSchema } from './build.ts';

const NETWORK = 'data/network.json';
const SCHEMA = 'data/network.schema.json';

export function dataset(): Plugin {
  let root = '';
  let building = false;
  let base = '/';
  const contents = (path: string): string => (path === `/${NETWORK}` ? JSON.stringify(buildNetwork(root)) : JSON.stringify(networkJsonSchema(), null, 2));
  return {
    name: 'partner-cities-dataset',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
      base = config.base.startsWith('/') ? config.base : '/';
    },
    // While developing, a fault is shown when the dataset is asked for; and it does not keep the unit tests from running.
    buildStart() {
      if (building) buildNetwork(root);
    },
    generateBundle() {
      for (const fileName of [NETWORK, SCHEMA]) this.emitFile({ type: 'asset', fileName, source: contents(`/${fileName}`) });
    },
    configureServer(server) {
      server.watcher.add(join(root, 'data'));
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(join(root, 'data')) && path.endsWith('.yaml')) server.hot.send({ type: 'custom', event: 'dataset:changed' });
      });
      server.middlewares.use((request, response, next) => {
        const asked = (request.url ?? '').split('?')[0] ?? '';
        const path = asked.startsWith(base) ? `/${asked.slice(base.length)}` : asked;
        if (path !== `/${NETWORK}` && path !== `/${SCHEMA}`) return next();
        try {
          const body = contents(path);
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
