/**
 * A site's JSON end points for tests of remote data, with every way in which they fail. Mounted by
 * the test runner and by servers of end-to-end tests; CORS headers are sent so that a page of
 * another origin may ask as well.
 *
 *   /test-api/json?body=…&delay=ms&status=201     the body, as application/json
 *   /test-api/status/503?retry-after=1            a status without a useful body
 *   /test-api/html                                200 with HTML, as a sign-in page would be
 *   /test-api/redirect?to=…                      303 to that address
 *   /test-api/truncated                           JSON that ends too early
 *   /test-api/hang                                no answer until the client gives up
 *   /test-api/reset                               the connection breaks
 *   /test-api/flaky?key=K&fails=N&body=…          503 for the first N requests with that key
 *   /test-api/sequence?key=K&body=…&body=…        one body after another, the last one for ever; with `status=403` the first
 *                                                 has that status, and so on
 *   /test-api/stream?key=K&body=…&body=…&end&fails=N
 *       server-sent events: one body for each connection with that key, the last one for ever; with `end` the connection
 *       ends after it; 503 for the first N; `event` names them
 *   /test-api/echo                                method, headers and body of the request
 *   /test-api/log?key=K                           the requests so far that carried `key=K`
 */
import {setTimeout as sleep} from 'node:timers/promises';

const prefix = '/test-api/';

/** Answers requests under `/test-api/`; returns false for all others, leaving them alone. */
export function createTestApi() {
  const logs = new Map();

  function remember(request, response, key) {
    const log = logs.get(key) ?? [];
    log.push({
      method: request.method,
      path: request.url,
      cookie: request.headers.cookie ?? null,
      lastEventId: request.headers['last-event-id'] ?? null,
      authorization: request.headers.authorization ?? null,
      aborted: false,
    });
    logs.set(key, log);
    const entry = log.at(-1);
    response.once('close', () => (entry.aborted ||= !entry.answered));
    return log;
  }

  return async function answer(request, response) {
    const url = new URL(request.url, 'http://test');
    if (!url.pathname.startsWith(prefix)) return false;
    const [name, argument] = url.pathname.slice(prefix.length).split('/');
    const query = url.searchParams;
    const key = query.get('key');
    if (name === 'log') {
      const requests = logs.get(key) ?? [];
      sendJson(request, response, 200, JSON.stringify({count: requests.length, requests}));
      return true;
    }
    const log = key === null ? [] : remember(request, response, key);
    response.once('finish', () => {
      if (log.length > 0) log.at(-1).answered = true;
    });
    await sleep(Number(query.get('delay') ?? 0));
    const respond = responders[name] ?? responders.status;
    await respond({request, response, query, argument, earlier: log.length - 1});
    return true;
  };
}

const responders = {
  json: ({request, response, query}) =>
    sendJson(request, response, Number(query.get('status') ?? 200), query.get('body') ?? 'null'),

  status({request, response, query, argument = '404'}) {
    const retryAfter = query.get('retry-after');
    if (retryAfter !== null) response.setHeader('Retry-After', retryAfter);
    sendJson(request, response, Number(argument), query.get('body') ?? '{}');
  },

  html: ({request, response}) =>
    send(request, response, 200, 'text/html', '<!doctype html><title>Đăng nhập</title>'),

  redirect: ({response, query}) => response.writeHead(303, {Location: query.get('to')}).end(),

  truncated: ({request, response}) => sendJson(request, response, 200, '{"links": [{"text": "Cụt'),

  hang: () => undefined,

  reset: ({request}) => request.socket.destroy(),

  flaky({request, response, query, earlier}) {
    const isFailing = earlier < Number(query.get('fails') ?? 1);
    const retryAfter = query.get('retry-after');
    if (isFailing && retryAfter !== null) response.setHeader('Retry-After', retryAfter);
    sendJson(request, response, isFailing ? 503 : 200, isFailing ? '{}' : query.get('body'));
  },

  sequence({request, response, query, earlier}) {
    const bodies = query.getAll('body');
    const status = Number(query.getAll('status')[earlier] ?? 200);
    sendJson(request, response, status, bodies[earlier] ?? bodies.at(-1));
  },

  stream({request, response, query, earlier}) {
    const fails = Number(query.get('fails') ?? 0);
    if (earlier < fails) return sendJson(request, response, 503, '{}');
    const bodies = query.getAll('body');
    const body = bodies[earlier - fails] ?? bodies.at(-1);
    response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'});
    const event = query.has('event') ? `event: ${query.get('event')}\n` : '';
    response.write(`retry: 20\nid: ${earlier + 1}\n${event}data: ${body}\n\n`);
    if (query.has('end')) response.end();
  },

  async echo({request, response}) {
    let body = '';
    for await (const chunk of request) body += chunk;
    const {method, headers} = request;
    sendJson(request, response, 200, JSON.stringify({method, headers, body}));
  },
};

const sendJson = (request, response, status, body) =>
  send(request, response, status, 'application/json', body ?? 'null');

function send(request, response, status, type, body) {
  response.statusCode = request.method === 'OPTIONS' ? 204 : status;
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Cache-Control', 'no-store');
  const {origin} = request.headers;
  if (origin) {
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Allow-Credentials', 'true');
    response.setHeader('Access-Control-Allow-Headers', 'content-type, authorization, x-csrf-token');
  }
  response.end(body);
}

/** The same as middleware of the test runner. */
export function testApi() {
  const answer = createTestApi();
  return async (context, next) => {
    if (!context.path.startsWith(prefix)) return next();
    // The answer is written by us, at once, later or never: the framework must not send its own.
    context.respond = false;
    // Otherwise the runner reports a request that never ends as a 404.
    context.status = 200;
    await answer(context.req, context.res);
  };
}
