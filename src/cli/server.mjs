/** A static file server for the built app, on this machine only. */
import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { root } from './tools.mjs';

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
};

/** What `/__id` answers, so that a second start recognises the server of this very folder. */
const identity = `interwork ${createHash('sha256').update(root).digest('hex').slice(0, 16)}`;

/**
 * The file a request asks for, `undefined` if there is none or it lies outside the folder.
 * @param {string} folder
 * @param {string} url
 */
function fileFor(folder, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(folder + sep)) return undefined;
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? { file, size: stats.size } : undefined;
}

/** @param {string} folder @returns {import('node:http').RequestListener} */
function listener(folder) {
  return (request, response) => {
    const url = request.url ?? '/';
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    // A frame in a sandbox has no origin, and without this could not load the files of its own page.
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (url === '/__id') {
      response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(identity);
      return;
    }
    const found = fileFor(folder, url);
    if (!found) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const hashed = /\/assets\/[^/]+$/.test(new URL(url, 'http://localhost').pathname);
    response.writeHead(200, {
      'Content-Type': contentTypes[extname(found.file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
      'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(found.file)
        .on('error', () => response.destroy())
        .pipe(response);
  };
}

/**
 * Listens at one address. Resolves with the error code instead of failing.
 * @param {string} folder
 * @param {number} port
 * @param {string} host
 * @returns {Promise<import('node:http').Server | string>}
 */
function listen(folder, port, host) {
  return new Promise((resolve) => {
    const server = createServer(listener(folder));
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code ?? error.message),
    );
    server.listen(port, host, () => resolve(server));
  });
}

/**
 * Serves a folder on a port, or on the next free one. `localhost` may mean either address family, so it
 * listens on both where there are both.
 * @param {string} folder
 * @param {number} firstPort 0 for any
 */
export async function serve(folder, firstPort) {
  for (let port = firstPort; port < firstPort + 100; port += 1) {
    const server = await listen(folder, port, '127.0.0.1');
    if (typeof server === 'string') {
      if (server === 'EADDRINUSE' || server === 'EACCES') continue;
      throw new Error(`Cannot listen on port ${port}: ${server}`);
    }
    const address = server.address();
    const bound = typeof address === 'object' && address ? address.port : port;
    const second = await listen(folder, bound, '::1');
    if (second === 'EADDRINUSE') {
      server.close();
      continue;
    }
    const servers = typeof second === 'string' ? [server] : [server, second];
    return {
      port: bound,
      close: () => {
        for (const each of servers) {
          each.close();
          each.closeAllConnections();
        }
      },
    };
  }
  throw new Error(`No free port from ${firstPort} to ${firstPort + 99}.`);
}

/**
 * Who answers on a port.
 * @param {number} port
 * @returns {Promise<'us' | 'other' | 'nobody'>}
 */
export async function whoIsOn(port) {
  try {
    const response = await fetch(`http://localhost:${port}/__id`, { signal: AbortSignal.timeout(1_000) });
    return (await response.text()) === identity ? 'us' : 'other';
  } catch (error) {
    const code =
      error instanceof Error ? /** @type {NodeJS.ErrnoException} */ (error.cause)?.code : undefined;
    return code === 'ECONNREFUSED' ? 'nobody' : 'other';
  }
}
