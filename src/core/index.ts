export {anniversaryOn, nextAnniversary} from './anniversary.js';
export type {Anniversary, AnniversaryOptions} from './anniversary.js';
export {
  addDays,
  compareDates,
  daysBetween,
  daysInMonth,
  fullYears,
  isLeapYear,
  parseDate,
  parsePartialDate,
  parseYearlessDate,
  weekdayOf,
} from './dates.js';
export type {PartialDate, PlainDate, YearlessDate} from './dates.js';
export {fold, matchesAll, matchRanges, searchWords} from './fold.js';
export type {TextRange} from './fold.js';
export {formatDateTime, formatShortDate} from './format-date.js';
export type {DatePattern, DateWords} from './format-date.js';
export {formatIp, maskIp} from './ip.js';
export {jsonLd, newsArticle} from './news-article.js';
export type {NewsArticle, NewsArticleFields, NewsArticleName} from './news-article.js';
export {groupDigits, parseCount} from './numbers.js';
export type {Grouping} from './numbers.js';
export {countWords, readingMinutes} from './reading-time.js';
export {slug} from './slug.js';
export {fill, parseTemplate} from './template.js';
export type {TemplatePart} from './template.js';
export {isExternal, safeHref, safeSrc} from './urls.js';
export {DEFAULT_TIME_ZONE, isTimeZone, parseInstant, zonedDateTime} from './zoned.js';
export type {ZonedDateTime} from './zoned.js';
