import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent} from 'storybook/test';
import type {LinkList} from '../src/components/link-list/link-list.js';

type Args = Partial<
  Pick<
    LinkList,
    'heading' | 'layout' | 'filter' | 'limit' | 'sort' | 'external' | 'src' | 'ownHosts'
  >
> & {
  content?: TemplateResult | typeof nothing;
};

const groups = html`
  <h3>Ngành kiểm sát</h3>
  <ul>
    <li><a href="https://vksndtc.gov.vn/">Viện kiểm sát nhân dân tối cao</a></li>
    <li><a href="https://kiemsat.vn/">Tạp chí Kiểm sát</a></li>
    <li><a href="https://hpu.vn/">Trường Đại học Kiểm sát Hà Nội</a></li>
  </ul>
  <h3>Cơ quan trung ương</h3>
  <ul>
    <li><a href="https://chinhphu.vn/">Cổng Thông tin điện tử Chính phủ</a></li>
    <li><a href="https://quochoi.vn/">Quốc hội</a></li>
    <li><a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công quốc gia</a></li>
    <li><a href="/gioi-thieu">Giới thiệu đơn vị</a></li>
  </ul>
`;

const meta: Meta<Args> = {
  id: 'link-list',
  title: 'Elements/Link list',
  component: 'cong-link-list',
  args: {heading: 'Liên kết web', content: groups},
  argTypes: {
    content: {control: false},
    layout: {control: 'select', options: ['list', 'columns']},
    external: {control: 'select', options: ['mark', 'new-tab', 'none']},
    sort: {control: 'select', options: ['text']},
  },
  render: ({heading, layout, filter, limit, sort, external, src, ownHosts, content}) => html`
    <cong-link-list
      heading=${heading ?? nothing}
      layout=${layout ?? nothing}
      limit=${limit ?? nothing}
      sort=${sort ?? nothing}
      external=${external ?? nothing}
      own-hosts=${ownHosts ?? nothing}
      src=${src ?? nothing}
      ?filter=${filter}
      >${content ?? nothing}</cong-link-list
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

/** Blind to accents and case: “kiem sat” finds “Kiểm sát”. */
export const Filter: Story = {
  args: {filter: true},
  play: async ({canvasElement}) => {
    const list = canvasElement.querySelector('cong-link-list')!;
    await userEvent.type(list.shadowRoot!.querySelector('input')!, 'kiem sat');
    const shown = [...list.querySelectorAll('li')].filter((item) => item.offsetHeight > 0);
    await expect(shown.map((item) => item.textContent?.trim())).toEqual([
      'Viện kiểm sát nhân dân tối cao',
      'Tạp chí Kiểm sát',
      'Trường Đại học Kiểm sát Hà Nội',
    ]);
  },
};

export const NoMatch: Story = {
  args: {filter: true},
  play: async ({canvasElement}) => {
    const list = canvasElement.querySelector('cong-link-list')!;
    await userEvent.type(list.shadowRoot!.querySelector('input')!, 'hoả tinh');
    await expect(list.shadowRoot!.querySelector('slot[name="empty"]')!.parentElement!.hidden).toBe(
      false,
    );
  },
};

export const Columns: Story = {args: {layout: 'columns'}};

export const Limited: Story = {args: {limit: 4}};

/** As Vietnamese dictionaries sort: each list by itself. */
export const Sorted: Story = {args: {sort: 'text'}};

/** Hosts below gov.vn belong to the site here and carry no mark. */
export const OwnHosts: Story = {args: {ownHosts: 'gov.vn'}};

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
