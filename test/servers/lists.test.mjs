import assert from 'node:assert/strict';
import test from 'node:test';
import {events, links, photos} from '../support/schemas.mjs';
import {documentOf, startExample} from './example-server.mjs';

test('links in their order; a hostile text is text', async (t) => {
  const site = await startExample(t, 'lists.mjs', (db) => {
    const insert = db.prepare('INSERT INTO links VALUES (?, ?, ?, ?)');
    insert.run(2, '</script><b>"Quốc hội"', 'https://quochoi.vn/', null);
    insert.run(1, 'Cổng Thông tin điện tử Chính phủ', 'https://chinhphu.vn/', '2026-11-23');
  });
  const response = await site.request('/api/links');
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  assert.deepEqual(await documentOf(response, links), [
    {text: 'Cổng Thông tin điện tử Chính phủ', href: 'https://chinhphu.vn/', since: '2026-11-23'},
    {text: '</script><b>"Quốc hội"', href: 'https://quochoi.vn/'},
  ]);
});

test('photos come by pages, each once', async (t) => {
  const site = await startExample(t, 'lists.mjs', (db) => {
    const insert = db.prepare(
      'INSERT INTO photos (src, width, height, alt) VALUES (?, 1600, 1200, ?)',
    );
    for (let n = 1; n <= 48; n++) insert.run(`/anh/ho-sen-${n}.jpg`, `Hồ sen, ảnh ${n}`);
  });
  const first = await documentOf(await site.request('/api/photos'), photos);
  assert.equal(first.photos.length, 24);
  assert.deepEqual(first.photos[0], {
    src: '/anh/ho-sen-1.jpg',
    width: 1600,
    height: 1200,
    alt: 'Hồ sen, ảnh 1',
  });
  assert.equal(first.next, '/api/photos?after=24');
  const second = await documentOf(await site.request(first.next), photos);
  assert.equal(second.photos.length, 24);
  assert.equal(second.photos[0].src, '/anh/ho-sen-25.jpg');
  assert.equal(second.next, undefined);
});

test('a page that is not a number is the first', async (t) => {
  const site = await startExample(t, 'lists.mjs', (db) => {
    db.exec(`INSERT INTO photos (src) VALUES ('/anh/ho-sen.jpg')`);
  });
  const document = await documentOf(await site.request("/api/photos?after=1'--"), photos);
  assert.deepEqual(document, {photos: [{src: '/anh/ho-sen.jpg'}]});
});

test('events, and no key without a value', async (t) => {
  const site = await startExample(t, 'lists.mjs', (db) => {
    const insert = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)');
    insert.run('thành lập ngành Kiểm sát nhân dân', '1960-07-26', null, null, 'festive', 1);
    insert.run('Giỗ Tổ Hùng Vương', '03-10', null, 'lunar', null, null);
  });
  assert.deepEqual(await documentOf(await site.request('/api/events'), events), {
    events: [
      {
        event: 'thành lập ngành Kiểm sát nhân dân',
        since: '1960-07-26',
        tone: 'festive',
        priority: 1,
      },
      {event: 'Giỗ Tổ Hùng Vương', since: '03-10', calendar: 'lunar'},
    ],
  });
});

test('a list is for reading', async (t) => {
  const site = await startExample(t, 'lists.mjs');
  assert.equal((await site.request('/api/links', {method: 'POST'})).status, 405);
  assert.equal((await site.request('/api/mat-khau')).status, 404);
});
