import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const links = html`
  <ul>
    <li><a href="https://vksndtc.gov.vn/">Viện kiểm sát nhân dân tối cao</a></li>
    <li><a href="https://kiemsat.vn/">Tạp chí Kiểm sát</a></li>
    <li><a href="/gioi-thieu">Giới thiệu đơn vị</a></li>
  </ul>
`;

const box = (heading: string) => html`
  <cong-link-list heading=${heading} count>${links}</cong-link-list>
`;

const login = (heading: string) => html`
  <cong-login-box heading=${heading} action="#vao" remember reset-href="#quen"></cong-login-box>
`;

const meta: Meta = {
  id: 'beyond-colour',
  title: 'Pages/Giao diện ngoài màu sắc · Beyond colour',
  tags: ['!autodocs'],
};
export default meta;

/** `data-cong-header` on a page, or on a part of it, says how headings of boxes stand out. */
export const Headings: StoryObj = {
  render: () => html`
    <div class="states">
      <div data-cong-header="marker">${box('Vạch đầu tiêu đề')}</div>
      <div data-cong-header="filled">${box('Nền màu')}</div>
      <div data-cong-header="underlined">${box('Kẻ chân')}</div>
      <div data-cong-header="filled">
        <cong-photo-gallery>
          <h2 slot="header">Tiêu đề do trang tự viết</h2>
          <figure>
            <a href="photos/03-ho-sen.jpg"
              ><img src="photos/03-ho-sen-480.jpg" alt="Hồ sen buổi sớm" width="480" height="320"
            /></a>
            <figcaption>Hồ sen buổi sớm</figcaption>
          </figure>
        </cong-photo-gallery>
      </div>
    </div>
  `,
};

/** One token rounds all corners, those of fields and photos by half; another sets the typeface of headings. */
export const CornersAndSerif: StoryObj = {
  render: () => html`
    <div class="states">
      <div class="square">${login('Góc vuông')}</div>
      <div class="round">${login('Góc tròn 12 px')}</div>
      <div class="serif">
        <cong-visit-counter
          heading="Tiêu đề có chân"
          visits="19089598"
          today="3214"
        ></cong-visit-counter>
      </div>
      <div class="serif">
        <cong-article tools="">
          <h2 slot="heading">Nhìn lại công tác chỉ đạo, điều hành sáu tháng đầu năm</h2>
          <p>Tiêu đề có chân, chữ trong bài không chân.</p>
        </cong-article>
      </div>
    </div>
  `,
};

/** `--cong-icon-search` and others: pictures of the site in place of glyphs, in their size and colour. */
export const OwnIcons: StoryObj = {
  render: () => html`
    <div class="own-icons">
      <cong-article tools="font-size print copy share">
        <h2 slot="heading">Biểu tượng của trang</h2>
        <p>Nút in và nút chia sẻ có hình riêng; nút sao chép vẫn dùng biểu tượng của bộ phần tử.</p>
      </cong-article>
      <cong-link-list heading="Liên kết" filter>${links}</cong-link-list>
    </div>
  `,
};
