import {expect, fixture, html, waitUntil} from '../../../support/testing.js';
import type {LoginBox} from '../../../../src/elements/login-box/login-box.js';
import {capturedWarnings} from '../../../support/captured-warnings.js';
import {
  boxWith,
  enhanced,
  fill,
  founding,
  listenAsPage,
  password,
  reveal,
  said,
  submitButton,
  summaryOf,
} from '../support.js';

const MESSAGE =
  'Trang này không gửi được mật khẩu một cách an toàn. Vui lòng báo cho người quản trị.';

describe('<cong-login-box> over plain http to another host', () => {
  const insecure = html`<form method="post" action="http://khac.example/dang-nhap">
    <label>Tên <input name="username" /></label>
    <label>Mật khẩu <input name="password" type="password" /></label>
    <button>Vào</button>
  </form>`;

  it('nothing is posted; reader and developer are told', async () => {
    const warnings = capturedWarnings();
    const box = await boxWith(insecure);
    const posts = listenAsPage(box);
    let heard = 0;
    box.addEventListener('cong-login', () => heard++);
    fill(box);
    submitButton(box).click();
    await said(
      box,
      'Trang này không gửi được mật khẩu một cách an toàn. Vui lòng báo cho người quản trị.',
    );
    expect(posts).to.have.length(0);
    expect(heard).to.equal(0);
    expect(warnings.list).to.have.length(1);
    expect(warnings.list[0]).to.contain('http://khac.example/dang-nhap');
    expect(warnings.list[0]).not.to.contain('Mật khẩu 1');
  });

  it('the address of the button counts', async () => {
    capturedWarnings();
    const box = await founding();
    const posts = listenAsPage(box);
    fill(box);
    submitButton(box).setAttribute('formaction', 'http://khac.example/');
    submitButton(box).click();
    await waitUntil(() => summaryOf(box).length);
    expect(posts).to.have.length(0);
  });

  describe('sends nothing before the reader has come to the box', () => {
    const markup = `<form method="post" action="http://khac.example/dang-nhap">
      <label>Tên <input name="username" value="ltminh"></label>
      <label>Mật khẩu <input name="password" type="password" value="1"></label>
      <button>Vào</button></form>`;

    /** Sends the form at once, as a password manager may; hears what reaches the page. */
    function sendAtOnce(box: HTMLElement, place: Node = document) {
      let reached = 0;
      const hear = (event: Event) => {
        event.preventDefault();
        reached++;
      };
      place.addEventListener('submit', hear);
      expect(reveal(box) === null, 'the box does not work on the form yet').to.equal(true);
      submitButton(box).click();
      place.removeEventListener('submit', hear);
      expect(reached).to.equal(0);
    }

    it('of a form in the box', async () => {
      capturedWarnings();
      const box = document.createElement('cong-login-box');
      box.innerHTML = markup;
      document.body.append(box);
      sendAtOnce(box);
      await enhanced(box);
      await said(box, MESSAGE);
      box.remove();
    });

    it('of a box in a shadow root', async () => {
      capturedWarnings();
      const host = await fixture(html`<div></div>`);
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = `<cong-login-box>${markup}</cong-login-box>`;
      const box = root.querySelector('cong-login-box')!;
      sendAtOnce(box, root);
      await enhanced(box);
      await said(box, MESSAGE);
    });

    it('of the form around a page, whichever button it is', async () => {
      capturedWarnings();
      const around = document.createElement('form');
      around.method = 'post';
      around.setAttribute('action', 'http://khac.example/trang');
      around.innerHTML = `<cong-login-box>${markup.replace(/<\/?form[^>]*>/g, '')}</cong-login-box>
        <button class="search">Tìm</button>`;
      document.body.append(around);
      const box = around.querySelector('cong-login-box')!;
      sendAtOnce(box);
      await enhanced(box);
      await said(box, MESSAGE);
      box.showError('');
      await waitUntil(() => summaryOf(box).length === 0);
      const posts = listenAsPage(around);
      around.querySelector<HTMLElement>('.search')!.click();
      await said(box, MESSAGE);
      password(box).value = '';
      around.querySelector<HTMLElement>('.search')!.click();
      expect(posts, 'a search without a password').to.have.length(1);
      around.remove();
    });
  });

  it('is no matter of a form that has no password', async () => {
    const box = await fixture<LoginBox>(
      html`<cong-login-box
        ><form method="post" action="http://khac.example/tim">
          <label>Từ khóa <input name="q" /></label><button>Tìm</button>
        </form></cong-login-box
      >`,
    );
    const posts = listenAsPage(box);
    box.querySelector('button')!.click();
    expect(posts).to.have.length(1);
  });
});
