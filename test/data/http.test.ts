import {isOwnOrigin, RemoteError, request, retryAfter} from '../../src/data/http.js';
import {expect} from '../support/testing.js';

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
    expect(error.failure).to.equal('network');
  });

  it('fails with “timeout” where the answer does not come whole in time', async () => {
    const never = new Promise<string>(() => undefined);
    const error = (await failureOf(
      request('/test/support/testing.ts', {timeout: 1}, (response) =>
        Promise.race([never, response.text().then(() => never)]),
      ).catch((reason: unknown) => Promise.reject(reason)),
    )) as RemoteError;
    expect(error.failure).to.equal('timeout');
  });

  it('is given up by its signal, for the reason of that', async () => {
    const ending = new AbortController();
    ending.abort('gone');
    expect(await failureOf(request('/', {signal: ending.signal}, async () => ''))).to.equal('gone');
  });
});

describe('retryAfter', () => {
  it('is a wait in milliseconds', () => {
    expect(retryAfter(withHeader('120'))).to.equal(120_000);
    expect(retryAfter(withHeader('Thu, 01 Jan 1970 00:00:00 GMT'))).to.equal(0);
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
