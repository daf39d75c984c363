import {
  aTimeout,
  expect,
  fixture,
  html,
  nextFrame,
  oneEvent,
  waitUntil,
} from '../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import {LoginSuccessEvent} from '../../../src/components/login-box/login-box.events.js';
import type {LoginBox} from '../../../src/components/login-box/login-box.js';
import type {DataErrorEvent} from '../../../src/internal/data-error-event.js';
import type {SessionUser} from '../../../src/schemas/session.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {watchOutside} from '../../support/outside-watch.js';
import {pageWithout} from '../../support/page-without.js';
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
} from './support.js';

const minh = {name: 'Lê Thị Minh'};
const nobody = {user: null};

const withUser = async (user: unknown, content = siteForm) => {
  const box = await fixture<LoginBox>(
    html`<cong-login-box heading="Đăng nhập" .user=${user as SessionUser}
      >${content}</cong-login-box
    >`,
  );
  await enhanced(box);
  return box;
};

const asking = (src: string, content = siteForm) =>
  fixture<LoginBox>(html`<cong-login-box session-src=${src}>${content}</cong-login-box>`);

/** What another tab would say, and what this one says to it. */
function otherTab() {
  const channel = new BroadcastChannel('cong-session');
  const heard: unknown[] = [];
  channel.onmessage = ({data}) => heard.push(data?.user?.name ?? data?.user);
  return {heard, say: (user: unknown) => channel.postMessage({user}), close: () => channel.close()};
}

const showAgain = () => document.dispatchEvent(new Event('visibilitychange'));

describe('<cong-login-box> signed in', () => {
  let tab: ReturnType<typeof otherTab>;
  beforeEach(() => (tab = otherTab()));
  afterEach(() => tab.close());

  describe('by the property', () => {
    it('greets in place of the form, which keeps what was typed', async () => {
      const box = await withUser(undefined);
      username(box).value = 'ltminh';
      box.user = minh;
      await signedIn(box, 'Xin chào Lê Thị Minh');
      expect(isSeen(form(box))).to.equal(false);
      box.user = null;
      await waitUntil(() => isSeen(form(box)));
      expect(username(box).value).to.equal('ltminh');
      expect(isSeen(part(box, 'panel'))).to.equal(false);
    });

    it('leaves the form alone while nothing is known', async () => {
      const box = await withUser(undefined);
      await nextFrame();
      expect(box.shadowRoot!.querySelector('[part=panel]')).to.equal(null);
      expect(isSeen(form(box))).to.equal(true);
    });

    it('hides single sign-on and links, and keeps what stands below everything', async () => {
      const box = await fixture<LoginBox>(html`
        <cong-login-box reset-href="/quen" .user=${minh}>
          <a slot="sso" href="/vneid">VNeID</a>${siteForm}
          <p slot="after">Chỉ dành cho cán bộ.</p>
        </cong-login-box>
      `);
      await signedIn(box);
      const seen = ['a[slot=sso]', '[slot=after]'].map((each) => isSeen(box.querySelector(each)!));
      expect(seen).to.deep.equal([false, true]);
      expect(['or', 'links'].map((each) => isSeen(part(box, each)))).to.deep.equal([false, false]);
    });

    it('shows a hostile name as text', async () => {
      const name = '<img src=x onerror="alert(1)">{name}\u202e';
      const box = await withUser({name});
      await signedIn(box);
      expect(part(box, 'name').querySelector('img')).to.equal(null);
      expect(part(box, 'name').querySelector('bdi')!.textContent).to.equal(name);
    });

    it('wraps a long name, and greets without one', async () => {
      const box = await withUser({name: 'Ngo'.repeat(100)});
      box.style.inlineSize = '280px';
      await signedIn(box);
      const frame = part(box, 'box');
      expect(frame.scrollWidth).to.equal(frame.clientWidth);
      box.user = {name: ' '};
      await signedIn(box, 'Bạn đã đăng nhập.');
    });

    it('is left out when it is none', async () => {
      const warnings = capturedWarnings();
      const box = await withUser('Minh');
      await waitUntil(() => warnings.list.length);
      expect(warnings.list[0]).to.contain('user');
      expect(isSeen(form(box))).to.equal(true);
    });

    it('comes before what the server says', async () => {
      const src = sessionOf({user: {name: 'Người khác'}});
      const box = await fixture<LoginBox>(
        html`<cong-login-box session-src=${src.url} .user=${minh}>${siteForm}</cong-login-box>`,
      );
      await signedIn(box, 'Xin chào Lê Thị Minh');
      await nextFrame();
      expect(await src.count()).to.equal(0);
    });

    it('speaks the language of the page', async () => {
      const box = await withUser(minh);
      box.lang = 'en';
      await signedIn(box, 'Welcome, Lê Thị Minh');
      expect(part(box, 'panel').querySelector('button')!.textContent).to.equal('Sign out');
    });

    it('is accessible', async () => {
      const box = await withUser(minh);
      box.logoutAction = '/thoat';
      await signedIn(box);
      await expect(box).to.be.accessible();
    });
  });

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
      await signedIn(box, 'Xin chào Lê Thị Minh');
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
      ['another shape', '{"user": {"name": 5}}'],
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
      await aTimeout(0);
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
      expect(says(box)).to.equal('Phiên đăng nhập đã hết hạn. Hãy đăng nhập lại.');
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
      expect(says(box)).to.equal('');
    });

    it('does not ask by the clock', async () => {
      const src = sessionOf({user: minh});
      await signedIn(await asking(src.url));
      await aTimeout(50);
      expect(await src.count()).to.equal(1);
    });
  });

  describe('after signing in without leaving the page', () => {
    it('greets, with the focus there', async () => {
      const box = await withUser(undefined);
      password(box).focus();
      box.dispatchEvent(new LoginSuccessEvent(minh));
      await signedIn(box, 'Xin chào Lê Thị Minh');
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

  describe('other tabs', () => {
    it('hear of it, once', async () => {
      const box = await withUser(undefined);
      box.user = minh;
      await waitUntil(() => tab.heard.length);
      box.heading = 'Thành viên';
      box.user = {...minh};
      await box.updateComplete;
      box.user = null;
      await waitUntil(() => tab.heard.length > 1);
      expect(tab.heard).to.deep.equal(['Lê Thị Minh', null]);
    });

    it('are followed where there is no server to ask', async () => {
      const box = await withUser(minh);
      await signedIn(box);
      tab.say(null);
      await waitUntil(() => isSeen(form(box)));
      expect(says(box)).to.equal('Bạn đã đăng xuất.');
      tab.say({name: 'Trần Văn Hòa'});
      await signedIn(box, 'Xin chào Trần Văn Hòa');
      expect(says(box)).to.equal('');
    });

    it('have the server asked where there is one', async () => {
      const src = sessionOf({user: minh}, nobody);
      const box = await asking(src.url);
      await signedIn(box);
      tab.say(null);
      await waitUntil(() => isSeen(form(box)));
      expect(says(box)).to.equal('Bạn đã đăng xuất.');
      expect(await src.count()).to.equal(2);
    });

    it('that disagree with the server are not answered, or it would go on for ever', async () => {
      const src = sessionOf({user: minh}, {user: {name: 'B'}}, {user: {name: 'C'}});
      const box = await asking(src.url);
      await signedIn(box, 'Xin chào Lê Thị Minh');
      await waitUntil(() => tab.heard.length === 1);
      tab.say(null);
      await signedIn(box, 'Xin chào B');
      await box.updateComplete;
      await aTimeout(20);
      expect(tab.heard).to.deep.equal(['Lê Thị Minh']);
    });

    it('that talk of something else are not heard', async () => {
      const box = await withUser(minh);
      await signedIn(box);
      const channel = new BroadcastChannel('cong-session');
      for (const message of [null, 5, {}, {user: 5}, {user: {name: 1}}])
        channel.postMessage(message);
      channel.close();
      await aTimeout(20);
      expect(box.user).to.deep.equal(minh);
    });
  });

  describe('by the markup', () => {
    const written = html`<div slot="signed-in">
      <p>Xin chào <b>Lê Thị Minh</b></p>
      <form method="post" action="/thoat"><button>Thoát</button></form>
    </div>`;
    const menu = html`<ul slot="signed-in" hidden>
      <li><a href="/ho-so">Hồ sơ của tôi</a></li>
    </ul>`;

    it('shows the site’s own panel, without a form or a greeting of ours', async () => {
      const box = await fixture<LoginBox>(
        html`<cong-login-box reset-href="/quen">${written}</cong-login-box>`,
      );
      expect(isSeen(box.querySelector('[slot]')!)).to.equal(true);
      await waitUntil(() => !isSeen(part(box, 'links')));
      expect(box.querySelector('[name=password]')).to.equal(null);
      expect(isSeen(part(box, 'greeting'))).to.equal(false);
      expect(isSeen(part(box, 'panel'))).to.equal(true);
    });

    it('which stays while the server says the same', async () => {
      const box = await asking(sessionOf({user: minh}).url, written);
      await waitUntil(() => box.user);
      await box.updateComplete;
      expect(isSeen(box.querySelector('[slot]')!)).to.equal(true);
      expect(isSeen(part(box, 'greeting'))).to.equal(false);
    });

    it('which gives way to a form when the session has ended, and does not come back', async () => {
      const box = await asking(sessionOf({user: minh}, nobody).url, written);
      await waitUntil(() => box.user);
      showAgain();
      await waitUntil(() => box.querySelector('[name=password]'));
      await enhanced(box);
      expect(isSeen(password(box))).to.equal(true);
      expect(says(box)).to.equal('Phiên đăng nhập đã hết hạn. Hãy đăng nhập lại.');
      box.user = {name: 'Trần Văn Hòa'};
      await signedIn(box, 'Xin chào Trần Văn Hòa');
      expect(isSeen(box.querySelector('[slot]')!)).to.equal(false);
    });

    it('brings a menu, hidden until somebody is signed in', async () => {
      const box = await withUser(undefined, html`${siteForm}${menu}`);
      expect(isSeen(box.querySelector('ul')!)).to.equal(false);
      box.user = minh;
      await signedIn(box);
      expect(isSeen(box.querySelector('ul')!)).to.equal(true);
      box.user = null;
      await waitUntil(() => isSeen(form(box)));
      expect(isSeen(box.querySelector('ul')!)).to.equal(false);
    });

    it('may bring it later', async () => {
      const box = await withUser(minh);
      await signedIn(box);
      const late = document.createElement('p');
      late.slot = 'signed-in';
      late.hidden = true;
      late.textContent = 'Hồ sơ';
      box.append(late);
      await waitUntil(() => isSeen(late));
      expect(isSeen(part(box, 'greeting'))).to.equal(true);
    });
  });

  it('shows the form when its part does not load', async () => {
    const {element: box, page} = await pageWithout<LoginBox>(
      ['components/login-box/session-panel'],
      `<cong-login-box session-src="/test-api/json"><form method="post">
        <label>Tên <input name="username"></label>
        <label>Mật khẩu <input name="password" type="password"></label>
      </form></cong-login-box>`,
    );
    await waitUntil(() => page.told.join().includes('session-panel'), 'the developer is told', {
      timeout: 10_000,
    });
    expect(isSeen(form(box))).to.equal(true);
  });
});
