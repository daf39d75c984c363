import type {Celebration} from './occasions.js';

/** How far from its day: the coming one before one that is as long ago. */
const distance = ({anniversary: {daysLeft}}: Celebration) =>
  daysLeft < 0 ? -daysLeft + 0.5 : daysLeft;

/**
 * Of several celebrations those that may show: the greeted ones, the greatest priority first, and of one priority the
 * nearest. Where none is greeted and one is always to show, the next to come.
 */
export function bestFirst<T extends Celebration>(celebrations: readonly T[], always: boolean): T[] {
  const greeted = celebrations
    .filter(({isGreeted}) => isGreeted)
    .sort(
      (a, b) =>
        (b.occasion.priority ?? 0) - (a.occasion.priority ?? 0) || distance(a) - distance(b),
    );
  if (greeted.length || !always) return greeted;
  return [...celebrations]
    .sort((a, b) => a.anniversary.daysLeft - b.anniversary.daysLeft)
    .filter(({anniversary}) => anniversary.daysLeft >= 0)
    .slice(0, 1);
}
