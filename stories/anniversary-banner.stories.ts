import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent} from 'storybook/test';
import type {AnniversaryBanner} from '../src/components/anniversary-banner/anniversary-banner.js';

type Args = Partial<AnniversaryBanner>;

const meta: Meta<Args> = {
  id: 'anniversary-banner',
  title: 'Elements/Anniversary banner',
  component: 'cong-anniversary-banner',
  args: {
    since: '1960-07-26',
    event: 'thành lập ngành kiểm sát nhân dân',
    now: '2021-07-25T10:04:00+07:00',
  },
  argTypes: {
    tone: {control: 'select', options: ['festive', 'solemn', 'mourning', 'plain']},
    remember: {control: 'select', options: ['session', 'local', 'none']},
  },
  render: (args) => html`
    <cong-anniversary-banner
      since=${args.since ?? nothing}
      event=${args.event ?? nothing}
      now=${args.now ?? nothing}
      tone=${args.tone ?? nothing}
      template=${args.template ?? nothing}
      href=${args.href ?? nothing}
      src=${args.src ?? nothing}
      remember="none"
      ?motion=${args.motion}
      ?dismissible=${args.dismissible}
      ?always=${args.always}
    >
      <p>Chào mừng kỷ niệm ngày thành lập ngành kiểm sát nhân dân</p>
      <p>26/7/1960</p>
    </cong-anniversary-banner>
  `,
};
export default meta;

type Story = StoryObj<Args>;

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

export const Dismissible: Story = {
  args: {dismissible: true},
  play: async ({canvasElement}) => {
    const banner = canvasElement.querySelector('cong-anniversary-banner')!;
    await userEvent.click(banner.shadowRoot!.querySelector('[part="close"]')!);
    await banner.updateComplete;
    await expect(banner.offsetHeight).toBe(0);
  },
};

/** The text moves only because the page asked for it, and stops at a button, under the pointer and on focus. */
export const Motion: Story = {args: {motion: true}};

export const LongTitle: Story = {
  args: {
    event:
      'thành lập Trường Đào tạo, bồi dưỡng nghiệp vụ kiểm sát và ngày truyền thống của cán bộ, công chức, viên chức, người lao động toàn ngành',
  },
};

/** Out of its season the banner takes no room, unless it is always to show. */
export const Always: Story = {args: {always: true, now: '2021-12-01T08:00:00+07:00'}};

/** Without a date the author's own sentence shows. */
export const NoDate: Story = {args: {since: undefined}};

/** A date that does not exist leaves the author's sentence, and is told to the developer. */
export const ImpossibleDate: Story = {
  args: {since: '1960-02-30'},
  parameters: {expectedConsole: [/since/]},
};

/** A list of events from the site's own end point; the one of today shows. */
export const FromJson: Story = {args: {since: undefined, src: 'api/events.json'}};
