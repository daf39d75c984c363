import {SideColumn} from './side-column';

export default function Page() {
  return (
    <main>
      <cong-article published="2026-11-30T08:00:00+07:00" tools="font-size print">
        <h1 slot="heading">Hội nghị tổng kết công tác năm 2026</h1>
        <p>Sáng 30/11, hội nghị được tổ chức tại Hà Nội.</p>
      </cong-article>
      <cong-login-box heading="Đăng nhập">
        <form action="/dang-nhap" method="post">
          <label>
            Tên đăng nhập <input name="username" autoComplete="username" required />
          </label>
          <label>
            Mật khẩu{' '}
            <input name="password" type="password" autoComplete="current-password" required />
          </label>
          <button>Đăng nhập</button>
        </form>
      </cong-login-box>
      <cong-link-list heading="Liên kết của ngành" external="new-tab" report-href="/bao-hong">
        <ul>
          <li>
            <a href="https://vksndtc.gov.vn/">Viện kiểm sát nhân dân tối cao</a>
          </li>
        </ul>
      </cong-link-list>
      <SideColumn />
    </main>
  );
}
