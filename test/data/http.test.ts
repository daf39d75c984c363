import {useFakeTimers} from 'sinon';
import {isOwnOrigin, readSent, request, retryAfter, textOf} from '../../src/data/http.js';
import {RemoteError} from '../../src/data/remote-error.js';
import {expect} from 'chai';

async function failureOf(answer: Promise<unknown>): Promise<unknown> {
  try {
    await answer;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

const withHeader = (value: string) => new Response('', {headers: {'Retry-After': value}});

describe('request', () => {
  it('reads an answer of any status', async () => {
    const status = await request('/test/api/none', {}, async (response) => response.status);
    expect(status).to.equal(404);
  });

  it('fails with “network” where there is no server', async () => {
    const error = (await failureOf(
      request('http://127.0.0.1:9/', {mode: 'no-cors'}, async () => ''),
    )) as RemoteError;
    expect(error).to.be.instanceOf(RemoteError);
    expect([error.name, error.failure]).to.deep.equal(['RemoteError', 'network']);
  });

  it('fails with “timeout” where the answer does not come whole in time', async () => {
    const never = new Promise<string>(() => undefined);
    const error = (await failureOf(request('/', {timeout: 1}, () => never))) as RemoteError;
    expect(error.failure).to.equal('timeout');
  });

  it('is given up in the middle of an answer, whatever the page’s fetch makes of that', async () => {
    const leaving = new AbortController();
    const reading = request('/', {signal: leaving.signal}, () => {
      leaving.abort('gone');
      return new Promise<string>(() => undefined);
    });
    expect(await failureOf(reading)).to.equal('gone');
  });

  it('is given up by its signal, for the reason of that', async () => {
    const ending = new AbortController();
    ending.abort('gone');
    expect(await failureOf(request('/', {signal: ending.signal}, async () => ''))).to.equal('gone');
  });
});

describe('readSent', () => {
  /** A request that is on its way. */
  function sentWith(response: Promise<Response>, controller = new AbortController()) {
    let released = 0;
    return {
      sent: {url: '/a', response, controller, release: () => void released++},
      released: () => released,
    };
  }

  it('leaves nothing behind once it has read', async () => {
    const timers = useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    const {sent, released} = sentWith(Promise.resolve(new Response('Cổng')));
    const reading = readSent(sent, async (response) => response.text());
    const before = timers.countTimers();
    const text = await reading;
    const after = timers.countTimers();
    timers.restore();
    expect([text, released(), before, after]).to.deep.equal(['Cổng', 1, 1, 0]);
  });

  it('does not begin what was given up already', async () => {
    const controller = new AbortController();
    controller.abort('gone');
    const {sent} = sentWith(new Promise(() => undefined), controller);
    expect(await failureOf(readSent(sent, async () => ''))).to.equal('gone');
  });

  it('fails for the reason of its signal, where the browser has an error of its own', async () => {
    const controller = new AbortController();
    const response = new Promise<Response>((_, reject) => {
      controller.signal.addEventListener('abort', () => reject(new TypeError('aborted')));
    });
    const {sent} = sentWith(response, controller);
    const reading = readSent(sent, async () => '');
    controller.abort('gone');
    expect(await failureOf(reading)).to.equal('gone');
  });

  it('fails as what reads it does', async () => {
    const {sent} = sentWith(Promise.resolve(new Response('')));
    const failing = readSent(sent, () => Promise.reject(new RangeError('too far')));
    expect(await failureOf(failing)).to.be.instanceOf(RangeError);
  });
});

describe('textOf', () => {
  /** An answer that goes on for ever, a piece at a time. */
  function endless(piece: Uint8Array<ArrayBuffer>) {
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => controller.enqueue(piece),
      cancel: () => void (isCancelled = true),
    });
    return {response: new Response(body), isCancelled: () => isCancelled};
  }

  it('reads letters that come in two pieces, and nothing where there is nothing', async () => {
    const bytes = new TextEncoder().encode('Đắk Lắk');
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        controller.enqueue(bytes.slice(0, 3));
        controller.enqueue(bytes.slice(3));
        controller.close();
      },
    });
    expect(await textOf(new Response(body), '/a')).to.equal('Đắk Lắk');
    expect(await textOf(new Response(null), '/a')).to.equal('');
    expect(await textOf(new Response('\ufeff[]'), '/a')).to.equal('[]');
  });

  it('reads an answer that is just as long as a page can show', async () => {
    const text = await textOf(new Response(new Uint8Array(16e6).fill(32)), '/a');
    expect(text.length).to.equal(16e6);
  });

  it('gives up an answer that is longer than a page can show', async () => {
    const {response, isCancelled} = endless(new Uint8Array(2 ** 20).fill(32));
    const error = (await failureOf(textOf(response, '/a'))) as RemoteError;
    expect([error.failure, error.message]).to.deep.equal(['shape', '/a: more than 16 MB']);
    expect(isCancelled()).to.equal(true);
  });
});

describe('retryAfter', () => {
  it('is a wait in milliseconds', () => {
    expect(retryAfter(withHeader('120'))).to.equal(120_000);
    expect(retryAfter(withHeader('Thu, 01 Jan 1970 00:00:00 GMT'))).to.equal(0);
    expect(retryAfter(withHeader('01 Jan 1970 00:00:00'))).to.equal(0);
  });

  it('is a day at most', () => {
    expect(retryAfter(withHeader('86400'))).to.equal(86_400_000);
    expect(retryAfter(withHeader('999999999'))).to.equal(86_400_000);
    expect(retryAfter(withHeader('9'.repeat(400)))).to.equal(86_400_000);
    expect(retryAfter(withHeader('Fri, 31 Dec 9999 23:59:59 GMT'))).to.equal(86_400_000);
  });

  it('is unknown without the header, or with another text', () => {
    expect(retryAfter(new Response(''))).to.equal(undefined);
    expect(retryAfter(withHeader('soon'))).to.equal(undefined);
  });
});

describe('isOwnOrigin', () => {
  it('is so for relative addresses and those of the page’s host', () => {
    expect(isOwnOrigin('/api/hit')).to.equal(true);
    expect(isOwnOrigin(`${location.origin}/api`)).to.equal(true);
  });

  it('is not for others, nor for what is no http(s) address', () => {
    for (const address of [
      'https://example.vn/',
      '//example.vn/',
      'data:,1',
      'mailto:a@b.vn',
      'http://[',
    ])
      expect(isOwnOrigin(address), address).to.equal(false);
  });
});
