import {expect, fixture, html, oneEvent, waitUntil} from '../../../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import type {LoginEvent} from '../../../../../src/elements/login-box/login-box.events.js';
import type {LoginBox} from '../../../../../src/elements/login-box/login-box.js';
import {
  boxWith,
  descriptionOf,
  drawn,
  enhanced,
  fill,
  form,
  founding,
  listenAsPage,
  part,
  password,
  reveal,
  said,
  saidAtField,
  siteForm,
  statusOf,
  submitButton,
  summaryOf,
  username,
} from '../../support.js';

const SUMMARY = [
  'Có 2 mục cần kiểm tra lại.',
  'Vui lòng nhập tên đăng nhập.',
  'Vui lòng nhập mật khẩu.',
];

/** The founding page's form, sent into a frame, so that the test stays; `posts` asks the server for their number. */
async function boxIntoFrame() {
  // The server's log serves all browsers.
  const key = `login-${Math.random()}`;
  const place = await fixture(
    html`<div>
      <iframe name=${key} title="Trả lời"></iframe>
      <cong-login-box>${siteForm}</cong-login-box>
    </div>`,
  );
  const box = place.querySelector('cong-login-box')!;
  await enhanced(box);
  form(box).target = key;
  form(box).setAttribute('action', `/test-api/html?key=${key}`);
  const posts = async () => {
    const answer = await fetch(`/test-api/log?key=${key}`);
    return ((await answer.json()) as {count: number}).count;
  };
  return {box, frame: place.querySelector('iframe')!, posts};
}

const answered = (frame: HTMLIFrameElement) =>
  waitUntil(() => frame.contentDocument?.title === 'Đăng nhập', 'the server has answered');

describe('<cong-login-box> submit', () => {
  describe('empty fields', () => {
    it('are named above the form, which takes the focus, and beside each field', async () => {
      const box = await founding();
      const posts = listenAsPage(box);
      submitButton(box).click();
      await said(box, ...SUMMARY);
      expect(posts).to.have.length(0);
      expect(box.shadowRoot!.activeElement === part(box, 'summary')).to.equal(true);
      expect(username(box).getAttribute('aria-invalid')).to.equal('true');
      expect(descriptionOf(username(box))).to.equal('Vui lòng nhập tên đăng nhập.');
      expect(descriptionOf(password(box))).to.equal('Vui lòng nhập mật khẩu.');
      expect(password(box).labels![0]!.textContent).to.equal('Mật khẩu');
      await expect(box).to.be.accessible();
    });

    it('are reached by the links above', async () => {
      const box = await founding();
      submitButton(box).click();
      await said(box, ...SUMMARY);
      part(box, 'summary').querySelectorAll('a')[1]!.click();
      expect(document.activeElement === password(box)).to.equal(true);
      expect(location.hash).to.equal('');
    });

    it('are right as soon as they are filled, one by one', async () => {
      const box = await founding();
      submitButton(box).click();
      await said(box, ...SUMMARY);
      username(box).focus();
      await sendKeys({type: 'l'});
      await saidAtField(box, 'Vui lòng nhập mật khẩu.');
      expect(username(box).getAttribute('aria-invalid')).to.equal('false');
      expect(username(box).hasAttribute('aria-describedby')).to.equal(false);
      expect(descriptionOf(password(box))).to.equal('Vui lòng nhập mật khẩu.');
      password(box).focus();
      await sendKeys({type: 'm'});
      expect(summaryOf(box)).to.deep.equal([]);
      expect(box.querySelectorAll('.cong-login-note')).to.have.length(1);
    });

    it('are checked where the author has not said "required"', async () => {
      const box = await boxWith(
        html`<form method="post">
          <label>Tên <input name="username" aria-describedby="hint" /></label><i id="hint">Gợi ý</i>
          <label>Mật khẩu <input name="password" type="password" /></label><button>Vào</button>
        </form>`,
      );
      password(box).value = 'x';
      submitButton(box).click();
      await saidAtField(box, 'Vui lòng nhập tên đăng nhập.');
      expect(document.activeElement === username(box)).to.equal(true);
      expect(descriptionOf(username(box))).to.equal('Gợi ý Vui lòng nhập tên đăng nhập.');
      username(box).value = 'x';
      username(box).dispatchEvent(new Event('input', {bubbles: true}));
      expect(username(box).getAttribute('aria-describedby')).to.equal('hint');
    });

    it('of the author’s own are named in the words of the browser or of the page', async () => {
      const box = await boxWith(
        html`<form method="post">
          <label>Tên <input name="username" /></label>
          <label>Mật khẩu <input name="password" type="password" /></label>
          <label>Mã xác nhận <input name="captcha" required /></label>
          <button>Vào</button>
        </form>`,
      );
      const captcha = box.querySelector<HTMLInputElement>('[name=captcha]')!;
      captcha.addEventListener('invalid', () => captcha.setCustomValidity('Vui lòng nhập mã.'));
      fill(box);
      submitButton(box).click();
      await saidAtField(box, 'Vui lòng nhập mã.');
      expect(descriptionOf(captcha)).to.equal('Vui lòng nhập mã.');
    });

    it('are told of above where a reader does not come to the only one', async () => {
      const box = await boxWith(
        html`<form method="post">
          <label>Tên <input name="username" /></label>
          <label>Mật khẩu <input name="password" type="password" /></label>
          <input name="rules" type="checkbox" required style="display: none" />
          <button>Vào</button>
        </form>`,
      );
      const rules = box.querySelector<HTMLInputElement>('[name=rules]')!;
      rules.setCustomValidity('Vui lòng đồng ý với quy chế.');
      fill(box);
      submitButton(box).click();
      await said(box, 'Vui lòng đồng ý với quy chế.');
      expect(box.shadowRoot!.activeElement === part(box, 'summary')).to.equal(true);
    });

    it('do not matter to a button that asks for no check', async () => {
      const box = await boxWith(
        html`<form method="post">
          <label>Tên <input name="username" required /></label>
          <label>Mật khẩu <input name="password" type="password" required /></label>
          <button formnovalidate>Chứng thư số</button>
        </form>`,
      );
      const posts = listenAsPage(box);
      submitButton(box).click();
      expect(posts).to.have.length(1);
    });

    it('leave alone what the server said of a field, until then', async () => {
      const box = await boxWith(
        html`<form method="post">
          <p role="alert">Mật khẩu không đúng.</p>
          <label>Tên <input name="username" value="ltminh" /></label>
          <label>Mật khẩu <input name="password" type="password" aria-invalid="true" /></label>
          <button>Vào</button>
        </form>`,
      );
      expect(password(box).getAttribute('aria-invalid')).to.equal('true');
      const alert = box.querySelector('[role=alert]')!;
      expect(alert.textContent).to.equal('Mật khẩu không đúng.');
      const sign = getComputedStyle(alert, '::before');
      expect([sign.content, sign.color], 'the sign of what is wrong').to.deep.equal([
        '""',
        'rgb(163, 22, 26)',
      ]);
      expect(username(box).value).to.equal('ltminh');
    });

    it('are told of in the language of the element', async () => {
      const box = await drawn(html`<cong-login-box action="/vao" lang="lo"></cong-login-box>`);
      submitButton(box).click();
      await said(box, ...SUMMARY);
      expect(username(box).form!.querySelector('strong')!.closest('[lang]')!.outerHTML).to.match(
        /^<span [^>]*lang="vi"/,
      );
    });
  });

  describe('showError', () => {
    it('says the message above the form, once, and takes the focus there', async () => {
      const box = await founding();
      box.showError('<b>Sai</b> mật khẩu.');
      await said(box, '<b>Sai</b> mật khẩu.');
      expect(box.shadowRoot!.activeElement === part(box, 'summary')).to.equal(true);
      expect(part(box, 'summary').getAttribute('role'), 'focus says it').to.equal('group');
      await expect(box).to.be.accessible();
    });

    it('is gone when the reader signs in again, or by an empty message', async () => {
      const box = await founding();
      listenAsPage(box);
      fill(box);
      box.showError('Sai mật khẩu.');
      await said(box, 'Sai mật khẩu.');
      submitButton(box).click();
      await box.updateComplete;
      expect(summaryOf(box)).to.deep.equal([]);
      box.showError('Sai mật khẩu.');
      await said(box, 'Sai mật khẩu.');
      box.showError('');
      await said(box);
    });

    it('works before the element is on the page', async () => {
      const box = document.createElement('cong-login-box');
      box.showError('Hết phiên.');
      document.body.append(box);
      await box.updateComplete;
      await said(box, 'Hết phiên.');
      box.remove();
    });
  });

  describe('cong-login', () => {
    it('tells the user name before the form is posted, never the password', async () => {
      const box = await founding();
      listenAsPage(box);
      fill(box);
      setTimeout(() => submitButton(box).click());
      const event = (await oneEvent(box, 'cong-login')) as LoginEvent;
      expect(event.username).to.equal('ltminh');
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
      expect(JSON.stringify(Object.entries(event))).not.to.contain('Mật khẩu 1');
      expect(box.outerHTML).not.to.contain('Mật khẩu 1');
    });

    it('can be cancelled: nothing is posted, and the box is as before', async () => {
      const box = await founding();
      const posts = listenAsPage(box);
      fill(box);
      const veto = (event: Event) => event.preventDefault();
      box.addEventListener('cong-login', veto);
      submitButton(box).click();
      await box.updateComplete;
      expect(posts).to.have.length(0);
      expect(statusOf(box)).to.equal('');
      box.removeEventListener('cong-login', veto);
      submitButton(box).click();
      expect(posts).to.have.length(1);
    });

    it('does not come from empty fields, nor from values that a script sets', async () => {
      const box = await founding();
      let heard = 0;
      box.addEventListener('cong-login', () => heard++);
      submitButton(box).click();
      await said(box, ...SUMMARY);
      fill(box);
      await box.updateComplete;
      expect(heard).to.equal(0);
    });
  });

  describe('once at a time', () => {
    it('posts once, however often Enter is pressed, and says so', async () => {
      const {box, frame, posts} = await boxIntoFrame();
      fill(box);
      password(box).focus();
      await sendKeys({press: 'Enter'});
      await sendKeys({press: 'Enter'});
      submitButton(box).click();
      await waitUntil(() => statusOf(box) === 'Đang đăng nhập…');
      expect(submitButton(box).getAttribute('aria-disabled')).to.equal('true');
      expect(submitButton(box).textContent, 'the author’s').to.equal('Đăng nhập');
      await answered(frame);
      expect(await posts()).to.equal(1);
    });

    it('posts again when the reader has come back, or types again', async () => {
      const {box, frame, posts} = await boxIntoFrame();
      fill(box);
      submitButton(box).click();
      await answered(frame);
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      await box.updateComplete;
      expect(statusOf(box)).to.equal('');
      expect(submitButton(box).hasAttribute('aria-disabled')).to.equal(false);

      submitButton(box).click();
      await waitUntil(() => statusOf(box) === 'Đang đăng nhập…');
      password(box).focus();
      await sendKeys({type: 'x'});
      await box.updateComplete;
      expect(statusOf(box)).to.equal('');
      await waitUntil(async () => (await posts()) === 2);
    });

    it('is free again when the page cancels the form to send it by script', async () => {
      const box = await founding();
      const posts = listenAsPage(box);
      fill(box);
      submitButton(box).click();
      await waitUntil(() => !submitButton(box).hasAttribute('aria-disabled'));
      expect(statusOf(box)).to.equal('');
      submitButton(box).click();
      expect(posts).to.have.length(2);
    });

    it('is free again in another place of the page', async () => {
      const {box} = await boxIntoFrame();
      fill(box);
      submitButton(box).click();
      document.body.append(box);
      await box.updateComplete;
      expect(statusOf(box)).to.equal('');
      box.remove();
    });

    it('works without a button, by script', async () => {
      const {box, frame, posts} = await boxIntoFrame();
      fill(box);
      form(box).requestSubmit();
      await answered(frame);
      expect(await posts()).to.equal(1);
    });
  });

  describe('a form that is replaced', () => {
    it('takes its messages along', async () => {
      const box = await founding();
      submitButton(box).click();
      await said(box, ...SUMMARY);
      const late = form(box).cloneNode(true) as HTMLFormElement;
      form(box).replaceWith(late);
      await waitUntil(() => summaryOf(box).length === 0);
      expect(box.querySelectorAll('.cong-login-note')).to.have.length(1);
      expect(reveal(box)).to.exist;
    });
  });

  it('types as a reader would, with the keyboard alone', async () => {
    const box: LoginBox = await founding();
    const posts = listenAsPage(box);
    username(box).focus();
    await sendKeys({type: 'ltminh'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'bi mat'});
    await sendKeys({press: 'Enter'});
    expect(posts).to.have.length(1);
    expect(posts[0]!.get('password')).to.equal('bi mat');
  });
});
