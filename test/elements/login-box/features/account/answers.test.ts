import {expect, oneEvent, waitUntil} from '../../../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import {spy, useFakeTimers} from 'sinon';
import type {LoginErrorEvent} from '../../../../../src/elements/login-box/login-box.events.js';
import {
  answer,
  descriptionOf,
  failed,
  fetching,
  form,
  isFree,
  part,
  password,
  reveal,
  said,
  saidAtField,
  statusOf,
  submitButton,
  succeeded,
  summaryOf,
  username,
} from '../../support.js';

const WRONG = 'Tên đăng nhập hoặc mật khẩu không đúng.';
const UNREADABLE = 'Phản hồi của máy chủ không hợp lệ. Vui lòng báo cho người quản trị.';

const answersBy: [what: string, address: string, kind: string, status: number, text: string][] = [
  [
    '403',
    '/test-api/status/403',
    'refused',
    403,
    'Yêu cầu đăng nhập không được chấp nhận. Vui lòng tải lại trang rồi thử lại.',
  ],
  [
    '422 without fields',
    '/test-api/status/422',
    'invalid',
    422,
    'Thông tin đăng nhập chưa hợp lệ. Vui lòng kiểm tra rồi thử lại.',
  ],
  [
    '423',
    '/test-api/status/423',
    'locked',
    423,
    'Tài khoản đã bị khóa. Vui lòng liên hệ người quản trị.',
  ],
  [
    '429',
    '/test-api/status/429',
    'limited',
    429,
    'Bạn đã thử đăng nhập quá nhiều lần. Vui lòng đợi một lát rồi thử lại.',
  ],
  [
    '500',
    '/test-api/status/500',
    'server',
    500,
    'Máy chủ đang gặp sự cố. Vui lòng thử lại sau ít phút.',
  ],
  ['404', '/test-api/status/404', 'answer', 404, UNREADABLE],
  ['HTML in place of JSON', '/test-api/html', 'answer', 200, UNREADABLE],
  ['JSON cut short', '/test-api/truncated', 'answer', 200, UNREADABLE],
  ['JSON of another shape', answer([1, 2]), 'answer', 200, UNREADABLE],
];

describe('<cong-login-box mode="fetch"> answers', () => {
  for (const [what, address, kind, status, text] of answersBy) {
    it(`are told of above the form, and nothing typed is lost: ${what}`, async () => {
      const box = await fetching(address);
      expect(await failed(box)).to.deep.equal({kind, status});
      await said(box, text);
      expect(box.shadowRoot!.activeElement === part(box, 'summary')).to.equal(true);
      await isFree(box);
      expect(statusOf(box)).to.equal('');
      expect([username(box).value, password(box).value]).to.deep.equal(['ltminh', 'Mật khẩu 1']);
    });
  }

  it('of 401 are told of once, beside the password, until it is typed again', async () => {
    const box = await fetching('/test-api/status/401');
    expect(await failed(box)).to.deep.equal({kind: 'credentials', status: 401});
    await saidAtField(box, WRONG);
    expect(document.activeElement === password(box)).to.equal(true);
    expect(descriptionOf(password(box))).to.equal(WRONG);
    expect(password(box).getAttribute('aria-invalid')).to.equal('true');
    await expect(box).to.be.accessible();
    await isFree(box);
    await sendKeys({type: 'x'});
    expect(box.querySelector('.cong-login-note strong')).to.equal(null);
    expect(password(box).getAttribute('aria-invalid')).to.equal('false');
  });

  it('are heard once: by the focus, or where it is in the field already, by an alert there', async () => {
    const box = await fetching('/test-api/status/401');
    const alerts = () => box.querySelectorAll('[role=alert]').length;
    await failed(box);
    await saidAtField(box, WRONG);
    expect(alerts()).to.equal(0);
    await isFree(box);
    password(box).focus();
    const answered = oneEvent(box, 'cong-login-error');
    await sendKeys({press: 'Enter'});
    await answered;
    await saidAtField(box, WRONG);
    expect(alerts()).to.equal(1);
  });

  it('have sentences of the server’s, shown as text above and beside the fields', async () => {
    const fields = {
      username: '<b>Tên</b> đã đổi.',
      password: 'Mật khẩu đã cũ.',
      captcha: 'Mã sai.',
    };
    const box = await fetching(answer({message: 'Chưa đăng nhập được.', fields}, 422));
    expect(await failed(box)).to.deep.equal({kind: 'invalid', status: 422});
    await said(box, 'Chưa đăng nhập được. Mã sai.', '<b>Tên</b> đã đổi.', 'Mật khẩu đã cũ.');
    expect(descriptionOf(username(box))).to.equal('<b>Tên</b> đã đổi.');
    part(box, 'summary').querySelector('a')!.click();
    expect(document.activeElement === username(box)).to.equal(true);
    await isFree(box);
    await sendKeys({type: 'x'});
    await saidAtField(box, 'Mật khẩu đã cũ.');
  });

  it('have a sentence of the server’s in place of ours', async () => {
    const box = await fetching(answer({error: 'wrong', message: 'Còn 2 lần thử.'}, 401));
    await failed(box);
    await saidAtField(box, 'Còn 2 lần thử.');
    expect(descriptionOf(password(box))).to.equal('Còn 2 lần thử.');
  });

  it('have a sentence of the page’s, if it wants so', async () => {
    const box = await fetching('/test-api/status/500');
    box.addEventListener('cong-login-error', () => box.showError('Hệ thống đang bảo trì.'));
    await failed(box);
    await said(box, 'Hệ thống đang bảo trì.');
  });

  it('that do not come because the connection breaks', async () => {
    const box = await fetching('/test-api/reset');
    expect(await failed(box)).to.deep.equal({kind: 'network', status: undefined});
    await said(box, 'Không kết nối được với máy chủ. Vui lòng thử lại.');
  });

  it('that do not come because the device is off line', async () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      const box = await fetching('/test-api/reset');
      expect(await failed(box)).to.deep.equal({kind: 'offline', status: undefined});
      await said(box, 'Thiết bị chưa kết nối mạng. Vui lòng kiểm tra kết nối rồi thử lại.');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('that do not come within twenty seconds', async () => {
    const box = await fetching('/test-api/hang');
    const requests = spy(window, 'fetch');
    const clock = useFakeTimers({toFake: ['setTimeout']});
    try {
      const heard: Promise<Event> = oneEvent(box, 'cong-login-error');
      submitButton(box).click();
      while (!requests.callCount) await new Promise(requestAnimationFrame);
      clock.tick(20_000);
      expect(((await heard) as LoginErrorEvent).kind).to.equal('timeout');
    } finally {
      clock.restore();
      requests.restore();
    }
    await said(box, 'Máy chủ chưa phản hồi. Vui lòng thử lại sau ít phút.');
  });

  it('of the next time count', async () => {
    const box = await fetching('/test-api/status/401');
    await failed(box);
    await isFree(box);
    form(box).setAttribute('action', answer({user: {name: 'Lê Thị Minh'}}));
    await succeeded(box);
    expect(summaryOf(box)).to.deep.equal([]);
  });

  it('are told of in English on an English page', async () => {
    const box = await fetching('/test-api/status/500');
    box.lang = 'en';
    await waitUntil(() => reveal(box).ariaLabel === 'Show password', 'English has come');
    await failed(box);
    await said(box, 'The server has a problem. Try again in a few minutes.');
  });
});
