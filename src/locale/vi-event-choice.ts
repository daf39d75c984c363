import type {Messages} from './messages.js';

/** What a banner says of days that are not those of every solar year, and of the time until a day. */
export const viEventChoice = {
  bannerOnce: '({date})',
  bannerCountdown: 'còn {count} ngày',
  bannerTomorrow: 'ngày mai',
  bannerToday: 'hôm nay',
} satisfies Partial<Messages>;
