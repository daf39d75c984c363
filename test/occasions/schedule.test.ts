import {expect} from 'chai';
import {parseDate} from '../../src/core/dates.js';
import {eventsOn} from '../../src/occasions/schedule.js';
import type {AnniversaryEvent} from '../../src/data/schemas/events.js';
import {capturedWarnings} from '../support/captured-warnings.js';

const on = (events: AnniversaryEvent[], day: string) =>
  eventsOn(events, parseDate(day)!).map(({event, years, daysLeft}) => [
    event.event,
    years,
    daysLeft,
  ]);

describe('schedule', () => {
  it('puts today first, then the greatest priority, and of one priority the nearest', () => {
    const events: AnniversaryEvent[] = [
      {event: 'một', since: '1960-07-26'},
      {event: 'hai', since: '1947-07-27', priority: 1},
      {event: 'ba', since: '07-24', daysAfter: 3},
      {event: 'bốn', date: '2021-07-25'},
      {event: 'năm', since: '06-17', calendar: 'lunar'},
    ];
    expect(on(events, '2021-07-25')).to.deep.equal([
      ['bốn', 0, 0],
      ['hai', 74, 2],
      ['một', 61, 1],
      ['năm', 0, 1],
      ['ba', 0, -1],
    ]);
  });

  it('puts the agency’s own day before others of the same day, and of no other', () => {
    const events: AnniversaryEvent[] = [
      {event: 'cả nước', since: '1945-08-19', priority: 3},
      {event: 'ngành', since: '1945-08-19', priority: 1, own: true},
      {event: 'hội', since: '1945-08-19', priority: 2},
    ];
    const names = (day: string) => on(events, day).map(([name]) => name);
    expect(names('2026-08-19')).to.deep.equal(['ngành', 'cả nước', 'hội']);
    expect(names('2026-08-18')).to.deep.equal(['cả nước', 'hội', 'ngành']);
  });

  it('takes no month or year for today', () => {
    const events: AnniversaryEvent[] = [
      {event: 'tháng', since: '1960-07', own: true},
      {event: 'năm', since: '1960', own: true},
      {event: 'ngày', since: '07-25'},
      {event: 'mai', since: '1960-07-26', priority: 1},
    ];
    expect(on(events, '2021-07-25').map(([name]) => name)).to.deep.equal([
      'ngày',
      'mai',
      'tháng',
      'năm',
    ]);
  });

  it('has none on a day on which none is greeted', () => {
    expect(on([{event: 'một', since: '1960-07-26'}], '2021-07-27')).to.deep.equal([]);
  });

  it('leaves out what tells no day, with a warning', () => {
    const warnings = capturedWarnings();
    const events: AnniversaryEvent[] = [{event: 'x'}, {event: 'y', since: '1960-02-30'}];
    expect(on(events, '2021-02-28')).to.deep.equal([]);
    expect(warnings.list.join()).to.match(/1960-02-30/);
  });
});
