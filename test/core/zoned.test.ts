import {expect} from 'chai';
import fc from 'fast-check';
import {DEFAULT_TIME_ZONE, isTimeZone, parseInstant, zonedDateTime} from '../../src/core/zoned.js';

const VIETNAM = 'Asia/Ho_Chi_Minh';
const NEW_YORK = 'America/New_York';

// 2021-07-25T03:04:00Z, the moment the founding page shows; from `date -ud 2021-07-25T03:04Z +%s`.
const FOUNDING = 1627182240000;

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

describe('zoned', () => {
  it('takes Vietnam for the default', () => {
    expect(DEFAULT_TIME_ZONE).to.equal('Asia/Ho_Chi_Minh');
  });

  it('keeps seconds and zones apart', () => {
    const at = (instant: number, timeZone: string) => {
      const {hour, minute, second} = zonedDateTime(instant, timeZone);
      return [hour, minute, second];
    };
    expect(at(FOUNDING, VIETNAM)).to.deep.equal([10, 4, 0]);
    expect(at(FOUNDING + 999, VIETNAM)).to.deep.equal([10, 4, 0]);
    expect(at(FOUNDING + 999, NEW_YORK)).to.deep.equal([23, 4, 0]);
    expect(at(FOUNDING + 1000, VIETNAM)).to.deep.equal([10, 4, 1]);
    expect(at(FOUNDING - 1, VIETNAM)).to.deep.equal([10, 3, 59]);
  });

  describe('parseInstant', () => {
    for (const text of [
      '2021-07-25T10:04+07:00',
      '2021-07-25T10:04:00+0700',
      '2021-07-25T03:04:00Z',
      '2021-07-25t03:04z',
      '2021-07-25 03:04:00.000Z',
      '2021-07-24T23:04-04:00',
      '2021-07-24T22:34-04:30',
      '2021-07-25T03:04+00:00',
      '2021-07-25T10:04',
      '2021-07-25 10:04:00+07',
      '2021-07-25 10:04:00 +07:00',
      '2021-07-25 03:04:00 Z',
      '2021-07-25 03:04:00 UTC',
      '2021-07-25 03:04:00 GMT',
      '2021-07-25 10:04:00,000 +0700',
      '2021-07-25T10:04:00+07:00[Asia/Ho_Chi_Minh]',
      '2021-07-25T03:04:00Z[Etc/GMT-7]',
      ' 2021-07-25T10:04:00\n',
    ]) {
      it(`reads "${text.trim()}"`, () => {
        expect(parseInstant(text, VIETNAM)).to.equal(FOUNDING);
      });
    }

    it('reads one text in two zones', () => {
      expect(parseInstant('2021-07-25T10:04', 'Asia/Ho_Chi_Minh')).to.equal(1_627_182_240_000);
      expect(parseInstant('2021-07-25T10:04', 'UTC')).to.equal(1_627_207_440_000);
    });

    it('keeps milliseconds and cuts off what is finer', () => {
      expect(parseInstant('2021-07-25T03:04:05.6Z', 'UTC')).to.equal(FOUNDING + 5600);
      expect(parseInstant('2021-07-25T03:04:05.5789', 'UTC')).to.equal(FOUNDING + 5578);
      expect(parseInstant('2021-07-25T03:04:00.057Z', 'UTC')).to.equal(FOUNDING + 57);
    });

    it('takes a date alone for its midnight in the zone', () => {
      expect(parseInstant('1970-01-01', 'UTC')).to.equal(0);
      expect(parseInstant('2021-07-25', VIETNAM)).to.equal(1627146000000);
    });

    it('reads the last moment of the calendar', () => {
      expect(parseInstant('9999-12-31T23:59:59', VIETNAM)).to.equal(
        Date.UTC(9999, 11, 31, 16, 59, 59),
      );
    });

    it('knows that Vietnam was at UTC+8 in 1960', () => {
      expect(parseInstant('1960-07-26', VIETNAM)).to.equal(Date.UTC(1960, 6, 25, 16));
    });

    it('reads years that Date takes for the 1900s', () => {
      expect(parseInstant('0050-01-01T00:00Z', 'UTC')).to.equal(-60589296000000);
    });

    it('does not look at the zone when the text has one', () => {
      expect(parseInstant('1970-01-01T00:00Z', 'no such zone')).to.equal(0);
    });

    it('throws for an unknown zone when it needs one', () => {
      expect(() => parseInstant('1970-01-01', 'no such zone')).to.throw(RangeError);
    });

    it('follows clocks that change', () => {
      expect(parseInstant('2021-03-14T01:59', NEW_YORK)).to.equal(Date.UTC(2021, 2, 14, 6, 59));
      expect(parseInstant('2021-03-14T03:00', NEW_YORK)).to.equal(Date.UTC(2021, 2, 14, 7));
      expect(parseInstant('2021-11-07T00:59', NEW_YORK)).to.equal(Date.UTC(2021, 10, 7, 4, 59));
      expect(parseInstant('2021-11-07T02:00', NEW_YORK)).to.equal(Date.UTC(2021, 10, 7, 7));
    });

    it('counts on through an hour that is skipped', () => {
      expect(parseInstant('2021-03-14T02:30', NEW_YORK)).to.equal(Date.UTC(2021, 2, 14, 7, 30));
      // Midnight itself was skipped here: still the same day.
      expect(parseInstant('2018-11-04', 'America/Sao_Paulo')).to.equal(Date.UTC(2018, 10, 4, 3));
    });

    it('takes the first of two equal hours', () => {
      expect(parseInstant('2021-11-07T01:30', NEW_YORK)).to.equal(Date.UTC(2021, 10, 7, 5, 30));
    });

    for (const text of [
      '',
      'hôm nay',
      '2021-07',
      '2021-02-29',
      '2021-02-30T10:00',
      '2021-07-25T',
      '2021-07-25T10',
      '2021-07-25T24:00',
      '2021-07-25T10:60',
      '2021-07-25T23:59:60',
      '2021-07-25T1:04',
      '2021-07-25T10:04+7',
      '2021-07-25T10:04+24:00',
      '2021-07-25T10:04+07:60',
      '2021-07-25Z',
      '2021-07-25 10:04  +07',
      '2021-07-25 10:04 ICT',
      '2021-07-25T10:04[Asia/Ho_Chi_Minh]',
      '9999-12-31T23:00:00-02:00',
      '9999-12-31T17:00Z',
      '25/07/2021 10:04',
      '+02021-07-25',
      '1627182240000',
    ]) {
      it(`refuses "${text}"`, () => {
        expect(parseInstant(text, VIETNAM)).to.equal(undefined);
      });
    }
  });

  describe('zonedDateTime', () => {
    it('reckons Vietnam’s clocks as `Intl` does, which knows the zone by its older name too', () => {
      const instants = fc.integer({min: Date.UTC(1900, 0), max: Date.UTC(2100, 0)});
      fc.assert(
        fc.property(instants, (instant) => {
          expect(zonedDateTime(instant, 'Asia/Ho_Chi_Minh')).to.deep.equal(
            zonedDateTime(instant, 'Asia/Saigon'),
          );
        }),
        {numRuns: 500},
      );
    });

    it('shows the clocks of the zone', () => {
      expect(zonedDateTime(FOUNDING + 5999, VIETNAM)).to.deep.equal({
        year: 2021,
        month: 7,
        day: 25,
        hour: 10,
        minute: 4,
        second: 5,
      });
      expect(zonedDateTime(FOUNDING, NEW_YORK)).to.deep.equal({
        year: 2021,
        month: 7,
        day: 24,
        hour: 23,
        minute: 4,
        second: 0,
      });
    });

    it('shows midnight as 0, not 24', () => {
      expect(zonedDateTime(0, 'UTC')).to.deep.equal({
        year: 1970,
        month: 1,
        day: 1,
        hour: 0,
        minute: 0,
        second: 0,
      });
    });

    it('throws for an unknown zone and for no instant', () => {
      expect(() => zonedDateTime(0, 'Asia/Atlantis')).to.throw(RangeError);
      expect(() => zonedDateTime(NaN, 'UTC')).to.throw(RangeError);
    });

    it('shows again the wall time that was read, where no clock changes', () => {
      const century = {min: Date.UTC(1980, 0), max: Date.UTC(2080, 0)};
      fc.assert(
        fc.property(
          fc.integer(century),
          fc.constantFrom('UTC', VIETNAM, 'Asia/Kathmandu', 'Pacific/Kiritimati'),
          (milliseconds, timeZone) => {
            const instant = Math.floor(milliseconds / 1000) * 1000;
            const {year, month, day, hour, minute, second} = zonedDateTime(instant, timeZone);
            const text = `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}`;
            const again = zonedDateTime(parseInstant(text, timeZone)!, timeZone);
            expect(again).to.deep.equal({year, month, day, hour, minute, second});
          },
        ),
      );
    });
  });

  it('knows time zones', () => {
    expect(['Asia/Ho_Chi_Minh', 'UTC', 'America/New_York'].map(isTimeZone)).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(['', 'Hà Nội', 'Asia/Atlantis'].map(isTimeZone)).to.deep.equal([false, false, false]);
  });
});
