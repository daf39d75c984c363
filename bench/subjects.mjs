const now = 'now="2021-07-25T10:04:00+07:00"';
const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

/** What is mounted; a thousand times where no `count` is given. */
export const subjects = [
  {
    tag: 'cong-anniversary-banner',
    attributes: `since="1960-07-26" event="thành lập ngành kiểm sát nhân dân" ${now}`,
    content: '<p>Chào mừng kỷ niệm ngày thành lập ngành kiểm sát nhân dân</p>',
  },
  {
    tag: 'cong-article',
    attributes: 'published="2021-07-25T08:00:00+07:00" section="Xây dựng ngành" views="1204"',
    content: `<h1 slot="heading">Nhìn lại sáu tháng đầu năm</h1><p slot="lead">Học từ hồ sơ có thật.</p>
      <p>Kế hoạch được xây dựng từ dưới lên./.</p><p slot="signature">Lê Minh Tâm</p>`,
  },
  {
    tag: 'cong-date-line',
    attributes: now,
    content: '<time datetime="2021-07-25T10:04+07:00">Chủ nhật, 25/07/2021 10:04</time>',
  },
  {
    tag: 'cong-login-box',
    attributes: 'heading="Đăng nhập" reset-href="/quen-mat-khau"',
    content: `<form method="post" action="/dang-nhap">
      <p><label>Tên đăng nhập <input name="username" autocomplete="username"></label></p>
      <p><label>Mật khẩu <input name="password" type="password"></label></p>
      <p><button>Đăng nhập</button></p></form>`,
    count: 100,
  },
  {
    tag: 'cong-link-list',
    attributes: 'heading="Liên kết web"',
    content: `<ul><li><a href="https://vksndtc.gov.vn/">Viện kiểm sát nhân dân tối cao</a></li>
      <li><a href="https://toaan.gov.vn/">Tòa án nhân dân tối cao</a></li></ul>`,
  },
  {
    tag: 'cong-visit-counter',
    attributes: 'heading="Thống kê"',
    content: `<dl><dt>Số người truy cập</dt><dd><data value="19089598" data-metric="visits">19.089.598</data></dd>
      <dt>Số bài viết</dt><dd><data value="2965" data-metric="articles">2.965</data></dd></dl>`,
  },
  {
    tag: 'cong-photo-gallery',
    attributes: 'heading="Thư viện ảnh"',
    content: `<figure><a href="ho-sen.jpg"><img src="${dot}" width="480" height="360" alt="Hồ sen"></a>
      <figcaption>Hồ sen đầu hạ</figcaption></figure>`,
  },
];
