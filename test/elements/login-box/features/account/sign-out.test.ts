import {expect, fixture, html, oneEvent, waitUntil} from '../../../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import type {LoginBox} from '../../../../../src/elements/login-box/login-box.js';
import {capturedWarnings} from '../../../../support/captured-warnings.js';
import {
  enhanced,
  form,
  isSeen,
  part,
  saysSession as says,
  sessionOf,
  signedIn,
  siteForm,
  username,
} from '../../support.js';

interface Sent {
  url: string;
  init: RequestInit;
}

/** Answers what is posted in place of the server; other requests go their way. */
function postsAnsweredBy(answer: () => Promise<Response>): Sent[] {
  const sent: Sent[] = [];
  window.fetch = (url, init) => {
    if (init?.method !== 'POST') return original(url, init);
    sent.push({url: String(url), init});
    return answer();
  };
  return sent;
}
const original = window.fetch.bind(window);

const status = (code: number) => async () => new Response(null, {status: code});

async function boxBy(mode: string | undefined, session?: string) {
  const box = await fixture<LoginBox>(html`
    <cong-login-box
      logout-action="/test-api/html"
      csrf-name="_token"
      csrf-token="t0ken"
      mode=${mode ?? 'native'}
      .user=${{name: 'Lê Thị Minh'}}
      >${siteForm}</cong-login-box
    >
  `);
  if (session) box.sessionSrc = session;
  await signedIn(box);
  await enhanced(box);
  return box;
}

const button = (box: LoginBox) => part(box, 'sign-out') as HTMLButtonElement;
const signOutForm = (box: LoginBox) => button(box).form!;

describe('<cong-login-box> signing out', () => {
  afterEach(() => {
    window.fetch = original;
  });

  describe('by a form', () => {
    it('posts the token to its address', async () => {
      const box = await boxBy('native');
      let posted: [string, string][] = [];
      signOutForm(box).addEventListener('submit', (event) => {
        event.preventDefault();
        posted = [...new FormData(signOutForm(box))] as [string, string][];
      });
      button(box).click();
      expect(posted).to.deep.equal([['_token', 't0ken']]);
      expect(signOutForm(box).method).to.equal('post');
      expect(new URL(signOutForm(box).action).pathname).to.equal('/test-api/html');
    });

    it('posts once, however often it is pressed, and again when the reader comes back', async () => {
      const box = await boxBy('native');
      let posts = 0;
      signOutForm(box).addEventListener('submit', (event) => {
        if (!event.defaultPrevented) posts++;
        event.preventDefault();
      });
      button(box).click();
      button(box).click();
      expect(posts).to.equal(1);
      await box.updateComplete;
      expect(button(box).textContent).to.equal('Đang đăng xuất…');
      expect(button(box).getAttribute('aria-disabled')).to.equal('true');
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      await box.updateComplete;
      expect(button(box).textContent).to.equal('Đăng xuất');
      button(box).click();
      expect(posts).to.equal(2);
    });

    it('has a field called "_csrf" unless told, and none without a token', async () => {
      const box = await boxBy('native');
      box.csrfName = undefined;
      await box.updateComplete;
      expect([...new FormData(signOutForm(box))]).to.deep.equal([['_csrf', 't0ken']]);
      box.csrfToken = undefined;
      await box.updateComplete;
      expect([...new FormData(signOutForm(box))]).to.deep.equal([]);
    });

    it('is not there without an address, or with one that is not safe', async () => {
      const warnings = capturedWarnings();
      const box = await boxBy('native');
      box.logoutAction = undefined;
      await waitUntil(() => !isSeen(button(box)));
      box.logoutAction = 'javascript:alert(1)';
      await box.updateComplete;
      expect(isSeen(button(box))).to.equal(false);
      expect(warnings.list.join()).to.contain('logout-action');
    });
  });

  describe('without leaving the page', () => {
    it('posts the token in a header; the form is back, and says so', async () => {
      const sent = postsAnsweredBy(status(204));
      const box = await boxBy('fetch');
      button(box).click();
      await waitUntil(() => isSeen(form(box)));
      expect(says(box)).to.equal('Bạn đã đăng xuất.');
      expect(box.user).to.equal(null);
      const [{url, init}] = sent as [Sent];
      expect(new URL(url).pathname).to.equal('/test-api/html');
      expect([init.method, init.credentials]).to.deep.equal(['POST', 'same-origin']);
      expect(new Headers(init.headers).get('x-csrf-token')).to.equal('t0ken');
    });

    it('takes the focus of a keyboard to the first field', async () => {
      postsAnsweredBy(status(204));
      const box = await boxBy('fetch');
      await sendKeys({press: 'Tab'});
      button(box).focus();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => isSeen(form(box)));
      expect(document.activeElement === username(box)).to.equal(true);
    });

    it('brings up no keyboard of a phone', async () => {
      postsAnsweredBy(status(204));
      const box = await boxBy('fetch');
      button(box).click();
      await waitUntil(() => isSeen(form(box)));
      expect(document.activeElement === username(box)).to.equal(false);
      expect(document.activeElement === box, 'and the place is kept').to.equal(true);
    });

    it('asks for the token of the next session', async () => {
      postsAnsweredBy(status(204));
      const src = sessionOf({user: {name: 'Lê Thị Minh'}, csrf: '1'}, {user: null, csrf: '2'});
      const box = await fixture<LoginBox>(html`
        <cong-login-box mode="fetch" logout-action="/thoat" session-src=${src.url}
          >${siteForm}</cong-login-box
        >
      `);
      await signedIn(box);
      button(box).click();
      await waitUntil(() => box.csrfToken === '2');
      expect(says(box)).to.equal('Bạn đã đăng xuất.');
    });

    it('says that the session had expired when it had', async () => {
      postsAnsweredBy(status(401));
      const box = await boxBy('fetch');
      button(box).click();
      await waitUntil(() => isSeen(form(box)));
      expect(says(box)).to.equal('Phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại.');
    });

    it('says when it fails, and can be tried again', async () => {
      const answers = [Promise.reject(new TypeError('mất mạng')), status(500)(), status(204)()];
      answers[0]!.catch(() => undefined);
      postsAnsweredBy(() => answers.shift()!);
      const box = await boxBy('fetch');
      for (const trouble of ['no connection', 'the server’s own']) {
        button(box).click();
        await waitUntil(() => says(box) === 'Chưa đăng xuất được. Vui lòng thử lại.', trouble);
        expect(isSeen(part(box, 'panel'))).to.equal(true);
      }
      await waitUntil(() => !button(box).hasAttribute('aria-disabled'));
      button(box).click();
      await waitUntil(() => isSeen(form(box)));
    });

    it('posts once more with the token of a refusal', async () => {
      let answered = 0;
      const sent = postsAnsweredBy(async () =>
        Response.json({error: 'csrf', csrf: 'm0i'}, {status: answered++ ? 200 : 403}),
      );
      const box = await boxBy('fetch');
      button(box).click();
      await waitUntil(() => isSeen(form(box)));
      expect(says(box)).to.equal('Bạn đã đăng xuất.');
      expect(sent.map(({init}) => new Headers(init.headers).get('x-csrf-token'))).to.deep.equal([
        't0ken',
        'm0i',
      ]);
    });

    it('asks for another token when the one it had is refused', async () => {
      const sent = postsAnsweredBy(status(403));
      const src = sessionOf({user: {name: 'Lê Thị Minh'}, csrf: 'm0i'});
      const box = await boxBy('fetch', src.url);
      button(box).click();
      await waitUntil(() => box.csrfToken === 'm0i');
      expect(says(box)).to.equal('Chưa đăng xuất được. Vui lòng thử lại.');
      await box.updateComplete;
      await waitUntil(() => !button(box).hasAttribute('aria-disabled'));
      button(box).click();
      await waitUntil(() => sent.length === 2);
      expect(new Headers(sent[1]!.init.headers).get('x-csrf-token')).to.equal('m0i');
    });
  });

  describe('cong-logout', () => {
    it('comes when the reader signs out, and can be cancelled', async () => {
      const sent = postsAnsweredBy(status(204));
      const box = await boxBy('fetch');
      setTimeout(() => button(box).click());
      box.addEventListener('cong-logout', (event) => event.preventDefault(), {once: true});
      const event = await oneEvent(box, 'cong-logout');
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
      expect(sent).to.have.length(0);
      expect(button(box).textContent).to.equal('Đăng xuất');
    });

    it('does not come when a script says that nobody is signed in', async () => {
      const box = await boxBy('fetch');
      let heard = 0;
      box.addEventListener('cong-logout', () => heard++);
      box.user = null;
      await waitUntil(() => isSeen(form(box)));
      expect(heard).to.equal(0);
      expect(says(box)).to.equal('');
    });
  });
});
