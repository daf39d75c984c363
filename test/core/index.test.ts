import {expect} from 'chai';
import * as core from '../../src/core/index.js';

describe('core', () => {
  it('exports what the package promises', () => {
    expect(Object.keys(core).sort()).to.deep.equal([
      'DEFAULT_TIME_ZONE',
      'addDays',
      'anniversaryOn',
      'compareDates',
      'countWords',
      'daysBetween',
      'daysInMonth',
      'fill',
      'fold',
      'formatDateTime',
      'formatIp',
      'formatShortDate',
      'fullYears',
      'groupDigits',
      'isExternal',
      'isLeapYear',
      'isTimeZone',
      'jsonLd',
      'maskIp',
      'matchRanges',
      'matchesAll',
      'newsArticle',
      'nextAnniversary',
      'parseCount',
      'parseDate',
      'parseInstant',
      'parsePartialDate',
      'parseTemplate',
      'parseYearlessDate',
      'readingMinutes',
      'safeHref',
      'safeSrc',
      'searchWords',
      'slug',
      'weekdayOf',
      'zonedDateTime',
    ]);
  });
});
