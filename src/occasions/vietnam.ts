/**
 * Days that Vietnamese agencies greet, ready for the banner's `events`, each with what it rests on. A portal takes the
 * national days and its own sector's:
 *
 * ```js
 * import {nationalDays, sectorDays} from 'cong-elements/occasions/vietnam';
 * banner.events = [...nationalDays, sectorDays.procuracy];
 * ```
 *
 * A `since` without a year belongs to a day of which no anniversary is counted. How long a day is greeted, and which
 * of two goes first, is our proposal and not the law's: `{...row, daysBefore: 15}` changes it.
 */
import type {AnniversaryEvent} from '../schemas/events.js';

const national = {daysBefore: 7, priority: 3} as const;
const sector = {daysBefore: 15, priority: 2} as const;
const commemorative = {daysBefore: 3, priority: 1} as const;

/** For days on which nobody is congratulated. */
const remembering = {template: 'Kỷ niệm {years} năm {event}', tone: 'solemn'} as const;

/**
 * The great days of article 4 of Nghị định 145/2013/NĐ-CP, and the two holidays besides them of article 112 of the
 * Labour Code, Bộ luật 45/2019/QH14: 1 January and 1 May.
 */
export const nationalDays: readonly AnniversaryEvent[] = [
  {
    ...national,
    event: 'Tết Dương lịch',
    since: '01-01',
    daysBefore: 3,
    template: 'Chúc mừng năm mới',
  },
  {
    ...national,
    event: 'Tết Nguyên đán',
    since: '01-01',
    calendar: 'lunar',
    daysAfter: 3,
    template: 'Chúc mừng năm mới {lunarYear}',
  },
  {...national, event: 'Ngày thành lập Đảng Cộng sản Việt Nam', since: '1930-02-03'},
  {
    ...national,
    event: 'Giỗ Tổ Hùng Vương',
    since: '03-10',
    calendar: 'lunar',
    template: '{event}',
    tone: 'solemn',
  },
  {
    ...national,
    event: 'Ngày Giải phóng miền Nam, thống nhất đất nước',
    since: '1975-04-30',
  },
  {...national, event: 'Ngày Quốc tế Lao động', since: '05-01'},
  {...national, event: 'Ngày Chiến thắng Điện Biên Phủ', since: '1954-05-07'},
  {...national, ...remembering, event: 'Ngày sinh Chủ tịch Hồ Chí Minh', since: '1890-05-19'},
  {...national, event: 'Ngày Cách mạng Tháng Tám', since: '1945-08-19'},
  {
    ...national,
    event: 'Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    since: '1945-09-02',
  },
];

/** Days of professions, groups and causes, in the order of the year. */
export const commemorativeDays: readonly AnniversaryEvent[] = [
  // Quyết định 39-HĐBT, 6 February 1985. Hồ Chí Minh wrote to the conference of medical staff on 27 February 1955.
  {...commemorative, event: 'Ngày Thầy thuốc Việt Nam', since: '1955-02-27'},
  // United Nations General Assembly resolution 32/142, 16 December 1977, leaves the date to each country.
  {...commemorative, event: 'Ngày Quốc tế Phụ nữ', since: '03-08'},
  // Quyết định 1035/QĐ-TTg, 10 July 2015.
  {...commemorative, event: 'Ngày Quyền của người tiêu dùng Việt Nam', since: '03-15'},
  // Quyết định 1791/QĐ-TTg, 15 September 2016.
  {...commemorative, event: 'Ngày Công tác xã hội Việt Nam', since: '03-25'},
  // The Union's third national congress, March 1961.
  {
    ...commemorative,
    event: 'Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    since: '1931-03-26',
  },
  // Luật Người khuyết tật 51/2010/QH12, article 11.
  {...commemorative, event: 'Ngày Người khuyết tật Việt Nam', since: '04-18'},
  // Quyết định 1862/QĐ-TTg, 4 November 2021.
  {...commemorative, event: 'Ngày Sách và Văn hóa đọc Việt Nam', since: '04-21'},
  // The council of the Women's International Democratic Federation, Moscow, November 1949.
  {...commemorative, event: 'Ngày Quốc tế Thiếu nhi', since: '06-01'},
  // Luật Người cao tuổi 39/2009/QH12.
  {...commemorative, event: 'Ngày Người cao tuổi Việt Nam', since: '06-06'},
  // Quyết định 52-QĐ/TW of the Party's Secretariat, 5 February 1985: the first issue of the paper Thanh niên.
  {...commemorative, event: 'Ngày Báo chí Cách mạng Việt Nam', since: '1925-06-21'},
  // Quyết định 72/2001/QĐ-TTg, 4 May 2001.
  {...commemorative, event: 'Ngày Gia đình Việt Nam', since: '2001-06-28'},
  // Quyết định 823/QĐ-TTg, June 2009.
  {...commemorative, event: 'Ngày Bảo hiểm y tế Việt Nam', since: '2009-07-01'},
  // Chỉ thị 223/CT-TW of the Party's Secretariat, 8 July 1975.
  {
    ...commemorative,
    ...remembering,
    event: 'Ngày Thương binh - Liệt sĩ',
    since: '1947-07-27',
  },
  // Quyết định 505/QĐ-TTg, 22 April 2022.
  {...commemorative, event: 'Ngày Chuyển đổi số quốc gia', since: '10-10'},
  // Quyết định 990/QĐ-TTg, 20 September 2004.
  {...commemorative, event: 'Ngày Doanh nhân Việt Nam', since: '10-13'},
  // Thông báo 382-TB/TW of the Party's Secretariat, 15 October 2010.
  {...commemorative, event: 'Ngày Phụ nữ Việt Nam', since: '10-20'},
  // Luật Phổ biến, giáo dục pháp luật 14/2012/QH13, article 8.
  {
    ...commemorative,
    event: 'Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    since: '11-09',
  },
  // Quyết định 167-HĐBT of 1982.
  {...commemorative, event: 'Ngày Nhà giáo Việt Nam', since: '1982-11-20'},
  // Quyết định 36/2005/QĐ-TTg, 24 February 2005.
  {...commemorative, event: 'Ngày Di sản văn hóa Việt Nam', since: '11-23'},
  // Nghị quyết 80-NQ/TW of the Politburo, 7 January 2026.
  {...commemorative, event: 'Ngày Văn hóa Việt Nam', since: '11-24'},
  // Chỉ thị 381-CT/TW of the Party's Secretariat, 17 October 1989, which makes it the day of all-people's defence too.
  {
    ...commemorative,
    event: 'Ngày thành lập Quân đội nhân dân Việt Nam',
    since: '1944-12-22',
  },
  // Quyết định 326-TTg, 19 May 1997. Decision 216-CP, with which the work began, is of 26 December 1961.
  {...commemorative, event: 'Ngày Dân số Việt Nam', since: '1961-12-26'},
];

/** The founding and tradition days of sectors of the state, and of some bodies beside it. */
export const sectorDays = {
  // Luật Biên phòng Việt Nam 66/2020/QH14, article 23. Quyết định 100-TTg, 3 March 1959, set the force up.
  borderGuard: {
    ...sector,
    event: 'Ngày truyền thống Bộ đội Biên phòng',
    since: '1959-03-03',
  },
  // Quyết định 397/QĐ-TTg, 5 March 2013; Sắc lệnh 130/SL, 19 July 1946.
  civilJudgmentEnforcement: {
    ...sector,
    event: 'Ngày truyền thống Thi hành án dân sự',
    since: '1946-07-19',
  },
  // Lệnh 20/LCT, 26 July 1960, promulgated the law on the People's Procuracy.
  procuracy: {...sector, event: 'thành lập ngành Kiểm sát nhân dân', since: '1960-07-26'},
  // The trade unions' fifth national congress, November 1983.
  tradeUnions: {...sector, event: 'Ngày thành lập Công đoàn Việt Nam', since: '1929-07-28'},
  // Quyết định 521/QĐ-TTg, 13 June 2005, and the Luật Công an nhân dân of that year.
  publicSecurity: {
    ...sector,
    event: 'Ngày truyền thống Công an nhân dân',
    since: '1945-08-19',
  },
  // The proclamation of 28 August 1945, by which the Provisional Government named its ministries.
  justice: {
    ...sector,
    event: 'Ngày truyền thống ngành Tư pháp Việt Nam',
    since: '1945-08-28',
  },
  // Sắc lệnh 27/SL, 10 September 1945.
  customs: {...sector, event: 'thành lập Hải quan Việt Nam', since: '1945-09-10'},
  // Sắc lệnh 33C, 13 September 1945, set up the first courts.
  courts: {...sector, event: 'Ngày truyền thống Tòa án nhân dân', since: '1945-09-13'},
  // Quyết định 149/QĐ-TTg, 14 January 2013; Sắc lệnh 46/SL, 10 October 1945.
  lawyers: {
    ...sector,
    event: 'Ngày truyền thống của luật sư Việt Nam',
    since: '1945-10-10',
  },
  // Quyết định 840/QĐ-TTg, 15 July 2022; Sắc lệnh 64/SL, 23 November 1945.
  inspectorate: {
    ...sector,
    event: 'Ngày truyền thống Thanh tra Việt Nam',
    since: '1945-11-23',
  },
} as const satisfies Record<string, AnniversaryEvent>;
