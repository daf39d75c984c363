/** A small portal: the founding page, signing in, counting visits. `createPortal()` makes it, start.mjs starts it. */
import {availableParallelism} from 'node:os';
import {PassThrough} from 'node:stream';
import {fileURLToPath} from 'node:url';
import cookie from '@fastify/cookie';
import csrfProtection from '@fastify/csrf-protection';
import formBody from '@fastify/formbody';
import serveFolder from '@fastify/static';
import Fastify from 'fastify';
import past from '../founding-page/counts.json' with {type: 'json'};
import {openAccounts} from './accounts.mjs';
import {buildScript} from './browser.mjs';
import {steadyClock} from './clock.mjs';
import {openDatabase, setting} from './database.mjs';
import {foundingPage, pageStyles} from './pages.mjs';
import {randomSecret} from './passwords.mjs';
import {limitPerMinute, plainHeaders, sameOriginOnly, securityHeaders} from './protection.mjs';
import {openSessions} from './sessions.mjs';
import {signInRoutes} from './sign-in.mjs';
import {isReader, openVisits} from './visits.mjs';
import {words} from './words.mjs';

const MINUTE = 60_000;

/**
 * @param {object} options
 * @param {string} options.file the database
 * @param {'fetch'|'native'} [options.mode] how the login box sends the form where the reader has scripts
 * @param {boolean} [options.isSecure] whether readers come over https
 * @param {string|boolean} [options.trustProxy] the proxy in front, whose word about the reader's address is believed
 * @param {() => number} [options.now] the clock, in milliseconds
 * @param {object} [options.durations] in milliseconds
 * @param {object} [options.limits] requests a minute from one address, and how many `passwords` may wait to be checked
 * @param {object} [options.cost] of scrypt; the default is what OWASP recommends
 * @param {object} [options.messages] in place of some of words.mjs
 * @param {object|false} [options.logger]
 */
export async function createPortal({
  file,
  mode = 'fetch',
  isSecure = false,
  trustProxy = false,
  now = Date.now,
  durations: givenDurations,
  limits: givenLimits,
  cost,
  messages,
  logger = false,
}) {
  const durations = {
    lockout: 15 * MINUTE,
    code: 5 * MINUTE,
    session: 8 * 60 * MINUTE,
    remembered: 30 * 24 * 60 * MINUTE,
    ...givenDurations,
  };
  const limits = {signIns: 30, hits: 600, passwords: 16, ...givenLimits};
  // One processor stays free for the pages, and half of the threads with which Node reads files.
  const queue = {
    atOnce: Math.max(1, Math.min(availableParallelism() - 1, 2)),
    waiting: limits.passwords,
  };

  const db = await openDatabase(file);
  const accounts = await openAccounts(db, {now, lockout: durations.lockout, cost, queue});
  const sessions = openSessions(db, {now, durations});
  const visits = await openVisits(db, {now, past});
  const script = await buildScript();

  const secure = securityHeaders({isSecure});
  const app = Fastify({
    logger,
    trustProxy,
    bodyLimit: 16_384,
    requestTimeout: 30_000,
    // Streams never end by themselves, and would keep the server from stopping.
    forceCloseConnections: true,
    ajv: {customOptions: {coerceTypes: false}},
    // What is no address, such as /%, is answered before there is a route, and so without hooks.
    async frameworkErrors(error, request, reply) {
      reply.header('Cache-Control', 'no-store');
      await secure(request, reply);
      return sendError(error, request, reply);
    },
    clientErrorHandler: refuseUnreadable,
  });

  await app.register(cookie, {
    secret: await setting(db, 'cookie secret', () => randomSecret()),
  });
  await app.register(formBody);
  await app.register(csrfProtection, {
    cookieKey: isSecure ? '__Host-csrf' : 'csrf',
    cookieOpts: {path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure},
    getToken: ({body, headers}) => String(headers['x-csrf-token'] ?? body?._csrf ?? ''),
  });
  app.addHook('onRequest', sameOriginOnly);
  app.addHook(
    'onRequest',
    async (_request, reply) => void reply.header('Cache-Control', 'no-store'),
  );
  app.addHook('onSend', secure);
  app.setErrorHandler(sendError);

  const passed = steadyClock(now);
  const limitSignIns = limitPerMinute(limits.signIns, passed);
  await app.register(signInRoutes, {
    portal: {accounts, sessions, visits, durations, mode, isSecure, limitSignIns},
    words: {...words, ...messages},
  });
  countRoutes(app, {visits, limitHits: limitPerMinute(limits.hits, passed)});
  await fileRoutes(app, script);

  const pruning = setInterval(() => {
    // What stays for an hour more does no harm.
    for (const table of [accounts, sessions, visits])
      table.prune().catch((error) => app.log.error(error));
  }, 60 * MINUTE).unref();
  app.addHook('onClose', async () => {
    clearInterval(pruning);
    db.close();
  });

  // For start.mjs and the tests, which make accounts.
  app.decorate('accounts', accounts);
  return app;
}

/** What went wrong inside is nobody's business outside. */
function sendError(error, request, reply) {
  const {statusCode = 500, code, retryAfter} = error;
  const isBusy = code === 'busy';
  if (statusCode >= 500 && !isBusy) request.log.error(error);
  if (retryAfter) reply.header('Retry-After', retryAfter);
  const text = isBusy ? words.busy : statusCode < 500 ? words.invalid : words.failed;
  return reply.code(statusCode).type('text/plain; charset=utf-8').send(text);
}

/** What is no request at all, or comes too slowly. Fastify's own answer to that has a text, and no headers. */
function refuseUnreadable(error, socket) {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const status =
    {
      ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
      HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
    }[error.code] ?? '400 Bad Request';
  if (socket.writable) {
    const answer = {'Connection': 'close', 'Content-Length': 0, ...plainHeaders};
    const lines = [`HTTP/1.1 ${status}`];
    for (const [name, value] of Object.entries(answer)) lines.push(`${name}: ${value}`);
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  }
  socket.destroy(error);
}

function countRoutes(app, {visits, limitHits}) {
  app.get('/api/counts', ({ip}) => ({...visits.counts(), ip}));

  app.get('/api/counts/stream', ({ip}, reply) => {
    const messages = new PassThrough();
    const stop = visits.listen((counts) =>
      messages.write(`data: ${JSON.stringify({...counts, ip})}\n\n`),
    );
    // Proxies cut connections on which nothing comes.
    const beat = setInterval(() => messages.write(':\n\n'), 25_000);
    reply.raw.once('close', () => {
      clearInterval(beat);
      stop();
      messages.destroy();
    });
    return reply.type('text/event-stream').header('X-Accel-Buffering', 'no').send(messages);
  });

  app.register(async (hits) => {
    // The body says nothing that the address does not: a beacon may send what it likes, as far as any body may go.
    hits.removeAllContentTypeParsers();
    hits.addContentTypeParser('*', {parseAs: 'buffer'}, (_request, _body, done) => done(null));
    hits.post('/api/hit', {onRequest: limitHits}, async (request, reply) => {
      // The signed name of the view is its own anti-forgery token: no other site knows one.
      const {valid, value} = app.unsignCookie(String(request.query.view ?? ''));
      if (!valid) return reply.code(403).send({error: 'csrf'});
      if (isReader(request)) await visits.count(value);
      return reply.code(204).send();
    });
  });
}

async function fileRoutes(app, script) {
  app.get('/assets/:file', ({params}, reply) => {
    const code = script.get(params.file);
    if (!code) return reply.callNotFound();
    // Parts have a hash in their names.
    const isPart = params.file !== 'browser.js';
    reply.header('Cache-Control', isPart ? 'public, max-age=31536000, immutable' : 'no-cache');
    return reply.type('text/javascript; charset=utf-8').send(code);
  });

  app.get('/page.css', (_request, reply) =>
    reply.header('Cache-Control', 'no-cache').type('text/css; charset=utf-8').send(pageStyles),
  );
  await app.register(serveFolder, {
    root: fileURLToPath(new URL('photos/', foundingPage)),
    prefix: '/photos/',
    index: false,
    setHeaders: (reply) => reply.header('Cache-Control', 'public, max-age=3600'),
  });
  await app.register(serveFolder, {
    root: fileURLToPath(new URL('.', import.meta.resolve('cong-elements/styles.css'))),
    prefix: '/cong/',
    index: false,
    decorateReply: false,
    allowedPath: (path) => /\.css$/.test(path),
    setHeaders: (reply) => reply.header('Cache-Control', 'no-cache'),
  });
  app.get('/favicon.ico', (_request, reply) => reply.code(204).send());
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).type('text/plain; charset=utf-8').send(words.notFound),
  );
}
