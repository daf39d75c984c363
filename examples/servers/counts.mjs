/**
 * Visits, for <cong-visit-counter src="/api/counts" stream="/api/counts/stream" hit="/api/hit">. Node 22.13 or newer,
 * no packages.
 * CREATE TABLE days (day TEXT PRIMARY KEY, visits INTEGER NOT NULL)
 */
import {createServer} from 'node:http';
import {DatabaseSync} from 'node:sqlite';

const ROBOT = /(?<!cu)bot\b|crawl|spider|slurp|headless|lighthouse|preview/i;

const db = new DatabaseSync(process.env.DATABASE ?? 'site.sqlite', {timeout: 5000});
const sum = db.prepare('SELECT coalesce(sum(visits), 0) AS visits FROM days WHERE day >= ?');
// One statement, so that of two readers at once neither is lost.
const add = db.prepare(
  'INSERT INTO days VALUES (?, 1) ON CONFLICT (day) DO UPDATE SET visits = visits + 1',
);

/** `2026-11-24` in Vietnam, wherever the server is; Swedish writes dates like this. */
const today = () => new Date().toLocaleDateString('sv-SE', {timeZone: 'Asia/Ho_Chi_Minh'});

const counts = () => ({
  visits: sum.get('').visits,
  today: sum.get(today()).visits,
  asOf: new Date().toISOString(),
});

/** Not a robot that says so, nor a browser that gets a page ready, nor a page of another site. */
const isReader = ({headers}) =>
  !ROBOT.test(headers['user-agent'] || 'bot') &&
  !headers['sec-purpose']?.includes('prefetch') &&
  (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin';

/** Who listens to the stream, and so is on line. */
const listeners = new Set();
let timer;

const send = (response) =>
  response.write(`data: ${JSON.stringify({...counts(), online: listeners.size})}\n\n`);

/** Something has changed: all are told, at most once a second. */
function tell() {
  timer ??= setTimeout(() => {
    timer = undefined;
    listeners.forEach(send);
  }, 1000);
}

/** Server-sent events: the numbers now, and whenever they change. */
function listen(response) {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    // nginx would keep the messages back until there are many.
    'X-Accel-Buffering': 'no',
  });
  listeners.add(response);
  send(response);
  tell();
  response.on('close', () => {
    listeners.delete(response);
    tell();
  });
}

// A line that begins with a colon says nothing: proxies cut connections on which nothing comes.
setInterval(() => listeners.forEach((response) => response.write(':\n\n')), 25_000);

function answer(request, response) {
  const {'content-length': length = 0, 'transfer-encoding': isOpen} = request.headers;
  if (isOpen || length > 10_000) return response.writeHead(413, {Connection: 'close'}).end();
  // The body, {"path": "/tin-tuc/1204"}, is not needed to count visits of the whole site.
  request.resume();
  switch (`${request.method} ${request.url.split('?')[0]}`) {
    case 'GET /api/counts':
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.setHeader('Cache-Control', 'public, max-age=10');
      return response.end(JSON.stringify(counts()));
    case 'GET /api/counts/stream':
      return listen(response);
    case 'POST /api/hit':
      // A form of another site cannot send this type.
      if (request.headers['content-type'] !== 'application/json')
        return response.writeHead(415).end();
      if (isReader(request)) {
        add.run(today());
        tell();
      }
      return response.writeHead(204).end();
    default:
      return response.writeHead(404).end();
  }
}

createServer((request, response) => {
  try {
    answer(request, response);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
}).listen(process.env.PORT ?? 8080, '127.0.0.1');
