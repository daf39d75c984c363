import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor, within} from 'storybook/test';
import {photos} from '../examples/founding-page/photos.json';
import {SpeechEngine, voice} from '../test/support/speech-engine.js';
import {withPageSheet} from './page-sheet.js';

const now = '2026-07-25T10:04:00+07:00';

/** So many photos, in shapes that fill their rows on a desk and on a telephone. */
const shown = [0, 1, 2, 3, 4, 5, 9, 6, 7, 8].flatMap((index) => photos[index] ?? []);

/** Visits of two weeks, fewer at weekends. */
const fortnight = [
  3684, 3612, 3795, 3903, 3741, 3418, 3377, 3866, 3954, 4012, 3889, 4547, 4231, 4102,
].map((visits, index) => ({date: `2026-07-${index + 11}`, visits}));

const header = html`
  <header class="page-header">
    <div class="page-bar">
      <cong-date-line lunar now=${now}>
        <time datetime=${now}>Thứ bảy, 25/07/2026 10:04</time>
        <span slot="lunar-date">12 tháng 6 năm Bính Ngọ</span>
      </cong-date-line>
    </div>
    <cong-anniversary-banner
      since="1960-07-26"
      event="thành lập ngành Kiểm sát nhân dân"
      now=${now}
      dismissible
    ></cong-anniversary-banner>
  </header>
`;

const article = html`
  <cong-article
    published="2026-07-25T08:00:00+07:00"
    section="Xây dựng ngành"
    views="1204"
    reading-time
  >
    <h1 slot="heading">
      Nhìn lại công tác chỉ đạo, điều hành và bồi&nbsp;dưỡng cán bộ sáu tháng đầu năm
    </h1>
    <p slot="lead">
      Sáu tháng đầu năm, tập thể lãnh đạo đơn vị đặt trọng tâm vào việc đổi mới cách điều hành: giao
      việc rõ người, rõ thời hạn, rõ kết quả, và kiểm tra ngay trong quá trình thực hiện chứ không
      đợi đến kỳ tổng kết.
    </p>
    <h2>Rõ người, rõ việc</h2>
    <p>
      Việc đánh giá cán bộ được làm hằng tháng, dựa trên từng công việc cụ thể. Người làm nhiều, làm
      tốt được ghi nhận kịp thời; người còn lúng túng được phân công kèm cặp, hướng dẫn tại chỗ.
    </p>
    <p>
      Mỗi việc có một người chịu trách nhiệm chính, một mốc kiểm tra giữa chừng và một kết quả đo
      đếm được. Việc chậm được nhắc ngay trong tuần, vướng ở khâu nào thì cùng tháo gỡ ở khâu ấy.
    </p>
    <h2>Học ngay trong công việc</h2>
    <p>
      Công tác đào tạo, bồi&nbsp;dưỡng tiếp tục lấy tự học làm gốc. Mỗi phòng duy trì một buổi trao
      đổi nghiệp vụ trong tuần, cùng đọc một hồ sơ khó và cùng viết lại những đoạn lập luận chưa
      chặt chẽ.
    </p>
    <figure>
      <picture
        ><source type="image/webp" srcset="photos/04-nui-suong.webp" />
        <img
          src="photos/04-nui-suong.jpg"
          width="1600"
          height="1067"
          alt="Nhiều lớp núi xanh nối nhau chìm dần vào sương, mặt trời ló sau đỉnh núi, phía trước là hàng thông sẫm màu."
      /></picture>
      <figcaption>Đường lên các xã vùng cao một sáng tháng Ba. Ảnh: Thanh Hà</figcaption>
    </figure>
    <h2>Những việc còn phải làm</h2>
    <p>
      Bên cạnh kết quả đạt được, một số nơi vẫn chậm đổi mới, còn ngại đọc, ngại hỏi. Khắc phục điều
      này không cần thêm văn bản, mà cần người đứng đầu làm trước và làm đều./.
    </p>
    <p slot="signature">Lê Minh Tâm</p>
  </cong-article>
`;

const login = html`
  <cong-login-box heading="Đăng nhập" reset-href="#quen-mat-khau">
    <a slot="sso" href="#vneid">Đăng nhập bằng VNeID</a>
    <form method="post" action="api/dang-nhap">
      <p>
        <label for="username">Tên đăng nhập</label>
        <input
          id="username"
          name="username"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          required
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
      <p><button>Đăng nhập</button></p>
    </form>
  </cong-login-box>
`;

const links = html`
  <cong-link-list heading="Liên kết web" filter>
    <h3>Ngành Kiểm sát</h3>
    <ul>
      <li><a href="https://vksndtc.gov.vn/">Viện kiểm sát nhân dân tối cao</a></li>
      <li><a href="https://kiemsat.vn/">Tạp chí Kiểm sát</a></li>
      <li><a href="https://tks.edu.vn/">Trường Đại học Kiểm sát Hà&nbsp;Nội</a></li>
    </ul>
    <h3>Cơ quan trung ương</h3>
    <ul>
      <li><a href="https://chinhphu.vn/">Cổng Thông tin điện tử Chính phủ</a></li>
      <li><a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công quốc gia</a></li>
      <li><a href="https://quochoi.vn/">Quốc hội</a></li>
    </ul>
  </cong-link-list>
`;

const counter = html`
  <cong-visit-counter heading="Thống kê" digits trend show-ip="masked" .series=${fortnight}>
    <dl>
      <dt>Tổng lượt truy cập</dt>
      <dd><data value="27415860" data-metric="visits">27.415.860</data></dd>
      <dt>Đang truy cập</dt>
      <dd><data value="27" data-metric="online">27</data></dd>
      <dt>Hôm nay</dt>
      <dd><data value="4102" data-metric="today">4.102</data></dd>
      <dt>Số bài viết</dt>
      <dd><data value="6318" data-metric="articles">6.318</data></dd>
      <dt>IP của bạn</dt>
      <dd><span data-metric="ip">3.239.7.207</span></dd>
    </dl>
  </cong-visit-counter>
`;

const gallery = html`
  <cong-photo-gallery heading="Thư viện ảnh" layout="justified" slideshow share download>
    ${shown.map(
      ({src, thumb, width, height, alt, caption}) => html`
        <figure>
          <a href=${src}
            ><img src=${thumb} width=${width} height=${height} alt=${alt} loading="lazy"
          /></a>
          <figcaption>${caption}</figcaption>
        </figure>
      `,
    )}
  </cong-photo-gallery>
`;

const meta: Meta = {
  id: 'portal-today',
  title: 'Pages/Cổng hôm nay · Portal today',
  // A docs page would take the sheet of a whole page for its own.
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen'},
  decorators: [withPageSheet],
  // Visitors may have no Vietnamese voice; a silent one turns the pages for them.
  beforeEach: () => {
    const engine = new SpeechEngine([voice('vi-VN', {name: 'Giọng câm'})]);
    return () => engine.uninstall();
  },
  // The stories stay: what would be posted to the site's server ends here.
  render: () => html`
    <div @submit=${(event: Event) => event.preventDefault()}>
      ${header}
      <div class="page-body">
        <main>${article}</main>
        <aside aria-label="Tiện ích">${login}${links}${counter}</aside>
        <div class="page-photos">${gallery}</div>
      </div>
    </div>
  `,
};
export default meta;

/**
 * All seven elements as an agency’s portal would use them today: an article that is read aloud and says how long it
 * takes, VNeID before the agency’s own accounts, numbers as an odometer and a trend, a masked address, photos in rows.
 */
export const Default: StoryObj = {
  play: async ({canvasElement}) => {
    const drawnIn = (tag: string) =>
      canvasElement.querySelector(tag)!.shadowRoot as unknown as HTMLElement;
    const shows = (tag: string, text: string) =>
      waitFor(() => expect(drawnIn(tag)).toHaveTextContent(text));

    await shows('cong-date-line', 'Thứ bảy, 25/07/2026 10:04');
    await shows('cong-date-line', '12 tháng 6 năm Bính Ngọ');
    await shows('cong-anniversary-banner', '66');
    await shows('cong-article', '1.204 lượt xem');
    await within(drawnIn('cong-article')).findByRole('button', {name: /^(Nghe|Listen)/});
    await expect(within(canvasElement).getByText('Đăng nhập bằng VNeID')).toBeVisible();
    const counter = within(drawnIn('cong-visit-counter'));
    await waitFor(() =>
      expect(drawnIn('cong-visit-counter').querySelector('[part=digits]')).toHaveTextContent(
        '27.415.860',
      ),
    );
    await expect(counter.getByText('3.239.•••.•••')).toBeVisible();
    await waitFor(() =>
      expect(drawnIn('cong-visit-counter').querySelector('[part=trend]')).toBeTruthy(),
    );
    const {scrollWidth, clientWidth} = document.documentElement;
    await expect(scrollWidth).toBe(clientWidth);
  },
};
