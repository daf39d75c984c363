import {compareDates, parseDate} from '../../core/dates.js';
import {formatDateTime} from '../../core/format-date.js';
import {parseCount} from '../../core/numbers.js';
import {element, svg} from '../../internal/dom.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {warn} from '../../internal/warn.js';
import {viTrend} from '../../locale/vi-trend.js';
import type {CounterPart, CounterParts} from './counter-parts.js';
import {HEIGHT, indexOfMost, trendLine, WIDTH, type Day} from './trend-line.js';
import {trendStyles} from './trend.styles.js';

/** A day as the data, or the markup, has it. */
interface Row {
  readonly date: unknown;
  readonly visits: unknown;
}

/** What is drawn of a day: its date and its visits, as they show. */
interface Shown {
  readonly date: string;
  readonly visits: string;
}

/**
 * The visits of single days as a line, with the first, the last and the greatest in words. The line is for the eye; all
 * of its days are in a table that opens below it.
 */
export class Trend implements CounterPart {
  readonly #parts: CounterParts;
  readonly #picture = element('div', {class: 'days'});
  readonly #summary = element('summary');
  readonly #table = element('div', {class: 'table'});
  /** It stays when its days change, so that a reader's table stays open. */
  readonly #figure: HTMLElement;
  /** What has been drawn: days, language and separators. */
  #drawn = '';

  constructor(parts: CounterParts) {
    this.#parts = parts;
    parts.words.add(viTrend);
    adoptPartStyles(parts.root, trendStyles);
    const details = element('details', {}, this.#summary, this.#table);
    this.#figure = element('figure', {part: 'trend'}, this.#picture, details);
  }

  update() {
    const {host, root} = this.#parts;
    const days = host.trend ? this.#days : [];
    if (!days.length) return this.#figure.remove();
    const {words} = this.#parts;
    const place = root.querySelector('.body > slot');
    if (!this.#figure.isConnected) place?.after(this.#figure);
    const shown = days.map(({date, visits}) => ({
      date: formatDateTime({...date, hour: 0, minute: 0, second: 0}, 'date', words.dates),
      visits: host.format(visits) ?? '',
    }));
    const drawn = JSON.stringify([shown, words.lang, host.messages]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#draw(days, shown);
  }

  /** The days that are known, in order; of a day that is given twice, what comes last. */
  get #days(): Day[] {
    const {host, remote} = this.#parts;
    const rows: readonly Row[] = host.series ?? remote.value?.series ?? this.#written;
    const days = new Map<string, Day>();
    for (const row of Array.isArray(rows) ? rows : []) {
      const date = parseDate(String(row.date));
      const visits = parseCount(row.visits);
      if (date && visits !== undefined) days.set(String(row.date).trim(), {date, visits});
      else if (__DEV__)
        warn(host, 'series', row, 'a day such as 2021-07-25 and its visits; it is left out');
    }
    return [...days.values()].sort((a, b) => compareDates(a.date, b.date));
  }

  get #written(): Row[] {
    return [...this.#parts.host.querySelectorAll<HTMLElement>('[data-date]')].map((node) => ({
      date: node.dataset['date'],
      visits: node instanceof HTMLDataElement ? node.value : node.textContent,
    }));
  }

  #draw(days: readonly Day[], shown: readonly Shown[]) {
    const {words} = this.#parts;
    const last = days.length - 1;
    // Of one day it goes without saying.
    const most = last > 0 ? indexOfMost(days) : -1;
    const first = element('span', {}, this.#say('trendFirst', shown[0]));
    this.#picture.replaceChildren(
      element('figcaption', {}, words.say('trendLabel')),
      ...(most >= 0 ? [element('p', {}, mark('most'), this.#say('trendMost', shown[most]))] : []),
      drawLine(days, most),
      element(
        'p',
        {class: 'ends'},
        ...(last > 0 ? [first] : []),
        element(
          'span',
          {},
          mark(most === last ? 'most' : 'last'),
          this.#say('trendLast', shown[last]),
        ),
      ),
    );
    this.#summary.textContent = words.say('trendTable');
    this.#table.replaceChildren(this.#drawTable(shown));
  }

  #say(name: 'trendMost' | 'trendFirst' | 'trendLast', day: Shown | undefined): string {
    return `${this.#parts.words.say(name)}: ${day?.visits} (${day?.date})`;
  }

  #drawTable(shown: readonly Shown[]) {
    const {words} = this.#parts;
    const heads = (['trendDay', 'trendVisits'] as const).map((name) =>
      element('th', {scope: 'col'}, words.say(name)),
    );
    const rows = shown.map(({date, visits}) =>
      element('tr', {}, element('th', {scope: 'row'}, date), element('td', {}, visits)),
    );
    return element(
      'table',
      {'aria-label': words.say('trendLabel')},
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...rows),
    );
  }
}

/** The shape that stands for a day in the picture, before its words. */
const mark = (day: 'most' | 'last') => element('span', {class: `mark ${day}`});

/** Round caps make a dot of a line without length, and square ones a square, whatever the picture is stretched to. */
function drawLine(days: readonly Day[], most: number): SVGElement {
  const {line, dots, area, points} = trendLine(days);
  const last = points.length - 1;
  const dot = (index: number) => (points[index] ? `M${points[index].join(' ')}h0` : '');
  return svg(
    'svg',
    {
      'class': 'line',
      'viewBox': `0 0 ${WIDTH} ${HEIGHT}`,
      'preserveAspectRatio': 'none',
      'aria-hidden': 'true',
    },
    svg('path', {class: 'ground', d: `M0 ${HEIGHT}H${WIDTH}`}),
    svg('path', {class: 'area', d: area}),
    svg('path', {d: line}),
    svg('path', {class: 'dots', d: dots}),
    svg('path', {class: 'most', d: dot(most)}),
    svg('path', {class: 'last', d: most === last ? '' : dot(last)}),
  );
}
