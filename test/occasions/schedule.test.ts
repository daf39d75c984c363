import {expect} from '../support/testing.js';
import {parseDate} from '../../src/core/dates.js';
import {eventsOn} from '../../src/occasions/schedule.js';
import type {AnniversaryEvent} from '../../src/schemas/events.js';
import {capturedWarnings} from '../support/captured-warnings.js';

const on = (events: AnniversaryEvent[], day: string) =>
  eventsOn(events, parseDate(day)!).map(({event, years, daysLeft}) => [
    event.event,
    years,
    daysLeft,
  ]);

describe('schedule', () => {
  it('puts the greatest priority first, and of one priority the nearest', () => {
    const events: AnniversaryEvent[] = [
      {event: 'một', since: '1960-07-26'},
      {event: 'hai', since: '1947-07-27', priority: 1},
      {event: 'ba', since: '07-24', daysAfter: 3},
      {event: 'bốn', date: '2021-07-25'},
      {event: 'năm', since: '06-17', calendar: 'lunar'},
    ];
    expect(on(events, '2021-07-25')).to.deep.equal([
      ['hai', 74, 2],
      ['bốn', 0, 0],
      ['một', 61, 1],
      ['năm', 0, 1],
      ['ba', 0, -1],
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
