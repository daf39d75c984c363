import {expect, waitUntil} from '../../../support/testing.js';
import type {LoginErrorEvent} from '../../../../src/elements/login-box/login-box.events.js';
import type {LoginBox} from '../../../../src/elements/login-box/login-box.js';
import {pageWithout, type OtherPage} from '../../../support/page-without.js';
import {enhanced, form, isFree, summaryOf, submitButton} from '../support.js';

const OFFLINE = 'Thiết bị chưa kết nối mạng. Vui lòng kiểm tra kết nối rồi thử lại.';
const NETWORK = 'Không kết nối được với máy chủ. Vui lòng thử lại.';

const markup = (mode: string) => `<cong-login-box mode="${mode}">
  <form method="post" action="/test-api/redirect?to=/test-api/html?native">
    <label>Tên <input name="username" value="ltminh"></label>
    <label>Mật khẩu <input name="password" type="password" value="Mật khẩu 1"></label>
    <button>Vào</button></form></cong-login-box>`;

type Line = 'none' | 'dead' | 'alive';

/** Cuts a page off: it knows of it, or only its requests fail; `alive` is a browser that says off line and is wrong. */
function cut(page: OtherPage, line: Line) {
  const other = page as unknown as Window & typeof globalThis;
  const own = other.fetch;
  Object.defineProperty(other.navigator, 'onLine', {value: line === 'dead', configurable: true});
  if (line !== 'alive') other.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  return () => {
    Reflect.deleteProperty(other.navigator, 'onLine');
    other.fetch = own;
  };
}

const told = (box: LoginBox, sentence: string) =>
  waitUntil(() => summaryOf(box).join() === sentence, sentence, {timeout: 5000});

const opened = (page: Window) =>
  waitUntil(() => page.location.search === '?native', 'the next page', {timeout: 5000});

/** What was typed is there, and the page has not been left. */
function expectKept(box: LoginBox, page: OtherPage) {
  expect(page.location.href).to.equal('about:srcdoc');
  expect([...box.querySelectorAll('input')].map(({value}) => value)).to.deep.equal([
    'ltminh',
    'Mật khẩu 1',
  ]);
  expect(box.querySelector('[aria-disabled]')).to.equal(null);
}

describe('<cong-login-box> without a connection', () => {
  for (const [line, sentence, kind] of [
    ['none', OFFLINE, 'offline'],
    ['dead', NETWORK, 'network'],
  ] as const) {
    for (const isEnhanced of [false, true]) {
      it(`keeps what was typed and says so: ${line}, ${isEnhanced ? 'in' : 'before'} the box, without the feature`, async () => {
        const {element: box, page} = await pageWithout<LoginBox>(
          ['elements/login-box/features/account/account'],
          markup('fetch'),
        );
        if (isEnhanced) await enhanced(box);
        const restore = cut(page, line);
        const failures: LoginErrorEvent[] = [];
        box.addEventListener('cong-login-error', (event) => failures.push(event));
        submitButton(box).click();
        submitButton(box).click();
        await told(box, sentence);
        await waitUntil(() => failures.length);
        expect(failures.map((each) => [each.kind, each.status])).to.deep.equal([[kind, undefined]]);
        await isFree(box);
        expectKept(box, page);
        // The feature still does not load, but the server is there: the browser sends the form.
        restore();
        submitButton(box).click();
        await opened(page);
      });
    }
  }

  it('keeps what was typed where the browser would send it', async () => {
    const {element: box, page} = await pageWithout<LoginBox>([], markup('native'));
    await enhanced(box);
    const restore = cut(page, 'none');
    let reached = 0;
    page.addEventListener('submit', () => reached++);
    submitButton(box).click();
    submitButton(box).click();
    await told(box, OFFLINE);
    await isFree(box);
    expect(reached).to.equal(0);
    expectKept(box, page);
    restore();
    submitButton(box).click();
    await opened(page);
    expect(reached).to.equal(1);
  });

  it('keeps it also before the reader has come to the box', async () => {
    const {element: box, page} = await pageWithout<LoginBox>([], markup('native'));
    const restore = cut(page, 'none');
    submitButton(box).click();
    await told(box, OFFLINE);
    await isFree(box);
    expectKept(box, page);
    restore();
    submitButton(box).click();
    await opened(page);
  });

  for (const base of ['', '<base href="http://127.0.0.1:9/">']) {
    it(`believes the server, not a browser that is wrong ${base}`, async () => {
      const {element: box, page} = await pageWithout<LoginBox>(
        [],
        base + markup('native').replace('action="', `action="${location.origin}`),
      );
      await enhanced(box);
      cut(page, 'alive');
      expect(form(box).method).to.equal('post');
      submitButton(box).click();
      await opened(page);
    });
  }
});
