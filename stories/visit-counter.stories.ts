import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import {spread} from '../.storybook/args.js';
import type {VisitCounter} from '../src/elements/visit-counter/visit-counter.js';

type Args = Partial<VisitCounter> & {content?: TemplateResult};

/** Two weeks of a portal, quieter at weekends. */
const fortnight = [
  2684, 2612, 2795, 2903, 2741, 2418, 2377, 2866, 2954, 3012, 2889, 3547, 2731, 3214,
].map((visits, index) => ({date: `2021-07-${index + 12}`, visits}));

const counterIn = (canvas: HTMLElement) => canvas.querySelector('cong-visit-counter')!;
const part = (counter: VisitCounter, name: string) =>
  counter.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);
const withinShadow = (counter: VisitCounter) =>
  within(counter.shadowRoot as unknown as HTMLElement);

const meta: Meta<Args> = {
  id: 'visit-counter',
  title: 'Elements/Visit counter',
  component: 'cong-visit-counter',
  args: {
    heading: 'Thống kê',
    visits: '19089598',
    online: '27',
    today: '3214',
    articles: '2965',
    ip: '3.239.7.207',
  },
  argTypes: {
    grouping: {control: 'select', options: ['auto', 'dot', 'comma', 'none']},
    showIp: {control: 'select', options: ['masked', 'full']},
    adapter: {control: 'select', options: ['goatcounter', 'umami', 'busuanzi']},
    hitConsent: {control: 'select', options: ['needed', 'given']},
  },
  render: ({content, ...args}) => html`
    <cong-visit-counter ${spread(args)}>${content ?? nothing}</cong-visit-counter>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const none = {
  visits: undefined,
  online: undefined,
  today: undefined,
  articles: undefined,
  ip: undefined,
};

export const Default: Story = {};

/** Where there is room the numbers stand in columns. */
export const Wide: Story = {globals: {width: 'full'}, args: {showIp: 'masked'}};

/** The odometer is for the eye; a screen reader gets the number. */
export const Digits: Story = {args: {digits: true}};

/** The wheels that change turn, unless the reader wants no motion; the number itself is there at once. */
export const Rolling: Story = {
  args: {digits: true},
  async play({canvasElement}) {
    const counter = counterIn(canvasElement);
    await waitFor(() => expect(part(counter, 'digits')).toHaveTextContent('19.089.598'));
    counter.visits = '19089602';
    await waitFor(() => expect(part(counter, 'digits')?.textContent).toBe('19.089.602'));
    await expect(counter.shadowRoot!.querySelector('dd .visually-hidden')).toHaveTextContent(
      '19.089.602',
    );
  },
};

/** Icons of the library’s, but for the one that the site has brought. */
export const Icons: Story = {
  args: {
    icons: true,
    showIp: 'masked',
    content: html`<img slot="icon-articles" src="logos/sach.svg" alt="" width="27" height="18" />`,
  },
};

/** As on the founding page. */
export const CommaStyle: Story = {
  args: {grouping: 'comma', metrics: 'visits articles ip', showIp: 'full'},
};

export const MaskedIp: Story = {args: {showIp: 'masked'}};

/** Past 2^53 digits stay exact as long as they are written as text. */
export const HugeNumber: Story = {args: {visits: '90071992547409931234', digits: true}};

export const Markup: Story = {
  args: {
    ...none,
    content: html`<dl>
      <dt>Tổng lượt truy cập</dt>
      <dd><data value="19089598" data-metric="visits">19.089.598</data></dd>
      <dt>Số bài viết</dt>
      <dd><data value="2965" data-metric="articles">2.965</data></dd>
    </dl>`,
  },
};

/** Metrics of the site’s own bring their words along: in the markup the `<dt>` before the number. */
export const FurtherMetrics: Story = {
  args: {
    ...none,
    metrics: 'visits files downloads',
    content: html`<dl>
      <dt>Tổng lượt truy cập</dt>
      <dd><data value="19089598" data-metric="visits">19.089.598</data></dd>
      <dt>Lượt tải văn bản</dt>
      <dd><data value="120486" data-metric="downloads">120.486</data></dd>
      <dt>Hồ sơ đã giải quyết trong năm</dt>
      <dd><data value="4521" data-metric="files">4.521</data></dd>
    </dl>`,
  },
};

/** The visits of each day; the table opens below the line. */
export const Trend: Story = {
  args: {articles: undefined, ip: undefined, trend: true, series: fortnight},
  async play({canvasElement}) {
    await waitFor(() => expect(part(counterIn(canvasElement), 'trend')).toBeTruthy());
  },
};

export const TrendTable: Story = {
  args: {...Trend.args, series: fortnight.slice(-5)},
  async play({canvasElement}) {
    const counter = counterIn(canvasElement);
    await waitFor(() => expect(part(counter, 'trend')).toBeTruthy());
    await userEvent.click(withinShadow(counter).getByText('Bảng số liệu từng ngày'));
    const table = withinShadow(counter).getByRole('table', {name: 'Lượt truy cập theo ngày'});
    await expect(within(table).getAllByRole('row')).toHaveLength(6);
  },
};

/** Days that nobody counted break the line; one between two such gaps is a dot. */
export const TrendGaps: Story = {
  args: {
    ...Trend.args,
    series: fortnight.filter((_, index) => ![3, 4, 6, 10].includes(index)),
  },
};

export const TrendOneDay: Story = {args: {...Trend.args, series: fortnight.slice(-1)}};

/** A site on its first days. */
export const TrendZeros: Story = {
  args: {
    ...none,
    visits: '0',
    trend: true,
    series: fortnight.slice(0, 7).map(({date}) => ({date, visits: 0})),
  },
};

/** Past what a number can hold, in a narrow column. */
export const TrendHuge: Story = {
  args: {
    ...Trend.args,
    series: fortnight.map(({date, visits}) => ({date, visits: `${visits}90071992547409931234`})),
  },
};

/** The server has written the days, too: with no script they are a table. */
export const TrendFromMarkup: Story = {
  args: {
    ...none,
    trend: true,
    content: html`<dl>
        <dt>Tổng lượt truy cập</dt>
        <dd><data value="19089598" data-metric="visits">19.089.598</data></dd>
      </dl>
      <table>
        <caption>
          Lượt truy cập theo ngày
        </caption>
        ${fortnight.slice(-4).map(
          ({date, visits}) =>
            html`<tr>
              <th scope="row">${date.split('-').reverse().join('/')}</th>
              <td><data value=${visits} data-date=${date}>${visits}</data></td>
            </tr>`,
        )}
      </table>`,
  },
};

export const FromJson: Story = {args: {...none, src: 'api/counts.json', showIp: 'masked'}};

/** Numbers that the site sends as they change. */
export const Stream: Story = {
  args: {...none, stream: 'api/counts/stream', digits: true},
  async play({canvasElement}) {
    const counter = counterIn(canvasElement);
    const seen = new Set<unknown>();
    counter.addEventListener('cong-count', (event) => seen.add(event.counts.visits));
    await waitFor(() => expect(seen.size).toBeGreaterThan(1));
  },
};

/** GoatCounter’s answer, `{"count": "19 089 598"}` with thin blanks. */
export const GoatCounter: Story = {
  args: {...none, adapter: 'goatcounter', src: 'api/goatcounter.json'},
};

export const Umami: Story = {args: {...none, adapter: 'umami', src: 'api/umami.json'}};

export const Busuanzi: Story = {args: {...none, adapter: 'busuanzi', src: 'api/busuanzi.json'}};

/** Any other JSON, by a path for each metric. */
export const Paths: Story = {
  args: {
    ...none,
    src: 'api/other.json',
    paths: {
      visits: 'data.total.0',
      articles: 'data.total.1',
      today: 'data.days.today',
      downloads: {path: 'data.files', label: 'Lượt tải văn bản'},
      asOf: 'updated',
    },
  },
};

/** The server answers no more: the last numbers stay, with the time for which they hold. */
export const Stale: Story = {
  args: {...none},
  parameters: {expectedConsole: [/not JSON/]},
  async play({canvasElement}) {
    const counter = counterIn(canvasElement);
    counter.src = `api/counts/aging?${crypto.randomUUID()}`;
    await waitFor(() => expect(part(counter, 'value')).toHaveTextContent('19.089.598'));
    const place = counter.parentElement!;
    counter.remove();
    place.append(counter);
    await waitFor(() =>
      expect(part(counter, 'stale')).toHaveTextContent(
        'Số liệu tính đến Chủ nhật, 25/07/2021 10:04',
      ),
    );
    await expect(part(counter, 'value')).toHaveTextContent('19.089.598');
  },
};

/** The site asks first. Nothing is counted in a browser that says it is driven by a machine, as in tests. */
export const CountAfterConsent: Story = {
  args: {hit: 'api/hit', hitConsent: 'needed'},
  decorators: [
    (story) => html`
      <p>Trang này đếm lượt truy cập, không lưu thông tin cá nhân. Bạn có đồng ý không?</p>
      <p><button type="button" @click=${giveConsent}>Đồng ý</button></p>
      ${story()}
    `,
  ],
  async play({canvasElement}) {
    await userEvent.click(within(canvasElement).getByRole('button', {name: 'Đồng ý'}));
    await expect(counterIn(canvasElement)).toHaveAttribute('hit-consent', 'given');
  },
};

function giveConsent() {
  for (const counter of document.querySelectorAll('cong-visit-counter'))
    counter.setAttribute('hit-consent', 'given');
}

export const Empty: Story = {args: none};

export const LoadFailed: Story = {
  args: {...none, src: 'api/missing'},
  parameters: {expectedConsole: [/404/]},
};

/** A number with letters is left out and told to the developer. */
export const WrongNumber: Story = {
  args: {visits: '12a'},
  parameters: {expectedConsole: [/visits/]},
};
