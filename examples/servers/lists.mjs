/**
 * Lists: <cong-link-list src="/api/links">, <cong-photo-gallery src="/api/photos">, <cong-anniversary-banner
 * src="/api/events">. Node 22.13 or newer, no packages.
 * CREATE TABLE links (position INTEGER PRIMARY KEY, text TEXT NOT NULL, href TEXT NOT NULL, since TEXT)
 * CREATE TABLE photos (id INTEGER PRIMARY KEY, src TEXT NOT NULL, width INTEGER, height INTEGER, alt TEXT, caption TEXT)
 * CREATE TABLE events (event TEXT NOT NULL, since TEXT, date TEXT, calendar TEXT, tone TEXT, priority INTEGER)
 */
import {createServer} from 'node:http';
import {DatabaseSync} from 'node:sqlite';

const PAGE = 24;

const db = new DatabaseSync(process.env.DATABASE ?? 'site.sqlite', {timeout: 5000});
const links = db.prepare('SELECT text, href, since FROM links ORDER BY position');
const photos = db.prepare('SELECT * FROM photos WHERE id > ? ORDER BY id LIMIT ?');
const events = db.prepare('SELECT event, since, date, calendar, tone, priority FROM events');

/** One more than a page is asked for: whether it is there tells whether a page follows. */
function photosAfter(after) {
  const rows = photos.all(after, PAGE + 1);
  const page = rows.slice(0, PAGE);
  const next = rows.length > PAGE ? `/api/photos?after=${page.at(-1).id}` : undefined;
  return {photos: page.map(({id: _id, ...photo}) => photo), next};
}

function documentFor({pathname, searchParams}) {
  switch (pathname) {
    case '/api/links':
      return links.all();
    case '/api/photos':
      // What is not a number counts as none: the first page.
      return photosAfter(Number(searchParams.get('after')) || 0);
    case '/api/events':
      return {events: events.all()};
  }
}

/** The contracts have no `null`: a key without a value is left out. */
const withoutNull = (_key, value) => value ?? undefined;

createServer((request, response) => {
  try {
    const document = documentFor(new URL(request.url, 'http://localhost'));
    if (!document) return response.writeHead(404).end();
    if (request.method !== 'GET') return response.writeHead(405, {Allow: 'GET'}).end();
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'public, max-age=60');
    response.end(JSON.stringify(document, withoutNull));
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
}).listen(process.env.PORT ?? 8080, '127.0.0.1');
