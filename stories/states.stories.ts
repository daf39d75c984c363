import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, waitFor} from 'storybook/test';

const group = (title: string, boxes: TemplateResult) => html`
  <h2>${title}</h2>
  <div class="states">${boxes}</div>
`;

/** What stands in the main column of a page. */
const wideGroup = (title: string, content: TemplateResult) => html`
  <h2>${title}</h2>
  <div class="states wide">${content}</div>
`;

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

const meta: Meta = {
  id: 'states',
  title: 'Pages/Trạng thái · States',
  tags: ['!autodocs'],
  parameters: {expectedConsole: [/404|no answer/]},
  render: () => html`
    ${group(
      'Bộ đếm lượt truy cập',
      html`
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
        <cong-visit-counter heading="Thống kê: có lỗi" src="api/no-answer"></cong-visit-counter>
      `,
    )}
    ${group(
      'Danh sách liên kết',
      html`
        <cong-link-list heading="Liên kết">${links}</cong-link-list>
        <cong-link-list heading="Liên kết: có ô tìm" filter>${links}</cong-link-list>
        <cong-link-list heading="Liên kết: đang tải" src="api/never"></cong-link-list>
        <cong-link-list heading="Liên kết: chưa có"></cong-link-list>
        <cong-link-list heading="Liên kết: có lỗi" src="api/no-answer"></cong-link-list>
      `,
    )}
    ${group(
      'Hộp đăng nhập',
      html`
        <cong-login-box
          heading="Đăng nhập"
          action="#vao"
          remember
          reset-href="#quen"
        ></cong-login-box>
        <cong-login-box
          class="refused"
          heading="Đăng nhập: bị từ chối"
          action="#vao"
        ></cong-login-box>
        <cong-login-box
          heading="Đăng nhập"
          account-heading="Tài khoản"
          logout-action="#ra"
          .user=${user}
        ></cong-login-box>
      `,
    )}
    ${group(
      'Thư viện ảnh',
      html`
        <cong-photo-gallery heading="Ảnh">
          ${photo('01-ruong-bac-thang', 'Ruộng bậc thang mùa lúa chín')}
          ${photo('03-ho-sen', 'Hồ sen buổi sớm')}
        </cong-photo-gallery>
        <cong-photo-gallery heading="Ảnh: đang tải" src="api/never"></cong-photo-gallery>
        <cong-photo-gallery heading="Ảnh: chưa có"></cong-photo-gallery>
        <cong-photo-gallery heading="Ảnh: có lỗi" src="api/no-answer"></cong-photo-gallery>
      `,
    )}
    ${group(
      'Dòng ngày tháng',
      html`
        <cong-date-line now="2021-07-25T10:04:00+07:00"></cong-date-line>
        <cong-date-line now="2021-07-25T10:04:00+07:00" lunar></cong-date-line>
      `,
    )}
    ${wideGroup(
      'Băng kỷ niệm',
      html`
        <cong-anniversary-banner
          now="2021-07-25"
          since="1960-07-26"
          event="thành lập ngành Kiểm sát nhân dân"
          dismissible
        ></cong-anniversary-banner>
        <cong-anniversary-banner
          now="2021-07-27"
          since="1947-07-27"
          event="Ngày Thương binh - Liệt sĩ"
          template="Kỷ niệm {years} năm {event}"
          tone="mourning"
          .messages=${{bannerLabel: 'Ngày tưởng niệm'}}
        ></cong-anniversary-banner>
      `,
    )}
    ${wideGroup(
      'Bài viết',
      html`
        <cong-article published="2021-07-25T08:00:00+07:00" tools="font-size print">
          <h3 slot="heading">Nhìn lại công tác sáu tháng đầu năm</h3>
          <p>Việc đánh giá cán bộ được làm hằng tháng, dựa trên từng công việc cụ thể.</p>
        </cong-article>
      `,
    )}
  `,
};
export default meta;

/** All seven elements in their states, side by side: to look at in every theme, scheme, density and width. */
export const Default: StoryObj = {
  play: async ({canvasElement}) => {
    const shown = (tag: string, part: string) =>
      [...canvasElement.querySelectorAll(tag)].filter((each) =>
        each.shadowRoot!.querySelector(`[part=${part}]`),
      ).length;
    const boxes = ['cong-visit-counter', 'cong-link-list', 'cong-photo-gallery'];
    await waitFor(() => expect(boxes.map((tag) => shown(tag, 'retry'))).toEqual([1, 1, 1]));
    await waitFor(() => expect(shown('cong-visit-counter', 'trend')).toBe(1));
    canvasElement
      .querySelector<HTMLElementTagNameMap['cong-login-box']>('.refused')!
      .showError('Tên đăng nhập hoặc mật khẩu không đúng.');
    await waitFor(() =>
      expect(canvasElement.querySelectorAll('form[data-cong-drawn]')).toHaveLength(3),
    );
  },
};
