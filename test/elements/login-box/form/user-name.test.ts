import {expect, fixture, html, waitUntil} from '../../../support/testing.js';
import {spy} from 'sinon';
import type {LoginBox} from '../../../../src/elements/login-box/login-box.js';
import {capturedWarnings} from '../../../support/captured-warnings.js';
import {
  answer,
  boxWith,
  enhanced,
  form,
  isFree,
  listenAsPage,
  said,
  saidAtField,
  sent,
  submitButton,
  succeeded,
} from '../support.js';

const PASSWORD = '<label>Mật khẩu <input name="pass" type="password"></label>';

/** Forms of sites, what a reader types there, and what the server gets as the user name. */
const FORMS: [what: string, fields: string, typed: Record<string, string>, username: string][] = [
  [
    'an optional domain after it',
    `<label>Tài khoản <input name="user" autocomplete="username" required></label>
     <label>Miền <input name="domain"></label>${PASSWORD}`,
    {user: 'ltminh'},
    'ltminh',
  ],
  [
    'an optional unit after it, and no word of what each is',
    `<label>Họ tên <input name="ten" required></label>
     <label>Đơn vị <input name="donvi"></label>${PASSWORD}`,
    {ten: 'ltminh'},
    'ltminh',
  ],
  [
    'a name that portals give, and a unit',
    `<label>Tên <input name="ctl00$Login1$UserName"></label>
     <label>Đơn vị <input name="ctl00$Login1$Unit"></label>${PASSWORD}`,
    {ctl00$Login1$UserName: 'ltminh'},
    'ltminh',
  ],
  [
    'Liferay’s namespace before each name',
    `<input type="hidden" name="_com_liferay_login_LoginPortlet_saveLastPath" value="false">
     <label>Thư <input name="_com_liferay_login_LoginPortlet_login"></label>
     <label>Miền <input name="_com_liferay_login_LoginPortlet_company"></label>${PASSWORD}`,
    {_com_liferay_login_LoginPortlet_login: 'minh@coquan.gov.vn'},
    'minh@coquan.gov.vn',
  ],
  [
    'DotNetNuke’s names, and a code that may stay empty',
    `<label>Tên <input name="dnn$ctr1$Login$Login_DNN$txtUsername" autocomplete="off"></label>
     <label>Mã <input name="dnn$ctr1$Login$Login_DNN$txtVerification"></label>${PASSWORD}`,
    {dnn$ctr1$Login$Login_DNN$txtUsername: 'ltminh'},
    'ltminh',
  ],
  [
    'an identity number',
    `<label>Số căn cước <input name="username" type="number"></label>${PASSWORD}`,
    {username: '001085012345'},
    '001085012345',
  ],
  [
    'a hidden user name',
    `<input type="hidden" name="username" value="nguyenvana">
     <label>Lý do <input name="reason"></label>${PASSWORD}`,
    {},
    'nguyenvana',
  ],
  [
    'a user name out of sight, for password managers',
    `<input name="user" autocomplete="username" value="nguyenvana" style="display: none">
     <label>Lý do <input name="reason"></label>${PASSWORD}`,
    {},
    'nguyenvana',
  ],
  [
    'a list of users',
    `<label>Cán bộ <select name="username"><option value="minh">Minh</select></label>
     <label>Ca trực <input name="ca"></label>${PASSWORD}`,
    {},
    'minh',
  ],
  [
    'a list of users under another name',
    `<label>Cán bộ <select name="taikhoan"><option value="minh">Minh</select></label>
     <label>Ca trực <input name="ca"></label>${PASSWORD}`,
    {},
    'minh',
  ],
  [
    'a list of units after it',
    `<label>Tên <input name="n"></label>
     <label>Đơn vị <select name="unit"><option value="7">VKSND</select></label>${PASSWORD}`,
    {n: 'ltminh'},
    'ltminh',
  ],
  [
    'an address of electronic mail alone',
    `<label>Thư <input name="email" type="email"></label>${PASSWORD}`,
    {email: 'minh@coquan.gov.vn'},
    'minh@coquan.gov.vn',
  ],
  [
    'a telephone number',
    `<label>Điện thoại <input name="so" type="tel" autocomplete="tel"></label>${PASSWORD}`,
    {so: '0912345678'},
    '0912345678',
  ],
  [
    'a one-time code before the password',
    `<label>Tên <input name="ten"></label>
     <label>Mã <input name="otp" autocomplete="one-time-code"></label>${PASSWORD}`,
    {ten: 'ltminh'},
    'ltminh',
  ],
  [
    'another form before it',
    `<input form="tim" name="username" aria-label="Người viết" value="ai">
     <label>Tên <input name="n"></label>${PASSWORD}`,
    {n: 'ltminh'},
    'ltminh',
  ],
  ...(
    [
      ['reached by no key', '<input name="TRAP" tabindex="-1" aria-label="Bỏ trống">'],
      ['that does not want to be filled in', '<input name="TRAP" autocomplete="off">'],
      ['in what screen readers skip', '<div aria-hidden="true"><input name="TRAP"></div>'],
      ['out of sight', '<div style="display: none"><input name="TRAP"></div>'],
      ['that cannot be seen', '<input name="TRAP" style="visibility: hidden">'],
      ['that can be seen through', '<div style="opacity: 0"><input name="TRAP"></div>'],
      ['beside the page', '<input name="TRAP" style="position: absolute; left: -9999px">'],
      ['on the other side of it', '<input name="TRAP" style="position: fixed; left: 9999px">'],
      [
        'in a box of no height',
        '<div style="height: 0; overflow: hidden"><input name="TRAP"></div>',
      ],
      ['of one pixel', '<input name="TRAP" style="all: unset; width: 1px; height: 1px">'],
      ['that is disabled', '<input name="TRAP" disabled>'],
      ['that cannot be changed', '<input name="TRAP" readonly>'],
    ] as const
  ).flatMap(([what, trap]) =>
    ['website', 'email'].map((name): (typeof FORMS)[number] => [
      `a trap for robots ${what}, named ${name}`,
      `<label>Tên <input name="n"></label>${trap.replace('TRAP', name)}${PASSWORD}`,
      {n: 'ltminh'},
      'ltminh',
    ]),
  ),
  [
    'a trap for robots with the best name',
    `<label>Tên <input name="n"></label>
     <input name="username" tabindex="-1" style="position: absolute; left: -9999px">${PASSWORD}`,
    {n: 'ltminh'},
    'ltminh',
  ],
  [
    'a false password, for browsers that fill in too much',
    `<input type="password" name="x" style="display: none"><label>Tên <input name="n"></label>${PASSWORD}`,
    {n: 'ltminh'},
    'ltminh',
  ],
];

async function boxOf(fields: string, typed: Record<string, string>, mode = 'native') {
  capturedWarnings();
  const box = document.createElement('cong-login-box');
  box.setAttribute('mode', mode);
  box.innerHTML = `<form method="post">${fields}<button>Vào</button></form>`;
  const place = await fixture(html`<div></div>`);
  place.append(box);
  await enhanced(box);
  for (const [name, value] of Object.entries({...typed, pass: 'Mật khẩu 1'}))
    box.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = value;
  return box;
}

/** What the server gets. */
async function bodyOf(box: LoginBox) {
  const requests = spy(window, 'fetch');
  try {
    form(box).setAttribute('action', answer({user: {name: 'Minh'}}));
    await succeeded(box);
    return sent(requests)[0]!.body;
  } finally {
    requests.restore();
  }
}

describe('<cong-login-box> the user name', () => {
  for (const [what, fields, typed, username] of FORMS) {
    describe(`with ${what}`, () => {
      it('does not keep the browser from posting the form as it stands', async () => {
        const box = await boxOf(fields, typed);
        const posts = listenAsPage(box);
        let heard: string | undefined;
        box.addEventListener('cong-login', (event) => (heard = event.username));
        submitButton(box).click();
        expect(posts).to.have.length(1);
        expect(heard).to.equal(username);
      });

      it('is sent by script, and no other field is lost', async () => {
        const body = await bodyOf(await boxOf(fields, typed, 'fetch'));
        expect(body).to.include({username, password: 'Mật khẩu 1'});
      });
    });
  }

  it('leaves each further field its own value', async () => {
    const box = await boxOf(
      `<label>Tài khoản <input name="user" autocomplete="username" required></label>
       <label>Đơn vị <input name="unit"></label>${PASSWORD}
       <label>Mật khẩu cấp hai <input name="pass2" type="password"></label>`,
      {user: 'ltminh', unit: 'P1', pass2: 'hai'},
      'fetch',
    );
    expect(await bodyOf(box)).to.deep.equal({
      username: 'ltminh',
      password: 'Mật khẩu 1',
      remember: false,
      unit: 'P1',
      pass2: 'hai',
    });
  });

  it('is sent by its own name too where only its place tells', async () => {
    const box = await boxOf(
      `<label>Lý do <input name="reason"></label>${PASSWORD}`,
      {reason: 'Trực'},
      'fetch',
    );
    expect(await bodyOf(box)).to.deep.equal({
      reason: 'Trực',
      username: 'Trực',
      password: 'Mật khẩu 1',
      remember: false,
    });
  });

  it('is sent without the blank of a phone’s keyboard, in one form of letters; a password is not touched', async () => {
    const box = await boxOf(
      `<label>Tên <input name="username"></label>${PASSWORD}`,
      {username: ' Ngô Thế '.normalize('NFD')},
      'fetch',
    );
    box.querySelector<HTMLInputElement>('[name=pass]')!.value = ' mật khẩu '.normalize('NFD');
    const body = await bodyOf(box);
    expect(body.username).to.equal('Ngô Thế'.normalize('NFC'));
    expect(body.password).to.equal(' mật khẩu '.normalize('NFD'));
  });

  it('is found while the form is out of sight', async () => {
    const box = await boxOf(
      `<label>Tên <input name="ten"></label>
       <input name="url" style="position: absolute; left: -9999px">${PASSWORD}`,
      {ten: 'ltminh'},
    );
    listenAsPage(box);
    const names: string[] = [];
    box.addEventListener('cong-login', ({username}) => names.push(username));
    box.style.display = 'none';
    box.requestUpdate();
    await box.updateComplete;
    submitButton(box).click();
    expect(names).to.deep.equal(['ltminh']);
  });

  describe('that is empty', () => {
    const EMPTY: [what: string, field: string, message: string | undefined][] = [
      ['named so', '<input name="username">', 'Vui lòng nhập tên đăng nhập.'],
      ['of blanks', '<input name="username" value=" ">', 'Vui lòng nhập tên đăng nhập.'],
      ['meant so', '<input name="x" autocomplete="username">', 'Vui lòng nhập tên đăng nhập.'],
      ['of WordPress', '<input name="log">', 'Vui lòng nhập tên đăng nhập.'],
      ['of ASP.NET', '<input name="ctl00$UserName">', 'Vui lòng nhập tên đăng nhập.'],
      ['an address alone', '<input name="email" type="email">', 'Vui lòng nhập tên đăng nhập.'],
      ['required', '<input name="x" required>', 'Vui lòng nhập tên đăng nhập.'],
      ['perhaps something else', '<input name="x">', undefined],
      ['one of several', '<input name="x"><input name="y">', undefined],
      ['hidden', '<input type="hidden" name="username">', undefined],
      ['out of sight', '<input name="username" style="display: none">', undefined],
      ['disabled', '<input name="username" disabled>', undefined],
    ];
    for (const [what, field, message] of EMPTY) {
      it(`and ${what} ${message ? 'is asked for' : 'keeps nobody out'}`, async () => {
        const box = await boxOf(`<div>${field}</div>${PASSWORD}`, {});
        const posts = listenAsPage(box);
        submitButton(box).click();
        if (message) await saidAtField(box, message);
        expect(posts).to.have.length(message ? 0 : 1);
        // A second time, when what we have added is there.
        box.requestUpdate();
        await box.updateComplete;
        box.querySelector('input')!.dispatchEvent(new Event('input', {bubbles: true}));
        submitButton(box).click();
        expect(posts).to.have.length(message ? 0 : 2);
      });
    }

    it('and required, but perhaps something else, is named by the browser', async () => {
      const box = await boxOf(
        '<label>Đơn vị <input name="a" required></label><label>Ban <input name="b"></label>' +
          PASSWORD,
        {},
      );
      const unit = box.querySelector<HTMLInputElement>('[name=a]')!;
      unit.addEventListener('invalid', () => unit.setCustomValidity('Vui lòng nhập đơn vị.'));
      submitButton(box).click();
      await saidAtField(box, 'Vui lòng nhập đơn vị.');
    });
  });

  it('gets no autocomplete and no label where it may be something else', async () => {
    const box = await boxWith(
      html`<form method="post">
        <input name="a" placeholder="Đơn vị" />
        <input name="b" placeholder="Ban" />
        <input name="password" type="password" aria-label="Mật khẩu" />
      </form>`,
    );
    for (const each of box.querySelectorAll('input[placeholder]'))
      expect(each.getAttributeNames()).to.deep.equal(['name', 'placeholder']);
  });

  it('that is hidden gets the server’s sentence above the form', async () => {
    const box = await boxOf(
      `<input type="hidden" name="username" value="nguyenvana">${PASSWORD}`,
      {},
      'fetch',
    );
    form(box).setAttribute('action', answer({fields: {username: 'Tài khoản bị khóa.'}}, 422));
    submitButton(box).click();
    await said(box, 'Tài khoản bị khóa.');
    expect(box.querySelector('[type=hidden]')!.getAttributeNames()).to.deep.equal([
      'type',
      'name',
      'value',
    ]);
    await isFree(box);
  });

  it('is found anew where the field has been replaced', async () => {
    const box = await boxOf(`<label>Tên <input name="n"></label>${PASSWORD}`, {n: 'cũ'});
    listenAsPage(box);
    const names: string[] = [];
    box.addEventListener('cong-login', ({username}) => names.push(username));
    const late = document.createElement('input');
    late.name = 'username';
    late.value = 'mới';
    box.querySelector('[name=n]')!.replaceWith(late);
    submitButton(box).click();
    await waitUntil(() => names.length === 1);
    expect(names).to.deep.equal(['mới']);
  });
});
