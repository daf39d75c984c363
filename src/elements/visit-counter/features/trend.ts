import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Texts, Words} from '../../../base/localize.js';
import {formatDateTime} from '../../../core/format-date.js';
import type {Day} from './trend-days.js';
import {HEIGHT, indexOfMost, trendLine, type TrendLine, WIDTH} from './trend-line.js';

export const trendTexts = Object.freeze({
  trendLabel: 'Lượt truy cập theo ngày',
  trendMost: 'Cao nhất',
  trendFirst: 'Đầu kỳ',
  trendLast: 'Gần nhất',
  trendTable: 'Bảng số liệu từng ngày',
  trendDay: 'Ngày',
  trendVisits: 'Lượt truy cập',
} as const satisfies Texts);

type TrendWords = Words<typeof trendTexts>;

/** A day as it shows. */
interface ShownDay {
  readonly date: string;
  readonly visits: string;
}

/**
 * The visits of single days as a line, with the first, the last and the greatest in words; nothing without any day. The
 * line is for the eye; all of its days are in a table that opens below it.
 *
 * @param days in order
 * @param format writes a count with its separators
 */
export function renderTrend(
  days: readonly Day[],
  words: TrendWords,
  format: (count: string) => string,
): unknown {
  const shown = days.map(({date, visits}) => ({
    date: formatDateTime({...date, hour: 0, minute: 0, second: 0}, 'date', words.dates),
    visits: format(visits),
  }));
  const last = shown.length - 1;
  if (last < 0) return nothing;
  // A single day is the greatest without saying.
  const most = last > 0 ? indexOfMost(days) : -1;
  const trend = trendLine(days);
  const say = (name: 'trendMost' | 'trendFirst' | 'trendLast', index: number) =>
    `${words.say(name)}: ${shown[index]?.visits} (${shown[index]?.date})`;
  return html`<figure part="trend">
    <div class="days">
      <figcaption>${words.say('trendLabel')}</figcaption>
      ${most >= 0 ? html`<p><span>${mark('most')}${say('trendMost', most)}</span></p>` : nothing}
      ${renderLine(trend, most)}
      <p class="floor" aria-hidden="true">${format(String(trend.floor))}</p>
      <p class="ends">
        ${last > 0 ? html`<span>${mark(most === 0 ? 'most' : 'first')}${say('trendFirst', 0)}</span>` : nothing}
        <span>${mark(most === last ? 'most' : 'last')}${say('trendLast', last)}</span>
      </p>
    </div>
    <details>
      <summary>${words.say('trendTable')}</summary>
      <div class="table">${renderTable(shown, words)}</div>
    </details>
  </figure>`;
}

/** The shape that stands for a day in the picture, before its words. */
const mark = (day: 'most' | 'first' | 'last') => html`<i class="mark ${day}"></i>`;

function renderTable(days: readonly ShownDay[], words: TrendWords): TemplateResult {
  return html`<table aria-label=${words.say('trendLabel')}>
    <thead>
      <tr>
        <th scope="col">${words.say('trendDay')}</th>
        <th scope="col">${words.say('trendVisits')}</th>
      </tr>
    </thead>
    <tbody>
      ${days.map(
        ({date, visits}) =>
          html`<tr>
            <th scope="row">${date}</th>
            <td>${visits}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/**
 * The lines are stretched to the room, the marks of days are not: they stand at shares of it. Round caps make a dot of a
 * line without length; square ones would make a bar of it in WebKit.
 */
function renderLine({line, dots, area, points}: TrendLine, most: number): TemplateResult {
  const last = points.length - 1;
  return html`<svg class="line" aria-hidden="true">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" overflow="visible">
      <path class="ground" d="M0 ${HEIGHT}H${WIDTH}" />
      <path class="area" d=${area} />
      <path d=${line} />
      <path class="dots" d=${dots} />
    </svg>
    ${
      most >= 0
        ? svg`<rect class="most" x=${shareX(points[most])} y=${shareY(points[most])} width="9" height="9" />`
        : nothing
    }
    ${
      most === 0 || last === 0
        ? nothing
        : svg`<circle class="first" cx=${shareX(points[0])} cy=${shareY(points[0])} r="4" />`
    }
    ${
      most === last
        ? nothing
        : svg`<circle class="last" cx=${shareX(points[last])} cy=${shareY(points[last])} r="5" />`
    }
  </svg>`;
}

type Point = readonly [x: number, y: number];

const shareX = ([x]: Point = [0, 0]) => `${(x / WIDTH) * 100}%`;
const shareY = ([, y]: Point = [0, 0]) => `${(y / HEIGHT) * 100}%`;
