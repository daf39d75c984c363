/// <reference types="vite/client" />
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, render} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {addDays, daysBetween, daysInMonth, weekdayOf, type PlainDate} from '../src/core/dates.js';
import {formatShortDate} from '../src/core/format-date.js';
import {vi} from '../src/locale/vi.js';
import {eventsOn, type ShownEvent} from '../src/occasions/schedule.js';
import {commemorativeDays, nationalDays, sectorDays} from '../src/occasions/vietnam.js';
import styles from './year-of-anniversaries.css?inline';

interface Args {
  year: number;
  sector: keyof typeof sectorDays;
  rotate: boolean;
}

/** What the banner shows on one day, and on which. */
interface Day {
  date: PlainDate;
  shown: ShownEvent | undefined;
}

/** Days in a row on which the same event shows. */
interface Period {
  from: PlainDate;
  to: PlainDate;
  shown: ShownEvent;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
const iso = ({year, month, day}: PlainDate) => `${year}-${twoDigits(month)}-${twoDigits(day)}`;
const long = (date: PlainDate) =>
  `${vi.dates.weekdays[weekdayOf(date)]}, ${twoDigits(date.day)}/${twoDigits(date.month)}/${date.year}`;
const toneOf = (shown: ShownEvent | undefined) => shown && (shown.event.tone ?? 'festive');

/** Of Monday first. */
const WEEKDAYS = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

/** A year of the banner: its days, and the periods in which it shows something. */
function yearOf({year, sector}: Args) {
  const events = [...nationalDays, ...commemorativeDays, sectorDays[sector]];
  const first = {year, month: 1, day: 1};
  const length = daysBetween(first, {year: year + 1, month: 1, day: 1});
  const days = Array.from({length}, (_, index): Day => {
    const date = addDays(first, index);
    return {date, shown: eventsOn(events, date)[0]};
  });
  const periods: Period[] = [];
  for (const [index, {date, shown}] of days.entries()) {
    if (!shown) continue;
    const last = periods.at(-1);
    if (last && days[index - 1]?.shown?.event === shown.event) last.to = date;
    else periods.push({from: date, to: date, shown});
  }
  return {events, days, periods};
}

type Year = ReturnType<typeof yearOf>;

const isSame = (a: Day | undefined, b: Day | undefined) => a?.shown?.event === b?.shown?.event;

/** The next day, or the one before, on which something else shows. */
function changeFrom(days: readonly Day[], index: number, step: 1 | -1): number {
  let at = index;
  do at += step;
  while (days[at] && isSame(days[at], days[at - 1]));
  return Math.min(Math.max(at, 0), days.length - 1);
}

function renderMonth(month: number, {days}: Year, current: Day) {
  const {year} = current.date;
  const lead = (weekdayOf({year, month, day: 1}) + 6) % 7;
  const cells = [
    ...Array.from({length: lead}, () => undefined),
    ...days.filter(({date}) => date.month === month),
  ];
  const weeks = Array.from({length: Math.ceil((lead + daysInMonth(year, month)) / 7)}, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
  return html`<table>
    <caption>
      Tháng ${month}
    </caption>
    <thead>
      <tr>
        ${WEEKDAYS.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeks.map(
        (week) =>
          html`<tr>
            ${week.map((day) => (day ? renderDay(day, day === current) : html`<td></td>`))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const renderDay = ({date, shown}: Day, isCurrent: boolean) =>
  html`<td
    class="${toneOf(shown) ?? ''} ${shown?.daysLeft === 0 ? 'itself' : ''}"
    title=${shown ? shown.event.event : nothing}
    aria-current=${isCurrent ? 'date' : nothing}
  >
    ${date.day}
  </td>`;

const renderPeriod = ({from, to, shown}: Period) =>
  html`<li>
    <span
      >${formatShortDate({month: from.month, day: from.day})}${
        daysBetween(from, to) ? ` – ${formatShortDate({month: to.month, day: to.day})}` : ''
      }</span
    >
    ${shown.event.event}${shown.years ? `, ${shown.years} năm` : ''}
  </li>`;

/** A banner, a day to choose, and the year as a picture. */
function renderYear(args: Args): Element {
  const container = document.createElement('div');
  container.className = 'a-year';
  const year = yearOf(args);
  const {events, days, periods} = year;
  let index = 0;

  const go = (to: number) => {
    index = to;
    draw();
  };
  const draw = () => {
    const current = days[index]!;
    render(
      html`<style>
          ${styles}
        </style>
        <div class="room">
          <cong-anniversary-banner
            .events=${events}
            now="${iso(current.date)}T08:00:00+07:00"
            countdown
            ?rotate=${args.rotate}
          ></cong-anniversary-banner>
          ${current.shown ? nothing : html`<p class="none">Hôm nay không có lời chào.</p>`}
        </div>
        <div class="walk">
          <button type="button" @click=${() => go(changeFrom(days, index, -1))}>
            ‹ Lần đổi trước
          </button>
          <label>
            <span>Ngày trong năm</span>
            <input
              type="range"
              min="0"
              max=${days.length - 1}
              .value=${String(index)}
              aria-valuetext=${long(current.date)}
              @input=${(event: Event) => go(Number((event.target as HTMLInputElement).value))}
            />
          </label>
          <output>${long(current.date)}</output>
          <button type="button" @click=${() => go(changeFrom(days, index, 1))}>
            Lần đổi sau ›
          </button>
        </div>
        <h2>Năm ${args.year}</h2>
        <ul class="legend">
          <li><span class="festive">15</span> lời chúc mừng</li>
          <li><span class="solemn">15</span> ngày tưởng nhớ</li>
          <li><span class="festive itself">15</span> chính ngày ấy</li>
          <li><span aria-current="date">15</span> ngày đang xem</li>
        </ul>
        <div class="months">
          ${Array.from({length: 12}, (_, month) => renderMonth(month + 1, year, current))}
        </div>
        <h2>Những ngày có lời chào</h2>
        <ol class="periods">
          ${periods.map(renderPeriod)}
        </ol>`,
      container,
    );
  };
  draw();
  return container;
}

const meta: Meta<Args> = {
  id: 'year-of-anniversaries',
  title: 'Pages/Một năm kỷ niệm · A year of anniversaries',
  tags: ['!autodocs'],
  args: {year: 2026, sector: 'procuracy', rotate: false},
  argTypes: {
    year: {control: {type: 'number', min: 1900, max: 2100}},
    sector: {control: 'select', options: Object.keys(sectorDays)},
  },
  parameters: {layout: 'fullscreen'},
  render: renderYear,
};
export default meta;

type Story = StoryObj<Args>;

const greeting = (canvas: HTMLElement) =>
  canvas
    .querySelector('cong-anniversary-banner')!
    .shadowRoot!.querySelector('[part=greeting]')
    ?.textContent?.trim();

/** Walks through all days of a year: national days, commemorative days, and those of one sector. */
export const Default: Story = {
  play: async ({canvasElement}) => {
    const [previous, next] = [...canvasElement.querySelectorAll<HTMLElement>('.walk button')];
    const day = canvasElement.querySelector('output')!;
    await waitFor(() => expect(greeting(canvasElement)).toBe('Chúc mừng năm mới 2026'));
    await userEvent.click(next!);
    await expect(day.textContent).toBe('Thứ sáu, 02/01/2026');
    await waitFor(() => expect(greeting(canvasElement)).toBe(undefined));
    await userEvent.click(next!);
    await expect(day.textContent).toBe('Thứ bảy, 03/01/2026');
    await userEvent.click(next!);
    await userEvent.click(next!);
    await userEvent.click(next!);
    await expect(day.textContent).toBe('Thứ ba, 27/01/2026');
    await userEvent.click(next!);
    await userEvent.click(next!);
    await expect(day.textContent).toBe('Thứ ba, 10/02/2026');
    await waitFor(() =>
      expect(greeting(canvasElement)).toBe('Chúc mừng năm mới - Xuân Bính Ngọ 2026'),
    );
    await userEvent.click(previous!);
    await expect(day.textContent).toBe('Thứ tư, 04/02/2026');
    await userEvent.click(next!);
    await waitFor(() =>
      expect(greeting(canvasElement)).toBe('Chúc mừng năm mới - Xuân Bính Ngọ 2026'),
    );
  },
};

/** Every day of the year, one after the other: what shows is what the picture says. */
export const EveryDay: Story = {
  args: {year: 2027, sector: 'courts'},
  play: async ({canvasElement}) => {
    const slider = canvasElement.querySelector('input')!;
    const banner = canvasElement.querySelector('cong-anniversary-banner')!;
    await waitFor(() => expect(greeting(canvasElement)).toBe('Chúc mừng năm mới 2027'));
    const differences: string[] = [];
    for (let index = 0; index <= Number(slider.max); index++) {
      slider.value = String(index);
      slider.dispatchEvent(new Event('input'));
      await banner.updateComplete;
      const cell = canvasElement.querySelector<HTMLElement>('td[aria-current]')!;
      const tone = /^\s*(festive|solemn)/.exec(cell.className)?.[1];
      const section = banner.shadowRoot!.querySelector('section')!;
      const shown = section.hidden ? undefined : section.className.split(' ')[0];
      if (tone !== shown) differences.push(`${index}: ${tone} and ${shown}`);
    }
    await expect(differences).toEqual([]);
  },
};
