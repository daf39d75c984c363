/**
 * Days that Vietnamese agencies greet, ready for the banner's `events`, each with what it rests on. A portal takes the
 * national days and its own sector's:
 *
 * ```js
 * import {nationalDays, sectorDays} from 'cong-elements/occasions/vietnam';
 * banner.events = [...nationalDays, sectorDays.procuracy];
 * ```
 *
 * A province adds its own day in one row, with `own: true`:
 * `{event: 'Ngày Giải phóng Thủ đô', since: '1954-10-10', own: true, priority: 2}`.
 *
 * A `since` without a year belongs to a day of which no anniversary is counted. How long a day is greeted, and which
 * of two goes first, is our proposal and not the law's: `{...row, daysBefore: 15}` changes it.
 */
import type {AnniversaryEvent} from '../data/schemas/events.js';

const national = {daysBefore: 7, priority: 3} as const;
const sector = {daysBefore: 15, priority: 2, own: true} as const;
const commemorative = {daysBefore: 3, priority: 1} as const;

/** For days on which nobody is congratulated. */
const remembering = {template: 'Kỷ niệm {years} năm {event}', tone: 'solemn'} as const;

/**
 * For days of awareness, the ngày hưởng ứng of Nghị định 111/2018/NĐ-CP: agencies join in, and congratulate nobody.
 */
const awareness = {...commemorative, template: 'Hưởng ứng {event}'} as const;

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
    template: 'Chúc mừng năm mới {year}',
  },
  {
    ...national,
    event: 'Tết Nguyên đán',
    since: '01-01',
    calendar: 'lunar',
    daysAfter: 3,
    template: 'Chúc mừng năm mới - Xuân {lunarYear} {year}',
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

/** Days of professions, groups and causes, in the order of the year; those of the lunar year come last. */
export const commemorativeDays: readonly AnniversaryEvent[] = [
  // The election of 6 January 1946, whose 70th anniversary the State kept.
  {
    ...commemorative,
    event: 'Ngày Tổng tuyển cử đầu tiên bầu Quốc hội Việt Nam',
    since: '1946-01-06',
  },
  // The first congress of Liên đoàn Thanh niên Việt Nam, February 1950; the fifth of the Students' Association, 1993.
  {
    ...commemorative,
    event: 'Ngày truyền thống học sinh, sinh viên và Hội Sinh viên Việt Nam',
    since: '1950-01-09',
  },
  // Quyết định 39-HĐBT, 6 February 1985. Hồ Chí Minh wrote to the conference of medical staff on 27 February 1955.
  {...commemorative, event: 'Ngày Thầy thuốc Việt Nam', since: '1955-02-27'},
  // Quyết định 16/HĐBT, 22 February 1989; Luật Biên giới quốc gia of 2003.
  {...commemorative, event: 'Ngày Biên phòng toàn dân', since: '1989-03-03'},
  // United Nations General Assembly resolution 32/142, 16 December 1977, leaves the date to each country.
  {...commemorative, event: 'Ngày Quốc tế Phụ nữ', since: '03-08'},
  // Quyết định 1035/QĐ-TTg, 10 July 2015.
  {...awareness, event: 'Ngày Quyền của người tiêu dùng Việt Nam', since: '03-15'},
  // Quyết định 1791/QĐ-TTg, 15 September 2016.
  {...commemorative, event: 'Ngày Công tác xã hội Việt Nam', since: '03-25'},
  // The Union's third national congress, March 1961.
  {
    ...commemorative,
    event: 'Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    since: '1931-03-26',
  },
  // Quyết định 25/CT of the Council of Ministers, 29 January 1991; Hồ Chí Minh's article on health, 27 March 1946.
  {...commemorative, event: 'Ngày Thể thao Việt Nam', since: '1946-03-27'},
  // Luật Người khuyết tật 51/2010/QH12, article 11.
  {...awareness, event: 'Ngày Người khuyết tật Việt Nam', since: '04-18'},
  // Quyết định 1668/QĐ-TTg, 17 November 2008.
  {...commemorative, event: 'Ngày Văn hóa các dân tộc Việt Nam', since: '04-19'},
  // Quyết định 1862/QĐ-TTg, 4 November 2021.
  {...awareness, event: 'Ngày Sách và Văn hóa đọc Việt Nam', since: '04-21'},
  // The first team, Đội Nhi đồng Cứu quốc, was founded on 15 May 1941.
  {
    ...commemorative,
    event: 'Ngày thành lập Đội Thiếu niên Tiền phong Hồ Chí Minh',
    since: '1941-05-15',
  },
  // Article 7 of the law on science and technology of 2013, which Luật 93/2025/QH15 has replaced.
  {...commemorative, event: 'Ngày Khoa học và Công nghệ Việt Nam', since: '05-18'},
  // The council of the Women's International Democratic Federation, Moscow, November 1949.
  {...commemorative, event: 'Ngày Quốc tế Thiếu nhi', since: '06-01'},
  // Luật Người cao tuổi 39/2009/QH12, article 6.
  {...commemorative, event: 'Ngày Người cao tuổi Việt Nam', since: '06-06'},
  // A decision of the Prime Minister, May 2008; Hồ Chí Minh's appeal for patriotic emulation, 11 June 1948.
  {...commemorative, event: 'Ngày truyền thống thi đua yêu nước', since: '1948-06-11'},
  // Quyết định 52-QĐ/TW of the Party's Secretariat, 5 February 1985: the first issue of the paper Thanh niên.
  {...commemorative, event: 'Ngày Báo chí Cách mạng Việt Nam', since: '1925-06-21'},
  // Quyết định 93/2001/QĐ-TTg, 13 June 2001.
  {...awareness, event: 'Ngày toàn dân phòng, chống ma túy', since: '06-26'},
  // Quyết định 72/2001/QĐ-TTg, 4 May 2001.
  {...commemorative, event: 'Ngày Gia đình Việt Nam', since: '2001-06-28'},
  // Quyết định 823/QĐ-TTg, June 2009.
  {...awareness, event: 'Ngày Bảo hiểm y tế Việt Nam', since: '2009-07-01'},
  // Chỉ thị 223/CT-TW of the Party's Secretariat, 8 July 1975.
  {
    ...commemorative,
    ...remembering,
    event: 'Ngày Thương binh - Liệt sĩ',
    since: '1947-07-27',
  },
  // Quyết định 1013/QĐ-TTg, 20 September 2024.
  {...awareness, event: 'Ngày An ninh mạng Việt Nam', since: '08-06'},
  // Công văn 5770/CV-VPTW of the Party's Central Office, 6 August 2004. The first spraying was on 10 August 1961.
  {
    ...awareness,
    tone: 'solemn',
    event: 'Ngày Vì nạn nhân chất độc da cam Việt Nam',
    since: '08-10',
  },
  // Quyết định 521/QĐ-TTg, 13 June 2005.
  {
    ...commemorative,
    event: 'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc',
    since: '2005-08-19',
  },
  // Quyết định 369-TTg, 4 June 1996. The ordinance on fire prevention was promulgated on 4 October 1961.
  {...awareness, event: 'Ngày toàn dân phòng cháy và chữa cháy', since: '10-04'},
  // Quyết định 505/QĐ-TTg, 22 April 2022.
  {...awareness, event: 'Ngày Chuyển đổi số quốc gia', since: '10-10'},
  // Quyết định 990/QĐ-TTg, 20 September 2004.
  {...commemorative, event: 'Ngày Doanh nhân Việt Nam', since: '2004-10-13'},
  // Thông báo 382-TB/TW of the Party's Secretariat, 15 October 2010.
  {...commemorative, event: 'Ngày Phụ nữ Việt Nam', since: '2010-10-20'},
  // Luật Phổ biến, giáo dục pháp luật 14/2012/QH13, article 8.
  {
    ...awareness,
    event: 'Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    since: '11-09',
  },
  // The Party's instruction of 18 November 1930 to found Hội Phản đế đồng minh, the Front's first form.
  {
    ...commemorative,
    event: 'Ngày truyền thống Mặt trận Tổ quốc Việt Nam - Ngày hội Đại đoàn kết toàn dân tộc',
    since: '1930-11-18',
  },
  // Quyết định 167-HĐBT, 28 September 1982.
  {...commemorative, event: 'Ngày Nhà giáo Việt Nam', since: '1982-11-20'},
  // Quyết định 36/2005/QĐ-TTg, 24 February 2005.
  {...commemorative, event: 'Ngày Di sản văn hóa Việt Nam', since: '11-23'},
  // Nghị quyết 80-NQ/TW of the Politburo, 7 January 2026. It is to be a paid holiday: Nghị quyết 30/NQ-CP of February 2026
  // orders a change of article 112 of the Labour Code, after which the row belongs to the national days.
  {...commemorative, event: 'Ngày Văn hóa Việt Nam', since: '11-24'},
  // Hồ Chí Minh's appeal, on the night on which the war began.
  {...commemorative, event: 'Ngày Toàn quốc kháng chiến', since: '1946-12-19'},
  // The first unit, Đội Việt Nam Tuyên truyền Giải phóng quân, was founded on 22 December 1944.
  {
    ...commemorative,
    event: 'Ngày thành lập Quân đội nhân dân Việt Nam',
    since: '1944-12-22',
  },
  // Chỉ thị 381-CT/TW of the Party's Secretariat, 17 October 1989.
  {...commemorative, event: 'Ngày hội Quốc phòng toàn dân', since: '1989-12-22'},
  // Quyết định 326-TTg, 19 May 1997. Decision 216-CP, with which the work began, is of 26 December 1961.
  {...awareness, event: 'Ngày Dân số Việt Nam', since: '1961-12-26'},

  // Hội Nhà văn Việt Nam holds it since 2003, on the day of a poem by Hồ Chí Minh, Nguyên tiêu, of 1948.
  {...commemorative, event: 'Ngày Thơ Việt Nam', since: '01-15', calendar: 'lunar'},
  // Quyết định 13/QĐ-TTg, 4 January 2011.
  {...commemorative, event: 'Ngày Sân khấu Việt Nam', since: '08-12', calendar: 'lunar'},
  // By custom: the feast of children.
  {...commemorative, event: 'Tết Trung thu', since: '08-15', calendar: 'lunar'},
];

/** The founding and tradition days of sectors of the state, of the Party's, and of some bodies beside them. */
export const sectorDays = {
  // Quyết định 1229/QĐ-TTg, 17 September 2007; Thông đạt 1C/VP, 3 January 1946.
  archives: {...sector, event: 'Ngày Lưu trữ Việt Nam', since: '1946-01-03'},
  // Nghị định 19-CP, 16 February 1995.
  socialInsurance: {...sector, event: 'thành lập Bảo hiểm xã hội Việt Nam', since: '1995-02-16'},
  // Luật Biên phòng Việt Nam 66/2020/QH14, article 23. Nghị định 100-TTg, 3 March 1959, set the force up. All the people's
  // day of that name is one of the commemorative days.
  borderGuard: {
    ...sector,
    event: 'Ngày truyền thống Bộ đội Biên phòng',
    since: '1959-03-03',
  },
  // Luật Dân quân tự vệ of 2009 and of 2019; the Party's first congress, 28 March 1935.
  militia: {...sector, event: 'Ngày truyền thống Dân quân tự vệ', since: '1935-03-28'},
  // Nghị định 130/NV/DC/NĐ of the Ministry of the Interior, 4 April 1955.
  jurists: {...sector, event: 'Ngày thành lập Hội Luật gia Việt Nam', since: '1955-04-04'},
  // The ministry kept its 60th anniversary in 2018.
  construction: {
    ...sector,
    event: 'Ngày truyền thống ngành Xây dựng Việt Nam',
    since: '1958-04-29',
  },
  // Quyết định 510/QĐ-TTg, 31 March 2021; Sắc lệnh 61/SL, 6 May 1946.
  statistics: {...sector, event: 'Ngày Thống kê Việt Nam', since: '1946-05-06'},
  // Sắc lệnh 15/SL, 6 May 1951.
  banking: {...sector, event: 'thành lập ngành Ngân hàng Việt Nam', since: '1951-05-06'},
  // Quyết định 1418/QĐ-TTg, 2 October 2008; Sắc lệnh 21/SL, 14 May 1951.
  industryAndTrade: {
    ...sector,
    event: 'Ngày truyền thống ngành Công Thương Việt Nam',
    since: '1951-05-14',
  },
  // Nghị định 26-CP, 9 July 1960.
  tourism: {...sector, event: 'Ngày truyền thống ngành Du lịch Việt Nam', since: '1960-07-09'},
  // The State Audit kept its 30th anniversary on 11 July 2024.
  stateAudit: {...sector, event: 'thành lập Kiểm toán nhà nước', since: '1994-07-11'},
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
  // The Politburo, 2000; the Party's Secretariat, 2007.
  partyPropaganda: {
    ...sector,
    event: 'Ngày truyền thống ngành Tuyên giáo của Đảng',
    since: '1930-08-01',
  },
  // The conference of Tân Trào, 15 August 1945.
  post: {...sector, event: 'Ngày truyền thống ngành Bưu điện Việt Nam', since: '1945-08-15'},
  // Quyết định 521/QĐ-TTg, 13 June 2005, and the Luật Công an nhân dân of that year.
  publicSecurity: {
    ...sector,
    event: 'Ngày truyền thống Công an nhân dân',
    since: '1945-08-19',
  },
  // The proclamation of 28 August 1945, by which the Provisional Government named its ministries; so the four that follow.
  justice: {
    ...sector,
    event: 'Ngày truyền thống ngành Tư pháp Việt Nam',
    since: '1945-08-28',
  },
  homeAffairs: {
    ...sector,
    event: 'Ngày truyền thống ngành Tổ chức nhà nước',
    since: '1945-08-28',
  },
  foreignAffairs: {
    ...sector,
    event: 'Ngày thành lập ngành Ngoại giao Việt Nam',
    since: '1945-08-28',
  },
  finance: {...sector, event: 'Ngày truyền thống ngành Tài chính Việt Nam', since: '1945-08-28'},
  culture: {...sector, event: 'Ngày truyền thống ngành Văn hóa', since: '1945-08-28'},
  // Sắc lệnh 27/SL, 10 September 1945, which is the tax authority's too.
  customs: {...sector, event: 'thành lập Hải quan Việt Nam', since: '1945-09-10'},
  tax: {...sector, event: 'Ngày truyền thống ngành Thuế Việt Nam', since: '1945-09-10'},
  // Sắc lệnh 33C, 13 September 1945, set up the first courts.
  courts: {...sector, event: 'Ngày truyền thống Tòa án nhân dân', since: '1945-09-13'},
  // Quyết định 1821/QĐ-TTg, 17 December 2019; Sắc lệnh 41, 3 October 1945.
  hydrometeorology: {
    ...sector,
    event: 'Ngày truyền thống ngành Khí tượng thủy văn Việt Nam',
    since: '1945-10-03',
  },
  // Quyết định 149/QĐ-TTg, 14 January 2013; Sắc lệnh 46/SL, 10 October 1945.
  lawyers: {
    ...sector,
    event: 'Ngày truyền thống của luật sư Việt Nam',
    since: '1945-10-10',
  },
  // The Politburo, 17 January 1991.
  farmersUnion: {...sector, event: 'Ngày thành lập Hội Nông dân Việt Nam', since: '1930-10-14'},
  // The Party's Secretariat, 2 February 2002.
  partyOrganization: {
    ...sector,
    event: 'Ngày truyền thống ngành Tổ chức xây dựng Đảng',
    since: '1930-10-14',
  },
  // The Politburo, October 1999.
  massMobilization: {
    ...sector,
    event: 'Ngày truyền thống công tác Dân vận của Đảng',
    since: '1930-10-15',
  },
  // Quyết nghị 29-QN/TW, 16 October 1948.
  partyInspection: {
    ...sector,
    event: 'Ngày truyền thống ngành Kiểm tra Đảng',
    since: '1948-10-16',
  },
  // The Union's founding day, which Thông báo 382-TB/TW of 2010 made Vietnamese women's day.
  womensUnion: {
    ...sector,
    event: 'Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam',
    since: '1930-10-20',
  },
  // Quyết định 890/QĐ-TTg, June 2015, for agriculture and rural development; the ministry and the sector have this name
  // since 2025.
  agriculture: {
    ...sector,
    event: 'Ngày truyền thống ngành Nông nghiệp và Môi trường',
    since: '1945-11-14',
  },
  // Quyết định 840/QĐ-TTg, 15 July 2022; Sắc lệnh 64/SL, 23 November 1945.
  inspectorate: {
    ...sector,
    event: 'Ngày truyền thống Thanh tra Việt Nam',
    since: '1945-11-23',
  },
  // The Association's charter, Quyết định 282/QĐ-TTg of 2018.
  redCross: {...sector, event: 'Ngày thành lập Hội Chữ thập đỏ Việt Nam', since: '1946-11-23'},
  // Quyết định 380-TTg, 28 June 1995; Hồ Chí Minh's call to plant trees, 28 November 1959.
  forestry: {...sector, event: 'Ngày Lâm nghiệp Việt Nam', since: '1959-11-28'},
  // The Politburo, 6 December 1989.
  veterans: {...sector, event: 'Ngày thành lập Hội Cựu chiến binh Việt Nam', since: '1989-12-06'},
} as const satisfies Record<string, AnniversaryEvent>;
