import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import {spread} from '../.storybook/args.js';
import type {LoginBox} from '../src/elements/login-box/login-box.js';

type Args = Partial<
  Pick<
    LoginBox,
    | 'heading'
    | 'action'
    | 'mode'
    | 'resetHref'
    | 'registerHref'
    | 'remember'
    | 'csrfName'
    | 'csrfToken'
    | 'csrfMeta'
    | 'user'
    | 'sessionSrc'
    | 'logoutAction'
    | 'passkey'
  >
> & {content?: TemplateResult};

const fields = html`
  <p>
    <label>Tên đăng nhập <input name="username" autocomplete="username" required /></label>
  </p>
  <p>
    <label
      >Mật khẩu <input name="password" type="password" autocomplete="current-password" required
    /></label>
  </p>
`;

const siteForm = html`
  <form method="post" action="api/dang-nhap">
    ${fields}
    <p>
      <label><input type="checkbox" name="remember" value="1" /> Ghi nhớ đăng nhập</label>
    </p>
    <p><button>Đăng nhập</button></p>
  </form>
`;

/** The site's form, sent by script to an address of the portal. */
const sentTo = (address: string) => html`
  <form method="post" action=${address}>
    ${fields}
    <p><button>Đăng nhập</button></p>
  </form>
`;

const singleSignOn = html`<a slot="sso" href="#vneid">Đăng nhập bằng VNeID</a>`;

/** The stories stay: what would be posted to the site's server ends here. */
const onSubmit = (event: Event) => event.preventDefault();

const boxIn = (canvas: HTMLElement) => canvas.querySelector('cong-login-box')!;
const withinShadow = (box: LoginBox) => within(box.shadowRoot as unknown as HTMLElement);

/** What works on the form is loaded when the box comes into view. */
const enhanced = (canvas: HTMLElement) =>
  within(canvas).findByRole('button', {name: 'Hiện mật khẩu'});

/** Fills the form in and sends it, as a reader does. */
async function signIn(canvas: HTMLElement) {
  await enhanced(canvas);
  await userEvent.type(within(canvas).getByLabelText('Tên đăng nhập'), 'ltminh');
  await userEvent.type(within(canvas).getByLabelText('Mật khẩu'), 'một mật khẩu dài{Enter}');
}

/** Goes on to the code, which is asked for when the password is right. */
async function signInHalf(canvas: HTMLElement) {
  await signIn(canvas);
  const code = await within(canvas).findByLabelText('Mã xác thực');
  await waitFor(() => expect(code).toHaveFocus());
  return code;
}

const meta: Meta<Args> = {
  id: 'login-box',
  title: 'Elements/Login box',
  component: 'cong-login-box',
  args: {heading: 'Đăng nhập', resetHref: '#quen-mat-khau'},
  argTypes: {
    mode: {control: 'inline-radio', options: ['native', 'fetch']},
  },
  render: ({content = siteForm, ...args}) => html`
    <div @submit=${onSubmit}>
      <cong-login-box ${spread(args)}>${content}</cong-login-box>
    </div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The site's own form, which works without script too. */
export const Default: Story = {};

/** The form grows no wider than is good to fill in. */
export const Wide: Story = {
  globals: {width: 'full'},
  args: {registerHref: '#dang-ky', content: html`${singleSignOn}${siteForm}`},
};

/** Without a form of the site's the element draws one. */
export const Drawn: Story = {
  args: {
    action: 'api/dang-nhap',
    remember: true,
    csrfName: '_token',
    csrfToken: 'k3Jx9',
    content: html``,
  },
  play: async ({canvasElement}) => {
    await expect(await within(canvasElement).findByLabelText('Mật khẩu')).toBeVisible();
  },
};

/** Citizens sign in with VNeID, staff with an account. */
export const SingleSignOn: Story = {
  args: {registerHref: '#dang-ky', content: html`${singleSignOn}${siteForm}`},
};

/** The other way round: staff first, and citizens below. */
export const SingleSignOnBelow: Story = {
  args: {content: html`${siteForm}${singleSignOn}`},
};

/** Extra fields stand above the others and are sent with them. */
export const ExtraFields: Story = {
  args: {
    content: html`
      <label slot="fields"
        >Đơn vị
        <select name="unit">
          <option>Viện kiểm sát nhân dân tỉnh</option>
          <option>Viện kiểm sát nhân dân khu vực 1</option>
        </select></label
      >
      ${siteForm}
      <p slot="after">Chỉ dành cho cán bộ, công chức trong ngành.</p>
    `,
  },
};

/** Empty fields are named above the form and beside each. */
export const EmptyFields: Story = {
  play: async ({canvasElement}) => {
    const box = boxIn(canvasElement);
    await enhanced(canvasElement);
    await userEvent.click(within(canvasElement).getByRole('button', {name: 'Đăng nhập'}));
    const link = await withinShadow(box).findByRole('link', {name: 'Vui lòng nhập mật khẩu.'});
    await expect(withinShadow(box).getByText('Có 2 mục cần kiểm tra lại.')).toBeVisible();
    await userEvent.click(link);
    await expect(within(canvasElement).getByLabelText('Mật khẩu')).toHaveFocus();
  },
};

/** After a failed round trip the server's message stands in the form, and the user name is still there. */
export const ServerMessage: Story = {
  args: {
    content: html`
      <form method="post" action="api/dang-nhap">
        <p role="alert">Tên đăng nhập hoặc mật khẩu không đúng.</p>
        <p>
          <label for="name">Tên đăng nhập</label>
          <input id="name" name="username" autocomplete="username" value="ltminh" />
        </p>
        <p>
          <label for="secret">Mật khẩu</label>
          <input id="secret" name="password" type="password" autocomplete="current-password" />
        </p>
        <p><button>Đăng nhập</button></p>
      </form>
    `,
  },
};

/** The message may stand in the box itself, too. */
export const ServerMessageAbove: Story = {
  args: {
    content: html`
      <p role="alert">Phiên làm việc đã hết hạn. Vui lòng đăng nhập lại.</p>
      ${siteForm}
    `,
  },
};

/** A page that signs in by itself says what went wrong by `showError`. */
export const MessageOfThePage: Story = {
  play: async ({canvasElement}) => {
    const box = boxIn(canvasElement);
    box.showError('Tài khoản bị khóa đến 10 giờ 30 phút.');
    await withinShadow(box).findByText('Tài khoản bị khóa đến 10 giờ 30 phút.');
  },
};

export const PasswordShown: Story = {
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByLabelText('Mật khẩu'), 'một mật khẩu dài');
    const button = await enhanced(canvasElement);
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => expect(canvas.getByLabelText('Mật khẩu')).toHaveAttribute('type', 'text'));
  },
};

/** The form is on its way, to a server that does not answer. */
export const Sending: Story = {
  render: ({heading}) => html`
    <iframe name="answer" title="Trả lời của máy chủ" hidden></iframe>
    <cong-login-box heading=${heading || nothing}>
      <form method="post" action="api/never" target="answer">
        ${fields}
        <p><button>Đăng nhập</button></p>
      </form>
    </cong-login-box>
  `,
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    await enhanced(canvasElement);
    await userEvent.type(canvas.getByLabelText('Tên đăng nhập'), 'ltminh');
    await userEvent.type(canvas.getByLabelText('Mật khẩu'), 'một mật khẩu dài{Enter}');
    await withinShadow(boxIn(canvasElement)).findByText('Đang đăng nhập…');
    await expect(canvas.getByRole('button', {name: 'Đăng nhập'})).toHaveAttribute('aria-disabled');
  },
};

/** Sent by script, the reader stays on the page. */
export const WithoutLeaving: Story = {
  args: {mode: 'fetch', content: sentTo('api/sign-in')},
  play: async ({canvasElement}) => {
    await signIn(canvasElement);
    const box = boxIn(canvasElement);
    await withinShadow(box).findByText('Đã đăng nhập với tên Lê Thị Minh.');
    await expect(within(canvasElement).getByLabelText('Mật khẩu')).toHaveValue('');
  },
};

/** A single fault is told at its field, to which the focus goes. */
export const WrongPassword: Story = {
  parameters: {expectedConsole: [/status of 401/]},
  args: {mode: 'fetch', content: sentTo('api/sign-in/wrong')},
  play: async ({canvasElement}) => {
    await signIn(canvasElement);
    const canvas = within(canvasElement);
    await canvas.findByText('Tên đăng nhập hoặc mật khẩu không đúng.');
    await expect(canvas.getByLabelText('Mật khẩu')).toHaveAccessibleDescription(
      'Tên đăng nhập hoặc mật khẩu không đúng.',
    );
    await expect(canvas.getByLabelText('Mật khẩu')).toHaveFocus();
  },
};

/** What the server says of a field stands beside it. */
export const ServerFieldError: Story = {
  parameters: {expectedConsole: [/status of 422/]},
  args: {mode: 'fetch', content: sentTo('api/sign-in/fields')},
  play: async ({canvasElement}) => {
    await signIn(canvasElement);
    await within(canvasElement).findByText('Tài khoản này chưa được kích hoạt.');
  },
};

/** The server wants to be left alone for a minute and a half; the button comes back by itself. */
export const TooManyTries: Story = {
  parameters: {expectedConsole: [/status of 429/]},
  args: {mode: 'fetch', content: sentTo('api/sign-in/busy')},
  play: async ({canvasElement}) => {
    await signIn(canvasElement);
    await withinShadow(boxIn(canvasElement)).findByText(/^Có thể thử lại sau 1:/);
    const button = within(canvasElement).getByRole('button', {name: 'Đăng nhập'});
    await expect(button).toHaveAttribute('aria-disabled');
  },
};

/** The server cannot be reached; what was typed is still there. */
export const NoConnection: Story = {
  parameters: {expectedConsole: [/ERR_FAILED/]},
  args: {mode: 'fetch', content: sentTo('api/offline')},
  play: async ({canvasElement}) => {
    await signIn(canvasElement);
    const summary = withinShadow(boxIn(canvasElement));
    await summary.findByText('Không kết nối được với máy chủ. Vui lòng thử lại.');
    await expect(within(canvasElement).getByLabelText('Tên đăng nhập')).toHaveValue('ltminh');
  },
};

/** A sign-in page in place of JSON, as from a server that knows nothing of the contract. */
export const UnreadableAnswer: Story = {
  args: {mode: 'fetch', content: sentTo('api/html')},
  play: async ({canvasElement}) => {
    await signIn(canvasElement);
    await withinShadow(boxIn(canvasElement)).findByText(/^Phản hồi của máy chủ không hợp lệ/);
  },
};

/** After the password the server asks for a code; the form waits out of sight. */
export const OneTimeCode: Story = {
  args: {mode: 'fetch', content: sentTo('api/sign-in/code')},
  play: async ({canvasElement}) => {
    await signInHalf(canvasElement);
  },
};

/** A code may be pasted in groups. */
export const OneTimeCodeSent: Story = {
  args: {mode: 'fetch', content: sentTo('api/sign-in/code')},
  play: async ({canvasElement}) => {
    const code = await signInHalf(canvasElement);
    await userEvent.type(code, '123 456{Enter}');
    await withinShadow(boxIn(canvasElement)).findByText('Đã đăng nhập với tên Lê Thị Minh.');
  },
};

export const WrongCode: Story = {
  parameters: {expectedConsole: [/status of 401/]},
  args: {mode: 'fetch', content: sentTo('api/sign-in/wrong-code')},
  play: async ({canvasElement}) => {
    await userEvent.type(await signInHalf(canvasElement), '123456{Enter}');
    await within(canvasElement).findByText('Mã xác thực không đúng hoặc đã hết hạn.');
  },
};

/** For readers whose telephone is not at hand. */
export const BackupCode: Story = {
  args: {mode: 'fetch', content: sentTo('api/sign-in/code')},
  play: async ({canvasElement}) => {
    await signInHalf(canvasElement);
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', {name: 'Dùng mã dự phòng'}));
    await expect(canvas.getByLabelText('Mã dự phòng')).toHaveFocus();
  },
};

/** The login control of ASP.NET, a table with names of its own. */
export const WebForms: Story = {
  args: {
    content: html`
      <form method="post" action="api/dang-nhap">
        <table>
          <tr>
            <td align="right"><label for="ctl_user">Tên đăng nhập:</label></td>
            <td><input id="ctl_user" name="ctl00$Login1$UserName" autocomplete="username" /></td>
          </tr>
          <tr>
            <td align="right"><label for="ctl_pass">Mật khẩu:</label></td>
            <td>
              <input
                id="ctl_pass"
                name="ctl00$Login1$Password"
                type="password"
                autocomplete="current-password"
              />
            </td>
          </tr>
          <tr>
            <td colspan="2"><input type="submit" value="Đăng nhập" /></td>
          </tr>
        </table>
      </form>
    `,
  },
};

/** A password is not sent over plain http to another host. */
export const InsecureAddress: Story = {
  parameters: {expectedConsole: [/action/]},
  args: {
    content: html`
      <form method="post" action="http://dang-nhap.example/">
        ${fields}
        <p><button>Đăng nhập</button></p>
      </form>
    `,
  },
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    await enhanced(canvasElement);
    await userEvent.type(canvas.getByLabelText('Tên đăng nhập'), 'ltminh');
    await userEvent.type(canvas.getByLabelText('Mật khẩu'), 'một mật khẩu dài{Enter}');
    await withinShadow(boxIn(canvasElement)).findByText(/không gửi được mật khẩu/);
  },
};

export const LongTitle: Story = {
  args: {
    heading: 'Đăng nhập hệ thống quản lý văn bản và điều hành của Viện kiểm sát nhân dân tỉnh',
  },
};

export const Narrow: Story = {
  globals: {width: '320'},
  args: {registerHref: '#dang-ky', content: html`${singleSignOn}${siteForm}`},
};

/** The step for a code where there is little room. */
export const OneTimeCodeNarrow: Story = {...OneTimeCode, globals: {width: '320'}};

export const HighContrast: Story = {globals: {scheme: 'contrast'}};

export const Dark: Story = {globals: {scheme: 'dark'}};

/** What shows in place of the form, as soon as it is known who is signed in. */
const signedIn = (canvas: HTMLElement, greeting: string | RegExp) =>
  withinShadow(boxIn(canvas)).findByRole('group', {name: greeting});

const signedInArgs: Args = {
  mode: 'fetch',
  sessionSrc: 'api/session',
  logoutAction: 'api/dang-xuat',
};

/** The site’s server says who is signed in; the form is hidden meanwhile. */
export const SignedIn: Story = {
  args: signedInArgs,
  play: async ({canvasElement}) => {
    await signedIn(canvasElement, 'Xin chào, Lê Thị Minh');
    await expect(canvasElement.querySelector('form')!.getClientRects()).toHaveLength(0);
  },
};

/** A menu of the site’s own, hidden in the markup until somebody is signed in. */
export const SignedInMenu: Story = {
  args: {
    ...signedInArgs,
    content: html`
      ${siteForm}
      <ul slot="signed-in" hidden>
        <li><a href="#ho-so">Hồ sơ của tôi</a></li>
        <li><a href="#van-ban">Văn bản chờ xử lý</a></li>
        <li><a href="#doi-mat-khau">Đổi mật khẩu</a></li>
      </ul>
    `,
  },
  play: async ({canvasElement}) => {
    await signedIn(canvasElement, 'Xin chào, Lê Thị Minh');
    await expect(within(canvasElement).getByRole('link', {name: 'Đổi mật khẩu'})).toBeVisible();
  },
};

/** A panel that the server has written, which shows without script too. */
export const SignedInMarkup: Story = {
  args: {
    content: html`
      <div slot="signed-in">
        <p>Xin chào, <strong>Lê Thị Minh</strong>, Phòng Kiểm sát án hình sự.</p>
        <form method="post" action="api/dang-xuat">
          <input type="hidden" name="_token" value="k3Jx9" />
          <button>Đăng xuất</button>
        </form>
      </div>
    `,
  },
  play: async ({canvasElement}) => {
    await expect(within(canvasElement).getByRole('button', {name: 'Đăng xuất'})).toBeVisible();
    await waitFor(() =>
      expect(withinShadow(boxIn(canvasElement)).queryByText('Quên mật khẩu?')).not.toBeVisible(),
    );
  },
};

/** Signing out by the button, without leaving the page. */
export const SignedOut: Story = {
  args: {...signedInArgs, sessionSrc: undefined, user: {name: 'Lê Thị Minh'}},
  play: async ({canvasElement}) => {
    await signedIn(canvasElement, 'Xin chào, Lê Thị Minh');
    const shadow = withinShadow(boxIn(canvasElement));
    await userEvent.click(shadow.getByRole('button', {name: 'Đăng xuất'}));
    await shadow.findByText('Bạn đã đăng xuất.');
    await expect(within(canvasElement).getByLabelText('Mật khẩu')).toBeVisible();
  },
};

/** The session has ended meanwhile: the form is back, with what was typed, and says why. */
export const SessionExpired: Story = {
  args: signedInArgs,
  play: async ({canvasElement}) => {
    await signedIn(canvasElement, 'Xin chào, Lê Thị Minh');
    boxIn(canvasElement).sessionSrc = 'api/session-ended';
    await withinShadow(boxIn(canvasElement)).findByText(/Phiên đăng nhập đã hết hạn/);
    await expect(within(canvasElement).getByLabelText('Mật khẩu')).toBeVisible();
  },
};

export const LongName: Story = {
  globals: {width: '320'},
  args: {
    ...signedInArgs,
    sessionSrc: undefined,
    user: {name: 'Công Tằng Tôn Nữ Nguyễn Phúc Huyền Trân (congtangtonnunguyenphuchuyentran.1985)'},
  },
  play: async ({canvasElement}) => {
    await signedIn(canvasElement, /Công Tằng Tôn Nữ/);
  },
};

export const SignedInDark: Story = {...SignedInMenu, globals: {scheme: 'dark', width: '320'}};

/** Where the browser has passkeys, it offers them at the field for the user name; elsewhere nothing is different. */
export const Passkey: Story = {
  // A page without a name, such as 127.0.0.1, can have no passkeys.
  parameters: {expectedConsole: [/passkey/]},
  args: {passkey: 'api/khoa'},
  play: async ({canvasElement}) => {
    await enhanced(canvasElement);
    const hasOffers = await window.PublicKeyCredential?.isConditionalMediationAvailable?.();
    if (!hasOffers) return;
    const name = within(canvasElement).getByLabelText('Tên đăng nhập');
    await waitFor(() => expect(name).toHaveAttribute('autocomplete', 'username webauthn'));
  },
};
