import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {DateLine} from '../src/components/date-line/date-line.js';

type Args = Pick<DateLine, 'datetime' | 'pattern' | 'hours' | 'timeZone' | 'now'>;

const meta: Meta<Args> = {
  id: 'date-line',
  title: 'Elements/Date line',
  component: 'cong-date-line',
  args: {now: '2021-07-25T10:04:00+07:00'},
  argTypes: {
    pattern: {control: 'select', options: ['portal', 'legacy', 'long', 'date', 'time']},
    hours: {control: 'select', options: [12, 24]},
  },
  render: ({datetime, pattern, hours, timeZone, now}) => html`
    <cong-date-line
      datetime=${datetime ?? nothing}
      pattern=${pattern ?? nothing}
      hours=${hours ?? nothing}
      time-zone=${timeZone ?? nothing}
      now=${now ?? nothing}
    >
      <time datetime="2021-07-25T10:04:00+07:00">Chủ nhật, 25/07/2021 10:04</time>
    </cong-date-line>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

/** As portals of the 2010s wrote it, with the twelve-hour clock. */
export const Legacy: Story = {args: {pattern: 'legacy'}};

/** As decree 30/2020/NĐ-CP writes dates: a 0 before days under 10, and before January and February. */
export const Long: Story = {args: {pattern: 'long', datetime: '2021-02-03'}};

export const DateOnly: Story = {args: {pattern: 'date'}};

export const TimeOnly: Story = {args: {pattern: 'time', hours: 12}};

/** The same moment in the agency's own zone, wherever the reader is. */
export const OtherZone: Story = {args: {timeZone: 'Europe/Paris'}};

/** A date that does not exist leaves what the server wrote. */
export const ImpossibleDate: Story = {
  args: {datetime: '2021-02-30'},
  parameters: {expectedConsole: [/datetime/]},
};
