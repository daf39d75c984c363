import {expect, fixture, html, waitUntil} from '../../../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import {spy, type SinonSpy} from 'sinon';
import type {LoginBox} from '../../../../../src/elements/login-box/login-box.js';
import {capturedWarnings} from '../../../../support/captured-warnings.js';
import {
  answer,
  answers,
  descriptionOf,
  drawn,
  enhanced,
  fetching,
  fill,
  form,
  isFree,
  isSeen,
  part,
  password,
  said,
  saidAtField,
  sent,
  signedIn,
  siteForm,
  statusOf,
  submitButton,
  username,
} from '../../support.js';

const MINH = {user: {name: 'Lê Thị Minh'}};
const OTP = {next: 'otp'};
const HINT = 'Nhập mã xác thực (OTP) gồm 6 đến 8 chữ số từ ứng dụng xác thực hoặc tin nhắn.';

const codeOf = (box: Element) => box.querySelector<HTMLInputElement>('.cong-login-step input')!;
const button = (box: Element, name: string) =>
  [...box.querySelectorAll('button')].find(({textContent}) => textContent === name)!;

/** A box whose server has taken the password and asks for a code. */
async function asked(box: LoginBox) {
  submitButton(box).click();
  await waitUntil(() => codeOf(box), 'a code is asked for');
  await isFree(box);
  return box;
}

const asking = async (action: string, content = siteForm) => asked(await fetching(action, content));

describe('<cong-login-box> one-time code', () => {
  let requests: SinonSpy;
  beforeEach(() => (requests = spy(window, 'fetch')));
  afterEach(() => requests.restore());

  it('takes the place of the form, and the focus', async () => {
    const box = await asking(answer(OTP), html`<a slot="sso" href="#">VNeID</a>${siteForm}`);
    const code = codeOf(box);
    expect(document.activeElement === code).to.equal(true);
    expect(code.labels![0]!.textContent).to.equal('Mã xác thực');
    expect(descriptionOf(code)).to.equal(HINT);
    // Firefox does not reflect this value.
    expect(code.getAttribute('autocomplete')).to.equal('one-time-code');
    expect(code.inputMode).to.equal('numeric');
    for (const each of [username(box), password(box), part(box, 'or'), box.querySelector('a')!])
      expect(isSeen(each)).to.equal(false);
    await expect(box).to.be.accessible();
    for (const each of box.querySelectorAll('.cong-login-step :is(input, button)'))
      expect(each.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('says what the server says of it', async () => {
    const box = await asking(answer({...OTP, message: 'Mã đã gửi đến số ***567.'}));
    expect(descriptionOf(codeOf(box))).to.equal('Mã đã gửi đến số ***567.');
  });

  it('is sent with all that was typed before, without the blanks of a paste', async () => {
    const box = await asking(answers(OTP, MINH));
    await sendKeys({type: ' 123-456 '});
    expect(requests.callCount, 'nothing goes by itself').to.equal(1);
    await sendKeys({press: 'Enter'});
    await waitUntil(() => statusOf(box) === 'Đã đăng nhập với tên Lê Thị Minh.');
    expect(sent(requests)[1]!.body).to.deep.equal({
      username: 'ltminh',
      password: 'Mật khẩu 1',
      remember: false,
      code: '123456',
    });
    expect(codeOf(box), 'the form is back').to.equal(null);
    await signedIn(box, 'Xin chào, Lê Thị Minh');
    box.user = null;
    await waitUntil(() => isSeen(username(box)));
    expect(password(box).value).to.equal('');
    expect(statusOf(box)).to.equal('');
  });

  it('is found in a message that is pasted whole, and shows', async () => {
    const box = await asking(answers(OTP, MINH));
    const pasted = 'Ma OTP cua ban la 482913, hieu luc den 10:05 ngay 01/12/2026. Hotline 19001234';
    codeOf(box).value = pasted;
    codeOf(box).dispatchEvent(
      new InputEvent('input', {bubbles: true, inputType: 'insertFromPaste'}),
    );
    expect(codeOf(box).value).to.equal('482913');
    await sendKeys({press: 'Enter'});
    await signedIn(box);
    expect(sent(requests)[1]!.body['code']).to.equal('482913');
  });

  it('is judged as it stands when a script has filled it in without telling', async () => {
    const box = await asking(answers(OTP, MINH));
    await sendKeys({type: '482913'});
    codeOf(box).value = '4829';
    await sendKeys({press: 'Enter'});
    await saidAtField(box, 'Mã xác thực phải có 6 đến 8 chữ số.');
    expect(requests.callCount).to.equal(1);
    codeOf(box).value = '482 913';
    button(box, 'Xác nhận').click();
    await signedIn(box);
    expect(sent(requests)[1]!.body['code']).to.equal('482913');
  });

  describe('of another shape', () => {
    const shaped = async (attributes: {length?: string; letters?: boolean}, action: string) => {
      const box = await fetching(action);
      box.codeLength = attributes.length;
      box.codeLetters = attributes.letters ?? false;
      return asked(box);
    };

    it('has the length that the site gives', async () => {
      const box = await shaped({length: '4'}, answers(OTP, MINH));
      expect(descriptionOf(codeOf(box))).to.equal(
        'Nhập mã xác thực (OTP) gồm 4 chữ số từ ứng dụng xác thực hoặc tin nhắn.',
      );
      await sendKeys({type: '12345'});
      await sendKeys({press: 'Enter'});
      await saidAtField(box, 'Mã xác thực phải có 4 chữ số.');
      codeOf(box).focus();
      await sendKeys({press: 'Backspace'});
      await sendKeys({press: 'Enter'});
      await signedIn(box);
      expect(sent(requests)[1]!.body['code']).to.equal('1234');
    });

    it('has letters, and the keyboard for them', async () => {
      const box = await shaped({length: '4-6', letters: true}, answers(OTP, MINH));
      expect(codeOf(box).inputMode).to.equal('text');
      await sendKeys({type: '7x'});
      await sendKeys({press: 'Enter'});
      await saidAtField(box, 'Mã xác thực phải có 4 đến 6 chữ cái hoặc chữ số.');
      codeOf(box).focus();
      await sendKeys({type: 'k-2p9'});
      await sendKeys({press: 'Enter'});
      await signedIn(box);
      expect(sent(requests)[1]!.body['code']).to.equal('7xk2p9');
    });

    it('is 6 to 8 digits where the length is none, and the developer is told', async () => {
      const warnings = capturedWarnings();
      const box = await shaped({length: 'sáu'}, answer(OTP));
      expect(descriptionOf(codeOf(box))).to.equal(HINT);
      expect(warnings.list).to.include(
        '<cong-login-box> code-length: "sáu". Expected a length such as 6 or 6-8; 6-8 is used.',
      );
    });
  });

  it('marks its own button while it is on its way', async () => {
    const box = await asking(answer(OTP));
    form(box).setAttribute('action', '/test-api/hang');
    await sendKeys({type: '12345678'});
    await sendKeys({press: 'Enter'});
    expect(button(box, 'Xác nhận').getAttribute('aria-disabled')).to.equal('true');
    await sendKeys({press: 'Enter'});
    await waitUntil(() => requests.callCount === 2);
  });

  for (const [typed, message] of [
    ['', 'Vui lòng nhập mã xác thực.'],
    ['12345', 'Mã xác thực phải có 6 đến 8 chữ số.'],
    ['123456789', 'Mã xác thực phải có 6 đến 8 chữ số.'],
  ] as const) {
    it(`is checked before it is sent: “${typed}”`, async () => {
      const box = await asking(answer(OTP));
      if (typed) await sendKeys({type: typed});
      await sendKeys({press: 'Enter'});
      await saidAtField(box, message);
      expect(descriptionOf(codeOf(box))).to.equal(`${HINT} ${message}`);
      expect(requests.callCount).to.equal(1);
    });
  }

  it('is told to be wrong, and stays to be mended', async () => {
    const box = await asking(answer(OTP));
    form(box).setAttribute('action', '/test-api/status/401');
    codeOf(box).value = '123456';
    codeOf(box).dispatchEvent(new Event('input', {bubbles: true}));
    setTimeout(() => button(box, 'Xác nhận').click());
    const event = await new Promise<Event & {kind?: string}>((resolve) =>
      box.addEventListener('cong-login-error', resolve),
    );
    expect(event.kind).to.equal('code');
    await saidAtField(box, 'Mã xác thực không đúng hoặc đã hết hạn.');
    expect(codeOf(box).value).to.equal('123456');
    expect(codeOf(box).getAttribute('aria-invalid')).to.equal('true');
  });

  it('leads back to the password when its time is over', async () => {
    const box = await asking(answer(OTP));
    form(box).setAttribute('action', answer({error: 'expired'}, 401));
    await sendKeys({type: '123456'});
    await sendKeys({press: 'Enter'});
    await said(box, 'Đã hết thời gian nhập mã. Vui lòng đăng nhập lại.');
    expect(codeOf(box)).to.equal(null);
    expect([username(box).value, password(box).value]).to.deep.equal(['ltminh', 'Mật khẩu 1']);
  });

  it('ends as far above the edge of the box as other boxes, in each density', async () => {
    const box = await asking(answers(OTP, MINH));
    for (const row of ['44px', '32px']) {
      box.style.setProperty('--cong-size-row', row);
      const words = document.createRange();
      words.selectNodeContents(button(box, 'Quay lại bước trước'));
      const gap = box.getBoundingClientRect().bottom - words.getBoundingClientRect().bottom;
      expect(gap, row).to.be.within(18, 24);
    }
  });

  it('may be a backup code, and a code again, and each keeps what was typed', async () => {
    const box = await asking(answers(OTP, MINH));
    await sendKeys({type: '1234'});
    expect(codeOf(box).name).to.equal('code');
    button(box, 'Dùng mã dự phòng').click();
    expect(codeOf(box).name, 'no manager fills in the code of the moment').to.equal('');
    const code = codeOf(box);
    expect(document.activeElement === code).to.equal(true);
    expect(code.labels![0]!.textContent).to.equal('Mã dự phòng');
    expect([code.value, code.getAttribute('autocomplete'), code.inputMode]).to.deep.equal([
      '',
      'off',
      'text',
    ]);
    await sendKeys({type: 'a1b2-c3d4'});
    button(box, 'Dùng mã xác thực').click();
    expect(code.value).to.equal('1234');
    button(box, 'Dùng mã dự phòng').click();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => requests.callCount === 2);
    expect(sent(requests)[1]!.body).to.include({code: 'a1b2-c3d4'});
  });

  it('is told to be wrong as a backup code', async () => {
    const box = await asking(answer(OTP));
    button(box, 'Dùng mã dự phòng').click();
    await sendKeys({press: 'Enter'});
    await saidAtField(box, 'Vui lòng nhập mã dự phòng.');
    form(box).setAttribute('action', '/test-api/status/401');
    await sendKeys({press: 'Tab'});
    codeOf(box).focus();
    await sendKeys({type: 'a1b2'});
    await sendKeys({press: 'Enter'});
    await saidAtField(box, 'Mã dự phòng không đúng hoặc đã được dùng.');
  });

  it('gives way to the password, where everything is as it was', async () => {
    const box = await asking(
      answer(OTP),
      html`<p slot="fields" hidden>Ẩn</p>
        ${siteForm}`,
    );
    button(box, 'Quay lại bước trước').click();
    expect(document.activeElement === password(box)).to.equal(true);
    expect([username(box).value, password(box).value]).to.deep.equal(['ltminh', 'Mật khẩu 1']);
    expect(form(box).hidden).to.equal(false);
    expect(box.querySelector<HTMLElement>('[slot=fields]')!.hidden, 'the author’s').to.equal(true);
    await asked(box);
    expect(box.querySelectorAll('.cong-login-step')).to.have.length(1);
  });

  it('works with a form that is drawn, and follows the language', async () => {
    const box = await drawn(html`<cong-login-box mode="fetch"></cong-login-box>`);
    box.action = answer(OTP);
    await box.updateComplete;
    fill(box);
    await asked(box);
    expect(isSeen(username(box))).to.equal(false);
    box.lang = 'en';
    await waitUntil(() => codeOf(box).labels![0]!.textContent === 'Verification code');
  });

  it('works in the form around a whole page', async () => {
    const around = await fixture<HTMLFormElement>(
      html`<form method="post" action=${answer(OTP)}>
        <cong-login-box mode="fetch">
          <label>Tên <input name="ctl00$UserName" /></label>
          <label>Mật khẩu <input name="ctl00$Password" type="password" /></label>
          <input type="submit" value="Đăng nhập" />
        </cong-login-box>
      </form>`,
    );
    const box = await enhanced(around.querySelector('cong-login-box')!);
    fill(box);
    box.querySelector<HTMLElement>('[type=submit]')!.click();
    await waitUntil(() => codeOf(box));
    expect(codeOf(box).form === around).to.equal(true);
    expect(isSeen(password(box))).to.equal(false);
  });

  it('goes with a form that is replaced', async () => {
    const box = await asking(answer(OTP));
    const late = form(box).cloneNode(true) as HTMLFormElement;
    late.hidden = false;
    late.id = 'late';
    form(box).replaceWith(late);
    await waitUntil(() => !codeOf(box));
    expect(isSeen(password(box))).to.equal(true);
  });

  it('stays when the server has its own trouble', async () => {
    capturedWarnings();
    const box = await asking(answer(OTP));
    form(box).setAttribute('action', '/test-api/status/500');
    await sendKeys({type: '123456'});
    setTimeout(() => button(box, 'Xác nhận').click());
    await said(box, 'Máy chủ đang gặp sự cố. Vui lòng thử lại sau ít phút.');
    expect(codeOf(box).value).to.equal('123456');
  });
});
