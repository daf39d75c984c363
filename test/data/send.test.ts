import {expect} from 'chai';
import {credentialsOf, send, sendQuestion} from '../../src/data/send.js';
import {capturedWarnings} from '../support/captured-warnings.js';

const HOST = {localName: 'cong-link-list'};

describe('a request', () => {
  const original = globalThis.fetch;
  let sent: [url: string, init: RequestInit][];

  beforeEach(() => {
    sent = [];
    globalThis.fetch = async (url, init = {}) => {
      sent.push([String(url), init]);
      return new Response('{}');
    };
  });
  afterEach(() => {
    globalThis.fetch = original;
  });

  it('goes out with all that its sender says', () => {
    send('/dem', {method: 'POST', keepalive: true});
    const [[url, {method, keepalive}]] = sent as [(typeof sent)[number]];
    expect([url, method, keepalive]).to.deep.equal(['/dem', 'POST', true]);
  });

  it('ends with its sender’s signal, for the reason of that', () => {
    const leaving = new AbortController();
    const {controller} = send('/dem', {signal: leaving.signal});
    expect(sent[0]![1].signal).to.equal(controller.signal);
    leaving.abort('gone');
    expect(controller.signal.reason).to.equal('gone');
  });

  it('ends no more with that signal once the answer has been read', () => {
    const leaving = new AbortController();
    const {controller, release} = send('/dem', {signal: leaving.signal});
    release();
    leaving.abort('gone');
    expect(controller.signal.aborted).to.equal(false);
  });

  it('needs no signal', () => {
    const {controller, release} = send('/dem', {});
    release();
    expect(controller.signal.aborted).to.equal(false);
  });

  it('asks for JSON, from the browser’s store as the server says', () => {
    const {signal} = new AbortController();
    sendQuestion({url: '/so-lieu.json', credentials: 'include', signal});
    sendQuestion({url: '/so-lieu.json', credentials: 'omit', signal, cache: 'no-store'});
    const asked = sent.map(([url, {credentials, cache, headers}]) => ({
      url,
      credentials,
      cache,
      headers,
    }));
    const headers = {Accept: 'application/json'};
    expect(asked).to.deep.equal([
      {url: '/so-lieu.json', credentials: 'include', cache: 'default', headers},
      {url: '/so-lieu.json', credentials: 'omit', cache: 'no-store', headers},
    ]);
  });
});

describe('credentialsOf', () => {
  it('is what the author says, else the usual', () => {
    for (const credentials of ['omit', 'same-origin', 'include'])
      expect(credentialsOf({...HOST, credentials}, 'omit')).to.equal(credentials);
    expect(credentialsOf(HOST, 'same-origin')).to.equal('same-origin');
  });

  it('is the usual for another word, and says so', () => {
    const warnings = capturedWarnings();
    expect(credentialsOf({...HOST, credentials: 'always'}, 'same-origin')).to.equal('same-origin');
    expect(warnings.list).to.deep.equal([
      '<cong-link-list> credentials: "always". Expected omit, same-origin, include; "same-origin" is used.',
    ]);
  });
});
