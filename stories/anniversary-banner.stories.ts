import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {spread} from '../.storybook/args.js';
import type {AnniversaryBanner} from '../src/elements/anniversary-banner/anniversary-banner.js';
import {nationalDays} from '../src/occasions/vietnam.js';
import type {AnniversaryEvent} from '../src/data/schemas/events.js';

type Args = Partial<AnniversaryBanner> & {content?: TemplateResult};

const meta: Meta<Args> = {
  id: 'anniversary-banner',
  title: 'Elements/Anniversary banner',
  component: 'cong-anniversary-banner',
  args: {
    since: '1960-07-26',
    event: 'thành lập ngành Kiểm sát nhân dân',
    now: '2021-07-25T10:04:00+07:00',
    remember: 'none',
  },
  argTypes: {
    calendar: {control: 'select', options: ['solar', 'lunar']},
    tone: {control: 'select', options: ['festive', 'solemn', 'mourning', 'plain']},
    remember: {control: 'select', options: ['session', 'local', 'none']},
  },
  render: ({content, ...args}) => html`
    <cong-anniversary-banner ${spread(args)}
      >${
        content ??
        html`<p>Chào mừng kỷ niệm ngày thành lập ngành Kiểm sát nhân dân</p>
          <p>26/7/1960</p>`
      }</cong-anniversary-banner
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const find = (canvas: HTMLElement) => canvas.querySelector('cong-anniversary-banner')!;
const part = (canvas: HTMLElement, name: string) =>
  find(canvas).shadowRoot!.querySelector<HTMLElement>(`[part~='${name}']`);

/** What a part of the banner says, once it is there. */
const says = (canvas: HTMLElement, name: string, text: string) =>
  waitFor(() => expect(part(canvas, name)?.textContent?.trim()).toBe(text));

export const Default: Story = {};

export const Solemn: Story = {args: {tone: 'solemn'}};

/** No red, no ornament, and never any motion. */
export const Mourning: Story = {
  args: {
    tone: 'mourning',
    since: '1947-07-27',
    event: 'Ngày Thương binh - Liệt sĩ',
    template: 'Kỷ niệm {years} năm {event}',
  },
};

export const Plain: Story = {args: {tone: 'plain'}};

/** The agency’s own line drawings: a picture in place of the lotus, and waves in place of the drum. */
export const OwnDrawings: Story = {
  args: {
    content: html`<p>Chào mừng kỷ niệm ngày thành lập ngành Kiểm sát nhân dân</p>
      <p>26/7/1960</p>
      <svg
        slot="media"
        viewBox="0 0 56 56"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        <path d="M8 46h40M12 46V26M22 46V26M34 46V26M44 46V26M6 26h44L28 10z" />
      </svg>
      <svg
        slot="motif"
        viewBox="0 0 240 96"
        preserveAspectRatio="xMaxYMax slice"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        aria-hidden="true"
      >
        <path
          d="M0 48q15-24 30 0t30 0 30 0 30 0 30 0 30 0 30 0 30 0M0 68q15-24 30 0t30 0 30 0 30 0 30 0 30 0 30 0 30 0M0 88q15-24 30 0t30 0 30 0 30 0 30 0 30 0 30 0 30 0"
        />
      </svg>`,
  },
  play: ({canvasElement}) =>
    waitFor(() => expect(canvasElement.querySelector('[slot=motif]')).toBeVisible()),
};

/** A year that ends in 0, năm tròn: the number is larger, with double rules in gold. */
export const RoundYear: Story = {
  args: {now: '2030-07-20T08:00:00+07:00'},
  play: ({canvasElement}) => waitFor(() => expect(part(canvasElement, 'round')).not.toBeNull()),
};

/** A year that ends in 5, năm lẻ 5: a little larger, with single rules. */
export const HalfRoundYear: Story = {
  args: {now: '2025-07-20T08:00:00+07:00'},
  play: ({canvasElement}) =>
    waitFor(() => expect(part(canvasElement, 'half-round')).not.toBeNull()),
};

/** The days until then, beside the dates. */
export const Countdown: Story = {
  args: {countdown: true, now: '2021-07-23T08:00:00+07:00'},
  play: ({canvasElement}) => says(canvasElement, 'countdown', 'còn 3 ngày'),
};

/** A day from which no years are counted: a date without a year, as HTML writes it. */
export const NoYears: Story = {
  args: {
    since: '05-01',
    event: 'Ngày Quốc tế Lao động',
    countdown: true,
    now: '2026-04-30T08:00:00+07:00',
  },
  play: ({canvasElement}) => says(canvasElement, 'dates', '1/5/2026 · ngày mai'),
};

/** A day that comes once. */
export const Once: Story = {
  args: {
    since: undefined,
    date: '2026-11-30',
    event: 'Hội nghị tổng kết công tác năm 2026',
    now: '2026-11-24T08:00:00+07:00',
  },
  play: ({canvasElement}) => says(canvasElement, 'dates', '30/11/2026'),
};

/** The lunar calendar is that of Vietnam: Tết is on 6 February 2027. It loads only where it is used. */
export const LunarNewYear: Story = {
  args: {
    since: '01-01',
    calendar: 'lunar',
    event: undefined,
    template: 'Chúc mừng năm mới - Xuân {lunarYear} {year}',
    countdown: true,
    now: '2027-02-01T08:00:00+07:00',
    content: html`<p>Chúc mừng năm mới</p>
      <p>Tết Nguyên đán</p>`,
  },
  play: async ({canvasElement}) => {
    await says(canvasElement, 'greeting', 'Chúc mừng năm mới - Xuân Đinh Mùi 2027');
    await says(canvasElement, 'dates', 'mùng 1 tháng Giêng âm lịch, 6/2/2027 · còn 5 ngày');
  },
};

export const Dismissible: Story = {
  args: {dismissible: true},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(part(canvasElement, 'close')).not.toBeNull());
  },
};

/** The reader has closed it; a page may bring it back with `show()`. */
export const Dismissed: Story = {
  args: {dismissible: true},
  render: (args, context) => html`
    ${meta.render!(args, context)}
    <p style="padding: 16px">
      <button type="button" @click=${() => find(context.canvasElement).show()}>
        Hiện lại lời chào
      </button>
    </p>
  `,
  play: async ({canvasElement}) => {
    const banner = find(canvasElement);
    await waitFor(() => expect(part(canvasElement, 'close')).not.toBeNull());
    await userEvent.click(part(canvasElement, 'close')!);
    await waitFor(() => expect(banner.offsetHeight).toBe(0));
    await userEvent.click(canvasElement.querySelector('button')!);
    await waitFor(() => expect(banner.offsetHeight).toBeGreaterThan(50));
    await userEvent.click(part(canvasElement, 'close')!);
    await waitFor(() => expect(banner.offsetHeight).toBe(0));
  },
};

/** The text moves only because the page asked for it, and stops at a button, under the pointer and on focus. */
export const Motion: Story = {
  args: {motion: true},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(part(canvasElement, 'pause')).not.toBeNull());
    const pause = part(canvasElement, 'pause')!;
    // Readers who want less motion have nothing to stop.
    if (!pause.checkVisibility()) return;
    await userEvent.click(pause);
    await expect(pause.getAttribute('aria-label')).toBe('Cho chữ chạy tiếp');
  },
};

export const LongTitle: Story = {
  args: {
    event:
      'thành lập Trường Đào tạo, bồi dưỡng nghiệp vụ kiểm sát và ngày truyền thống của cán bộ, công chức, viên chức, người lao động toàn ngành',
  },
};

/** Out of its season the banner takes no room, unless it is always to show. */
export const Always: Story = {args: {always: true, now: '2021-12-01T08:00:00+07:00'}};

/** Out of its season: no room, and the attribute `inactive`. */
export const Inactive: Story = {
  args: {now: '2021-12-01T08:00:00+07:00'},
  play: async ({canvasElement}) => {
    await expect(find(canvasElement).hasAttribute('inactive')).toBe(true);
    await expect(find(canvasElement).offsetHeight).toBe(0);
  },
};

/** Without a date the author's own sentence shows. */
export const NoDate: Story = {args: {since: undefined}};

/** A date that does not exist leaves the author's sentence, and is told to the developer. */
export const ImpossibleDate: Story = {
  args: {since: '1960-02-30'},
  parameters: {expectedConsole: [/since/]},
};

/** A list of events from the site's own end point; the one of today shows. */
export const FromJson: Story = {
  args: {since: undefined, src: 'api/events.json'},
  play: ({canvasElement}) =>
    says(canvasElement, 'greeting', 'Chào mừng kỷ niệm 61 năm thành lập ngành Kiểm sát nhân dân'),
};

/** The end point is out of order: the author's sentence stays. */
export const LoadFailed: Story = {
  args: {since: undefined, src: 'api/missing'},
  parameters: {expectedConsole: [/status of 404/, /a JSON document/]},
};

/** The list is in the page, and reads as a list without a script. With one, the day that is near shows. */
export const MarkupList: Story = {
  args: {
    since: undefined,
    event: undefined,
    now: '2026-08-28T08:00:00+07:00',
    content: html`
      <ul>
        <li data-since="1930-02-03">Ngày thành lập Đảng Cộng sản Việt Nam</li>
        <li data-since="03-10" data-calendar="lunar" data-tone="solemn" data-template="{event}">
          Giỗ Tổ Hùng Vương
        </li>
        <li data-since="1960-07-26" data-priority="2">thành lập ngành Kiểm sát nhân dân</li>
        <li data-since="1945-09-02" data-days-before="10">
          <a href="#quoc-khanh">Ngày Quốc khánh</a>
        </li>
      </ul>
    `,
  },
  play: ({canvasElement}) =>
    says(canvasElement, 'greeting', 'Chào mừng kỷ niệm 81 năm Ngày Quốc khánh'),
};

const july: AnniversaryEvent[] = [
  {event: 'thành lập ngành Kiểm sát nhân dân', since: '1960-07-26'},
  {
    event: 'Ngày Thương binh - Liệt sĩ',
    since: '1947-07-27',
    tone: 'solemn',
    template: 'Kỷ niệm {years} năm {event}',
  },
  {event: 'Hội thao ngành Kiểm sát khu vực miền Trung', date: '2021-08-05'},
];

/** All that is greeted today shows in turns; nothing moves by itself. */
export const Rotation: Story = {
  args: {since: undefined, event: undefined, rotate: true, countdown: true, events: july},
  play: async ({canvasElement}) => {
    await says(canvasElement, 'position', '1 / 3');
    await userEvent.click(part(canvasElement, 'next')!);
    await says(canvasElement, 'greeting', 'Kỷ niệm 74 năm Ngày Thương binh - Liệt sĩ');
    await userEvent.click(part(canvasElement, 'previous')!);
    await says(
      canvasElement,
      'greeting',
      'Chào mừng kỷ niệm 61 năm thành lập ngành Kiểm sát nhân dân',
    );
  },
};

/** With `motion` they turn by themselves, each after nine seconds, and stop at a button. */
export const RotationInMotion: Story = {
  args: {...Rotation.args, motion: true, dismissible: true},
  play: async ({canvasElement}) => {
    await says(canvasElement, 'position', '1 / 3');
    await waitFor(() => expect(part(canvasElement, 'pause')).not.toBeNull());
  },
};

/** Below the text where there is no room beside it. */
export const RotationNarrow: Story = {...RotationInMotion, globals: {width: '320'}};

/** The national days, ready made: `import {nationalDays} from 'cong-elements/occasions/vietnam'`. */
export const NationalDays: Story = {
  args: {
    since: undefined,
    event: undefined,
    events: [...nationalDays],
    now: '2026-04-22T08:00:00+07:00',
    content: html`<p>Giỗ Tổ Hùng Vương</p>
      <p>Mùng 10 tháng 3 âm lịch</p>`,
  },
  play: async ({canvasElement}) => {
    await says(canvasElement, 'greeting', 'Giỗ Tổ Hùng Vương');
    await says(canvasElement, 'dates', 'mùng 10 tháng 3 âm lịch, 26/4/2026');
  },
};
