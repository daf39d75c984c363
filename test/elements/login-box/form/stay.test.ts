import {expect, fixture, html} from '../../../support/testing.js';
import {useFakeTimers, type SinonFakeTimers} from 'sinon';
import type {LoginBox} from '../../../../src/elements/login-box/login-box.js';
import {enhanced, fill, form, password, statusOf, submitButton, username} from '../support.js';

/** A form whose answer is a file, or none; into a frame, which stands for the page that stays. */
async function answeredWithNothing() {
  const name = `stay-${Math.random()}`;
  const place = await fixture(
    html`<div>
      <iframe name=${name} title="Trả lời"></iframe>
      <cong-login-box>
        <form method="post" action="/test-api/status/204" target=${name}>
          <label>Tên <input name="username" autocomplete="username" /></label>
          <label
            >Mật khẩu <input name="password" type="password" autocomplete="current-password"
          /></label>
          <button>Vào</button>
        </form>
      </cong-login-box>
    </div>`,
  );
  const box = place.querySelector<LoginBox>('cong-login-box')!;
  await enhanced(box);
  fill(box);
  return box;
}

describe('<cong-login-box> when the browser stays on the page', () => {
  it('is free after five seconds, with what was typed', async () => {
    const box = await answeredWithNothing();
    let posts = 0;
    form(box).addEventListener('submit', () => posts++);
    const clock = useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    try {
      submitButton(box).click();
      clock.tick(4999);
      await box.updateComplete;
      expect(statusOf(box)).to.equal('Đang đăng nhập…');
      expect(submitButton(box).getAttribute('aria-disabled')).to.equal('true');
      submitButton(box).click();
      expect(posts).to.equal(1);

      clock.tick(1);
      await box.updateComplete;
      expect(statusOf(box)).to.equal('');
      expect(submitButton(box).hasAttribute('aria-disabled')).to.equal(false);
      expect(username(box).value).to.equal('ltminh');
      expect(password(box).value).to.equal('Mật khẩu 1');

      submitButton(box).click();
      expect(posts).to.equal(2);
      clock.tick(300);
      await box.updateComplete;
      expect(statusOf(box)).to.equal('Đang đăng nhập…');
    } finally {
      clock.restore();
    }
  });

  it('waits from the last time that it was sent', async () => {
    const box = await answeredWithNothing();
    const clock = useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    try {
      submitButton(box).click();
      clock.tick(3000);
      password(box).dispatchEvent(new Event('input', {bubbles: true}));
      await box.updateComplete;
      expect(statusOf(box)).to.equal('');
      submitButton(box).click();
      clock.tick(3000);
      await box.updateComplete;
      expect(statusOf(box)).to.equal('Đang đăng nhập…');
      clock.tick(2000);
      await box.updateComplete;
      expect(statusOf(box)).to.equal('');
    } finally {
      clock.restore();
    }
  });

  describe('on a server that is slow', () => {
    /** Stands for the browser, which tells of the page that it is going to, and when it is stopped. */
    function navigate(formData: FormData | null) {
      const stop = new AbortController();
      const event = Object.assign(new Event('navigate'), {signal: stop.signal, formData});
      (window.navigation as EventTarget).dispatchEvent(event);
      return stop;
    }

    let clock: SinonFakeTimers;
    beforeEach(() => {
      // Not every engine tells.
      if (!window.navigation)
        Object.defineProperty(window, 'navigation', {
          value: new EventTarget(),
          configurable: true,
        });
    });
    afterEach(() => clock.restore());

    async function sent() {
      const box = await answeredWithNothing();
      let posts = 0;
      form(box).addEventListener('submit', () => posts++);
      clock = useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
      submitButton(box).click();
      return {box, posts: () => posts};
    }

    it('is sent once, as long as the browser is on its way', async () => {
      const {box, posts} = await sent();
      navigate(new FormData());
      clock.tick(14_999);
      await box.updateComplete;
      submitButton(box).click();
      expect(posts()).to.equal(1);
      expect(statusOf(box)).to.equal('Đang đăng nhập…');
      expect(submitButton(box).getAttribute('aria-disabled')).to.equal('true');

      clock.tick(1);
      await box.updateComplete;
      expect(statusOf(box)).to.equal('');
      submitButton(box).click();
      expect(posts()).to.equal(2);
    });

    it('is free at once when the browser is stopped', async () => {
      const {box, posts} = await sent();
      const browser = navigate(new FormData());
      clock.tick(6000);
      browser.abort();
      await box.updateComplete;
      expect(statusOf(box)).to.equal('');
      submitButton(box).click();
      expect(posts()).to.equal(2);
    });

    it('is free after five seconds where the browser goes somewhere else', async () => {
      const {box, posts} = await sent();
      navigate(null);
      clock.tick(5000);
      submitButton(box).click();
      expect(posts()).to.equal(2);
    });
  });
});
