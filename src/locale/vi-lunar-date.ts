import type {Messages} from './messages.js';

/** The words of the lunar date. */
export const viLunarDate = {
  lunarDate: '{day} tháng {month} năm {year}',
  lunarDateLeap: '{day} tháng {month} nhuận năm {year}',
} satisfies Partial<Messages>;
