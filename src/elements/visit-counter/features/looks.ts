import type {Localize} from '../../../base/localize.js';
import type {Feature} from '../../../ui/feature.js';
import {adoptPartStyles} from '../../../ui/part-styles.js';
import {iconStyles, renderMetricIcon} from './icons.js';
import {odometer, odometerStyles} from './odometer.js';
import {renderTrend, trendTexts} from './trend.js';
import {trendDays, type DayRow} from './trend-days.js';
import {trendStyles} from './trend.styles.js';

/** A counter that wants more than plain rows. */
export interface LooksHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly digits: boolean;
  readonly icons: boolean;
  readonly trend: boolean;
  timeZone: string;
}

/** The looks of a counter: icons before the words, the digits of an odometer, and the trend of single days. */
export class CounterLooks implements Feature {
  readonly #host: LooksHost;
  readonly #localize: Localize;

  constructor(host: LooksHost, localize: Localize) {
    this.#host = host;
    this.#localize = localize;
  }

  updated() {
    const {digits, icons, trend} = this.#host;
    const root = this.#host.renderRoot as ShadowRoot;
    if (icons) adoptPartStyles(root, iconStyles);
    if (digits) adoptPartStyles(root, odometerStyles);
    if (trend) adoptPartStyles(root, trendStyles);
  }

  /** The library's icon for a metric, which a slot shows where the author has put nothing into it. */
  renderIcon(metric: string): unknown {
    return renderMetricIcon(metric);
  }

  /** The number of visits as the wheels of an odometer, for the eye alone. */
  renderDigits(number: string): unknown {
    return odometer(number);
  }

  /** The visits of single days; nothing without any. */
  renderTrend(rows: readonly DayRow[], format: (count: string) => string): unknown {
    const words = this.#localize.with(trendTexts);
    return renderTrend(trendDays(rows, this.#host), words, format);
  }
}
