import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import type {VisitCounter} from '../src/components/visit-counter/visit-counter.js';

type Args = Partial<VisitCounter> & {content?: TemplateResult};

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
    content: {control: false},
    grouping: {control: 'select', options: ['auto', 'dot', 'comma', 'none']},
    showIp: {control: 'select', options: ['masked', 'full']},
  },
  render: (args) => html`
    <cong-visit-counter
      heading=${args.heading ?? nothing}
      visits=${args.visits ?? nothing}
      online=${args.online ?? nothing}
      today=${args.today ?? nothing}
      articles=${args.articles ?? nothing}
      ip=${args.ip ?? nothing}
      show-ip=${args.showIp ?? nothing}
      metrics=${args.metrics ?? nothing}
      grouping=${args.grouping ?? nothing}
      src=${args.src ?? nothing}
      ?digits=${args.digits}
      >${args.content ?? nothing}</cong-visit-counter
    >
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

/** The odometer is for the eye; a screen reader gets the number. */
export const Digits: Story = {args: {digits: true}};

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
      <dt>Số người truy cập</dt>
      <dd><data value="19089598" data-metric="visits">19.089.598</data></dd>
      <dt>Số bài viết</dt>
      <dd><data value="2965" data-metric="articles">2.965</data></dd>
    </dl>`,
  },
};

export const FromJson: Story = {args: {...none, src: 'api/counts.json', showIp: 'masked'}};

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
