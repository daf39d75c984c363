import {expect} from 'chai';
import {safeParse} from 'valibot';
import {parseDocument} from '../../../src/data/schemas/parse.js';
import {signIn, signInRequest} from '../../../src/data/schemas/sign-in.schema.js';

describe('sign-in', () => {
  const answers: unknown[] = [
    {user: {name: 'Lê Thị Minh'}, csrf: 'k3', redirect: '/can-bo'},
    {next: 'otp', message: 'Mã đã gửi.'},
    {error: 'invalid', message: 'Chưa đúng.', fields: {username: 'Chưa có tài khoản.'}},
    {},
  ];
  for (const answer of answers) {
    it(`takes ${JSON.stringify(answer)}`, () => {
      expect(parseDocument(signIn, structuredClone(answer)).value).to.deep.equal(answer);
    });
  }

  it('takes null for what is left out', () => {
    const {value, skipped} = parseDocument(signIn, {
      user: {name: 'An'},
      next: null,
      redirect: null,
      csrf: null,
      error: null,
      message: null,
      fields: {username: null, password: 'Sai mật khẩu'},
    });
    expect(value).to.deep.equal({user: {name: 'An'}, fields: {password: 'Sai mật khẩu'}});
    expect(skipped).to.deep.equal([]);
  });

  it('takes sentences in lists, as Laravel writes them, and a name of digits', () => {
    const {value, skipped} = parseDocument(signIn, {
      user: {name: 79012345},
      next: '',
      redirect: false,
      fields: {username: ['Chưa có tài khoản.', 'Vui lòng đăng ký.'], password: []},
    });
    expect(value).to.deep.equal({
      user: {name: '79012345'},
      fields: {username: 'Chưa có tài khoản. Vui lòng đăng ký.'},
    });
    expect(skipped).to.deep.equal([]);
  });

  it('leaves out what is of another type', () => {
    const {value, skipped} = parseDocument(signIn, {
      user: 'Minh',
      next: 'sms',
      message: true,
      fields: 'x',
      error: 'e',
    });
    expect(value).to.deep.equal({error: 'e'});
    expect(skipped).to.have.length(4);
  });

  for (const [request, fits] of [
    [{username: 'a', password: 'b', remember: false}, true],
    [{username: 'a', password: 'b', remember: true, code: '123456', unit: 'x', role: ['a']}, true],
    [{username: 'a', password: 'b'}, false],
    [{username: 'a', password: 5, remember: false}, false],
    [{username: 'a', password: 'b', remember: false, code: 123456}, false],
  ] as const) {
    it(`${fits ? 'takes' : 'refuses'} the request ${JSON.stringify(request)}`, () => {
      expect(safeParse(signInRequest, request).success).to.equal(fits);
    });
  }
});
