import {
  expect,
  fixture,
  html,
  nextFrame,
  oneEvent,
  waitUntil,
} from '../../../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import {stub, useFakeTimers} from 'sinon';
import {LoginSuccessEvent} from '../../../../../src/elements/login-box/login-box.events.js';
import type {LoginBox} from '../../../../../src/elements/login-box/login-box.js';
import type {DataErrorEvent} from '../../../../../src/data/data-error-event.js';
import {capturedWarnings} from '../../../../support/captured-warnings.js';
import {watchOutside} from '../../../../support/outside-watch.js';
import {pageWithout} from '../../../../support/page-without.js';
import {asking, minh, nobody, showAgain, withUser} from './session-support.js';
import {
  enhanced,
  fill,
  form,
  isSeen,
  part,
  password,
  saysSession as says,
  sessionOf,
  signedIn,
  siteForm,
  username,
} from '../../support.js';

describe('<cong-login-box> signed in', () => {
  describe('by the server', () => {
    it('shows who it is, and has the token ready', async () => {
      const box = await fixture<LoginBox>(html`
        <cong-login-box
          session-src=${sessionOf({user: minh, csrf: 't0ken'}).url}
          logout-action="/thoat"
          csrf-name="_token"
        >
          <form method="post">
            <input type="hidden" name="_token" value="cũ" />
            <label>Tên <input name="username" autocomplete="username" /></label>
            <label>Mật khẩu <input name="password" type="password" /></label>
          </form>
        </cong-login-box>
      `);
      await signedIn(box, 'Xin chào, Lê Thị Minh');
      expect(box.user).to.deep.equal(minh);
      const out = new FormData(part(box, 'panel').querySelector('form')!);
      expect([...out]).to.deep.equal([['_token', 't0ken']]);
      expect(box.querySelector<HTMLInputElement>('[name=_token]')!.value).to.equal('t0ken');
    });

    it('leaves the form there until it answers, and when nobody is signed in', async () => {
      const src = sessionOf(nobody);
      const box = await asking(src.url);
      expect(isSeen(form(box))).to.equal(true);
      await waitUntil(() => box.user === null);
      expect(isSeen(form(box))).to.equal(true);
      expect(says(box)).to.equal('');
    });

    it('takes 401 for nobody', async () => {
      const box = await asking('/test-api/status/401');
      await waitUntil(() => box.user === null);
      expect(isSeen(form(box))).to.equal(true);
    });

    it('sends cookies to its own origin, and asks past the browser’s store', async () => {
      document.cookie = 'phien=1';
      const src = sessionOf(nobody);
      await asking(src.url);
      await waitUntil(async () => (await src.count()) === 1);
      expect((await src.requests())[0]!.cookie).to.contain('phien=1');
      document.cookie = 'phien=; max-age=0';
    });

    it('keeps the form when it does not answer, and tells scripts', async () => {
      const warnings = capturedWarnings();
      const box = document.createElement('cong-login-box');
      box.sessionSrc = '/test-api/html';
      setTimeout(() => document.body.append(box));
      const {error, bubbles} = (await oneEvent(box, 'cong-data-error')) as DataErrorEvent;
      expect([error.failure, bubbles]).to.deep.equal(['type', false]);
      expect(box.user).to.equal(undefined);
      expect(warnings.list.join()).to.contain('session-src');
      box.remove();
    });

    for (const [what, body] of [
      ['another shape', '{"user": {"name": true}}'],
      ['no user at all', '{"csrf": "x"}'],
    ]) {
      it(`takes ${what} for a fault, not for nobody`, async () => {
        capturedWarnings();
        const box = document.createElement('cong-login-box');
        box.sessionSrc = `/test-api/json?body=${encodeURIComponent(body!)}`;
        setTimeout(() => document.body.append(box));
        const {error} = (await oneEvent(box, 'cong-data-error')) as DataErrorEvent;
        expect(error.failure).to.equal('shape');
        expect(box.user).to.equal(undefined);
        box.remove();
      });
    }

    it('is not asked at an address that is not safe', async () => {
      const warnings = capturedWarnings();
      const box = await asking('javascript:alert(1)');
      await waitUntil(() => warnings.list.length);
      expect(warnings.list[0]).to.contain('session-src');
      expect(box.user).to.equal(undefined);
    });

    it('is given up when the element leaves, which leaves nothing running', async () => {
      const watch = watchOutside();
      const box = await asking('/test-api/hang');
      // Not by `waitUntil`, which has a timer of its own.
      while (!watch.counts.timers) await nextFrame();
      box.remove();
      while (watch.counts.timers || watch.counts.listeners) await nextFrame();
      watch.stop();
      expect(watch.counts).to.deep.equal({listeners: 0, timers: 0});
    });

    it('is asked again by an element that comes back', async () => {
      const src = sessionOf({user: minh}, nobody);
      const box = await asking(src.url);
      await signedIn(box);
      const place = box.parentElement!;
      box.remove();
      place.append(box);
      await waitUntil(() => box.user === null);
      expect(isSeen(form(box))).to.equal(true);
    });
  });

  describe('until the session ends', () => {
    it('which is seen when the page is: the form is back, with a message', async () => {
      const box = await asking(sessionOf({user: minh}, nobody).url);
      await signedIn(box);
      showAgain();
      await waitUntil(() => isSeen(form(box)));
      expect(says(box)).to.equal('Phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại.');
      expect(part(box, 'notice').getAttribute('role')).to.equal('status');
      expect(document.activeElement, 'nobody had the focus').to.equal(document.body);
      await expect(box).to.be.accessible();
    });

    it('also in a page that comes back from the browser’s store, or on line', async () => {
      // Of two forms with the same ids.
      capturedWarnings();
      for (const event of [
        new PageTransitionEvent('pageshow', {persisted: true}),
        new Event('online'),
      ]) {
        const box = await asking(sessionOf({user: minh}, nobody).url);
        await signedIn(box);
        dispatchEvent(event);
        await waitUntil(() => box.user === null);
      }
    });

    it('takes the focus that would be lost to the first field', async () => {
      const box = await fixture<LoginBox>(html`
        <cong-login-box session-src=${sessionOf({user: minh}, nobody).url} logout-action="/thoat"
          >${siteForm}</cong-login-box
        >
      `);
      await signedIn(box);
      await enhanced(box);
      await sendKeys({press: 'Tab'});
      part(box, 'sign-out').focus();
      showAgain();
      await waitUntil(() => isSeen(form(box)));
      expect(document.activeElement === username(box)).to.equal(true);
    });

    it('says no more of it when the reader signs in again', async () => {
      const box = await asking(sessionOf({user: minh}, nobody).url);
      box.parentElement!.addEventListener('submit', (event) => event.preventDefault());
      await signedIn(box);
      showAgain();
      await waitUntil(() => says(box) !== '');
      await enhanced(box);
      fill(box);
      form(box).requestSubmit();
      await box.updateComplete;
      expect(says(box)).to.equal('');
    });

    it('does not ask by the clock', async () => {
      const watch = watchOutside();
      const src = sessionOf({user: minh});
      const box = await asking(src.url);
      // Not by `waitUntil`, which has a timer of its own.
      while (!box.user) await nextFrame();
      await box.updateComplete;
      watch.stop();
      expect(watch.counts.timers).to.equal(0);
      expect(await src.count()).to.equal(1);
    });
  });

  describe('after signing in without leaving the page', () => {
    it('greets, with the focus there', async () => {
      const box = await withUser(undefined);
      password(box).focus();
      box.dispatchEvent(new LoginSuccessEvent(minh));
      await signedIn(box, 'Xin chào, Lê Thị Minh');
      expect(box.shadowRoot!.activeElement === part(box, 'panel')).to.equal(true);
      expect(part(box, 'panel').getAttribute('role'), 'the focus says it').to.equal('group');
    });

    it('asks the server for the new token', async () => {
      const src = sessionOf({user: null, csrf: '1'}, {user: minh, csrf: '2'});
      const box = await asking(src.url);
      await waitUntil(() => box.csrfToken === '1');
      box.dispatchEvent(new LoginSuccessEvent(minh));
      await waitUntil(() => box.csrfToken === '2');
      expect(box.user).to.deep.equal(minh);
    });
  });

  describe('asked for the first time', () => {
    it('while the feature is still on its way', async () => {
      const src = sessionOf({user: minh});
      const {element: box, page} = await pageWithout<LoginBox>(
        ['elements/login-box/features/account/account'],
        `<cong-login-box session-src='${src.url}'><form method="post">
          <label>Tên <input name="username"></label>
          <label>Mật khẩu <input name="password" type="password"></label>
        </form></cong-login-box>`,
      );
      await waitUntil(() => page.told.join().includes('account'));
      await waitUntil(async () => (await src.count()) === 1);
      expect(isSeen(form(box))).to.equal(true);
    });

    it('once', async () => {
      const src = sessionOf({user: minh});
      const box = await asking(src.url);
      await signedIn(box);
      await nextFrame();
      expect(await src.count()).to.equal(1);
    });

    it('again after a second when the server has its own trouble', async () => {
      const original = window.fetch;
      const answers = [503, 200].map((status) => Response.json({user: minh}, {status}));
      const clock = useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
      // The middle of the spread.
      const random = stub(Math, 'random').returns(0.5);
      let count = 0;
      window.fetch = async () => answers[count++]!;
      try {
        const box = document.createElement('cong-login-box');
        box.sessionSrc = '/toi';
        document.body.append(box);
        while (!clock.countTimers() || count < 1) await nextFrame();
        clock.tick(999);
        await nextFrame();
        expect(count).to.equal(1);
        clock.tick(1);
        while (!box.user) await nextFrame();
        expect(box.user).to.deep.equal(minh);
        expect(count).to.equal(2);
        box.remove();
      } finally {
        clock.restore();
        random.restore();
        window.fetch = original;
      }
    });

    it('and not again by itself where asking longer is no use', async () => {
      capturedWarnings();
      const src = sessionOf({user: 5});
      const box = document.createElement('cong-login-box');
      box.sessionSrc = src.url;
      setTimeout(() => document.body.append(box));
      const {error} = (await oneEvent(box, 'cong-data-error')) as DataErrorEvent;
      expect(error.failure).to.equal('shape');
      expect(await src.count()).to.equal(1);
      box.remove();
    });
  });

  it('shows the form when its feature does not load, and gives up the question', async () => {
    const key = crypto.randomUUID();
    const {element: box, page} = await pageWithout<LoginBox>(
      ['elements/login-box/features/account/account'],
      `<cong-login-box session-src="/test-api/hang?key=${key}"><form method="post">
        <label>Tên <input name="username"></label>
        <label>Mật khẩu <input name="password" type="password"></label>
      </form></cong-login-box>`,
    );
    await waitUntil(() => page.told.join().includes('account'), 'the developer is told');
    expect(isSeen(form(box))).to.equal(true);
    await waitUntil(async () => {
      const response = await fetch(`/test-api/log?key=${key}`);
      const {requests} = (await response.json()) as {requests: {aborted: boolean}[]};
      // Where the file was quicker to fail, the question may not have gone out at all.
      return requests.every(({aborted}) => aborted);
    }, 'the question is given up');
  });
});
