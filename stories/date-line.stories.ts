import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {spread} from '../.storybook/args.js';
import type {DateLine} from '../src/elements/date-line/date-line.js';

type Args = Pick<
  DateLine,
  'datetime' | 'pattern' | 'hours' | 'lunar' | 'timeZone' | 'serverTime' | 'now'
>;

const meta: Meta<Args> = {
  id: 'date-line',
  title: 'Elements/Date line',
  component: 'cong-date-line',
  args: {now: '2021-07-25T10:04:00+07:00', lunar: false},
  argTypes: {
    pattern: {control: 'select', options: ['portal', 'legacy', 'full', 'long', 'date', 'time']},
    hours: {control: 'select', options: [12, 24]},
  },
  render: (args) => html`
    <cong-date-line ${spread(args)}>
      <time datetime="2021-07-25T10:04:00+07:00">Chủ nhật, 25/07/2021 10:04</time>
    </cong-date-line>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Waits until a line shows a text. */
const shows =
  (text: string | RegExp): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const root = canvasElement.querySelector('cong-date-line')!.shadowRoot!;
    await waitFor(() => expect(root.textContent).toMatch(text));
  };

export const Default: Story = {};

/** As portals of the 2010s wrote it, with the twelve-hour clock. */
export const Legacy: Story = {args: {pattern: 'legacy'}};

/** As decree 30/2020/NĐ-CP writes dates: a 0 before days under 10, and before January and February. */
export const Long: Story = {args: {pattern: 'long', datetime: '2021-02-03'}};

export const DateOnly: Story = {args: {pattern: 'date'}};

export const TimeOnly: Story = {args: {pattern: 'time', hours: 12}};

/** Each pattern with each clock. */
export const EveryPattern: Story = {
  render: ({now}) => html`
    <dl>
      ${(['portal', 'legacy', 'full', 'long', 'date', 'time'] as const).map((pattern) =>
        [24, 12].map(
          (hours) => html`
            <dt>pattern="${pattern}" hours="${hours}"</dt>
            <dd>
              <cong-date-line
                pattern=${pattern}
                hours=${hours}
                now=${now ?? nothing}
              ></cong-date-line>
            </dd>
          `,
        ),
      )}
    </dl>
  `,
};

/** The lunar date at the end of the line, by the calendar of Vietnam. The server’s own keeps its room until it is there. */
export const Lunar: Story = {
  args: {lunar: true},
  render: ({now, lunar, datetime}) => html`
    <cong-date-line ?lunar=${lunar} datetime=${datetime ?? nothing} now=${now ?? nothing}>
      <time datetime="2021-07-25T10:04:00+07:00">Chủ nhật, 25/07/2021 10:04</time>
      <span slot="lunar-date">16 tháng 6 năm Tân Sửu</span>
    </cong-date-line>
  `,
  play: shows('16 tháng 6 năm Tân Sửu'),
};

/** On a phone it takes a line of its own. */
export const LunarNarrow: Story = {...Lunar, globals: {width: '320'}};

/** The year 2025 had its sixth month twice. */
export const LunarLeapMonth: Story = {
  args: {lunar: true, datetime: '2025-07-25T08:00:00+07:00'},
  play: shows('mùng 1 tháng 6 nhuận năm Ất Tỵ'),
};

/** Tết 2027, which browsers’ Chinese calendar has a day late. */
export const LunarNewYear: Story = {
  args: {lunar: true, datetime: '2027-02-06T00:00:00+07:00'},
  play: shows('mùng 1 tháng Giêng năm Đinh Mùi'),
};

export const English: Story = {
  args: {lunar: true, pattern: 'long'},
  globals: {language: 'en'},
  play: shows('16th day of the 6th lunar month, Tân Sửu'),
};

/**
 * What the server says of the time puts a machine right whose clock is wrong: here the server is that of the year 2099,
 * and so the clock is behind.
 */
export const ServerTime: Story = {
  args: {now: undefined, serverTime: '2099-09-02T08:00:00+07:00'},
  play: shows(/Thứ tư, 02\/09\/2099 08:0\d/),
};

/** One moment, 25 July 2021 at 10:04 in Vietnam, as agencies abroad have it. */
export const OtherZones: Story = {
  render: ({now}) => html`
    <dl>
      ${[
        ['Hà Nội', 'Asia/Ho_Chi_Minh'],
        ['Tokyo', 'Asia/Tokyo'],
        ['Kathmandu', 'Asia/Kathmandu'],
        ['Paris', 'Europe/Paris'],
        ['New York', 'America/New_York'],
      ].map(
        ([city, timeZone]) => html`
          <dt>${city}</dt>
          <dd>
            <cong-date-line time-zone=${timeZone ?? nothing} now=${now ?? nothing}></cong-date-line>
          </dd>
        `,
      )}
    </dl>
  `,
};

export const Narrow: Story = {args: {pattern: 'legacy'}, globals: {width: '320'}};

export const Dark: Story = {...Lunar, globals: {scheme: 'dark'}};

export const HighContrast: Story = {...Lunar, globals: {scheme: 'contrast'}};

/** A date that does not exist leaves what the server wrote. */
export const ImpossibleDate: Story = {
  args: {datetime: '2021-02-30'},
  parameters: {expectedConsole: [/datetime/]},
};
