/**
 * The founding page, written on the server. Its file is the template: the login box and the counter in it give way to
 * those of this reader. `@lit-labs/ssr` renders all elements, so that the page looks the same before its script is
 * there, and without one.
 */
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import 'cong-elements/define';
import {groupDigits} from 'cong-elements/core';
import {nothing} from 'lit';
import {html, unsafeStatic} from 'lit/static-html.js';

export const foundingPage = new URL('../founding-page/', import.meta.url);

const ADDRESSES = {
  '../../dist/cdn/styles.css': '/cong/styles.css',
  '../../dist/cdn/themes/': '/cong/themes/',
  '<script type="module" src="../../dist/cdn/cong-elements.js">':
    '<script type="module" src="/assets/browser.js">',
};

const textOf = (template) => collectResult(render(template));

/** The page in three pieces, which are rendered once: up to the login box, up to the counter, and the rest. */
async function readPieces() {
  let text = await readFile(new URL('index.html', foundingPage), 'utf8');
  for (const [there, here] of Object.entries(ADDRESSES)) {
    if (!text.includes(there)) throw new Error(`The founding page has no ${there}`);
    text = text.replaceAll(there, here);
  }
  const pieces = text.split(
    /<cong-login-box[^]*<\/cong-login-box>|<cong-visit-counter[^]*<\/cong-visit-counter>/,
  );
  if (pieces.length !== 3) throw new Error('The founding page has no login box or no counter');
  return Promise.all(pieces.map((piece) => textOf(html`${unsafeStatic(piece)}`)));
}

const [top, middle, bottom] = await readPieces();

/**
 * The page's own sheet. Part of it is the look of elements that no script has reached yet; here they bring the shadow
 * roots that the server has rendered, and need none.
 */
export const pageStyles = (await readFile(new URL('page.css', foundingPage), 'utf8')).replaceAll(
  /:not\(\s*:defined\s*\)/g,
  ':not(:defined, [server-rendered])',
);

const alert = (message) => (message ? html`<p role="alert">${message}</p>` : nothing);

const passwordForm = ({csrf, message, username = '', remember = false}) => html`
  <form method="post" action="/dang-nhap">
    <input type="hidden" name="_csrf" value=${csrf} />
    ${alert(message)}
    <p>
      <label for="username">Tên đăng nhập</label>
      <input
        id="username"
        name="username"
        autocomplete="username"
        autocapitalize="none"
        spellcheck="false"
        required
        value=${username}
      />
    </p>
    <p>
      <label for="password">Mật khẩu</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    </p>
    <p>
      <label
        ><input type="checkbox" name="remember" value="1" ?checked=${remember} /> Ghi nhớ đăng
        nhập</label
      >
    </p>
    <p><button type="submit">Đăng nhập</button></p>
  </form>
`;

/** The second step of a reader without script. */
const codeForm = ({csrf, message}) => html`
  <form method="post" action="/dang-nhap">
    <input type="hidden" name="_csrf" value=${csrf} />
    ${alert(message)}
    <p>
      <label for="code">Mã xác thực (6 chữ số) hoặc mã dự phòng</label>
      <input
        id="code"
        name="code"
        autocomplete="one-time-code"
        autocapitalize="none"
        spellcheck="false"
        required
      />
    </p>
    <p><button type="submit">Xác nhận</button></p>
  </form>
  <p slot="after"><a href="/?lai">Quay lại đăng nhập</a></p>
`;

const signedIn = ({csrf, message, user}) => html`
  <div slot="signed-in">
    ${alert(message)}
    <p>Xin chào, <strong>${user.name}</strong></p>
    <form method="post" action="/dang-xuat">
      <input type="hidden" name="_csrf" value=${csrf} />
      <p><button type="submit">Đăng xuất</button></p>
    </form>
  </div>
`;

/**
 * The box, with what it needs to draw a form by itself: after signing out without leaving the page there is none of the
 * site's.
 */
const loginBox = (state) => html`
  <cong-login-box
    heading="Đăng nhập"
    mode=${state.mode}
    action="/dang-nhap"
    remember
    csrf-name="_csrf"
    csrf-token=${state.csrf}
    session-src="/api/session"
    logout-action="/dang-xuat"
    reset-href="/quen-mat-khau"
  >
    ${state.user ? signedIn(state) : state.awaitsCode ? codeForm(state) : passwordForm(state)}
  </cong-login-box>
`;

const number = (metric, label, value) => html`
  <dt>${label}</dt>
  <dd><data value=${value} data-metric=${metric}>${groupDigits(String(value), 'comma')}</data></dd>
`;

const counter = ({counts, ip, view}) => html`
  <cong-visit-counter
    heading="Thống kê"
    grouping="comma"
    show-ip="full"
    metrics="visits articles online today ip"
    src="/api/counts"
    stream="/api/counts/stream"
    hit="/api/hit?view=${encodeURIComponent(view)}"
  >
    <dl>
      ${number('visits', 'Tổng lượt truy cập', counts.visits)}
      ${number('articles', 'Số bài viết', counts.articles)}
      ${number('today', 'Hôm nay', counts.today)}
      <dt>IP của bạn</dt>
      <dd><span data-metric="ip">${ip}</span></dd>
    </dl>
  </cong-visit-counter>
`;

/**
 * The page as text. All of `state` is data, and stands in it as text, whatever it contains.
 *
 * @param {object} state
 * @param {string} state.csrf the anti-forgery token
 * @param {{name: string}} [state.user] who is signed in
 * @param {boolean} [state.awaitsCode] whether the code is asked for
 * @param {string} [state.username] as typed, after a failed attempt; the password is never sent back
 * @param {string} [state.message] why it failed
 */
export async function renderPage(state) {
  const [box, numbers] = await Promise.all([loginBox(state), counter(state)].map(textOf));
  return top + box + middle + numbers + bottom;
}

const hashes = new Map();

/** The `style-src` of a page: declarative shadow roots bring their styles with them, and no other ones may be there. */
export function styleSources(page) {
  const styles = new Set(Array.from(page.matchAll(/<style>([^]*?)<\/style>/g), ([, css]) => css));
  for (const css of styles) {
    if (!hashes.has(css)) hashes.set(css, createHash('sha256').update(css).digest('base64'));
  }
  return ["'self'", ...Array.from(styles, (css) => `'sha256-${hashes.get(css)}'`)].join(' ');
}
