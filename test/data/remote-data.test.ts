import {expect, fixture, html, oneEvent, waitUntil} from '../support/testing.js';
import {useFakeTimers} from 'sinon';
import type {VisitCounter} from '../../src/elements/visit-counter/visit-counter.js';
import '../../src/define/visit-counter.js';
import type {DataErrorEvent} from '../../src/data/data-error-event.js';
import {capturedWarnings} from '../support/captured-warnings.js';
import {pageWithout} from '../support/page-without.js';

const bodies = (...visits: number[]) =>
  visits.map((each) => `body=${encodeURIComponent(JSON.stringify({visits: each}))}`).join('&');

let key: string;

const sequence = (...visits: number[]) => `/test-api/sequence?key=${key}&${bodies(...visits)}`;

/** Connected without `src`, so that a listener is there before the first request. */
const idle = () =>
  fixture<VisitCounter>(html`<cong-visit-counter metrics="visits"></cong-visit-counter>`);

async function ready(counter: VisitCounter, src: string) {
  const come = oneEvent(counter, 'cong-count');
  counter.src = src;
  await come;
  await counter.updateComplete;
}

async function failed(counter: VisitCounter, src: string) {
  const come = oneEvent(counter, 'cong-data-error') as unknown as Promise<DataErrorEvent>;
  counter.src = src;
  const {error} = await come;
  await counter.updateComplete;
  return error;
}

const text = (counter: VisitCounter, part: string) =>
  counter.shadowRoot!.querySelector(`[part=${part}]`)?.textContent.trim();

const retry = (counter: VisitCounter) =>
  counter.shadowRoot!.querySelector<HTMLButtonElement>('[part=retry]');

interface Log {
  count: number;
  requests: {aborted: boolean; cookie: string | null}[];
}

async function log(): Promise<Log> {
  const response = await fetch(`/test-api/log?key=${key}`);
  return (await response.json()) as Log;
}

function pretend(what: 'hidden' | 'onLine', value: boolean) {
  Object.defineProperty(what === 'hidden' ? document : navigator, what, {
    value,
    configurable: true,
  });
}

describe('RemoteData', () => {
  beforeEach(() => {
    key = crypto.randomUUID();
  });

  describe('states', () => {
    it('asks nothing without an address', async () => {
      const counter = await idle();
      expect(text(counter, 'status')).to.equal(undefined);
    });

    it('says that it loads', async () => {
      const counter = await idle();
      counter.src = '/test-api/hang';
      await waitUntil(() => text(counter, 'status') === 'Đang tải…');
      expect(retry(counter)).to.equal(null);
    });

    it('shows the data, with an empty note', async () => {
      const counter = await idle();
      await ready(counter, sequence(2965));
      expect(text(counter, 'value')).to.equal('2.965');
      expect(text(counter, 'status')).to.equal('');
      expect(retry(counter)).to.equal(null);
    });

    it('tells of a failure, and tries again when asked to', async () => {
      capturedWarnings();
      const counter = await idle();
      const error = await failed(counter, `/test-api/sequence?key=${key}&body=[&${bodies(7)}`);
      expect(error.failure).to.equal('type');
      expect(text(counter, 'status')).to.equal('Không tải được dữ liệu.');
      expect(retry(counter)!.textContent.trim()).to.equal('Thử lại');

      const come = oneEvent(counter, 'cong-count');
      retry(counter)!.click();
      await come;
      await counter.updateComplete;
      expect(text(counter, 'value')).to.equal('7');
      expect(text(counter, 'status')).to.equal('');
      expect(retry(counter)).to.equal(null);
    });

    it('fails without a request where the address is not http', async () => {
      const warnings = capturedWarnings();
      const counter = await idle();
      const error = await failed(counter, 'javascript:alert(1)');
      expect(error.failure).to.equal('network');
      expect(error.message).to.equal('javascript:alert(1): not an http(s) address');
      expect(warnings.list).to.have.length(1);
    });

    it('keeps its error to the element', async () => {
      capturedWarnings();
      const counter = await idle();
      let heard = 0;
      document.addEventListener('cong-data-error', () => heard++);
      await failed(counter, '/test-api/html');
      expect(heard).to.equal(0);
    });

    it('warns of what it left out', async () => {
      const warnings = capturedWarnings();
      const counter = await idle();
      const body = encodeURIComponent('{"visits":5,"today":{}}');
      await ready(counter, `/test-api/json?body=${body}`);
      expect(text(counter, 'value')).to.equal('5');
      expect(warnings.list).to.have.length(1);
      expect(warnings.list[0]).to.contain('<cong-visit-counter> src: "today: ');
    });
  });

  describe('where the file that reads documents does not load', () => {
    const without = (attributes: string) =>
      pageWithout<VisitCounter>(
        ['data/documents'],
        `<cong-visit-counter metrics="visits" ${attributes}></cong-visit-counter>`,
      );

    it('tells of a failure, and tries again when asked to', async () => {
      const src = sequence(7);
      const {element, page} = await without(`src="${src.replaceAll('&', '&amp;')}"`);
      await waitUntil(() => retry(element), 'the button');
      expect(text(element, 'status')).to.equal('Không tải được dữ liệu.');
      expect(page.told.filter((each) => each.startsWith('<cong-'))).to.deep.equal([
        `<cong-visit-counter> src: "${src}". Expected a JSON document; ${src}: the file that reads it did not load.`,
      ]);

      const come = oneEvent(element, 'cong-data-error') as unknown as Promise<DataErrorEvent>;
      retry(element)!.click();
      expect((await come).error.failure).to.equal('network');
      await element.updateComplete;
      expect(text(element, 'status')).to.equal('Không tải được dữ liệu.');
    });

    it('gives up the request, whose answer nobody would read', async () => {
      const {element} = await without(`src="/test-api/hang?key=${key}"`);
      await waitUntil(() => retry(element), 'the button');
      // Where the file was quicker to fail, the request may not have gone out at all.
      await waitUntil(async () => (await log()).requests.every(({aborted}) => aborted));
    });

    it('tries again when the connection is back', async () => {
      const {element, page} = await without('src="/test-api/html"');
      await waitUntil(() => retry(element), 'the button');
      const again = oneEvent(element, 'cong-data-error');
      page.dispatchEvent(new Event('online'));
      await again;
      await element.updateComplete;
      expect(text(element, 'status')).to.equal('Không tải được dữ liệu.');
    });

    it('tells of a failure where a stream brings the document', async () => {
      const body = encodeURIComponent('{"visits":7}');
      const {element} = await without(`stream="/test-api/stream?key=${key}&amp;body=${body}"`);
      await waitUntil(() => retry(element), 'the button');
      expect(text(element, 'status')).to.equal('Không tải được dữ liệu.');
    });
  });

  describe('another address', () => {
    it('replaces the data', async () => {
      const counter = await idle();
      await ready(counter, sequence(1));
      await ready(counter, `/test-api/json?${bodies(2)}`);
      expect(text(counter, 'value')).to.equal('2');
    });

    it('gives up what is under way', async () => {
      const counter = await idle();
      counter.src = `/test-api/hang?key=${key}`;
      await waitUntil(async () => (await log()).count === 1);
      await ready(counter, `/test-api/json?${bodies(2)}`);
      expect(text(counter, 'value')).to.equal('2');
      await waitUntil(async () => (await log()).requests[0]!.aborted);
    });

    it('wins over one set a moment before', async () => {
      const counter = await idle();
      counter.src = sequence(1);
      await counter.updateComplete;
      await ready(counter, `/test-api/json?${bodies(2)}&delay=50`);
      expect(text(counter, 'value')).to.equal('2');
      expect((await log()).count).to.be.at.most(1);
    });

    it('that is none takes the data away', async () => {
      const counter = await idle();
      await ready(counter, sequence(1));
      counter.src = undefined;
      await counter.updateComplete;
      expect(text(counter, 'value')).to.equal(undefined);
    });
  });

  describe('moved and removed', () => {
    it('gives up its request when it is removed', async () => {
      const counter = await idle();
      counter.src = `/test-api/hang?key=${key}`;
      await waitUntil(async () => (await log()).count === 1);
      counter.remove();
      await waitUntil(async () => (await log()).requests[0]!.aborted);
    });

    it('asks again when it comes back, and shows the last value until then', async () => {
      const counter = await idle();
      await ready(counter, sequence(1, 2));
      const parent = counter.parentElement!;
      counter.remove();
      const come = oneEvent(counter, 'cong-count');
      parent.append(counter);
      expect(text(counter, 'value')).to.equal('1');
      await come;
      await counter.updateComplete;
      expect(text(counter, 'value')).to.equal('2');
    });
  });

  describe('refresh', () => {
    let timers: ReturnType<typeof useFakeTimers>;
    beforeEach(() => {
      timers = useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    });
    afterEach(() => {
      timers.restore();
      Reflect.deleteProperty(document, 'hidden');
      Reflect.deleteProperty(navigator, 'onLine');
    });

    async function refreshing(seconds: number) {
      const counter = document.createElement('cong-visit-counter');
      counter.metrics = 'visits';
      counter.refresh = seconds;
      document.body.append(counter);
      await ready(counter, sequence(1, 2, 3));
      return counter;
    }

    it('asks again after its seconds', async () => {
      const counter = await refreshing(30);
      const come = oneEvent(counter, 'cong-count');
      timers.tick(29_999);
      expect(timers.countTimers()).to.equal(1);
      timers.tick(1);
      await come;
      await counter.updateComplete;
      expect(text(counter, 'value')).to.equal('2');
      expect((await log()).count).to.equal(2);
      counter.remove();
      expect(timers.countTimers(), 'after it was removed').to.equal(0);
    });

    it('waits five seconds at least', async () => {
      const counter = await refreshing(1);
      timers.tick(4_999);
      expect(timers.countTimers()).to.equal(1);
      const come = oneEvent(counter, 'cong-count');
      timers.tick(1);
      await come;
      counter.remove();
    });

    it('waits as long as the server asks, where that is longer', async () => {
      const counter = await idle();
      counter.refresh = 30;
      await failed(counter, `/test-api/status/429?retry-after=3600&key=${key}`);
      timers.tick(3_599_999);
      expect((await log()).count).to.equal(1);
      const again = oneEvent(counter, 'cong-data-error');
      timers.tick(1);
      await again;
      expect((await log()).count).to.equal(2);
      counter.remove();
    });

    it('takes more seconds than a timer can wait for very many, not for none', async () => {
      const counter = await refreshing(9_999_999_999);
      timers.tick(60_000);
      expect(timers.countTimers()).to.equal(1);
      expect((await log()).count).to.equal(1);
      counter.remove();
    });

    it('rests while the page is hidden, and asks as soon as it is seen', async () => {
      const counter = await refreshing(5);
      pretend('hidden', true);
      timers.tick(60_000);
      expect((await log()).count).to.equal(1);
      const come = oneEvent(counter, 'cong-count');
      pretend('hidden', false);
      document.dispatchEvent(new Event('visibilitychange'));
      await come;
      expect((await log()).count).to.equal(2);
      counter.remove();
    });

    it('rests while the page is off line, and asks as soon as it no longer is', async () => {
      const counter = await refreshing(5);
      pretend('onLine', false);
      timers.tick(60_000);
      expect((await log()).count).to.equal(1);
      const come = oneEvent(counter, 'cong-count');
      pretend('onLine', true);
      dispatchEvent(new Event('online'));
      await come;
      expect((await log()).count).to.equal(2);
      counter.remove();
    });

    it('keeps the last value when it fails', async () => {
      capturedWarnings();
      const counter = document.createElement('cong-visit-counter');
      counter.metrics = 'visits';
      counter.refresh = 5;
      document.body.append(counter);
      await ready(counter, `/test-api/sequence?key=${key}&${bodies(2965)}&body=[`);
      const come = oneEvent(counter, 'cong-data-error');
      timers.tick(5_000);
      await come;
      await counter.updateComplete;
      expect(text(counter, 'value')).to.equal('2.965');
      expect(text(counter, 'status')).to.equal('');
      expect(retry(counter)).to.equal(null);
      counter.remove();
    });
  });

  describe('off line without refresh', () => {
    it('tries again when the connection is back', async () => {
      capturedWarnings();
      const counter = await idle();
      await failed(counter, 'ftp://vidu.gov.vn/so-lieu.json');
      const again = oneEvent(counter, 'cong-data-error');
      dispatchEvent(new Event('online'));
      await again;
      await counter.updateComplete;
      expect(text(counter, 'status')).to.equal('Không tải được dữ liệu.');
      counter.remove();
    });
  });

  describe('credentials', () => {
    const cookies: [credentials: string, sent: boolean][] = [
      ['omit', false],
      ['same-origin', true],
      ['include', true],
    ];
    for (const [credentials, sent] of cookies) {
      it(`${credentials}: the cookie is ${sent ? '' : 'not '}sent`, async () => {
        document.cookie = 'cong-test=1; path=/';
        const counter = await idle();
        counter.credentials = credentials;
        await ready(counter, sequence(1));
        const {requests} = await log();
        expect(requests[0]!.cookie?.includes('cong-test=1') ?? false).to.equal(sent);
      });
    }

    it('anything else counts as omit, and is told', async () => {
      const warnings = capturedWarnings();
      document.cookie = 'cong-test=1; path=/';
      const counter = await idle();
      counter.credentials = 'always';
      await ready(counter, sequence(1));
      expect((await log()).requests[0]!.cookie).to.equal(null);
      expect(warnings.list).to.deep.equal([
        '<cong-visit-counter> credentials: "always". Expected omit, same-origin, include; "omit" is used.',
      ]);
    });
  });
});
