import {expect} from 'chai';
import {parseDate} from '../../src/core/dates.js';
import {parseTemplate} from '../../src/core/template.js';
import {eventsOn} from '../../src/occasions/schedule.js';
import {commemorativeDays, nationalDays, sectorDays} from '../../src/occasions/vietnam.js';
import {contracts} from '../../src/data/schemas/contracts.js';
import type {AnniversaryEvent} from '../../src/data/schemas/events.js';
import {parseDocument} from '../../src/data/schemas/parse.js';

const on = (text: string) => parseDate(text)!;

const rows: AnniversaryEvent[] = [
  ...nationalDays,
  ...commemorativeDays,
  ...Object.values(sectorDays),
];
const solarRows = rows.filter(({calendar}) => calendar !== 'lunar');
const lunarRows = rows.filter(({calendar}) => calendar === 'lunar');

const dayOf = ({since = ''}: AnniversaryEvent) => since.slice(-5);
const daysLeft = (row: AnniversaryEvent, today: string) => eventsOn([row], on(today))[0]?.daysLeft;

const named = (event: string) => rows.find((row) => row.event === event)!;

const solarDays = [
  ...['01-01', '01-03', '01-06', '01-09', '02-03', '02-16', '02-27', '03-03', '03-03', '03-08'],
  ...['03-15', '03-25', '03-26', '03-27', '03-28', '04-04', '04-18', '04-19', '04-21', '04-29'],
  ...['04-30', '05-01', '05-06', '05-06', '05-07', '05-14', '05-15', '05-18', '05-19', '06-01'],
  ...['06-06', '06-11', '06-21', '06-26', '06-28', '07-01', '07-09', '07-11', '07-19', '07-26'],
  ...['07-27', '07-28', '08-01', '08-06', '08-10', '08-15', '08-19', '08-19', '08-19', '08-28'],
  ...['08-28', '08-28', '08-28', '08-28', '09-02', '09-10', '09-10', '09-13', '10-03', '10-04'],
  ...['10-10', '10-10', '10-13', '10-14', '10-14', '10-15', '10-16', '10-20', '10-20', '11-09'],
  ...['11-14', '11-18', '11-20', '11-23', '11-23', '11-23', '11-24', '11-28', '12-06', '12-19'],
  ...['12-22', '12-22', '12-26'],
];

describe('days of Vietnam', () => {
  it('are rows that a site may serve', () => {
    expect(parseDocument(contracts.events, {events: rows})).to.deep.equal({
      value: {events: rows},
      skipped: [],
    });
  });

  it('are eighty-three by the sun and five by the moon', () => {
    expect(solarRows.map(dayOf).sort()).to.deep.equal(solarDays);
    expect(lunarRows.map(dayOf)).to.deep.equal(['01-01', '03-10', '01-15', '08-12', '08-15']);
  });

  for (const row of solarRows)
    it(`“${row.event}” is greeted on its day, and not on the next`, () => {
      expect(daysLeft(row, `2026-${dayOf(row)}`)).to.equal(0);
      const [month = 0, day = 0] = dayOf(row).split('-').map(Number);
      const next = new Date(Date.UTC(2026, month - 1, day + 1)).toISOString().slice(0, 10);
      expect(daysLeft(row, next)).to.equal(undefined);
    });

  for (const [event, day, next] of [
    ['Tết Nguyên đán', '2026-02-17', -1],
    ['Tết Nguyên đán', '2027-02-06', -1],
    ['Giỗ Tổ Hùng Vương', '2026-04-26', undefined],
    ['Giỗ Tổ Hùng Vương', '2037-04-24', undefined],
    ['Ngày Thơ Việt Nam', '2026-03-03', undefined],
    ['Ngày Sân khấu Việt Nam', '2026-09-22', undefined],
    ['Tết Trung thu', '2026-09-25', undefined],
  ] as const)
    it(`“${event}” is greeted on ${day}`, () => {
      const row = named(event);
      expect(daysLeft(row, day)).to.equal(0);
      const after = day.replace(/\d\d$/, (last) => `${+last + 1}`.padStart(2, '0'));
      expect(daysLeft(row, after)).to.equal(next);
    });

  it('are told apart by their names', () => {
    expect(new Set(rows.map(({event}) => event)).size).to.equal(rows.length);
  });

  it('are written in composed Vietnamese letters', () => {
    const letters =
      /^[\p{ASCII}ÂĐỐáàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ]+$/u;
    for (const {event, template = ''} of rows) {
      expect(event).to.match(letters);
      expect(`${event} ${template}`.normalize('NFC')).to.equal(`${event} ${template}`);
    }
  });

  it('fill in what the banner knows, and the years only where there is a first one', () => {
    for (const {event, since, calendar, template = ''} of rows) {
      const names = parseTemplate(template).flatMap(({name}) => name ?? []);
      const known = ['years', 'event', 'year', ...(calendar === 'lunar' ? ['lunarYear'] : [])];
      expect(known, event).to.include.members(names);
      if (names.includes('years')) expect(since, event).to.have.lengthOf(10);
    }
  });

  it('congratulate on no day of remembrance', () => {
    const solemn = rows.filter(({tone}) => tone === 'solemn').map(({event}) => event);
    expect(solemn).to.deep.equal([
      'Giỗ Tổ Hùng Vương',
      'Ngày sinh Chủ tịch Hồ Chí Minh',
      'Ngày Thương binh - Liệt sĩ',
      'Ngày Vì nạn nhân chất độc da cam Việt Nam',
    ]);
  });

  it('join in on days of awareness, and congratulate nobody', () => {
    const joined = rows.filter(({template}) => template === 'Hưởng ứng {event}').map(dayOf);
    expect(joined).to.deep.equal([
      ...['03-15', '04-18', '04-21', '06-26', '07-01', '08-06', '08-10', '10-04', '10-10'],
      ...['11-09', '12-26'],
    ]);
  });

  it('are the agency’s own in a sector, and in no other list', () => {
    const own = rows.filter((row) => row.own);
    expect(own).to.deep.equal(Object.values(sectorDays));
  });

  for (const [sector, day, next] of [
    // The National Day is greeted from 26 August.
    ['justice', '2026-08-28', 'Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['publicSecurity', '2026-08-19', 'Ngày Cách mạng Tháng Tám'],
    ['inspectorate', '2026-11-23', 'Ngày Di sản văn hóa Việt Nam'],
    ['womensUnion', '2026-10-20', 'Ngày Phụ nữ Việt Nam'],
  ] as const)
    it(`of ${sector} goes first on ${day}`, () => {
      const events = [...nationalDays, ...commemorativeDays, sectorDays[sector]];
      const [first, second] = eventsOn(events, on(day));
      expect(first?.event).to.equal(sectorDays[sector]);
      expect(second?.event.event).to.equal(next);
    });

  it('lets a national day go first that is today, and that is nearer', () => {
    const events = [...nationalDays, sectorDays.courts];
    const first = (day: string) => eventsOn(events, on(day))[0]?.event.event;
    expect(first('2026-09-01')).to.match(/Quốc khánh/);
    expect(first('2026-09-02')).to.match(/Quốc khánh/);
    expect(first('2026-09-03')).to.equal('Ngày truyền thống Tòa án nhân dân');
  });

  it('come when they should', () => {
    const years = (row: AnniversaryEvent, today: string) => eventsOn([row], on(today))[0]?.years;
    expect(years(sectorDays.procuracy, '2021-07-25')).to.equal(61);
    expect(years(named('Ngày Nhà giáo Việt Nam'), '2026-11-19')).to.equal(44);
    expect(years(named('Ngày Quốc tế Lao động'), '2026-05-01')).to.equal(0);
    expect(years(named('Ngày Doanh nhân Việt Nam'), '2024-10-13')).to.equal(20);
    expect(years(named('Ngày Phụ nữ Việt Nam'), '2022-10-20')).to.equal(12);
    expect(years(sectorDays.womensUnion, '2022-10-20')).to.equal(92);
    expect(years(named('Ngày hội Quốc phòng toàn dân'), '2024-12-22')).to.equal(35);

    const newYear = named('Tết Nguyên đán');
    expect(daysLeft(newYear, '2027-01-29')).to.equal(undefined);
    expect(daysLeft(newYear, '2027-01-30')).to.equal(7);
    expect(daysLeft(newYear, '2027-02-09')).to.equal(-3);
    expect(daysLeft(newYear, '2027-02-10')).to.equal(undefined);
  });
});
