/** The states of each element, for the page that shows them side by side. A heading says which state it is. */
import {html, nothing, type TemplateResult} from 'lit';

const links = html`<ul>
  <li><a href="https://vksndtc.example/">Viện kiểm sát nhân dân tối cao</a></li>
  <li><a href="#tap-chi">Tạp chí Kiểm sát</a></li>
  <li><a href="#truong">Trường Đại học Kiểm sát Hà Nội</a></li>
</ul>`;

const photo = (name: string, caption: string) =>
  html`<figure>
    <a href="photos/${name}.jpg"
      ><img src="photos/${name}-480.jpg" alt=${caption} width="480" height="320"
    /></a>
    <figcaption>${caption}</figcaption>
  </figure>`;

const user = {name: 'Lê Thị Minh'};
const days = [2684, 2612, 2795, 2903, 3547, 3214].map((visits, index) => ({
  date: `2021-07-${index + 20}`,
  visits,
}));

const counters = html`
  <cong-visit-counter heading="Thống kê" visits="19089598" today="3214"></cong-visit-counter>
  <cong-visit-counter
    heading="Thống kê: đủ phần"
    visits="19089598"
    readers-online="27"
    digits
    icons
    trend
    .series=${days}
  ></cong-visit-counter>
  <cong-visit-counter heading="Thống kê: đang tải" src="api/never"></cong-visit-counter>
  <cong-visit-counter heading="Thống kê: chưa có" metrics="visits"></cong-visit-counter>
  <cong-visit-counter
    class="stale"
    heading="Thống kê: số liệu cũ"
    metrics="visits today"
  ></cong-visit-counter>
  <cong-visit-counter heading="Thống kê: có lỗi" src="api/no-answer"></cong-visit-counter>
`;

const linkLists = html`
  <cong-link-list heading="Liên kết">${links}</cong-link-list>
  <cong-link-list heading="Liên kết: có ô tìm" filter>${links}</cong-link-list>
  <cong-link-list class="no-match" heading="Liên kết: tìm không thấy" filter>
    ${links}
  </cong-link-list>
  <cong-link-list heading="Liên kết: rút gọn" limit="2">${links}</cong-link-list>
  <cong-link-list heading="Liên kết: trình đơn" layout="menu">${links}</cong-link-list>
  <cong-link-list
    heading="Liên kết: đánh dấu"
    now="2021-07-25T10:04:00+07:00"
    report-href="#bao-hong?link={href}"
  >
    <ul>
      <li data-since="2021-07-23" data-hits="19204">
        <a href="https://dichvucong.example/">Cổng Dịch vụ công quốc gia</a>
        <small>Nộp hồ sơ và theo dõi kết quả giải quyết</small>
      </li>
      <li data-hits="7"><a href="#lich">Lịch tiếp công dân</a></li>
    </ul>
  </cong-link-list>
  <cong-link-list heading="Liên kết: đang tải" src="api/never"></cong-link-list>
  <cong-link-list heading="Liên kết: chưa có"></cong-link-list>
  <cong-link-list heading="Liên kết: có lỗi" src="api/no-answer"></cong-link-list>
`;

/** A form of the site's, sent by script to an address of the portal. */
const loginForm = (action: string, target?: string) => html`
  <form method="post" action=${action} target=${target ?? nothing}>
    <p>
      <label>Tên đăng nhập <input name="username" autocomplete="username" required /></label>
    </p>
    <p>
      <label
        >Mật khẩu <input name="password" type="password" autocomplete="current-password" required
      /></label>
    </p>
    <p><button>Đăng nhập</button></p>
  </form>
`;

const loginBoxes = html`
  <cong-login-box
    class="drawn"
    heading="Đăng nhập"
    action="#vao"
    remember
    reset-href="#quen"
  ></cong-login-box>
  <cong-login-box class="refused" heading="Đăng nhập: bị từ chối" action="#vao"></cong-login-box>
  <cong-login-box class="empty" heading="Đăng nhập: để trống" action="#vao"></cong-login-box>
  <iframe name="states-answer" title="Trả lời của máy chủ" hidden></iframe>
  <cong-login-box class="sending" heading="Đăng nhập: đang gửi">
    ${loginForm('api/never', 'states-answer')}
  </cong-login-box>
  <cong-login-box class="code" mode="fetch" heading="Đăng nhập: mã xác thực">
    ${loginForm('api/sign-in/code')}
  </cong-login-box>
  <cong-login-box
    class="signed-in"
    heading="Đăng nhập: chưa đăng nhập"
    account-heading="Tài khoản"
    logout-action="#ra"
    .user=${user}
  ></cong-login-box>
  <cong-login-box
    class="expired"
    mode="fetch"
    heading="Đăng nhập: hết phiên"
    account-heading="Tài khoản: trước khi hết phiên"
    session-src="api/session"
  >
    ${loginForm('api/sign-in')}
  </cong-login-box>
`;

const galleries = html`
  <cong-photo-gallery heading="Ảnh">
    ${photo('01-ruong-bac-thang', 'Ruộng bậc thang mùa lúa chín')}
    ${photo('03-ho-sen', 'Hồ sen buổi sớm')}
  </cong-photo-gallery>
  <cong-photo-gallery heading="Ảnh: chữ trên ảnh" captions="over" layout="justified">
    ${photo('05-cau-qua-song', 'Cầu qua sông')} ${photo('08-doi-che', 'Đồi chè')}
  </cong-photo-gallery>
  <cong-photo-gallery heading="Ảnh: album">
    <details>
      <summary><img src="photos/19-thuyen-bien-480.jpg" alt="" /> Biển, đảo quê hương</summary>
      <cong-photo-gallery>${photo('19-thuyen-bien', 'Thuyền ra khơi')}</cong-photo-gallery>
    </details>
    <details>
      <summary><img src="photos/08-doi-che-480.jpg" alt="" /> Đồi chè trung du</summary>
      <cong-photo-gallery>${photo('08-doi-che', 'Đồi chè')}</cong-photo-gallery>
    </details>
  </cong-photo-gallery>
  <cong-photo-gallery heading="Ảnh: một ảnh hỏng">
    <figure>
      <a href="api/missing"><img src="api/missing" alt="Toàn cảnh hội trường" /></a>
      <figcaption>Lễ khai mạc</figcaption>
    </figure>
    ${photo('07-bo-dua', 'Bờ dừa')}
  </cong-photo-gallery>
  <cong-photo-gallery heading="Ảnh: đang tải" src="api/never"></cong-photo-gallery>
  <cong-photo-gallery heading="Ảnh: chưa có"></cong-photo-gallery>
  <cong-photo-gallery heading="Ảnh: có lỗi" src="api/no-answer"></cong-photo-gallery>
`;

const now = '2021-07-25T10:04:00+07:00';

const dateLines = html`
  <cong-date-line now=${now}></cong-date-line>
  <cong-date-line now=${now} lunar></cong-date-line>
  <cong-date-line now=${now} pattern="legacy"></cong-date-line>
  <cong-date-line now=${now} pattern="long"></cong-date-line>
  <cong-date-line now=${now} pattern="time" hours="12"></cong-date-line>
  <cong-date-line now=${now} lang="en"></cong-date-line>
`;

const sector = 'thành lập ngành kiểm sát nhân dân';

const banners = html`
  <cong-anniversary-banner
    now="2021-07-25"
    since="1960-07-26"
    event=${sector}
    dismissible
    countdown
  ></cong-anniversary-banner>
  <cong-anniversary-banner
    now="2030-07-25"
    since="1960-07-26"
    event=${sector}
    .messages=${{bannerLabel: 'Năm tròn'}}
  ></cong-anniversary-banner>
  <cong-anniversary-banner
    now="2021-07-25"
    since="1960-07-26"
    event=${sector}
    tone="solemn"
    .messages=${{bannerLabel: 'Trang trọng'}}
  ></cong-anniversary-banner>
  <cong-anniversary-banner
    now="2021-07-25"
    since="1960-07-26"
    event=${sector}
    tone="plain"
    .messages=${{bannerLabel: 'Giản dị'}}
  ></cong-anniversary-banner>
  <cong-anniversary-banner
    now="2021-07-27"
    since="1947-07-27"
    event="ngày Thương binh – Liệt sĩ"
    template="Kỷ niệm {years} năm {event}"
    tone="mourning"
    .messages=${{bannerLabel: 'Ngày tưởng niệm'}}
  ></cong-anniversary-banner>
`;

const articles = html`
  <cong-article published="2021-07-25T08:00:00+07:00" tools="font-size print">
    <h3 slot="heading">Nhìn lại công tác sáu tháng đầu năm</h3>
    <p>Việc đánh giá cán bộ được làm hằng tháng, dựa trên từng công việc cụ thể.</p>
  </cong-article>
  <cong-article tools="">
    <p>Chỉ có chữ: Trang thông tin tạm ngừng để bảo trì từ 22 giờ ngày 31/7/2021./.</p>
  </cong-article>
  <cong-article
    class="contents"
    published="2021-07-25T08:00:00+07:00"
    modified="2021-07-26T09:30:00+07:00"
    section="Văn bản"
    author="Trần Thu Hằng"
    views="1204"
    reading-time="12"
    heading-level="4"
    tools="contents font-size line-spacing contrast print copy share"
  >
    <h3 slot="heading">Quy chế tiếp công dân: đủ phần</h3>
    <h4>Nơi tiếp công dân</h4>
    <p>Trụ sở tiếp công dân mở cửa vào giờ làm việc các ngày trong tuần.</p>
    <h4>Trách nhiệm</h4>
    <p>Người tiếp công dân ghi nhận đầy đủ ý kiến và trả lời đúng hạn.</p>
    <h4>Biểu mẫu</h4>
    <p>Biểu mẫu được phát miễn phí tại nơi tiếp.</p>
    <ul slot="attachments">
      <li><a href="#ke-hoach">Kế hoạch số 12/KH-VKS (PDF, 1,2 MB)</a></li>
    </ul>
    <ul slot="tags">
      <li><a href="#tiep-dan">tiếp công dân</a></li>
    </ul>
  </cong-article>
`;

interface StateGroup {
  readonly title: string;
  readonly boxes: TemplateResult;
  /** Whether they stand in the main column of a page, not at its side. */
  readonly isWide?: true;
}

/** What stands together, with its heading. */
export const stateGroups: readonly StateGroup[] = [
  {title: 'Bộ đếm lượt truy cập · Visit counter', boxes: counters},
  {title: 'Danh sách liên kết · Link list', boxes: linkLists},
  {title: 'Hộp đăng nhập · Login box', boxes: loginBoxes},
  {title: 'Thư viện ảnh · Photo gallery', boxes: galleries},
  {title: 'Dòng ngày tháng · Date line', boxes: dateLines},
  {title: 'Băng kỷ niệm · Anniversary banner', boxes: banners, isWide: true},
  {title: 'Bài viết · Article', boxes: articles, isWide: true},
];
