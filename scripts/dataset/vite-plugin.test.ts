import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { changed, FILES, type Files, inFolder } from './testing/small-dataset.ts';
import { dataset } from './vite-plugin.ts';

type Hook = (this: unknown, ...args: unknown[]) => unknown;
type Middleware = (request: { readonly url: string }, response: object, next: () => void) => void;
const BROKEN = changed(['places.yaml', 'lng: 6.6', 'lng: 66']);

function plugin(root: string, command: 'build' | 'serve', base = './') {
  const hooks = dataset() as unknown as Readonly<Record<'configResolved' | 'buildStart' | 'generateBundle' | 'configureServer', Hook>>;
  hooks.configResolved({ root, command, base });
  return hooks;
}

/** A development server, reduced to what the plugin uses; `get` asks it for a path. */
function serve(root: string, base = '/') {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const [send, error] = [vi.fn(), vi.fn()];
  let answer: Middleware = () => undefined;
  plugin(root, 'serve', base).configureServer({
    watcher,
    hot: { send },
    config: { logger: { error } },
    middlewares: {
      use: (middleware: Middleware) => {
        answer = middleware;
      },
    },
  });
  const get = (url: string) => {
    const response = { statusCode: 200, setHeader: vi.fn(), end: vi.fn<(body: string) => void>() };
    const next = vi.fn();
    answer({ url }, response, next);
    return { status: response.statusCode, body: response.end.mock.calls[0]?.[0], passedOn: next.mock.calls.length === 1 };
  };
  return { get, watcher, send, error };
}

const serving = <T>(files: Files, use: (server: ReturnType<typeof serve>, root: string) => T): T => inFolder(files, (root) => use(serve(root), root));

describe('the built site', () => {
  it('holds the network and its schema as files', () => {
    inFolder(FILES, (root) => {
      const emitFile = vi.fn<(file: { readonly fileName: string; readonly source: string }) => void>();
      plugin(root, 'build').generateBundle.call({ emitFile });
      const files = emitFile.mock.calls.map(([file]) => file);
      expect(files.map(({ fileName }) => fileName)).toEqual(['data/network.json', 'data/network.schema.json']);
      expect(JSON.parse(files[0]?.source ?? '')).toMatchObject({ format: 'partner-cities-network' });
    });
  });

  it('is not built from a dataset with a fault', () => {
    inFolder(BROKEN, (root) => {
      expect(() => plugin(root, 'build').buildStart.call({ meta: { watchMode: false } })).toThrow('1 fault');
      expect(() => plugin(root, 'serve').buildStart.call({ meta: { watchMode: false } })).not.toThrow();
    });
  });
});

describe('while developing', () => {
  it('the network comes as it is in the files at this moment', () => {
    serving(FILES, ({ get }) => {
      expect(JSON.parse(get('/data/network.json?t=1').body ?? '')).toMatchObject({ version: 2 });
      expect(JSON.parse(get('/data/network.schema.json').body ?? '')).toMatchObject({ title: 'Partner cities network' });
    });
  });

  it('the data are found below a path too', () => {
    inFolder(FILES, (root) => {
      const { get } = serve(root, '/atlas/');
      expect(JSON.parse(get('/atlas/data/network.json').body ?? '')).toMatchObject({ format: 'partner-cities-network' });
      expect(get('/elsewhere/data/network.json').passedOn).toBe(true);
    });
  });

  it('other requests pass', () => serving(FILES, ({ get }) => expect(get('/src/main.tsx')).toEqual({ status: 200, body: undefined, passedOn: true })));

  it('a fault is shown on the page and in the terminal, and not half a network', () => {
    serving(BROKEN, ({ get, send, error }) => {
      const { status, body } = get('/data/network.json');
      expect([status, body]).toEqual([500, expect.stringContaining('data/places.yaml:35:3  coordinates')]);
      expect(error).toHaveBeenCalledWith(body);
      expect(send).toHaveBeenCalledWith({ type: 'error', err: { message: body, stack: '' } });
    });
  });

  it('an edit to the data reaches the open map, other edits do not', () => {
    serving(FILES, ({ watcher, send }, root) => {
      watcher.emit('all', 'change', join(root, 'src', 'main.tsx'));
      watcher.emit('all', 'change', join(root, 'data', 'README.md'));
      expect(send).not.toHaveBeenCalled();
      watcher.emit('all', 'change', join(root, 'data', 'links', 'akmene.yaml'));
      expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'custom', event: 'dataset:changed' });
      expect(watcher.add).toHaveBeenCalledWith(join(root, 'data'));
    });
  });
});
