/*
 * Plays the portal's server in Storybook: requests below `api/` get the answers, delays and failures
 * that a real network gives. `api/links.json` and its neighbours are plain files and pass through.
 */
const base = new URL('api/', self.registration.scope).pathname;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const json = (body, status = 200) => Response.json(body, {status});

/** Server-sent events: the numbers of a site on which somebody arrives every other second. */
function countStream() {
  const encoder = new TextEncoder();
  let timer;
  const body = new ReadableStream({
    start(controller) {
      let visits = 19089598;
      const send = (counts) =>
        controller.enqueue(encoder.encode(`id: ${visits}\ndata: ${JSON.stringify(counts)}\n\n`));
      send({visits, today: 3214, online: 27});
      timer = setInterval(() => {
        visits += 1;
        send({visits, today: visits - 19086384, online: 20 + (visits % 9)});
      }, 2000);
    },
    cancel: () => clearInterval(timer),
  });
  return new Response(body, {headers: {'Content-Type': 'text/event-stream'}});
}

/** What has been asked for before, by its whole address. */
const asked = new Set();

/** Good numbers the first time, and a sign-in page from then on. */
function agingCounts({url}) {
  const isFirst = !asked.has(url);
  asked.add(url);
  return isFirst
    ? json({visits: 19089598, today: 3214, asOf: '2021-07-25T10:04:00+07:00'})
    : answers.html();
}

const answers = {
  'error': () => json({message: 'Máy chủ gặp sự cố'}, 500),
  'missing': () => json({}, 404),
  'html': () =>
    new Response('<!doctype html><title>Đăng nhập</title>', {
      headers: {'Content-Type': 'text/html; charset=utf-8'},
    }),
  'wrong-shape': () => json({links: 5}),
  'offline': () => Response.error(),
  'never': () => new Promise(() => undefined),
  'session': () => json({user: {name: 'Lê Thị Minh'}, csrf: 'k3Jx9'}),
  'session-ended': () => json({user: null, csrf: 'p7Rw2'}),
  'dang-xuat': () => new Response(null, {status: 204}),
  'khoa': () => json({challenge: 'AAECAwQFBgc', rpId: self.location.hostname}),
  'slow': () => slowFile('links.json'),
  'sign-in': () => json({user: {name: 'Lê Thị Minh'}}),
  'sign-in/wrong': () => json({error: 'credentials'}, 401),
  'sign-in/fields': () =>
    json({error: 'invalid', fields: {username: 'Tài khoản này chưa được kích hoạt.'}}, 422),
  'sign-in/busy': () =>
    Response.json({error: 'limited'}, {status: 429, headers: {'Retry-After': '90'}}),
  'sign-in/code': async (request) => json(signInBy((await request.json()).code)),
  'sign-in/wrong-code': async (request) =>
    'code' in (await request.json()) ? json({error: 'code'}, 401) : json({next: 'otp'}),
  'counts/stream': countStream,
  'counts/aging': agingCounts,
  'hit': () => new Response(null, {status: 204}),
  // The answers of other services, as a site hands them on.
  'goatcounter.json': () => json({count: '19\u2009089\u2009598'}),
  'umami.json': () =>
    json({pageviews: 151719, visitors: 44151, visits: 56809, bounces: 35672, totaltime: 809968}),
  'busuanzi.json': () => json({site_pv: 19089598, site_uv: 2104118, page_pv: 1204}),
  'other.json': () =>
    json({
      data: {total: [19089598, 2965], days: {today: '3.214'}, files: 120},
      updated: '2021-07-25T10:04:00+07:00',
    }),
};

const signInBy = (code) => (code ? {user: {name: 'Lê Thị Minh'}} : {next: 'otp'});

async function slowFile(name) {
  await wait(3000);
  return fetch(base + name);
}

function answerTo(path, request) {
  if (path.startsWith('slow/')) return slowFile(path.slice('slow/'.length));
  return Object.hasOwn(answers, path) ? answers[path](request) : undefined;
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const {origin, pathname} = new URL(event.request.url);
  if (origin !== self.location.origin || !pathname.startsWith(base)) return;
  const answer = answerTo(pathname.slice(base.length), event.request);
  if (answer) event.respondWith(answer);
});
