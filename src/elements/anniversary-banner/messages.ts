import type {Texts} from '../../base/localize.js';

/** The words of the banner itself; those of its events, and of lunar days, stand beside these. */
export const bannerTexts = Object.freeze({
  bannerGreeting: 'Chào mừng kỷ niệm {years} năm {event}',
  bannerGreetingNoYears: 'Chào mừng {event}',
  bannerDates: '{since} – {date}',
  bannerOnce: '{date}',
  bannerLabel: 'Ngày kỷ niệm',
  bannerCountdown: 'còn {count} ngày',
  bannerTomorrow: 'ngày mai',
  bannerToday: 'hôm nay',
  bannerLunarDates: '{lunarDate}, {date}',
} as const satisfies Texts);

export type BannerText = keyof typeof bannerTexts;
