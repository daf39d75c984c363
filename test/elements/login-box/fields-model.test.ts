import {expect} from 'chai';
import {
  chooseFields,
  firstOf,
  type FieldFacts,
} from '../../../src/elements/login-box/login-model.js';
import {field, meant, secret} from './field-facts.js';

/** Fields in the order of the page; the names of those that are chosen, and how sure that is. */
const CHOICES: [what: string, fields: FieldFacts[], chosen: (string | undefined)[]][] = [
  ['nothing without a password', [field('username')], []],
  ['a password alone', [secret()], [undefined, undefined, 'pass']],
  [
    'the name before the nearest',
    [field('username'), field('unit'), secret()],
    ['username', 'sure', 'pass'],
  ],
  [
    'the name of any type',
    [field('reason'), field('username', {type: 'hidden', isReached: false}), secret()],
    ['username', 'sure', 'pass'],
  ],
  [
    'the name behind the password',
    [field('x'), secret(), field('username')],
    ['username', 'sure', 'pass'],
  ],
  ['what is meant so', [meant('u', 'username'), field('miền'), secret()], ['u', 'sure', 'pass']],
  [
    'an address where no name is',
    [meant('e', 'email'), field('unit'), secret()],
    ['e', 'sure', 'pass'],
  ],
  [
    'what is called like one, alone',
    [field('ctl00$Login1$UserName'), secret()],
    ['ctl00$Login1$UserName', 'sure', 'pass'],
  ],
  [
    'what is called like one, among others',
    [field('nv_login'), field('donvi'), secret()],
    ['nv_login', 'likely', 'pass'],
  ],
  [
    'what is called like one by Liferay',
    [
      field('_com_liferay_LoginPortlet_login'),
      field('_com_liferay_LoginPortlet_company'),
      secret(),
    ],
    ['_com_liferay_LoginPortlet_login', 'likely', 'pass'],
  ],
  ['what stands alone', [field('n'), secret()], ['n', 'likely', 'pass']],
  [
    'what is required before what is near',
    [field('ten', {isRequired: true}), field('donvi'), secret()],
    ['ten', 'guessed', 'pass'],
  ],
  ['what is near', [field('a'), field('b'), secret()], ['b', 'guessed', 'pass']],
  [
    'what is filled in, once a password is',
    [field('a', {value: 'minh'}), field('b'), secret('pass', {value: 'x'})],
    ['a', 'guessed', 'pass'],
  ],
  [
    'what is filled in before an empty trap of a better name',
    [field('a', {value: 'minh'}), field('email'), secret('pass', {value: 'x'})],
    ['a', 'guessed', 'pass'],
  ],
  [
    'what is near, while only what the site knows is filled in',
    [field('unit', {value: 'VKS'}), field('b'), secret()],
    ['b', 'guessed', 'pass'],
  ],
  ...['nv_seccode', 'txtCaptcha', 'MaXacNhan', 'ma_xac_thuc', 'verification_code', 'otp'].map(
    (name): (typeof CHOICES)[number] => [
      `no code from a picture, ${name}`,
      [field('a'), field(name, {isRequired: true, value: '7xk2'}), secret('pass', {value: 'x'})],
      ['a', 'likely', 'pass'],
    ],
  ),
  ...[
    'txtTK',
    'ten_truy_cap',
    'tenTruyCap',
    'MaNV',
    'MaNhanVien',
    'MaCanBo',
    'so_dien_thoai',
    'SoDienThoai',
    'TaiKhoan',
    'TenDangNhap',
    'msnv',
    'tk',
    'so_tk',
    'user-name',
    '_58_log',
    'ctl00$Box$log',
    'user[log]',
  ].map((name): (typeof CHOICES)[number] => [
    `what portals of this country call it, ${name}`,
    [field(name), field('donvi'), secret()],
    [name, 'likely', 'pass'],
  ]),
  ...['catalog', 'stk', 'usergroup', 'maildrop_place'].map((name): (typeof CHOICES)[number] => [
    `nothing that only sounds like a user name, ${name}`,
    [field(name), field('donvi'), secret()],
    ['donvi', 'guessed', 'pass'],
  ]),
  ...['validation_code', 'security-code', 'check_code'].map((name): (typeof CHOICES)[number] => [
    `no field for a code, ${name}`,
    [field('a'), field(name), secret()],
    ['a', 'likely', 'pass'],
  ]),
  [
    'the password of the first form',
    [secret('x', {form: 'sign-in'}), secret('password', {form: 'sign-up'})],
    [undefined, undefined, 'x'],
  ],
  ['no password for a user name', [secret('username')], [undefined, undefined, 'username']],
  [
    'no further field of another form',
    [field('username', {form: 'search', isFurther: true}), field('n'), secret()],
    ['n', 'likely', 'pass'],
  ],
  [
    'no field without a form that is none of the further ones',
    [field('username', {form: null}), field('n'), secret()],
    ['n', 'likely', 'pass'],
  ],
  [
    'nothing behind the password',
    [field('a'), secret(), field('b', {isRequired: true})],
    ['a', 'likely', 'pass'],
  ],
  [
    'nothing out of the body',
    [field('a'), field('b', {isInBody: false}), secret()],
    ['a', 'likely', 'pass'],
  ],
  ...['username webauthn', 'tel-national'].map((autocomplete): (typeof CHOICES)[number] => [
    `what is open to ${autocomplete}`,
    [field('a', {autocomplete}), field('b', {autocomplete: 'off'}), secret()],
    ['a', 'guessed', 'pass'],
  ]),
  [
    'what is called like one, though it is switched off',
    [field('login', {autocomplete: 'off'}), field('donvi'), secret()],
    ['login', 'likely', 'pass'],
  ],
  [
    'an address that is open',
    [field('email'), field('donvi'), secret()],
    ['email', 'likely', 'pass'],
  ],
  [
    'no one-time code of any name',
    [field('ten'), meant('so', 'one-time-code'), secret()],
    ['ten', 'likely', 'pass'],
  ],
  [
    'no trap that nobody sees',
    [field('n'), field('website', {isShown: false}), secret()],
    ['n', 'likely', 'pass'],
  ],
  [
    'no trap of the best name',
    [field('n'), field('username', {isShown: false}), secret()],
    ['n', 'likely', 'pass'],
  ],
  [
    'a field out of sight that has a value',
    [field('username', {isShown: false, value: 'minh'}), field('lý do'), secret()],
    ['username', 'sure', 'pass'],
  ],
  [
    'no field that is switched off, where another is open',
    [field('n'), field('email', {autocomplete: 'off', meanings: ['off']}), secret()],
    ['n', 'guessed', 'pass'],
  ],
  [
    'a field that is switched off where it is the only one',
    [field('n', {autocomplete: 'off', meanings: ['off']}), secret()],
    ['n', 'likely', 'pass'],
  ],
  [
    'no one-time code',
    [field('ten'), meant('otp', 'one-time-code'), secret()],
    ['ten', 'likely', 'pass'],
  ],
  [
    'no field that cannot be changed',
    [field('n'), field('ngày', {isReadOnly: true}), secret()],
    ['n', 'likely', 'pass'],
  ],
  [
    'a list that is called like one',
    [field('taikhoan', {kind: 'select', type: 'select-one'}), field('ca'), secret()],
    ['taikhoan', 'likely', 'pass'],
  ],
  [
    'no list that is not',
    [field('n'), field('unit', {kind: 'select', type: 'select-one'}), secret()],
    ['n', 'guessed', 'pass'],
  ],
  [
    'no field of another form',
    [field('username', {form: 'search'}), field('n'), secret()],
    ['n', 'likely', 'pass'],
  ],
  [
    'a further field without a form',
    [field('username', {form: null, isInBody: false, isFurther: true}), field('n'), secret()],
    ['username', 'sure', 'pass'],
  ],
  [
    'what is reached, of a form out of sight',
    [
      field('a', {isShown: false}),
      field('b', {isShown: false, isReached: false}),
      secret('pass', {isShown: false}),
    ],
    ['a', 'likely', 'pass'],
  ],
  [
    'the password of that name',
    [secret('x'), secret('password')],
    [undefined, undefined, 'password'],
  ],
  [
    'the password of that name while it shows',
    [secret('x'), field('password')],
    [undefined, undefined, 'password'],
  ],
  [
    'the password that is meant',
    [secret('new', {meanings: ['new-password']}), secret('old', {meanings: ['current-password']})],
    [undefined, undefined, 'old'],
  ],
  [
    'the first password that shows',
    [secret('trap', {isShown: false}), field('n'), secret()],
    ['n', 'likely', 'pass'],
  ],
  [
    'no password of single sign-on',
    [secret('sso', {isInBody: false, form: 'sso'}), field('n'), secret()],
    ['n', 'likely', 'pass'],
  ],
];

describe('chooseFields', () => {
  for (const [what, fields, expected] of CHOICES) {
    it(`takes ${what}`, () => {
      const {username, certainty, password} = chooseFields(fields);
      expect([username?.name, certainty, password?.name]).to.deep.equal([
        expected[0],
        expected[1],
        expected[2],
      ]);
    });
  }

  it('finds the password again while it shows, and stays as sure as it was', () => {
    const username = meant('n', 'username');
    const password = field('m');
    const known = {username, certainty: 'likely', password} as const;
    expect(chooseFields([username, password], known)).to.deep.equal(known);
  });

  it('leaves a choice that was not sure, though managers were told of it, for what is filled in', () => {
    const [name, trap] = [field('n', {value: 'minh'}), meant('email', 'username')];
    const password = secret('pass', {value: 'x'});
    const known = {username: trap, certainty: 'likely', password} as const;
    expect(chooseFields([name, trap, password], known).username).to.equal(name);
  });

  it('keeps a choice that is sure, and one that nobody sees', () => {
    const [late, old] = [field('username'), field('n')];
    const password = secret();
    const sure = {username: old, certainty: 'sure', password} as const;
    expect(chooseFields([late, old, password], sure).username).to.equal(old);
    const guessed = {username: old, certainty: 'guessed', password} as const;
    expect(chooseFields([late, old, password], guessed).username).to.equal(late);
    const hidden = secret('pass', {isShown: false});
    const unseen = {username: old, certainty: 'guessed', password: hidden} as const;
    expect(chooseFields([late, old, hidden], unseen).username).to.equal(old);
  });

  it('keeps the password that shows, beside others', () => {
    const shown = field('m');
    expect(chooseFields([secret('x'), shown], {password: shown}).password).to.equal(shown);
  });

  it('chooses anew where the password is another', () => {
    const [late, old, password] = [field('username'), field('n'), secret()];
    const known = {username: old, certainty: 'sure', password: secret('gone')} as const;
    expect(chooseFields([late, old, password], known).username).to.equal(late);
  });

  it('finds what is meant again where the password is another', () => {
    const [name, password] = [meant('n', 'username'), secret()];
    const known = {username: name, certainty: 'sure', password: secret('gone')} as const;
    expect(chooseFields([name, field('m'), password], known).username).to.equal(name);
  });

  it('chooses anew where the field has gone to another form', () => {
    const gone = field('n', {form: 'another'});
    const password = secret();
    const known = {username: gone, certainty: 'sure', password} as const;
    expect(chooseFields([gone, field('m'), password], known).username?.name).to.equal('m');
  });
});

describe('firstOf', () => {
  it('is the user name where a reader can fill it in, else the password', () => {
    const password = secret();
    const username = field('username');
    expect(firstOf({username, password})).to.equal(username);
    expect(firstOf({username: field('u', {type: 'hidden', isReached: false}), password})).to.equal(
      password,
    );
    expect(firstOf({password})).to.equal(password);
  });
});
