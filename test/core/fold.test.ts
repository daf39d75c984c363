import {expect} from 'chai';
import fc from 'fast-check';
import {fold, matchesAll, matchRanges, searchWords} from '../../src/core/fold.js';

/** What a reader would see highlighted. */
const highlighted = (text: string, query: string) =>
  matchRanges(text, searchWords(query)).map(({start, end}) => text.slice(start, end));

const vietnamese = fc.string({
  unit: fc.constantFrom(
    ...'aăâbcdđeêghiklmnoôơpqrstuưvxy AĐƠ\u0301\u0323\u0300',
    ...['ệ', 'ẫ', 'ữ', 'ð', 'Ǎ', 'İ', 'ß', 'ﬁ', '한', '😀', '👍🏽'],
  ),
});

describe('fold', () => {
  const rows: [string, string][] = [
    ['Đắk Lắk', 'dak lak'],
    ['Nǎm', 'nam'],
    ['Ðà Nẵng', 'da nang'],
    ['ðường', 'duong'],
    ['hòa', 'hoa'],
    ['hoà', 'hoa'],
    ['Viện kiểm sát nhân dân', 'vien kiem sat nhan dan'],
    ['THƯỢNG TƯỚNG', 'thuong tuong'],
    ['İ', 'i'],
    ['kỷ niệm', 'ki niem'],
    ['kỉ niệm', 'ki niem'],
    ['Mỹ Lý tây thủy yên', 'mi li tay thuy yen'],
    ['Quy định quý I', 'qui dinh qui i'],
    ['Qui định quí I', 'qui dinh qui i'],
    ['hợp\u00adtác\u200b', 'hoptac'],
    ['ƉẮK LẮK', 'dak lak'],
    ['Straße ﬁ', 'straße ﬁ'],
    ['😀', '😀'],
    ['', ''],
  ];
  for (const [text, expected] of rows) {
    it(`folds "${text}" to "${expected}"`, () => {
      expect(fold(text)).to.equal(expected);
      expect(fold(text.normalize('NFD'))).to.equal(expected);
    });
  }

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
    );
  });
});

describe('searchWords', () => {
  it('folds and splits on white space', () => {
    expect(searchWords('  Tòa  án\u00a0Đắk\tLắk\n')).to.deep.equal(['toa', 'an', 'dak', 'lak']);
  });

  const rows: [query: string, words: string[]][] = [
    ['bà rịa-vũng tàu', ['ba', 'ria', 'vung', 'tau']],
    ['Bà Rịa – Vũng Tàu', ['ba', 'ria', 'vung', 'tau']],
    ['tp.hcm', ['tp', 'hcm']],
    ['“kiểm sát”', ['kiem', 'sat']],
    ['nđ–cp', ['nd', 'cp']],
    ['Văn bản | Nghị định', ['van', 'ban', 'nghi', 'dinh']],
    ['kiểm sát + tòa án', ['kiem', 'sat', 'toa', 'an']],
    ['`kiểm sát´', ['kiem', 'sat']],
    ['a+ 👍🏽', ['a', '👍🏽']],
  ];
  for (const [query, words] of rows) {
    it(`divides ${query} at punctuation`, () => {
      expect(searchWords(query)).to.deep.equal(words);
    });
  }

  it('has none for blank text or marks alone', () => {
    expect(searchWords('')).to.deep.equal([]);
    expect(searchWords(' \u0301 ')).to.deep.equal([]);
    expect(searchWords('–')).to.deep.equal([]);
  });
});

describe('matchesAll', () => {
  it('wants every word, anywhere', () => {
    expect(matchesAll('toa an nhan dan', ['dan', 'to'])).to.equal(true);
    expect(matchesAll('toa an nhan dan', ['toa', 'vien'])).to.equal(false);
  });

  it('is content without words', () => {
    expect(matchesAll('', [])).to.equal(true);
  });
});

describe('matchRanges', () => {
  it('gives offsets in the text as it is', () => {
    expect(matchRanges('Tỉnh Đắk Lắk', ['lak'])).to.deep.equal([{start: 9, end: 12}]);
    expect(matchRanges('Đắk Lắk'.normalize('NFD'), ['dak'])).to.deep.equal([{start: 0, end: 5}]);
  });

  it('takes all marks of the last letter along', () => {
    expect(highlighted('Thế ệ'.normalize('NFD'), 'the')).to.deep.equal(['Thế'.normalize('NFD')]);
  });

  it('leaves out marks that belong to no match', () => {
    expect(highlighted('ấn'.normalize('NFD'), 'n')).to.deep.equal(['n']);
    expect(highlighted('\u0301a', 'a')).to.deep.equal(['a']);
  });

  it('finds every place of every word, in order', () => {
    expect(highlighted('Dân sự và nhân dân', 'su dan')).to.deep.equal(['Dân', 'sự', 'dân']);
  });

  it('merges what overlaps or touches', () => {
    expect(highlighted('Hanoi', 'ha noi')).to.deep.equal(['Hanoi']);
    expect(highlighted('banana', 'ana')).to.deep.equal(['anana']);
    expect(highlighted('kiểm sát', 'kiem kie')).to.deep.equal(['kiểm']);
  });

  it('is empty if one word is missing', () => {
    expect(highlighted('Tòa án', 'toa vien')).to.deep.equal([]);
  });

  it('is empty without words', () => {
    expect(matchRanges('Tòa án', [])).to.deep.equal([]);
    expect(matchRanges('Tòa án', [''])).to.deep.equal([]);
  });

  const awkward: [string, string, string[]][] = [
    ['İstanbul x', 'x', ['x']],
    ['İstanbul', 'i', ['İ']],
    ['Straße', 'ße', ['ße']],
    ['ﬁx', 'x', ['x']],
    ['한국 dân', 'dan', ['dân']],
    ['한국', '국', ['국']],
    // As many letters folded as written: one is three, and three are one.
    ['한 e\u0323\u0302', 'e', ['e\u0323\u0302']],
    ['😀👍🏽 án', 'an', ['án']],
    ['a😀b', '😀', ['😀']],
    ['❤\uFE0F', '❤', ['❤\uFE0F']],
    ['ΟΔΟΣ', 'οδος', ['ΟΔΟΣ']],
  ];
  for (const [text, query, expected] of awkward) {
    it(`finds "${query}" in "${text}"`, () => {
      expect(highlighted(text, query)).to.deep.equal(expected);
    });
  }

  it('always holds every word, sorted and apart', () => {
    fc.assert(
      fc.property(vietnamese, fc.nat(), fc.nat(4), (text, seed, length) => {
        const folded = [...fold(text)];
        const start = seed % (folded.length + 1);
        const words = searchWords(folded.slice(start, start + length).join(''));
        const ranges = matchRanges(text, words);

        // A letter may fold by the one before it.
        const slices = ranges.map((range) =>
          fold(text.slice(0, range.end)).slice(fold(text.slice(0, range.start)).length),
        );
        for (const word of words) {
          expect(slices.some((slice) => slice.includes(word))).to.equal(true);
        }
        let end = -1;
        for (const range of ranges) {
          expect(range.start).to.be.greaterThan(end);
          expect(range.end).to.be.greaterThan(range.start);
          end = range.end;
        }
        expect(end).to.be.at.most(text.length);
      }),
      {numRuns: 300},
    );
  });
});
