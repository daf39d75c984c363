import {expect} from 'chai';
import {assert, property, string} from 'fast-check';
import {jsonLd, newsArticle} from '../../src/core/news-article.js';

describe('newsArticle', () => {
  it('has all that is known', () => {
    const record = newsArticle({
      headline: ' Nhìn lại\n sáu\u00a0tháng ',
      description: 'Mở đầu.',
      published: '2021-07-25T08:00:00+07:00',
      modified: '2021-07-26T09:30:00+07:00',
      author: 'Trần Thu Hằng; Ban Biên tập',
      publisher: 'Viện kiểm sát nhân dân tỉnh',
      section: 'Xây dựng ngành',
      image: 'https://vks.gov.vn/anh.jpg',
      lang: 'vi',
      url: 'https://vks.gov.vn/tin/1',
    });
    expect(record).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      'headline': 'Nhìn lại sáu tháng',
      'description': 'Mở đầu.',
      'datePublished': '2021-07-25T01:00:00.000Z',
      'dateModified': '2021-07-26T02:30:00.000Z',
      'author': [
        {'@type': 'Person', 'name': 'Trần Thu Hằng'},
        {'@type': 'Organization', 'name': 'Ban Biên tập'},
      ],
      'publisher': {'@type': 'Organization', 'name': 'Viện kiểm sát nhân dân tỉnh'},
      'articleSection': 'Xây dựng ngành',
      'image': 'https://vks.gov.vn/anh.jpg',
      'inLanguage': 'vi',
      'url': 'https://vks.gov.vn/tin/1',
      'mainEntityOfPage': 'https://vks.gov.vn/tin/1',
    });
  });

  it('has nothing that is not', () => {
    expect(newsArticle({headline: 'Tin'})).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      'headline': 'Tin',
    });
  });

  it('is none without a title', () => {
    expect(newsArticle({headline: ' \n', author: 'Lê Minh Tâm'})).to.equal(undefined);
  });

  it('is in NFC', () => {
    const headline = 'Đắk Lắk: cải cách tư pháp'.normalize('NFD');
    expect(newsArticle({headline})?.headline).to.equal(
      'Đắk Lắk: cải cách tư pháp'.normalize('NFC'),
    );
  });

  const offices = [
    ...['TAND tỉnh', 'HĐND', 'BBT', 'Trường Đại học Luật', 'Chi cục Thi hành án', 'Hội Luật gia'],
    ...[
      'Đoàn Thanh niên',
      'Đoàn ĐBQH tỉnh',
      'Nhà xuất bản Tư pháp',
      'Tổ công tác',
      'Đài Tiếng nói Việt Nam',
    ],
    ...[
      'Tòa án nhân dân',
      'Toà án nhân dân',
      'VKSNDTC',
      'TTXVN',
      'Huyện ủy',
      'Huyện uỷ',
      'Nhóm PV',
      'Ban Biên tập',
    ],
  ];
  for (const author of offices) {
    it(`has ${author} for an organization`, () => {
      expect(newsArticle({headline: 'Tin', author})?.author).to.deep.equal([
        {'@type': 'Organization', 'name': author},
      ]);
    });
  }

  for (const author of [
    'Đoàn Văn A',
    'Lê Minh Tâm',
    'LÊ MINH TÂM',
    'Bảo Ngọc',
    'Vũ Trọng',
    'Tô Hà',
    'PV',
  ]) {
    it(`has ${author} for a person`, () => {
      expect(newsArticle({headline: 'Tin', author})?.author).to.deep.equal([
        {'@type': 'Person', 'name': author},
      ]);
    });
  }

  const dates: [published: string, modified: string, expected: (string | undefined)[]][] = [
    ['2021-07-25', '', ['2021-07-25', undefined]],
    [' 2021-07-25 ', '2021-07-26', ['2021-07-25', '2021-07-26']],
    ['2021-07-25T08:00', '', ['2021-07-25T01:00:00.000Z', undefined]],
    ['2021-07-25T08:00', '2021-07-25T08:00:00+07:00', ['2021-07-25T01:00:00.000Z', undefined]],
    ['2021-07-25', '2021-07-24T10:00:00Z', ['2021-07-25', undefined]],
    ['', '2021-07-24T10:00:00Z', [undefined, '2021-07-24T10:00:00.000Z']],
    ['2021-02-30', 'hôm qua', [undefined, undefined]],
  ];
  for (const [published, modified, expected] of dates) {
    it(`published "${published}", modified "${modified}"`, () => {
      const record = newsArticle({headline: 'Tin', published, modified});
      expect([record?.datePublished, record?.dateModified]).to.deep.equal(expected);
    });
  }

  it('reads dates without an offset in the zone of the agency', () => {
    const record = newsArticle({
      headline: 'Tin',
      published: '2021-07-25T08:00',
      timeZone: 'America/New_York',
    });
    expect(record?.datePublished).to.equal('2021-07-25T12:00:00.000Z');
    expect(() =>
      newsArticle({headline: 'Tin', published: '2021-07-25T08:00', timeZone: 'Hà Nội'}),
    ).to.throw(RangeError);
  });

  const authors: [author: string, expected: [type: string, name: string][] | undefined][] = [
    ['', undefined],
    [' ; ', undefined],
    ['Lê Minh Tâm', [['Person', 'Lê Minh Tâm']]],
    ['Lê Minh Tâm;  Vũ  Thị Hoa ;', [['Person', 'Lê Minh Tâm'], ['Person', 'Vũ Thị Hoa']]], // prettier-ignore
    ['Nguyễn Văn A, Phòng 7', [['Person', 'Nguyễn Văn A, Phòng 7']]],
    ['Phòng 7', [['Organization', 'Phòng 7']]],
    ['VKSND huyện Mai Sơn', [['Organization', 'VKSND huyện Mai Sơn']]],
    ['Viện kiểm sát nhân dân tỉnh', [['Organization', 'Viện kiểm sát nhân dân tỉnh']]],
    ['Toà án nhân dân', [['Organization', 'Toà án nhân dân']]],
    ['TTXVN', [['Organization', 'TTXVN']]],
    ['Báo Bảo vệ pháp luật', [['Organization', 'Báo Bảo vệ pháp luật']]],
    ['Bảo Bình', [['Person', 'Bảo Bình']]],
    ['Viễn Phương', [['Person', 'Viễn Phương']]],
    ['Bang Trần', [['Person', 'Bang Trần']]],
  ];
  for (const [author, expected] of authors) {
    it(`author "${author}"`, () => {
      const record = newsArticle({headline: 'Tin', author: author.normalize('NFD')});
      expect(record?.author).to.deep.equal(
        expected?.map(([type, name]) => ({'@type': type, name})),
      );
    });
  }

  it('takes addresses of the web only', () => {
    const record = newsArticle({headline: 'Tin', image: 'data:,', url: 'javascript:alert(1)'});
    expect(record).to.not.have.any.keys('image', 'url', 'mainEntityOfPage');
  });
});

describe('jsonLd', () => {
  it('cannot be left by any text', () => {
    const text = jsonLd({headline: '</script><script>alert(1)</script><!--'});
    expect(text).to.equal(
      '{"headline":"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>\\u003c!--"}',
    );
  });

  it('is JSON of the same', () => {
    assert(
      property(string({unit: 'binary'}), (headline) => {
        const text = jsonLd({headline});
        expect(text).to.not.contain('<');
        expect(JSON.parse(text)).to.deep.equal({headline});
      }),
    );
  });
});
