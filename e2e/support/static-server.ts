/** A static file server as plain as they come: no ranges, no compression. Usage: static-server <folder> <port> */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.pbf': 'application/x-protobuf',
};

export interface ServerOptions {
  /** 0 takes any port that is free. */
  readonly port?: number;
  /** The path below which the site stands, with a slash at both ends. */
  readonly base?: string;
  /** Whether unknown addresses are answered with index.html, as some hosts do. */
  readonly fallback?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Files that are there no more, asked for at every request. */
  readonly isGone?: (path: string) => boolean;
}

export interface StaticServer {
  /** Address of the site's root. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

export async function serveFolder(folder: string, { port = 0, base = '/', fallback = false, headers = {}, isGone = () => false }: ServerOptions = {}): Promise<StaticServer> {
  const root = resolve(folder);

  /** The file behind a path of the site, or null where there can be none. */
  const fileOf = (path: string | null): string | null => {
    if (path === null || path.includes('\0') || !path.startsWith(base) || isGone(path)) return null;
    const file = resolve(join(root, path.slice(base.length - 1), path.endsWith('/') ? 'index.html' : ''));
    return file.startsWith(root + sep) ? file : null;
  };
  const read = (file: string | null): Promise<{ readonly file: string; readonly body: Buffer } | null> =>
    file === null
      ? Promise.resolve(null)
      : readFile(file).then(
          (body) => ({ file, body }),
          () => null,
        );

  const server = createServer(async (request, response) => {
    const path = decoded((request.url ?? '/').split('?')[0] ?? '/');
    const found = (await read(fileOf(path))) ?? (fallback ? await read(join(root, 'index.html')) : null);
    if (found === null) response.writeHead(404, { 'Content-Type': 'text/plain', ...headers }).end('Not found');
    else response.writeHead(200, { 'Content-Type': TYPES[extname(found.file)] ?? 'application/octet-stream', ...headers }).end(found.body);
  });
  await new Promise<void>((ready) => server.listen(port, ready));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist', port = '4179'] = process.argv.slice(2);
  await serveFolder(folder, { port: Number(port) });
}
