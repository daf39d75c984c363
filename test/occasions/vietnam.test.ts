import {expect} from '@open-wc/testing';
import {anniversaryOn} from '../../src/core/anniversary.js';
import {parseDate, parsePartialDate} from '../../src/core/dates.js';
import {lunarAnniversaryOn, parseLunarDay} from '../../src/core/lunar-anniversary.js';
import {parseTemplate} from '../../src/core/template.js';
import {commemorativeDays, nationalDays, sectorDays} from '../../src/occasions/vietnam.js';
import {contracts, type AnniversaryEvent} from '../../src/schemas/index.js';
import {parseDocument} from '../../src/schemas/parse.js';

const on = (text: string) => parseDate(text)!;

const rows: AnniversaryEvent[] = [
  ...nationalDays,
  ...commemorativeDays,
  ...Object.values(sectorDays),
];
const solarRows = rows.filter(({calendar}) => calendar !== 'lunar');
const lunarRows = rows.filter(({calendar}) => calendar === 'lunar');

const named = (event: string) => rows.find((row) => row.event === event)!;

const solarDays = [
  ...['01-01', '02-03', '02-27', '03-03', '03-08', '03-15', '03-25', '03-26', '04-18', '04-21'],
  ...['04-30', '05-01', '05-07', '05-19', '06-01', '06-06', '06-21', '06-28', '07-01', '07-19'],
  ...['07-26', '07-27', '07-28', '08-19', '08-19', '08-28', '09-02', '09-10', '09-13', '10-10'],
  ...['10-10', '10-13', '10-20', '11-09', '11-20', '11-23', '11-23', '11-24', '12-22', '12-26'],
];

describe('days of Vietnam', () => {
  it('are rows that a site may serve', () => {
    expect(parseDocument(contracts.events, {events: rows})).to.deep.equal({
      value: {events: rows},
      skipped: [],
    });
  });

  it('are forty by the sun and two by the moon', () => {
    expect(solarRows.map(({since}) => since.slice(-5)).sort()).to.deep.equal(solarDays);
    expect(lunarRows.map(({since}) => since)).to.deep.equal(['01-01', '03-10']);
  });

  for (const {event, since} of solarRows)
    it(`“${event}” has a day that exists`, () => {
      const hasNoYear = /^\d\d-\d\d$/.test(since);
      expect(parsePartialDate(hasNoYear ? `2000-${since}` : since)?.day).to.be.a('number');
    });

  for (const {event, since} of lunarRows)
    it(`“${event}” has a lunar day`, () => expect(parseLunarDay(since)?.day).to.be.a('number'));

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
    for (const {event, since, template = ''} of rows) {
      const names = parseTemplate(template).flatMap(({name}) => name ?? []);
      expect(['years', 'event', 'date'], event).to.include.members(names);
      if (names.includes('years')) expect(since, event).to.have.lengthOf(10);
    }
  });

  it('congratulate on no day of remembrance', () => {
    const solemn = rows.filter(({tone}) => tone === 'solemn').map(({event}) => event);
    expect(solemn).to.deep.equal([
      'Giỗ Tổ Hùng Vương',
      'Ngày sinh Chủ tịch Hồ Chí Minh',
      'Ngày Thương binh - Liệt sĩ',
    ]);
  });

  it('come when they should', () => {
    const solar = ({since, daysBefore = 0, daysAfter = 0}: AnniversaryEvent, today: string) =>
      anniversaryOn({since: parsePartialDate(since)!, daysBefore, daysAfter}, on(today));
    expect(solar(sectorDays.procuracy, '2021-07-25')?.years).to.equal(61);
    expect(solar(named('Ngày Nhà giáo Việt Nam'), '2026-11-19')?.years).to.equal(44);

    const lunar = ({since, daysBefore = 0, daysAfter = 0}: AnniversaryEvent, today: string) =>
      lunarAnniversaryOn({since: parseLunarDay(since)!, daysBefore, daysAfter}, on(today));
    const newYear = named('Tết Nguyên đán');
    expect(lunar(newYear, '2027-01-29')).to.equal(undefined);
    expect(lunar(newYear, '2027-01-30')?.daysLeft).to.equal(7);
    expect(lunar(newYear, '2027-02-09')?.daysLeft).to.equal(-3);
    expect(lunar(named('Giỗ Tổ Hùng Vương'), '2026-04-26')?.daysLeft).to.equal(0);
  });
});
