/** A static server for end-to-end tests: one folder, our own headers, and a hook for the rest. */
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, resolve, sep} from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const isText = (type) => /^text\/|json|svg/.test(type);

/**
 * Serves `root` on a free port of 127.0.0.1.
 *
 * @param {string} root
 * @param {object} [options]
 * @param {Record<string, string> | ((path: string) => Record<string, string>)} [options.headers]
 *   sent with every file, a security policy for example
 * @param {(request, response) => boolean | Promise<boolean>} [options.handle] comes first; true when
 *   it has answered or will. It may also wait, to delay a script, and return false.
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export async function serveFolder(root, {headers = {}, handle = () => false} = {}) {
  const folder = resolve(root);

  async function sendFile(path, response) {
    const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    const isInside = file === folder || file.startsWith(folder + sep);
    const body = isInside ? await readFile(file).catch(() => undefined) : undefined;
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, {
      'Content-Type': isText(type) ? `${type}; charset=utf-8` : type,
      'Cache-Control': 'no-store',
      ...(typeof headers === 'function' ? headers(path) : headers),
    });
    response.end(body ?? 'Not found');
  }

  const server = createServer(async (request, response) => {
    try {
      if (await handle(request, response)) return;
      await sendFile(decodeURIComponent(new URL(request.url, 'http://test').pathname), response);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
