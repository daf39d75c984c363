import {expect} from 'chai';
import {stub, useFakeTimers} from 'sinon';
import {load, readDocument, warnOfSkipped, type LoadOptions} from '../../src/data/documents.js';
import {RemoteError} from '../../src/data/remote-error.js';
import {capturedWarnings} from '../support/captured-warnings.js';

const NUMBERS = encodeURIComponent('{"visits":19089598}');

let key: string;
let page: AbortController;

const ask = (url: string, more: Partial<LoadOptions<'counts'>> = {}) =>
  load({
    url,
    contract: 'counts',
    credentials: 'omit',
    signal: page.signal,
    delays: [1, 1],
    ...more,
  });

/** The error with which a request ends. */
async function failure(answer: Promise<unknown>): Promise<RemoteError> {
  const error: unknown = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(RemoteError);
  return error as RemoteError;
}

/** A request that has been sent by somebody else. */
const sentBefore = (response: Promise<Response>) => ({
  url: '/test-api/before',
  response,
  controller: new AbortController(),
  release: () => undefined,
});

/** Resolves when it waits to try again: of all that happens to a request of somebody else, the wait alone listens to the signal. */
const waitOf = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    signal.addEventListener = (...listening: Parameters<AbortSignal['addEventListener']>) => {
      AbortSignal.prototype.addEventListener.apply(signal, listening);
      resolve();
    };
  });

async function requests(): Promise<number> {
  const response = await fetch(`/test-api/log?key=${key}`);
  const {count} = (await response.json()) as {count: number};
  return count;
}

describe('load', () => {
  beforeEach(() => {
    key = crypto.randomUUID();
    page = new AbortController();
  });

  it('gives the document', async () => {
    const {value, skipped} = await ask(`/test-api/json?body=${NUMBERS}`);
    expect(value).to.deep.equal({visits: 19089598});
    expect(skipped).to.deep.equal([]);
  });

  it('gives what is usable of a document, and tells of the rest', async () => {
    const body = encodeURIComponent('{"visits":1,"today":{"count":2}}');
    const {value, skipped} = await ask(`/test-api/json?body=${body}`);
    expect(value).to.deep.equal({visits: 1});
    expect(skipped).to.have.length(1);
    expect(skipped[0]).to.match(/^today: /);
  });

  it('asks for JSON, by GET', async () => {
    const url = `/test-api/json?key=${key}&body=${NUMBERS}`;
    await ask(url);
    const response = await fetch(`/test-api/log?key=${key}`);
    const log = (await response.json()) as {requests: {method: string; path: string}[]};
    expect(log.requests.map(({method, path}) => [method, path])).to.deep.equal([['GET', url]]);
  });

  describe('tries again', () => {
    it('after 503', async () => {
      const {value} = await ask(`/test-api/flaky?key=${key}&fails=2&body=${NUMBERS}`);
      expect(value).to.deep.equal({visits: 19089598});
      expect(await requests()).to.equal(3);
    });

    it('as often as there are delays, and fails then', async () => {
      const error = await failure(ask(`/test-api/flaky?key=${key}&fails=9&body=${NUMBERS}`));
      expect(error.failure).to.equal('status');
      expect(error.message).to.contain('HTTP 503');
      expect(await requests()).to.equal(3);
    });

    it('after 500', async () => {
      await failure(ask(`/test-api/status/500?key=${key}`, {delays: [1]}));
      expect(await requests()).to.equal(2);
    });

    it('after 429', async () => {
      await failure(ask(`/test-api/status/429?key=${key}`, {delays: [1]}));
      expect(await requests()).to.equal(2);
    });

    it('not before the time that the server names', async () => {
      const start = performance.now();
      await ask(`/test-api/flaky?key=${key}&fails=1&retry-after=1&body=${NUMBERS}`);
      expect(performance.now() - start).to.be.at.least(990);
      expect(await requests()).to.equal(2);
    });

    for (const [random, seconds] of [
      [0, 0.75],
      [0.5, 1],
      [0.9, 1.2],
    ] as const)
      it(`first after about a second, since not all readers are to come at once: ${seconds}`, async () => {
        const timers = useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
        const chance = stub(Math, 'random').returns(random);
        const waits = waitOf(page.signal);
        const {signal} = page;
        const first = sentBefore(Promise.resolve(new Response('', {status: 503})));
        const answer = load({url: '/', contract: 'counts', credentials: 'omit', signal, first});
        await waits;
        timers.next();
        const waited = timers.now / 1000;
        page.abort('gone');
        await answer.catch(() => undefined);
        chance.restore();
        timers.restore();
        expect(waited).to.equal(seconds);
      });

    it('not at all where the server names a time past one minute', async () => {
      const error = await failure(ask(`/test-api/status/503?key=${key}&retry-after=61`));
      expect(error.retryAfter).to.equal(61_000);
      expect(await requests()).to.equal(1);
    });

    it('at once where the named time is past or unreadable', async () => {
      const past = encodeURIComponent('Sun, 25 Jul 2021 03:04:00 GMT');
      for (const wish of [past, 'soon']) {
        const error = await failure(
          ask(`/test-api/status/503?key=${key}&retry-after=${wish}`, {delays: [1]}),
        );
        expect(error.retryAfter, wish).to.equal(0);
      }
      expect(await requests()).to.equal(4);
    });

    it('after a broken connection', async () => {
      const error = await failure(ask('/test-api/reset', {delays: [1]}));
      expect(error.failure).to.equal('network');
      expect(error.message).to.match(/^\/test-api\/reset: /);
    });

    it('after an answer that did not come in time', async () => {
      // Long enough for the request to have left a busy browser, so that the server has counted it.
      const error = await failure(ask(`/test-api/hang?key=${key}`, {timeout: 1000, delays: [1]}));
      expect(error.failure).to.equal('timeout');
      expect(error.message).to.contain('no answer in 1000 ms');
      expect(await requests()).to.equal(2);
    });
  });

  describe('of a status that may hold a document', () => {
    const accepts = (status: number) => status === 422;

    it('gives the document', async () => {
      const {value} = await ask(`/test-api/json?status=422&body=${NUMBERS}`, {accepts});
      expect(value).to.deep.equal({visits: 19089598});
    });

    it('fails with the status where there is none, and where the status is another', async () => {
      const without = await failure(ask('/test-api/json?status=422&body=x', {accepts}));
      expect([without.failure, without.status]).to.deep.equal(['status', 422]);
      const other = await failure(ask(`/test-api/json?status=403&body=${NUMBERS}`, {accepts}));
      expect([other.failure, other.status]).to.deep.equal(['status', 403]);
    });
  });

  describe('fails at once', () => {
    it('for 404', async () => {
      const error = await failure(ask(`/test-api/status/404?key=${key}`));
      expect(error.failure).to.equal('status');
      expect(error.message).to.contain('HTTP 404');
      expect(error.retryAfter).to.equal(undefined);
      expect(await requests()).to.equal(1);
    });

    it('for a page of HTML', async () => {
      const error = await failure(ask(`/test-api/html?key=${key}`));
      expect(error.failure).to.equal('type');
      expect(error.message).to.contain('not JSON: <!doctype html>');
      expect(await requests()).to.equal(1);
    });

    it('for JSON that ends too early', async () => {
      const error = await failure(ask('/test-api/truncated'));
      expect(error.failure).to.equal('type');
    });

    it('for a document of another shape, naming the place', async () => {
      const body = encodeURIComponent('{"photos":"none"}');
      const answer = load({
        url: `/test-api/json?key=${key}&body=${body}`,
        contract: 'photos',
        credentials: 'omit',
        signal: page.signal,
        delays: [1, 1],
      });
      const error = await failure(answer);
      expect(error.failure).to.equal('shape');
      expect(error.message).to.contain(': photos: Invalid type');
      expect(await requests()).to.equal(1);
    });
  });

  describe('stopped', () => {
    it('while it waits for an answer, ends with the reason', async () => {
      const answer = ask('/test-api/hang').catch((reason: unknown) => reason);
      page.abort('gone');
      expect(await answer).to.equal('gone');
    });

    it('while it waits to try again, ends with the reason', async () => {
      const waits = waitOf(page.signal);
      const busy = new Response('{}', {status: 503, headers: {'Retry-After': '60'}});
      const answer = ask(`/test-api/json?key=${key}&body=${NUMBERS}`, {
        first: sentBefore(Promise.resolve(busy)),
      });
      await waits;
      page.abort('gone');
      expect(await answer.catch((reason: unknown) => reason)).to.equal('gone');
      expect(await requests()).to.equal(0);
    });

    it('between an answer and the wait to try again, ends with the reason', async () => {
      const answer = ask(`/test-api/json?key=${key}&body=${NUMBERS}`, {
        first: sentBefore(Promise.reject(new TypeError('no connection'))),
        delays: [60_000],
      });
      page.abort('gone');
      expect(await answer.catch((reason: unknown) => reason)).to.equal('gone');
      expect(await requests()).to.equal(0);
    });

    it('before it began, asks nothing', async () => {
      page.abort('gone');
      const answer = ask(`/test-api/json?key=${key}&body=${NUMBERS}`);
      expect(await answer.catch((reason: unknown) => reason)).to.equal('gone');
      expect(await requests()).to.equal(0);
    });
  });
});

describe('readDocument', () => {
  const read = (text: string, prepare?: (document: unknown) => unknown) =>
    readDocument(text, {url: '/so-lieu.json', contract: 'counts', ...(prepare && {prepare})});

  it('reads JSON of another shape as the page prepares it', async () => {
    const {value} = await read('{"data":{"total":2965}}', (document) => ({
      visits: (document as {data: {total: number}}).data.total,
    }));
    expect(value).to.deep.equal({visits: 2965});
  });

  it('refuses what is longer than a page can show, and names the beginning of what is no JSON', async () => {
    const long = await failure(read(`"${' '.repeat(16e6)}"`));
    expect([long.failure, long.message]).to.deep.equal(['shape', '/so-lieu.json: more than 16 MB']);
    const fitting = await failure(read(`"${' '.repeat(16e6 - 2)}"`));
    expect(fitting.message).to.match(/^\/so-lieu.json: document: /);
    const page = await failure(read(`<!doctype html>${'x'.repeat(100)}`));
    expect(page.message).to.equal(`/so-lieu.json: not JSON: <!doctype html>${'x'.repeat(25)}`);
  });

  it('fails as the page does that prepares it', async () => {
    const broken = read('{}', () => {
      throw new RangeError('no counts here');
    });
    expect(await broken.catch((error: unknown) => error)).to.be.instanceOf(RangeError);
  });
});

describe('warnOfSkipped', () => {
  const host = {localName: 'cong-photo-gallery'} as Element;
  const skipped = (count: number) =>
    [...new Array(count).keys()].map((row) => `photos.${row}.src: missing`);

  it('names the rows that were left out, twenty at most', () => {
    const warnings = capturedWarnings();
    warnOfSkipped(host, 'src', '/anh.json', {value: {}, skipped: skipped(25)});
    expect(warnings.list).to.have.length(20);
    expect(warnings.list[0]).to.equal(
      '<cong-photo-gallery> src: "photos.0.src: missing". Expected a row of the documented shape; it is left out.',
    );
  });

  it('says it once where nothing is left', () => {
    const warnings = capturedWarnings();
    const emptied = 'photos.0.src: missing';
    warnOfSkipped(host, 'src', '/rong.json', {value: {}, skipped: [], emptied});
    expect(warnings.list).to.deep.equal([
      '<cong-photo-gallery> src "/rong.json": no row could be read. photos.0.src: missing',
    ]);
  });
});
