import {parseTruth} from '../core/truth.js';
import type {Celebration} from './celebration.js';

/** How far from its day: the coming one before one that is as long ago. */
const distance = ({anniversary: {daysLeft}}: Celebration) =>
  daysLeft < 0 ? -daysLeft + 0.5 : daysLeft;

/** Whether it falls today. A month or a year that is celebrated has no day that is today. */
const isToday = ({anniversary: {date, daysLeft}}: Celebration) =>
  daysLeft === 0 && date.day !== undefined;

/** Whether it is today and the agency’s own (2), today (1), or another day (0). A script may say 1 for yes. */
function rank(celebration: Celebration): number {
  if (!isToday(celebration)) return 0;
  return parseTruth(celebration.occasion.own) ? 2 : 1;
}

const priority = ({occasion}: Celebration) => occasion.priority ?? 0;

/**
 * Lists the celebrations that may show: the greeted ones, first those of today, of these the agency’s own; then the
 * greatest priority, and of one priority the nearest. If none is greeted and one is always to show, it lists the next to
 * come.
 */
export function bestFirst<T extends Celebration>(celebrations: readonly T[], always: boolean): T[] {
  const greeted = celebrations
    .filter(({isGreeted}) => isGreeted)
    .sort((a, b) => rank(b) - rank(a) || priority(b) - priority(a) || distance(a) - distance(b));
  if (greeted.length || !always) return greeted;
  return [...celebrations]
    .sort((a, b) => a.anniversary.daysLeft - b.anniversary.daysLeft)
    .filter(({anniversary}) => anniversary.daysLeft >= 0)
    .slice(0, 1);
}
