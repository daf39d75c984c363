import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import {spread} from '../.storybook/args.js';
import type {LinkList} from '../src/elements/link-list/link-list.js';

type Args = Partial<
  Pick<
    LinkList,
    | 'heading'
    | 'layout'
    | 'filter'
    | 'limit'
    | 'sort'
    | 'external'
    | 'src'
    | 'ownHosts'
    | 'confirmExternal'
    | 'newDays'
    | 'reportHref'
    | 'now'
    | 'links'
  >
> & {
  content?: TemplateResult | typeof nothing;
};

const groups = html`
  <h3>Ngành Kiểm sát</h3>
  <ul>
    <li><a href="https://vksndtc.gov.vn/">Viện kiểm sát nhân dân tối cao</a></li>
    <li><a href="https://kiemsat.vn/">Tạp chí Kiểm sát</a></li>
    <li><a href="https://tks.edu.vn/">Trường Đại học Kiểm sát Hà Nội</a></li>
  </ul>
  <h3>Cơ quan trung ương</h3>
  <ul>
    <li><a href="https://chinhphu.vn/">Cổng Thông tin điện tử Chính phủ</a></li>
    <li><a href="https://quochoi.vn/">Quốc hội</a></li>
    <li><a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công quốc gia</a></li>
    <li><a href="/gioi-thieu">Giới thiệu đơn vị</a></li>
  </ul>
`;

const logo = (name: string, text: string, href: string) => html`
  <li>
    <a href=${href}
      ><img src="logos/${name}.svg" alt="" width="96" height="64" loading="lazy" />${text}</a
    >
  </li>
`;

const logos = html`
  <ul>
    ${logo('sen', 'Cổng thông tin điện tử tỉnh', 'https://www.dongthap.gov.vn/')}
    ${logo('song', 'Sở Nông nghiệp và Môi trường', '/so-nong-nghiep')}
    ${logo('tre', 'Mặt trận Tổ quốc Việt Nam tỉnh', 'https://mattran.org.vn/')}
    ${logo('sach', 'Thư viện tỉnh', '/thu-vien')} ${logo('cau', 'Sở Xây dựng', '/so-xay-dung')}
    ${logo('lua', 'Trung tâm Khuyến nông và Dịch vụ nông nghiệp', '/khuyen-nong')}
  </ul>
`;

const meta: Meta<Args> = {
  id: 'link-list',
  title: 'Elements/Link list',
  component: 'cong-link-list',
  args: {heading: 'Liên kết web', content: groups},
  argTypes: {
    layout: {control: 'select', options: ['list', 'columns', 'logos', 'menu']},
    external: {control: 'select', options: ['mark', 'new-tab', 'none']},
    sort: {control: 'select', options: ['text', 'groups']},
  },
  render: ({content, ...args}) => html`
    <cong-link-list ${spread(args)}>${content ?? nothing}</cong-link-list>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const listIn = (canvas: HTMLElement) => canvas.querySelector('cong-link-list')!;
/** What is drawn in the shadow root, to be queried by role and name. */
const withinShadow = (list: LinkList) =>
  within(list.shadowRoot!.querySelector<HTMLElement>('section')!);

export const Default: Story = {};

/** Blind to accents and case: “kiem sat” finds “Kiểm sát”. */
export const Filter: Story = {
  args: {filter: true},
  play: async ({canvasElement}) => {
    const list = canvasElement.querySelector('cong-link-list')!;
    await userEvent.type(list.shadowRoot!.querySelector('input')!, 'kiem sat');
    await waitFor(() => {
      const shown = [...list.querySelectorAll('li')].filter((item) => item.offsetHeight > 0);
      return expect(shown.map((item) => item.textContent?.trim())).toEqual([
        'Viện kiểm sát nhân dân tối cao',
        'Tạp chí Kiểm sát',
        'Trường Đại học Kiểm sát Hà Nội',
      ]);
    });
  },
};

export const NoMatch: Story = {
  args: {filter: true},
  play: async ({canvasElement}) => {
    const list = canvasElement.querySelector('cong-link-list')!;
    await userEvent.type(list.shadowRoot!.querySelector('input')!, 'hoả tinh');
    const emptySlot = () => list.shadowRoot!.querySelector('slot[name="empty"]');
    await waitFor(() => expect(emptySlot()?.parentElement).toBeVisible());
  },
};

const page = html`<svg
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="1.75"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6" />
</svg>`;

/**
 * Pictures of any size stand in one column, which rows without one keep free:
 * `cong-link-list {--cong-link-list-icon: 20px}`.
 */
export const OwnIcons: Story = {
  args: {
    content: html`
      <ul>
        <li>
          <a href="https://www.dongthap.gov.vn/"
            ><img src="logos/sen.svg" alt="" width="96" height="64" />Cổng thông tin điện tử tỉnh và
            các sở, ngành</a
          >
        </li>
        <li><a href="/van-ban">${page}Văn bản chỉ đạo, điều hành</a></li>
        <li><a href="/gioi-thieu">Giới thiệu đơn vị</a></li>
        <li>
          <a href="/khuyen-nong"
            ><img src="logos/lua.svg" alt="" width="40" height="40" />Trung tâm Khuyến nông</a
          >
        </li>
      </ul>
    `,
  },
  decorators: [(story) => html`<div class="icons-in-a-column">${story()}</div>`],
};

/** Each list in columns of equal height, as many as there is room for. */
export const Wide: Story = {globals: {width: 'full'}, args: {layout: 'columns', filter: true}};

/** The same in a side column, which has room for one. */
export const Columns: Story = {args: {layout: 'columns'}};

/** Equal boxes with a picture above each name; grey until pointed at, and never where the reader wants more contrast. */
export const Logos: Story = {args: {layout: 'logos', heading: 'Đơn vị trong tỉnh', content: logos}};

/** A button and a panel in place of a jump menu: nothing opens because a key was pressed. */
export const Menu: Story = {args: {layout: 'menu', filter: true}};

/** By keyboard: the arrow opens it and goes from link to link, Escape closes it and gives the focus back. */
export const MenuByKeyboard: Story = {
  args: {layout: 'menu'},
  play: async ({canvasElement}) => {
    const list = listIn(canvasElement);
    const button = await withinShadow(list).findByRole('button', {name: 'Chọn liên kết'});
    button.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(document.activeElement).toHaveTextContent('Viện kiểm sát nhân dân tối cao');
    await userEvent.keyboard('{End}');
    await expect(document.activeElement).toHaveTextContent('Giới thiệu đơn vị');
    await userEvent.keyboard('{Escape}');
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(list.shadowRoot!.activeElement).toBe(button);
  },
};

export const MenuOpen: Story = {
  args: {layout: 'menu', filter: true},
  decorators: [(story) => html`<div class="tall">${story()}</div>`],
  play: async ({canvasElement}) => {
    const list = listIn(canvasElement);
    await userEvent.click(await withinShadow(list).findByRole('button', {name: 'Chọn liên kết'}));
    await expect(list.querySelector('a')!.getClientRects()).toHaveLength(1);
  },
};

/** The button and the panel of a menu in the second half of the window: it opens to where there is more room. */
export const MenuUpward: Story = {
  args: {layout: 'menu'},
  decorators: [(story) => html`<div class="low">${story()}</div>`],
  play: async ({canvasElement}) => {
    const list = listIn(canvasElement);
    const button = await withinShadow(list).findByRole('button', {name: 'Chọn liên kết'});
    await userEvent.click(button);
    const panel = list.shadowRoot!.querySelector('[part=body]')!;
    await expect(panel.getBoundingClientRect().bottom).toBeLessThan(
      button.getBoundingClientRect().top,
    );
  },
};

export const Limited: Story = {args: {limit: 4}};

/** “Xem thêm” shows the rest and goes to the first of it. */
export const LimitedAndMore: Story = {
  args: {limit: 4},
  play: async ({canvasElement}) => {
    const list = listIn(canvasElement);
    await userEvent.click(withinShadow(list).getByRole('button', {name: 'Xem thêm (3)'}));
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Quốc hội'));
  },
};

/** As Vietnamese dictionaries sort: each list by itself. */
export const Sorted: Story = {args: {sort: 'text'}};

/** The groups by their headings, and the links in them; written as a page has them, without the anchors of a framework. */
export const SortedGroups: Story = {
  args: {sort: 'groups'},
  render: ({content: _content, ...args}) => html`
    <cong-link-list ${spread(args)}>
      <h3>Ngành Kiểm sát</h3>
      <ul>
        <li><a href="https://vksndtc.gov.vn/">Viện kiểm sát nhân dân tối cao</a></li>
        <li><a href="https://kiemsat.vn/">Tạp chí Kiểm sát</a></li>
      </ul>
      <h3>Cơ quan trung ương</h3>
      <ul>
        <li><a href="https://quochoi.vn/">Quốc hội</a></li>
        <li><a href="https://chinhphu.vn/">Cổng Thông tin điện tử Chính phủ</a></li>
      </ul>
    </cong-link-list>
  `,
};

/** Hosts below gov.vn belong to the site here and carry no mark. */
export const OwnHosts: Story = {args: {ownHosts: 'gov.vn'}};

const day = '2021-07-25T10:04:00+07:00';

/** Descriptions, “mới” for a week, how often each was followed, and the page that is open. */
export const Marks: Story = {
  args: {
    now: day,
    content: html`
      <ul>
        <li data-since="2021-07-23">
          <a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công quốc gia</a>
          <small>Nộp hồ sơ và theo dõi kết quả giải quyết thủ tục hành chính</small>
        </li>
        <li data-since="2021-07-01" data-hits="19204">
          <a href="https://congbao.chinhphu.vn/"
            >Công báo điện tử nước Cộng hòa xã hội chủ nghĩa Việt Nam</a
          >
        </li>
        <li data-since="2021-07-25" data-hits="7">
          <a href="/lich-tiep-cong-dan">Lịch tiếp công dân</a>
        </li>
        <li><a href="?trang-nay" data-page>Trang này</a></li>
      </ul>
    `,
  },
  play: async ({canvasElement}) => {
    const list = listIn(canvasElement);
    const page = list.querySelector<HTMLAnchorElement>('[data-page]')!;
    page.href = location.href;
    list.requestUpdate();
    await waitFor(() => expect(page).toHaveAttribute('aria-current', 'page'));
    await waitFor(() => expect(list.querySelectorAll('[data-cong-new="mới"]')).toHaveLength(2));
  },
};

/** Each link with an action that goes to the site’s own form, and tells it which link is broken. */
export const Report: Story = {
  args: {reportHref: '/bao-hong?link={href}&ten={text}'},
  play: async ({canvasElement}) => {
    const report = await within(canvasElement).findByRole('link', {
      name: 'Báo liên kết hỏng: Quốc hội',
    });
    await expect(report.getAttribute('href')).toBe(
      '/bao-hong?link=https%3A%2F%2Fquochoi.vn%2F&ten=Qu%E1%BB%91c%20h%E1%BB%99i',
    );
  },
};

/** Asks before a link leaves the site, and shows where it leads. */
export const ConfirmExternal: Story = {
  args: {confirmExternal: true},
  decorators: [(story) => html`<div class="tall">${story()}</div>`],
  play: async ({canvasElement}) => {
    const list = listIn(canvasElement);
    const link = within(canvasElement).getByRole('link', {name: /Quốc hội/});
    await waitFor(() => expect(link).toHaveAttribute('data-cong-external'));
    await userEvent.click(link);
    const dialog = await waitFor(() => {
      const found = list.shadowRoot!.querySelector('dialog');
      if (!found) throw new Error('no notice yet');
      return within(found);
    });
    await waitFor(() => expect(dialog.getByText('https://quochoi.vn/')).toBeVisible());
    await expect(dialog.getByRole('link', {name: 'Tiếp tục'})).toHaveAttribute(
      'href',
      'https://quochoi.vn/',
    );
    await expect(
      dialog.getByRole('checkbox', {name: 'Không hỏi lại đối với quochoi.vn'}),
    ).toBeVisible();
  },
};

/** “Ở lại” goes back to the link. */
export const ConfirmExternalAndStay: Story = {
  args: {confirmExternal: true},
  play: async (context) => {
    await ConfirmExternal.play?.(context);
    const list = listIn(context.canvasElement);
    const dialog = list.shadowRoot!.querySelector('dialog')!;
    await userEvent.click(within(dialog).getByRole('button', {name: 'Ở lại'}));
    await waitFor(() => expect(list.shadowRoot!.querySelector('dialog')).toBe(null));
    await expect(document.activeElement).toHaveTextContent('Quốc hội');
  },
};

/** Groups as nested lists and as disclosures. */
export const NestedAndDetails: Story = {
  args: {
    filter: true,
    content: html`
      <ul>
        <li>
          Viện kiểm sát cấp tỉnh
          <ul>
            <li><a href="https://vkshanoi.gov.vn/">Viện kiểm sát nhân dân thành phố Hà Nội</a></li>
            <li><a href="/khu-vuc-1">Viện kiểm sát nhân dân khu vực 1</a></li>
          </ul>
        </li>
      </ul>
      <details open>
        <summary>Báo chí</summary>
        <ul>
          <li><a href="https://nhandan.vn/">Báo Nhân Dân</a></li>
          <li><a href="https://baochinhphu.vn/">Báo điện tử Chính phủ</a></li>
        </ul>
      </details>
    `,
  },
};

const many = {
  groups: ['An Giang', 'Cà Mau', 'Cao Bằng', 'Cần Thơ', 'Đắk Lắk'].map((place, group) => ({
    heading: place,
    links: Array.from({length: 240}, (_, index) => ({
      text: `${['Viện kiểm sát nhân dân', 'Tòa án nhân dân', 'Công an'][index % 3]} khu vực ${index + 1}, ${place}`,
      href: `/don-vi/${group}/${index}`,
    })),
  })),
};

/** However many links there are, all are in the document, so that the browser’s own search finds them too. */
/** A wide box: what is out of sight is reckoned at one line a link. */
export const LongList: Story = {
  args: {content: nothing, links: many, filter: true},
  globals: {width: 'full'},
};

export const FromJson: Story = {args: {content: nothing, src: 'api/links.json', filter: true}};

export const Empty: Story = {args: {content: nothing}};

export const LoadFailed: Story = {
  args: {content: nothing, src: 'api/missing'},
  parameters: {expectedConsole: [/404/]},
};

export const WrongShape: Story = {
  args: {content: nothing, src: 'api/wrong-shape'},
  parameters: {expectedConsole: [/src/]},
};
