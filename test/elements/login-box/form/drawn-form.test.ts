import {sendKeys} from '@web/test-runner-commands';
import {expect, fixture, html, nextFrame, waitUntil} from '../../../support/testing.js';
import type {LoginBox} from '../../../../src/elements/login-box/login-box.js';
import {shownText} from '../../../support/shown-text.js';
import {
  drawn,
  fill,
  form,
  isSeen,
  listenAsPage,
  password,
  reveal,
  submitButton,
  username,
} from '../support.js';

describe('<cong-login-box> without a form', () => {
  it('draws one into the light DOM', async () => {
    const box = await drawn(html`<cong-login-box action="/dang-nhap"></cong-login-box>`);
    expect(form(box).parentElement).to.equal(box);
    expect(form(box).method).to.equal('post');
    expect(form(box).getAttribute('action')).to.equal('/dang-nhap');
    expect(document.querySelector('input[type=password]')).to.equal(password(box));
    expect(username(box).labels![0]!.textContent).to.equal('Tên đăng nhập');
    expect(password(box).labels![0]!.textContent).to.equal('Mật khẩu');
    expect(shownText(box)).to.equal('Tên đăng nhập Mật khẩu Đăng nhập');
    expect(document.activeElement, 'no autofocus').to.equal(document.body);
  });

  it('sends user name, password and the wish to be remembered', async () => {
    const box = await drawn(html`<cong-login-box action="/vao" remember></cong-login-box>`);
    const posts = listenAsPage(box);
    fill(box);
    box.querySelector<HTMLElement>('[type=checkbox]')!.click();
    submitButton(box).click();
    expect(Object.fromEntries(posts[0]!)).to.deep.equal({
      username: 'ltminh',
      password: 'Mật khẩu 1',
      remember: '1',
    });
  });

  it('takes the anti-forgery token from its attribute or from a <meta>', async () => {
    const box = await drawn(
      html`<cong-login-box action="/vao" csrf-name="_token" csrf-token="abc"></cong-login-box>`,
    );
    expect(new FormData(form(box)).get('_token')).to.equal('abc');

    const meta = document.createElement('meta');
    meta.name = 'csrf';
    meta.content = 'xyz';
    document.head.append(meta);
    box.removeAttribute('csrf-token');
    box.setAttribute('csrf-meta', 'csrf');
    await box.updateComplete;
    expect(new FormData(form(box)).get('_token')).to.equal('xyz');
    meta.remove();
  });

  it('follows its attributes and the language, and keeps what was typed', async () => {
    const box = await drawn(
      html`<cong-login-box session-src="/test-api/status/401" lang="vi"></cong-login-box>`,
    );
    fill(box);
    expect(isSeen(box.querySelector('[type=checkbox]')!)).to.equal(false);
    box.remember = true;
    box.action = '/vao';
    box.messages = {loginSubmit: 'Vào'};
    await box.updateComplete;
    expect(isSeen(box.querySelector('[type=checkbox]')!)).to.equal(true);
    expect(form(box).getAttribute('action')).to.equal('/vao');
    expect(submitButton(box).textContent).to.equal('Vào');
    expect(username(box).value).to.equal('ltminh');
    box.action = undefined;
    await box.updateComplete;
    expect(form(box).hasAttribute('action')).to.equal(false);
  });

  it('tells a screen reader the language of its words on a page in another', async () => {
    const box = await drawn(html`<cong-login-box action="/vao" lang="lo"></cong-login-box>`);
    expect(form(box).lang).to.equal('vi');
    expect(reveal(box).closest('[lang]')!.getAttribute('lang')).to.equal('vi');
  });

  it('speaks English on an English page', async () => {
    const box = await drawn(html`<cong-login-box action="/vao" lang="en"></cong-login-box>`);
    await waitUntil(() => submitButton(box).textContent === 'Sign in');
    expect(reveal(box).ariaLabel).to.equal('Show password');
    expect(password(box).labels![0]!.textContent).to.equal('Password');
  });

  it('gives way to a form that the site brings later, and comes back when that goes', async () => {
    const box = await drawn(html`<cong-login-box action="/vao"></cong-login-box>`);
    const own = form(box);
    const late = document.createElement('form');
    late.method = 'post';
    late.innerHTML =
      '<label>Tên <input name="username"></label><label>Mật khẩu <input name="password" type="password"></label>';
    box.append(late);
    await waitUntil(() => late.querySelector('[aria-pressed]'));
    expect(own.isConnected).to.equal(false);
    expect([...box.querySelectorAll('form')]).to.deep.equal([late]);
    late.remove();
    await waitUntil(() => own.isConnected);
    expect(box.querySelectorAll('[aria-pressed]')).to.have.length(1);
  });

  it('keeps what was typed, and the reader in the field, where a morphed page takes it away', async () => {
    const box = await drawn(html`<cong-login-box action="/vao"></cong-login-box>`);
    username(box).focus();
    await sendKeys({type: 'canbo01'});
    form(box).remove();
    await waitUntil(() => box.querySelector('form'), 'the form is back');
    await sendKeys({type: 'x'});
    expect(username(box).value).to.equal('canbo01x');
  });

  it('leaves a reader where they are when the form comes back', async () => {
    const box = await drawn(html`<cong-login-box action="/vao"></cong-login-box>`);
    username(box).focus();
    username(box).blur();
    await nextFrame();
    form(box).remove();
    await waitUntil(() => box.querySelector('form'), 'the form is back');
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('waits for the page to be parsed: a form may be about to come', async () => {
    Object.defineProperty(document, 'readyState', {value: 'loading', configurable: true});
    try {
      const box = await fixture<LoginBox>(html`<cong-login-box action="/vao"></cong-login-box>`);
      await nextFrame();
      await nextFrame();
      expect(box.childElementCount).to.equal(0);
      Reflect.deleteProperty(document, 'readyState');
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await waitUntil(() => box.querySelector('form'));
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
  });
});
