import {expect} from '../support/testing.js';
import {parseDate} from '../../src/core/dates.js';
import {parseTemplate} from '../../src/core/template.js';
import {eventsOn} from '../../src/occasions/schedule.js';
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

const dayOf = ({since = ''}: AnniversaryEvent) => since.slice(-5);
const daysLeft = (row: AnniversaryEvent, today: string) => eventsOn([row], on(today))[0]?.daysLeft;

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
    expect(solarRows.map(dayOf).sort()).to.deep.equal(solarDays);
    expect(lunarRows.map(dayOf)).to.deep.equal(['01-01', '03-10']);
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
      const known = ['years', 'event', ...(calendar === 'lunar' ? ['lunarYear'] : [])];
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
    ]);
  });

  it('come when they should', () => {
    const years = (row: AnniversaryEvent, today: string) => eventsOn([row], on(today))[0]?.years;
    expect(years(sectorDays.procuracy, '2021-07-25')).to.equal(61);
    expect(years(named('Ngày Nhà giáo Việt Nam'), '2026-11-19')).to.equal(44);
    expect(years(named('Ngày Quốc tế Lao động'), '2026-05-01')).to.equal(0);

    const newYear = named('Tết Nguyên đán');
    expect(daysLeft(newYear, '2027-01-29')).to.equal(undefined);
    expect(daysLeft(newYear, '2027-01-30')).to.equal(7);
    expect(daysLeft(newYear, '2027-02-09')).to.equal(-3);
    expect(daysLeft(newYear, '2027-02-10')).to.equal(undefined);
  });
});
