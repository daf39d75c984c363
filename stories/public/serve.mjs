/**
 * Shows this Storybook on one's own machine: `node serve.mjs`, or `node serve.mjs 8080` for another port. Nobody else can
 * reach it.
 */
import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The file that an address names, or undefined; `normalize` lets none lead out of the folder. */
function fileOf(address) {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    const name = normalize(path.endsWith('/') ? `${path}index.html` : path);
    const file = join(import.meta.dirname, name);
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

const server = createServer((request, response) => {
  const file = fileOf(request.url);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {'Content-Type': types[extname(file)] ?? 'application/octet-stream'});
  createReadStream(file).pipe(response);
});

let port = Number(process.argv[2] ?? 6006);
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  // Any that is free.
  port = 0;
  server.listen(port, '127.0.0.1');
});
server.on('listening', () => {
  console.log(`Mở địa chỉ này bằng trình duyệt · Open this address in a browser:

  http://127.0.0.1:${server.address().port}/

Dừng · Stop: Ctrl + C`);
});
server.listen(port, '127.0.0.1');
