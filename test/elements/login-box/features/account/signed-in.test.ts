import {expect, fixture, html, nextFrame, waitUntil} from '../../../../support/testing.js';
import type {LoginBox} from '../../../../../src/elements/login-box/login-box.js';
import {capturedWarnings} from '../../../../support/captured-warnings.js';
import {asking, minh, nobody, showAgain, withUser} from './session-support.js';
import {
  enhanced,
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
  describe('by the property', () => {
    it('greets in place of the form, which keeps what was typed', async () => {
      const box = await withUser(undefined);
      username(box).value = 'ltminh';
      box.user = minh;
      await signedIn(box, 'Xin chào, Lê Thị Minh');
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
      await signedIn(box, 'Xin chào, Lê Thị Minh');
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

  describe('by the markup', () => {
    const written = html`<div slot="signed-in">
      <p>Xin chào, <b>Lê Thị Minh</b></p>
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
      expect(says(box)).to.equal('Phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại.');
      box.user = {name: 'Trần Văn Hòa'};
      await signedIn(box, 'Xin chào, Trần Văn Hòa');
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

    it('brings a menu that keeps no form away, and is one in a copy of the box too', async () => {
      const box = await fixture<LoginBox>(
        html`<cong-login-box action="/vao" .user=${minh}>${menu}</cong-login-box>`,
      );
      await signedIn(box);
      form(box).remove();
      box.user = null;
      await waitUntil(() => box.querySelector('form'));
      expect(isSeen(form(box))).to.equal(true);

      const copy = box.cloneNode(true) as LoginBox;
      box.replaceWith(copy);
      await enhanced(copy);
      await copy.updateComplete;
      expect(isSeen(copy.querySelector('ul')!)).to.equal(false);
      expect(isSeen(form(copy))).to.equal(true);
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
});
