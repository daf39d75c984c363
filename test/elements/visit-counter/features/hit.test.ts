import {expect, fixture, html, nextFrame, waitUntil} from '../../../support/testing.js';
import sinon from 'sinon';
import {capturedWarnings} from '../../../support/captured-warnings.js';
import {make, pretend, requests} from '../support.js';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

let key: string;
let address: string;

/** Tests run in browsers that say what they are; a reader's does not. */
function asReader(userAgent = CHROME) {
  pretend(navigator, 'webdriver', false);
  pretend(navigator, 'userAgent', userAgent);
}

const count = async () => (await requests(key)).requests.length;

/** Waits until so many have come, and then for what might come too much. */
async function counted(times: number) {
  await waitUntil(async () => (await count()) >= times, `${times} counted`);
  await settled();
  expect(await count()).to.equal(times);
}

/** Lets the feature load and do what it would. */
async function settled() {
  await import('../../../../src/elements/visit-counter/features/live.js');
  await nextFrame();
  await nextFrame();
}

describe('<cong-visit-counter hit>', () => {
  beforeEach(() => {
    key = crypto.randomUUID();
    address = `/test-api/status/204?key=${key}`;
  });

  it('counts nothing without it, whatever it reads', async () => {
    asReader();
    await make(`src="/test-api/json?key=${key}&body=%7B%7D"`);
    await waitUntil(async () => (await count()) > 0, 'the numbers to be read');
    await settled();
    expect((await requests(key)).requests.map(({method}) => method)).to.deep.equal(['GET']);
  });

  it('posts once, without cookies', async () => {
    asReader();
    await make(`hit="${address}"`);
    await counted(1);
    const [request] = (await requests(key)).requests;
    expect([request!.method, request!.cookie]).to.deep.equal(['POST', null]);
  });

  it('says which page it was, and outlives it', async () => {
    asReader();
    const send = sinon.stub(window, 'fetch').resolves(new Response(null, {status: 200}));
    try {
      await make(`hit="${address}" credentials="include"`);
      await waitUntil(() => send.called, 'the request');
      const [url, options] = send.firstCall.args;
      expect(String(url)).to.contain(address);
      expect(options).to.deep.include({
        method: 'POST',
        body: JSON.stringify({path: location.pathname}),
        credentials: 'same-origin',
        keepalive: true,
      });
    } finally {
      send.restore();
    }
  });

  it('is not repeated by new numbers, a second counter, or a move', async () => {
    asReader();
    const counter = await make(`hit="${address}"`);
    await make(`hit="${address}"`);
    counter.visits = 5;
    await counter.updateComplete;
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(counter);
    await counter.updateComplete;
    counter.remove();
    counter.hit = undefined;
    counter.hit = address;
    place.append(counter);
    await counted(1);
  });

  it('counts another address, as a page without reloads sets it', async () => {
    asReader();
    const counter = await make(`hit="${address}"`);
    await counted(1);
    counter.hit = `${address}&page=/tin-tuc`;
    await counted(2);
  });

  it('counts a reader who comes back to a page in the browser’s memory, once', async () => {
    asReader();
    await make(`hit="${address}"`);
    await make(`hit="${address}"`);
    await counted(1);
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: false}));
    await counted(1);
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await counted(2);
  });

  describe('consent', () => {
    it('is waited for where the site asks for it', async () => {
      asReader();
      const counter = await make(`hit="${address}" hit-consent="needed"`);
      await settled();
      expect(await count()).to.equal(0);
      counter.hitConsent = 'given';
      await counted(1);
    });

    it('that is something else counts as needed', async () => {
      asReader();
      await make(`hit="${address}" hit-consent`);
      await settled();
      expect(await count()).to.equal(0);
    });

    it('that has been given already is not waited for', async () => {
      asReader();
      await make(`hit="${address}" hit-consent="given"`);
      await counted(1);
    });
  });

  it('waits until a page that was made ready is looked at', async () => {
    asReader();
    pretend(document, 'prerendering', true);
    await make(`hit="${address}"`);
    await settled();
    expect(await count()).to.equal(0);
    pretend(document, 'prerendering', false);
    document.dispatchEvent(new Event('prerenderingchange'));
    await counted(1);
  });

  describe('robots', () => {
    const robots = [
      'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
      'Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)',
      CHROME.replace('Chrome/', 'HeadlessChrome/'),
      'Mozilla/5.0 (compatible; Yahoo! Slurp)',
      'Baiduspider+(+http://www.baidu.com/search/spider.htm)',
    ];
    for (const userAgent of robots) {
      it(`are not counted: ${userAgent}`, async () => {
        asReader(userAgent);
        await make(`hit="${address}"`);
        await settled();
        expect(await count()).to.equal(0);
      });
    }

    it('are not counted: a browser that is driven', async () => {
      asReader();
      pretend(navigator, 'webdriver', true);
      await make(`hit="${address}"`);
      await settled();
      expect(await count()).to.equal(0);
    });

    const readers = [
      'Mozilla/5.0 (Linux; Android 10; CUBOT NOTE 20) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36',
      `${CHROME} coc_coc_browser/129.0.0`,
      'Mozilla/5.0 (Linux; Android 13; SM-A536E; wv) Chrome/120.0.0.0 Mobile Safari/537.36 Zalo android',
    ];
    for (const userAgent of readers) {
      it(`are not these: ${userAgent}`, async () => {
        asReader(userAgent);
        await make(`hit="${address}"`);
        await counted(1);
      });
    }
  });

  describe('bad input', () => {
    for (const wrong of ['https://dem.example/hit', 'javascript:alert(1)', '//dem.example/hit']) {
      it(`${wrong} is never asked, and warned of`, async () => {
        asReader();
        const warnings = capturedWarnings();
        const send = sinon.spy(window, 'fetch');
        try {
          await make(`hit="${wrong}"`);
          await settled();
          await waitUntil(() => warnings.list.length, 'a warning');
          expect(send.callCount).to.equal(0);
          expect(warnings.list.join()).to.contain(wrong);
        } finally {
          send.restore();
        }
      });
    }

    it('is not tried again when it fails, and says so', async () => {
      asReader();
      const warnings = capturedWarnings();
      const counter = await make(`hit="/test-api/status/500?key=${key}"`);
      await waitUntil(() => warnings.list.length, 'a warning');
      counter.requestUpdate();
      await counted(1);
      expect(warnings.list.join()).to.contain('500');
    });
  });
});
