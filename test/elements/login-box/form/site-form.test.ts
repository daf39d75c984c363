import {expect, fixture, html} from '../../../support/testing.js';
import type {LoginBox} from '../../../../src/elements/login-box/login-box.js';
import {
  boxWith,
  enhanced,
  fill,
  form,
  founding,
  listenAsPage,
  password,
  reveal,
  siteForm,
  username,
} from '../support.js';

describe('<cong-login-box> with a form of the site', () => {
  it('adds what password managers need, and overwrites nothing', async () => {
    const box = await boxWith(
      html`<form method="post">
        <label>Tên <input name="username" /></label>
        <label>Mật khẩu <input name="password" type="password" autocomplete="off" /></label>
      </form>`,
    );
    const [name, secret] = box.querySelectorAll('input');
    expect(name!.autocomplete).to.equal('username');
    expect(secret!.autocomplete).to.equal('off');
  });

  it('offers passkeys among the user names where the site has them', async () => {
    const named = async (attribute: string) => {
      const box = document.createElement('cong-login-box');
      box.setAttribute('passkey', '/api/passkey');
      box.innerHTML = `<form method="post">
        <label>Tên <input name="username" ${attribute}></label>
        <label>Mật khẩu <input name="password" type="password"></label></form>`;
      document.body.append(box);
      await enhanced(box);
      const {autocomplete} = box.querySelector('input')!;
      box.remove();
      return autocomplete;
    };
    expect(await named('')).to.equal('username webauthn');
    expect(await named('autocomplete="section-a username"')).to.equal(
      'section-a username webauthn',
    );
    expect(await named('autocomplete="username webauthn"')).to.equal('username webauthn');
    expect(await named('autocomplete="off"')).to.equal('off');
  });

  it('has a message that came with the page said once, now that it can be heard', async () => {
    const box = document.createElement('cong-login-box');
    box.innerHTML = `<form method="post"><p role="alert"><b>Mật khẩu</b> không đúng.</p>
      <label>Tên <input name="username" value="ltminh"></label>
      <label>Mật khẩu <input name="password" type="password"></label></form>`;
    const alert = box.querySelector('[role=alert]')!;
    const nodes = [...alert.childNodes];
    let said = 0;
    new MutationObserver(() => said++).observe(alert, {childList: true});
    document.body.append(box);
    await enhanced(box);
    box.requestUpdate();
    await box.updateComplete;
    expect(said).to.equal(1);
    expect([...alert.childNodes]).to.deep.equal(nodes);
    expect(document.activeElement, 'the focus stays').to.equal(document.body);
    box.remove();
  });

  it('puts the button to show the password after the field, or after its label', async () => {
    const box = await founding();
    expect(reveal(box).parentElement!.previousElementSibling).to.equal(password(box));

    const other = await boxWith(
      html`<form method="post">
        <label>Tên <input name="username" /></label>
        <label id="l">Mật khẩu <input name="password" type="password" /></label>
      </form>`,
    );
    expect(reveal(other).parentElement!.previousElementSibling!.id).to.equal('l');
    expect(password(other).labels![0]!.textContent.trim()).to.equal('Mật khẩu');
  });

  it('finds fields under the names of older systems', async () => {
    const box = await boxWith(
      html`<form method="post">
        <table>
          <tr>
            <td><label for="n">Tên</label></td>
            <td><input id="n" name="ctl00$UserName" /></td>
          </tr>
          <tr>
            <td><label for="m">Mật khẩu</label></td>
            <td><input id="m" name="ctl00$Password" type="password" /></td>
          </tr>
        </table>
      </form>`,
    );
    expect(username(box).name).to.equal('ctl00$UserName');
    expect(reveal(box).closest('td')).to.equal(password(box).closest('td'));
  });

  it('leaves a form without a password alone', async () => {
    const box = await fixture<LoginBox>(
      html`<cong-login-box
        ><form method="post">
          <label>Mã <input name="code" required /></label></form
      ></cong-login-box>`,
    );
    box.querySelector('input')!.focus();
    await box.updateComplete;
    expect(box.querySelector('.cong-login-note')).to.equal(null);
    expect(form(box).noValidate).to.equal(false);
  });

  it('does not take a form for single sign-on for its own', async () => {
    const box = await boxWith(
      html`<form slot="sso" method="post" action="/vneid"><button>VNeID</button></form>
        ${siteForm}`,
    );
    expect(box.querySelectorAll('form')).to.have.length(2);
    expect(box.querySelectorAll('form')[1]!.noValidate).to.equal(true);
    expect(box.querySelectorAll('form')[0]!.noValidate).to.equal(false);
  });

  describe('in the form around a whole page', () => {
    const page = () =>
      fixture<HTMLFormElement>(
        html`<form method="post" action="/test-api/html">
          <cong-login-box>
            <label>Tên <input name="ctl00$UserName" /></label>
            <label>Mật khẩu <input name="ctl00$Password" type="password" /></label>
            <input type="submit" value="Đăng nhập" />
          </cong-login-box>
          <input name="q" required value="từ khóa" /><button id="search">Tìm</button>
        </form>`,
      );

    it('checks its own button, and no other', async () => {
      const around = await page();
      const box = await enhanced(around.querySelector('cong-login-box')!);
      const posts = listenAsPage(around);
      around.querySelector<HTMLElement>('[type=submit][value]')!.click();
      expect(posts).to.have.length(0);
      around.querySelector<HTMLElement>('#search')!.click();
      expect(posts).to.have.length(1);
      fill(box);
      around.querySelector<HTMLElement>('[type=submit][value]')!.click();
      expect(posts).to.have.length(2);
      expect(around.noValidate, 'the page has other fields').to.equal(false);
    });

    it('stops listening when it goes', async () => {
      const around = await page();
      const box = await enhanced(around.querySelector('cong-login-box')!);
      const posts = listenAsPage(around);
      const button = around.querySelector<HTMLElement>('[type=submit][value]')!;
      box.remove();
      around.append(button);
      button.click();
      expect(posts).to.have.length(1);
    });
  });
});
