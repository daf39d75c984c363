/** What sites have reported of dates, numbers, words and addresses: each input is as small as it can be. */
import {expect} from 'chai';
import {formatShortDate} from '../../src/core/format-date.js';
import {fold, matchesAll, searchWords} from '../../src/core/fold.js';
import {newsArticle} from '../../src/core/news-article.js';
import {parseCount} from '../../src/core/numbers.js';
import {countWords} from '../../src/core/reading-time.js';
import {spokenSentence, splitSentences} from '../../src/core/sentences.js';
import {slug} from '../../src/core/slug.js';
import {safeHref} from '../../src/core/urls.js';
import {parseInstant} from '../../src/core/zoned.js';
import {contracts} from '../../src/data/schemas/contracts.js';
import {parseDocument} from '../../src/data/schemas/parse.js';

/** `name` is our own name of the case; nobody's site is named. */
interface Report {
  name: string;
  symptom: string;
  run: () => unknown;
  expected: unknown;
}

const sentences = (text: string) =>
  splitSentences(text).map(({start, end}) => text.slice(start, end));
const finds = (query: string, text: string) => matchesAll(fold(text), searchWords(query));
const authorOf = (author: string) =>
  newsArticle({headline: 'Tin', published: '2021-07-25', author})?.author;
const instant = (text: string) =>
  new Date(parseInstant(text, 'Asia/Ho_Chi_Minh') ?? NaN).toISOString();

const reports: Report[] = [
  {
    name: 'counter/dots',
    symptom: 'the counter shows 19 where 19.089.598 stands',
    run: () => parseCount('19.089.598'),
    expected: '19089598',
  },
  {
    name: 'counter/one dot',
    symptom: 'a thousand visits became one',
    run: () => parseCount('1.000'),
    expected: '1000',
  },
  {
    name: 'counter/commas',
    symptom: 'the block of the CMS writes commas, and the row vanished',
    run: () => parseCount('19,089,598'),
    expected: '19089598',
  },
  {
    name: 'counter/Indian groups',
    symptom: 'lakhs could not be read',
    run: () => parseCount('1,90,89,598'),
    expected: '19089598',
  },
  {
    name: 'photos/null',
    symptom: 'the whole photo was dropped since a key was null',
    run: () =>
      parseDocument(contracts.photos, {
        photos: [{src: 'a.png', thumb: null, alt: null, caption: 'Lễ khai mạc'}],
        next: null,
      }).value,
    expected: {photos: [{src: 'a.png', caption: 'Lễ khai mạc'}]},
  },
  {
    name: 'photos/digits as text',
    symptom: 'a width in quotes dropped the photo',
    run: () => parseDocument(contracts.photos, {photos: [{src: 'a.png', width: '900'}]}).value,
    expected: {photos: [{src: 'a.png', width: 900}]},
  },
  ...(
    [
      ['a dash', 'bà rịa-vũng tàu', 'Bà Rịa – Vũng Tàu'],
      ['an abbreviation', 'tp.hcm', 'TP. HCM'],
      ['quotation marks', '“kiểm sát”', 'Tạp chí Kiểm sát'],
      ['another dash', 'nđ–cp', 'Nghị định 30/2020/NĐ-CP'],
      ['i for y', 'kỉ niệm', 'Lễ kỷ niệm'],
      ['qui for quy', 'qui định', 'Quy định chung'],
      ['a bar', 'văn bản | nghị định', 'Văn bản, nghị định'],
      ['no marks', 'dak lak', 'Đắk Lắk'],
      ['marks apart from letters', 'Đắk Lắk'.normalize('NFD'), 'Đắk Lắk'],
    ] as const
  ).map(([name, query, text]) => ({
    name: `filter/${name}`,
    symptom: `“${query}” found nothing`,
    run: () => finds(query, text),
    expected: true,
  })),
  {
    name: 'listening/born in',
    symptom: 'the voice stopped inside the brackets',
    run: () => sentences('Ông Nguyễn Văn A. (SN 1975) khai nhận.'),
    expected: ['Ông Nguyễn Văn A. (SN 1975) khai nhận.'],
  },
  {
    name: 'listening/address',
    symptom: 'the voice stopped after each part of an address',
    run: () => sentences('Trụ sở ở Q. 1, TP. Hồ Chí Minh.'),
    expected: ['Trụ sở ở Q. 1, TP. Hồ Chí Minh.'],
  },
  {
    name: 'listening/district',
    symptom: 'H. for huyện ended the sentence',
    run: () => sentences('Đoàn về H. Phú Tân làm việc.'),
    expected: ['Đoàn về H. Phú Tân làm việc.'],
  },
  {
    name: 'listening/a victim’s name cut short',
    symptom: 'two sentences were read as one',
    run: () => sentences('Chúng khống chế chị Ng. Sau đó, chị Ng. kêu cứu.'),
    expected: ['Chúng khống chế chị Ng.', 'Sau đó, chị Ng. kêu cứu.'],
  },
  {
    name: 'listening/titles',
    symptom: 'GS.TSKH. ended the sentence',
    run: () => sentences('GS.TSKH. Trần Văn B trình bày.'),
    expected: ['GS.TSKH. Trần Văn B trình bày.'],
  },
  {
    name: 'listening/decree at the end',
    symptom: 'two sentences were read as one',
    run: () => sentences('Theo Nghị định số 30/2020/NĐ-CP. Văn bản có hiệu lực.'),
    expected: ['Theo Nghị định số 30/2020/NĐ-CP.', 'Văn bản có hiệu lực.'],
  },
  {
    name: 'listening/the end of an article',
    symptom: 'the voice read “slash”',
    run: () => spokenSentence('làm thật và làm đều./.').includes('/'),
    expected: false,
  },
  {
    name: 'time/Chinese',
    symptom: 'nine characters took no time to read',
    run: () => countWords('人民检察院工作报告'),
    expected: 9,
  },
  {
    name: 'record/court',
    symptom: 'search engines were told that the court is a person',
    run: () => authorOf('TAND tỉnh'),
    expected: [{'@type': 'Organization', 'name': 'TAND tỉnh'}],
  },
  {
    name: 'record/council',
    symptom: 'the council was a person',
    run: () => authorOf('HĐND thành phố'),
    expected: [{'@type': 'Organization', 'name': 'HĐND thành phố'}],
  },
  {
    name: 'record/a name like a delegation',
    symptom: 'a man called Đoàn became an organization',
    run: () => authorOf('Đoàn Văn A'),
    expected: [{'@type': 'Person', 'name': 'Đoàn Văn A'}],
  },
  {
    name: 'dates/PostgreSQL',
    symptom: 'no date showed',
    run: () => instant('2021-07-25 10:04:00+07'),
    expected: '2021-07-25T03:04:00.000Z',
  },
  {
    name: 'dates/.NET',
    symptom: 'no date showed',
    run: () => instant('2021-07-25 10:04:00 +07:00'),
    expected: '2021-07-25T03:04:00.000Z',
  },
  {
    name: 'dates/Rails',
    symptom: 'no date showed',
    run: () => instant('2021-07-25 03:04:00 UTC'),
    expected: '2021-07-25T03:04:00.000Z',
  },
  {
    name: 'dates/Java',
    symptom: 'no date showed',
    run: () => instant('2021-07-25T10:04:00+07:00[Asia/Ho_Chi_Minh]'),
    expected: '2021-07-25T03:04:00.000Z',
  },
  {
    name: 'dates/a day of every year',
    symptom: 'an event without a year had no date',
    run: () => formatShortDate({month: 10, day: 10}),
    expected: '10/10',
  },
  {
    name: 'ids/marks',
    symptom: 'an id had letters that addresses encode',
    run: () => slug('QUY ĐỊNH CHUNG'),
    expected: 'quy-dinh-chung',
  },
  {
    name: 'addresses/scripts',
    symptom: 'a link in the data ran a script',
    run: () => [safeHref('java\nscript:alert(1)'), safeHref(' JAVASCRIPT:alert(1)')],
    expected: [undefined, undefined],
  },
];

describe('reports from the field: words, numbers, dates', () => {
  for (const {name, symptom, run, expected} of reports)
    it(`${name}: ${symptom}`, () => expect(run()).to.deep.equal(expected));
});
