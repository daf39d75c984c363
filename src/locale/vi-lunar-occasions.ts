import type {Messages} from './messages.js';

/** Days of the lunar calendar, as people say them. */
export const viLunarOccasions = {
  bannerLunarDates: '({lunarDate}, {date})',
  bannerLunarEarly: 'mùng {day} {month} âm lịch',
  bannerLunarDay: 'ngày {day} {month} âm lịch',
  bannerFullMoon: 'rằm {month} âm lịch',
  bannerFirstMonth: 'tháng Giêng',
  bannerLunarMonth: 'tháng {month}',
  bannerLastMonth: 'tháng Chạp',
} satisfies Partial<Messages>;
