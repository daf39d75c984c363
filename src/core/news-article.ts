import {toJson} from './json.js';
import {parseDate} from './dates.js';
import {safeSrc} from './urls.js';
import {DEFAULT_TIME_ZONE, parseInstant} from './zoned.js';

/** What is known of an article. Text is taken as text: blanks are joined, and it is written in NFC. */
export interface NewsArticleFields {
  /** The title. */
  readonly headline: string;
  /** The opening paragraph. */
  readonly description?: string | undefined;
  /** ISO 8601, a day or a moment. What is no date is left out. */
  readonly published?: string | undefined;
  /** The same; left out where it is not later than `published`. */
  readonly modified?: string | undefined;
  /** Who wrote it; between several names stands `;`. */
  readonly author?: string | undefined;
  /** The agency whose site it is. */
  readonly publisher?: string | undefined;
  /** The part of the site it belongs to. */
  readonly section?: string | undefined;
  /** The address of its picture, best absolute. What is not `http` or `https` is left out. */
  readonly image?: string | undefined;
  /** A BCP 47 tag, such as `vi`. */
  readonly lang?: string | undefined;
  /** The article’s own address, absolute. What is not `http` or `https` is left out. */
  readonly url?: string | undefined;
  /** The IANA time zone of dates without an offset, by default `Asia/Ho_Chi_Minh`. One that is not known is a `RangeError`. */
  readonly timeZone?: string | undefined;
}

export interface NewsArticleName {
  readonly '@type': 'Person' | 'Organization';
  readonly 'name': string;
}

/** An article as search engines read it: https://schema.org/NewsArticle */
export interface NewsArticle {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'NewsArticle';
  readonly 'headline': string;
  readonly 'description'?: string;
  readonly 'datePublished'?: string;
  readonly 'dateModified'?: string;
  readonly 'author'?: readonly NewsArticleName[];
  readonly 'publisher'?: NewsArticleName;
  readonly 'articleSection'?: string;
  readonly 'image'?: string;
  readonly 'inLanguage'?: string;
  readonly 'url'?: string;
  readonly 'mainEntityOfPage'?: string;
}

/** Words with which the names of offices begin, and names of people do not; `Đoàn` is a surname as well. */
const OFFICES =
  'ban|bảo hiểm|bảo tàng|báo|bệnh viện|bộ|chi bộ|chi cục|chi nhánh|cổng|cơ quan|công an|công đoàn|công ty|cục|câu lạc bộ|' +
  'đài|đại học|đảng|đảng bộ|đảng [uủ][ỷy]|đội|hạt|hiệp hội|học viện|hội|hợp tác xã|huyện [uủ][ỷy]|huyện đoàn|' +
  'khoa|kho bạc|kiểm toán|liên đoàn|liên hiệp|liên minh|mặt trận|ngân hàng|nhà|nhóm|phòng|quân khu|quận [uủ][ỷy]|quỹ|' +
  'sở|sư đoàn|tạp chí|tập đoàn|thành đoàn|thành [uủ][ỷy]|thanh tra|thư viện|tỉnh đoàn|tỉnh [uủ][ỷy]|t[òo][àa]|' +
  'tổ|tổng công ty|tổng cục|trạm|trung đoàn|trung tâm|trung ương|trường|[uủ][ỷy] ban|văn phòng|viện|vụ|xã đoàn|' +
  'đoàn (?:công tác|đbqh|đại biểu|kiểm tra|khối|luật sư|thanh niên|thanh tra|tncs|trường|viên)|' +
  'bbt|bch|bqp|btc|btp|btv|clb|đh|hđnd|hđqt|lđlđ|mttq|pct|sgddt|tand\\S*|thpt|tncs|ttxvn|ubkt|ubmttq|ubnd|vks\\S*|vov|vtv';

const isOffice = (name: string) => new RegExp(`^(?:${OFFICES})(?=\\s|$)`, 'i').test(name);

const tidy = (text = '') => text.normalize().replace(/\s+/g, ' ').trim();

const named = (name: string): NewsArticleName => ({
  '@type': isOffice(name) ? 'Organization' : 'Person',
  name,
});

/** As `<time datetime>` has it: a day stays a day, a moment is written in UTC. */
function dateOf(text = '', timeZone: string): [instant: number, iso: string] | undefined {
  const instant = parseInstant(text, timeZone);
  if (instant === undefined) return undefined;
  return [instant, parseDate(text) ? text.trim() : new Date(instant).toISOString()];
}

/**
 * The record of an article for search engines and reader modes, after schema.org; `undefined` without a title. Names
 * that begin as those of offices do (`Ban Biên tập`, `Viện kiểm sát …`) are organizations, others are people.
 */
export function newsArticle(fields: NewsArticleFields): NewsArticle | undefined {
  const headline = tidy(fields.headline);
  if (!headline) return undefined;
  const {timeZone = DEFAULT_TIME_ZONE} = fields;
  const published = dateOf(fields.published, timeZone);
  const modified = dateOf(fields.modified, timeZone);
  const authors = (fields.author ?? '').split(';').map(tidy).filter(Boolean);
  const publisher = tidy(fields.publisher);
  const url = safeSrc(fields.url);
  const known = {
    description: tidy(fields.description),
    datePublished: published?.[1],
    dateModified: modified && modified[0] > (published?.[0] ?? -Infinity) && modified[1],
    author: authors.length && authors.map(named),
    publisher: publisher && {'@type': 'Organization', 'name': publisher},
    articleSection: tidy(fields.section),
    image: safeSrc(fields.image),
    inLanguage: fields.lang,
    url,
    mainEntityOfPage: url,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value)),
  };
}

/**
 * What goes between `<script type="application/ld+json">` and its end. No text can end the script early or begin a
 * comment there: `<` is written as `\u003c`, which is the same to whoever reads JSON.
 */
export function jsonLd(record: object): string {
  return toJson(record).replaceAll('<', '\\u003c');
}
