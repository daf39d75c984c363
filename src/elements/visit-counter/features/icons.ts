import {nothing} from 'lit';
import {css} from '../../../styles/css-text.js';
import {icon} from '../../../ui/icon.js';
import type {Metric} from '../counter-model.js';
import {
  address,
  articles,
  members,
  month,
  online,
  today,
  visits,
  week,
  yesterday,
} from './icon-paths.js';

const ICONS: Readonly<Record<Metric, string>> = {
  visits,
  online,
  today,
  yesterday,
  week,
  month,
  articles,
  members,
  ip: address,
};

export const iconStyles = css`
  dt {
    display: flex;
    gap: 8px;
  }
  /* One column, as wide for a picture of the author's as for ours. */
  dt svg,
  ::slotted([slot^='icon-']) {
    flex: none;
    align-self: start;
    inline-size: calc(1.25 * var(--cong-font-size-base));
    block-size: calc(1.25 * var(--cong-font-size-base));
    margin-block-start: 0.125em;
    object-fit: contain;
    text-align: center;
  }
`;

/** The icon of a metric of the library's; nothing for one of the site's own. */
export const renderMetricIcon = (metric: string): unknown =>
  Object.hasOwn(ICONS, metric) ? icon(ICONS[metric as Metric]) : nothing;
