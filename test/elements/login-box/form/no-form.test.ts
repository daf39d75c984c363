import {expect, fixture, html, nextFrame, waitUntil} from '../../../support/testing.js';
import type {LoginBox} from '../../../../src/elements/login-box/login-box.js';
import {capturedWarnings} from '../../../support/captured-warnings.js';
import {pageWithout} from '../../../support/page-without.js';
import {enhanced, fill, form, isSeen, part, password, statusOf, username} from '../support.js';

const LOGIN = `<form method="post" action="/dang-nhap">
  <p><label>Tên <input name="username"></label><br>
  <label>Mật khẩu <input name="password" type="password"></label></p>
  <p><button>Vào</button></p></form>`;

const NEW_ACCOUNT = `<form method="post" action="/dang-ky"><label>Thư <input name="email"></label>
  <label>Mật khẩu <input name="new" type="password"></label>
  <label>Nhập lại <input name="again" type="password"></label></form>`;

/** What a parser makes of markup, once the box has settled. */
async function parsed(markup: string) {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = markup;
  const box = place.querySelector<LoginBox>('cong-login-box')!;
  await box.updateComplete;
  // In sight, or with its focus inside, it is enhanced.
  await nextFrame();
  await nextFrame();
  box.requestUpdate();
  await box.updateComplete;
  await nextFrame();
  return {place, box};
}

describe('<cong-login-box> draws no form', () => {
  const UNASKED: [what: string, markup: string][] = [
    ['where it is empty', '<cong-login-box heading="Đăng nhập"></cong-login-box>'],
    ['for a link to a new password', '<cong-login-box reset-href="/quen"></cong-login-box>'],
    ['for the wish to be remembered', '<cong-login-box remember></cong-login-box>'],
    ['for an anti-forgery token', '<cong-login-box csrf-name="a" csrf-token="b"></cong-login-box>'],
    ['for a mode that there is not', '<cong-login-box mode="native"></cong-login-box>'],
    [
      'beside single sign-on alone',
      '<cong-login-box><a slot="sso" href="/vneid">VNeID</a></cong-login-box>',
    ],
  ];
  for (const [what, markup] of UNASKED) {
    it(`${what}, for nobody has asked for one`, async () => {
      capturedWarnings();
      const {box} = await parsed(markup);
      expect(box.querySelector('form, input')).to.equal(null);
      expect(statusOf(box)).to.equal('');
      expect(isSeen(part(box, 'or')), 'there is nothing below it').to.equal(false);
      expect(box.getBoundingClientRect().height).to.be.lessThan(150);
    });
  }

  const ASKING = ['', 'action="/vao"', 'mode="fetch"', 'session-src="/test-api/status/401"'];
  const MOVED: [what: string, before: string, after: string][] = [
    ['in a <p>', '<p>', '</p>'],
    ['in a <p>, with a link of its own', '<p>', '<a slot="sso" href="/vneid">VNeID</a>'],
    ['in a <p> of an editor, with words before the form', '<p>', '</p><p>Chỉ dành cho cán bộ.</p>'],
    ['in bold letters in a <p>', '<p><b>', ''],
    ['beside the form, which an editor has moved', '', '</cong-login-box><p></p><br>'],
    ['in a <div> of its own beside the form', '<div>', '</cong-login-box></div>'],
  ];
  for (const [what, before, after] of MOVED) {
    for (const asking of ASKING) {
      it(`${what} ${asking}`, async () => {
        capturedWarnings();
        const {place, box} = await parsed(
          `${before}<cong-login-box heading="Đăng nhập" ${asking}>${after}${LOGIN}</cong-login-box>`,
        );
        expect(place.querySelectorAll('[type=password]')).to.have.length(1);
        expect(box.contains(place.querySelector('[type=password]'))).to.equal(false);
        expect(place.querySelector('form')!.noValidate).to.equal(false);
        expect(statusOf(box)).to.equal('');
        expect(box.getBoundingClientRect().height, 'no empty room').to.be.lessThan(200);
      });
    }
  }

  for (const [what, markup, told] of [
    ['an empty box', '<cong-login-box></cong-login-box>', 'action, mode="fetch" or session-src'],
    ['a form that stands behind', `<p><cong-login-box>${LOGIN}</cong-login-box></p>`, '<p>'],
  ] as const) {
    it(`and tells the developer why: ${what}`, async () => {
      const {page} = await pageWithout<LoginBox>([], markup);
      const ours = () => page.told.filter((text) => text.startsWith('<cong-login-box>'));
      await waitUntil(() => ours().length);
      expect(ours()).to.have.length(1);
      expect(ours()[0]).to.contain(told);
    });
  }
});

describe('<cong-login-box> draws a form', () => {
  const DRAWN: [what: string, markup: string][] = [
    ['for an address', '<cong-login-box action="/vao"></cong-login-box>'],
    ['for the address of the page', '<cong-login-box action></cong-login-box>'],
    ['to send it by script', '<cong-login-box mode="fetch"></cong-login-box>'],
    ['for a session', '<cong-login-box session-src="/test-api/status/401"></cong-login-box>'],
    ['for who has signed out', '<cong-login-box logout-action="/ra"></cong-login-box>'],
    [
      'in a <p>',
      '<p><cong-login-box action="/vao"><a slot="sso" href="/vneid">VNeID</a></cong-login-box></p>',
    ],
    [
      'above a form for something else',
      '<cong-login-box action="/vao"></cong-login-box><form><input name="q" aria-label="Tìm"></form>',
    ],
    [
      'above a form for new accounts',
      `<cong-login-box action="/vao"></cong-login-box>${NEW_ACCOUNT}`,
    ],
    [
      'above another box that has one',
      `<cong-login-box action="/vao"></cong-login-box><cong-login-box>${LOGIN}</cong-login-box>`,
    ],
    [
      'where a form to sign in is elsewhere on the page',
      `<div><cong-login-box action="/vao"></cong-login-box></div><main><h2>Cổng</h2>${LOGIN}</main>`,
    ],
  ];
  for (const [what, markup] of DRAWN) {
    it(what, async () => {
      const {box} = await parsed(markup);
      await enhanced(box);
      expect(box.querySelectorAll('form')).to.have.length(1);
      expect(username(box).name).to.equal('username');
    });
  }

  it('as long as it is asked for, and keeps what was typed for the next time', async () => {
    capturedWarnings();
    const {box} = await parsed('<cong-login-box action="/vao"></cong-login-box>');
    await enhanced(box);
    fill(box);
    box.removeAttribute('action');
    await box.updateComplete;
    expect(box.querySelector('form')).to.equal(null);
    box.setAttribute('action', '/vao-lai');
    await waitUntil(() => box.querySelector('form'));
    expect(form(box).getAttribute('action')).to.equal('/vao-lai');
    expect(password(box).value).to.equal('Mật khẩu 1');
  });
});
