import {expect} from 'chai';
import fc from 'fast-check';
import {spokenSentence, splitSentences} from '../../src/core/sentences.js';
import {officialProse} from './official-prose.js';

const sentencesOf = (text: string, longest?: number) =>
  splitSentences(text, longest).map(({start, end}) => text.slice(start, end));

/** Each row holds the sentences; the text is made of them with a blank between. */
const wholes: [why: string, ...sentences: string[]][] = [
  ['one sentence', 'Hội nghị khai mạc sáng nay.'],
  ['no full stop', 'Hội nghị khai mạc sáng nay'],
  ['two sentences', 'Hội nghị khai mạc.', 'Đại biểu vào chỗ ngồi.'],
  ['other marks', 'Ai chịu trách nhiệm?', 'Người đứng đầu!', 'Không ai khác.'],
  ['marks in a row', 'Thật vậy sao?!', 'Đúng vậy.'],
  ['a city', 'Viện kiểm sát nhân dân TP. Hồ Chí Minh họp.', 'Các phòng báo cáo.'],
  ['a city in small letters', 'Đoàn về tp. Đà Lạt.', 'Trời mưa.'],
  ['a city, typed as it comes', 'Tp. Vinh và Tx. Hồng Lĩnh cùng dự.'],
  ['a master', 'ThS. Nguyễn Thị Hoa trình bày.', 'Hội trường lắng nghe.'],
  ['a doctor', 'TS. Trần Văn Bình chủ trì.'],
  ['a professor', 'GS. Lê Minh phản biện.', 'PGS. Vũ Hà góp ý.'],
  ['titles in a row', 'PGS.TS. Nguyễn Văn Bảy kết luận.'],
  ['titles apart', 'GS. TS. BS. Trần Hữu Thắng đến thăm.'],
  ['a master with a dot inside', 'Th.S. Lê Thị Lan giảng bài.'],
  ['and so on, within', 'Sổ sách, chứng từ, v.v. được kiểm tra.'],
  ['and so on, at the end', 'Họ xem sổ sách, chứng từ, v.v.', 'Sau đó đoàn ra về.'],
  ['and so on, with dots', 'Họ xem sổ sách, v.v… rồi về.'],
  ['a document number', 'Nghị quyết số 14-NQ/BCSĐ-VKS nêu rõ.', 'Các đơn vị thực hiện.'],
  ['a document number at the end', 'Thực hiện Nghị quyết 14-NQ/BCSĐ-VKS.', 'Mọi người đồng tình.'],
  ['a decree', 'Theo Nghị định số 30/2020/NĐ-CP.', 'Văn bản có hiệu lực.'],
  ['pages', 'Xem Tr. 15 và tr. 20-25.', 'Hết.'],
  ['a publisher', 'Nxb. Tư pháp in năm 2020.', 'NXB. Chính trị quốc gia tái bản.'],
  ['a comrade', 'Đ/c. Nguyễn Văn Nam phát biểu.'],
  ['a date with strokes', 'Ngày 25/07/2021 khai mạc.', 'Ngày 26/07/2021 bế mạc.'],
  ['a date with full stops', 'Ngày 25.7.2021 khai mạc.'],
  ['a date at the end', 'Hạn cuối là 25.7.2021.', 'Quá hạn không nhận.'],
  ['a date with blanks', 'Ngày 25. 7. 2021 khai mạc.'],
  ['a time', 'Lúc 08:30 bắt đầu, 11.45 nghỉ.', 'Chiều làm tiếp.'],
  ['a time in words', 'Bắt đầu lúc 8 giờ 30.', 'Mời đúng giờ.'],
  ['thousands', 'Có 19.089.598 lượt truy cập.', 'Tăng 5%.'],
  ['a decimal', 'Tổng số là 1.234,5 tỷ đồng.', 'Đạt kế hoạch.'],
  ['a number at the end', 'Tỉnh có 10 huyện và 1.204 tổ dân phố.', 'Mỗi tổ có một tủ sách.'],
  ['a year at the end', 'Ngành thành lập năm 1960.', 'Đến nay đã 61 năm.'],
  ['a number first', 'Kế hoạch đã xong.', '15 đơn vị hoàn thành sớm.'],
  ['an article of law', 'Điều 5. Phạm vi điều chỉnh'],
  ['an article of law in capitals', 'ĐIỀU 12. HIỆU LỰC THI HÀNH'],
  ['an article with a letter', 'Điều 5a. Quy định chuyển tiếp'],
  ['a chapter', 'Chương II. Quyền và nghĩa vụ'],
  [
    'a paragraph of law',
    'Khoản 2. Viện kiểm sát kiểm sát việc tuân theo pháp luật.',
    'Thời hạn là 10 ngày.',
  ],
  ['an article named at the end', 'Hành vi quy định tại Điều 5.', 'Người vi phạm bị phạt.'],
  ['a point', 'a) Giao việc rõ người; b) Giao việc rõ thời hạn.'],
  ['a point that begins', 'Giao việc rõ người.', 'b) Giao việc rõ thời hạn.', 'đ) Kiểm tra.'],
  ['a numbered line', '1. Kết quả đạt được'],
  ['a numbered line with depth', '2.1. Công tác đào tạo được chú trọng.', 'Cán bộ được cử đi học.'],
  ['a Roman number', 'IV. Tổ chức thực hiện'],
  ['initials', 'Nguyễn V. A. khai nhận hành vi.', 'Tòa tuyên án.'],
  ['initials before a sentence', 'Người khai là Nguyễn V. A.', 'Tòa ghi nhận.'],
  ['a name cut short', 'Bị cáo là Nguyễn Văn A.', 'Hội đồng xét xử nghị án.'],
  ['a foreign name', 'Nhà văn M. Gorky viết nhiều.', 'Bà J. K. Rowling cũng vậy.'],
  ['a district', 'Công an Q. Ba Đình và UBND P. Bến Nghé dự.'],
  ['three full stops', 'Đường xa... nhưng vui.', 'Đoàn đi tiếp...', 'Trời sáng.'],
  ['an ellipsis', 'Đường xa… nhưng vui.', 'Đoàn đi tiếp…', 'Trời sáng.'],
  ['a quote', '“Câu này, bị can đọc có hiểu không?” ông hỏi.', 'Mọi người im lặng.'],
  ['a quote that is a sentence', '“Câu này, bị can đọc có hiểu không?”', 'Ông hỏi lại.'],
  ['sentences in a quote', 'Ông nói: “Tôi hiểu.', 'Tôi đồng ý.”', 'Rồi ông ký.'],
  ['brackets', 'Kết quả tốt (xem Phụ lục.)', 'Đề nghị phát huy.'],
  ['the ending mark', 'Yêu cầu các đơn vị thực hiện nghiêm./.'],
  ['a signature after the ending mark', 'Thực hiện nghiêm./.', 'Lê Minh Tâm'],
  ['an address of the web', 'Xem tại https://vks.example.vn/tin.html?id=1.', 'Mời đón đọc.'],
  ['an address without a scheme', 'Xem www.vks.example.vn để biết thêm.', 'Xin cảm ơn.'],
  ['an address of mail', 'Gửi về van.phong@vks.example.vn.', 'Hạn cuối là thứ sáu.'],
  ['another alphabet', 'Ông А. Пушкин là nhà thơ.', 'Ai cũng biết.'],
  ['English', 'Dr. Smith met Mrs. Lan at 5 p.m. yesterday.', 'They talked, e.g. about law.'],
  ['an article of law in English', 'Article 5. Scope'],
];

/** What is too long for a breath of 40. */
const divided: [why: string, ...pieces: string[]][] = [
  ['at a semicolon', 'Giao việc rõ người, rõ việc;', 'kiểm tra ngay trong quá trình.'],
  ['at a colon', 'Sáng nay hội nghị kết luận:', 'phải đọc kỹ hồ sơ vụ án này.'],
  ['at a comma', 'Đoàn kiểm tra xem sổ sách,', 'chứng từ và hồ sơ lưu ở kho.'],
  ['at a dash', 'Người đứng đầu làm trước', '– không cần thêm văn bản nào cả.'],
  ['between words', 'Việc đánh giá cán bộ được làm hằng tháng', 'dựa trên công việc'],
  ['not after a few words', 'Năm nay, việc đánh giá cán bộ được làm', 'hằng tháng'],
  ['not in a date', 'Hội nghị khai mạc vào sáng', 'ngày 25 tháng 7 năm 2021 ở tỉnh'],
  ['not in a date with strokes', 'Hội nghị toàn ngành khai mạc vào', 'ngày 25/07/2021 tại tỉnh'],
  ['not before a number', 'Theo quy định của pháp luật hiện hành', 'khoản 2 Điều 5'],
  ['not in a number', 'Tổng kinh phí của toàn đề án', 'là 1.234,5 tỷ đồng'],
  ['not after an abbreviation', 'Viện kiểm sát nhân dân cấp cao tại', 'TP. Hồ Chí Minh'],
  [
    'not in a date where nothing else is left',
    '12 13 14 15 16 17 18',
    'ngày 25 tháng 7 năm 2021 19 20 21',
  ],
];

const unit = fc.constantFrom(
  ...'aăâđêơư ABĐ 0123456789',
  ...[' ', '  ', '\n', '.', ',', ';', ':', '…', '?', '!', '”', '“', '(', ')', '-', '/', './.'],
  ...[
    'TP. ',
    'v.v. ',
    ' ngày 25 tháng 7 năm 2021 ',
    '25/07/2021',
    'ệ',
    'e\u0323\u0302',
    '😀',
    '👍🏽',
  ],
);
const anyText = fc.string({unit, maxLength: 600});

describe('splitSentences', () => {
  for (const [why, ...sentences] of wholes) {
    it(`keeps and ends: ${why}`, () => {
      const text = sentences.join(' ');
      expect(sentencesOf(text)).to.deep.equal(sentences);
      const apart = sentences.map((each) => each.normalize('NFD'));
      expect(sentencesOf(apart.join('\n  ')), 'NFD').to.deep.equal(apart);
    });
  }

  for (const row of officialProse) {
    it(`divides as an editor does: ${row}`, () => {
      const sentences = row.split('|');
      expect(sentencesOf(sentences.join(' '), 1000)).to.deep.equal(sentences);
      const apart = sentences.map((each) => each.normalize('NFD'));
      expect(sentencesOf(apart.join('\n'), 1000), 'NFD').to.deep.equal(apart);
    });
  }

  it('reads a text without an end in a time that grows as its length does', () => {
    expect(sentencesOf('TP. '.repeat(100_000)).length).to.be.greaterThan(1000);
    expect(sentencesOf('.'.repeat(400_000))).to.have.length(Math.ceil(400_000 / 180));
    expect(sentencesOf('...x'.repeat(100_000))).to.have.length(Math.ceil(400_000 / 180));
  });

  for (const [why, ...pieces] of divided) {
    it(`divides ${why}`, () => {
      expect(sentencesOf(pieces.join(' '), 40)).to.deep.equal(pieces);
    });
  }

  it('divides a word that is longer than any sentence, between letters', () => {
    const word = 'e\u0323\u0302'.repeat(100);
    expect(sentencesOf(word).map(({length}) => length)).to.deep.equal([180, 120]);
    expect(sentencesOf(`ab ${'😀'.repeat(5)}`, 5)).to.deep.equal(['ab', '😀😀', '😀😀', '😀']);
  });

  it('finds nothing in what is blank', () => {
    expect(sentencesOf('')).to.deep.equal([]);
    expect(sentencesOf(' \n\t ')).to.deep.equal([]);
  });

  it('leaves out blanks only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const {start, end} of splitSentences(text)) {
          expect(text.slice(at, start).trim(), 'between').to.equal('');
          at = end;
        }
        expect(text.slice(at).trim(), 'at the end').to.equal('');
      }),
    );
  });

  it('makes no piece that is empty, begins or ends with a blank, or is too long', () => {
    fc.assert(
      fc.property(anyText, fc.integer({min: 30, max: 180}), (text, longest) => {
        for (const piece of sentencesOf(text, longest)) {
          expect(piece).to.equal(piece.trim());
          expect(piece.length).to.be.within(1, longest);
        }
      }),
    );
  });

  it('divides no word and no date', () => {
    const words = fc.array(
      fc.constantFrom(
        'cán',
        'bộ',
        'kiểm sát viên'.normalize('NFD'),
        'ngày 25 tháng 7 năm 2021',
        '25/07/2021',
        '1.234,5',
        '5',
        'a@b.vn',
      ),
    );
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const pieces = sentencesOf(text, 60);
        expect(pieces.join(' ')).to.equal(text);
        const dates = (each: string) => each.split('ngày 25 tháng 7 năm 2021').length - 1;
        expect(pieces.reduce((sum, each) => sum + dates(each), 0)).to.equal(dates(text));
      }),
    );
  });
});

describe('spokenSentence', () => {
  const rows: [sentence: string, spoken: string][] = [
    ['Thực hiện nghiêm./.', 'Thực hiện nghiêm.'],
    ['“Thực hiện nghiêm./.”', '“Thực hiện nghiêm.”'],
    ['Việc\n      rõ\u00a0người', 'Việc rõ người'],
    ['Vie\u0323\u0302c', 'Việc'],
    ['hợp\u00adtác', 'hợptác'],
    ['Quý Ⅳ, mục ①', 'Quý IV, mục 1'],
    ['Mục 1./. Ở', 'Mục 1./. Ở'],
    ['./.', ''],
    ['* * *', ''],
    ['…', ''],
  ];
  for (const [sentence, spoken] of rows) {
    it(`says ${JSON.stringify(sentence)} as "${spoken}"`, () => {
      expect(spokenSentence(sentence)).to.equal(spoken);
    });
  }

  it('takes a time that grows as the text does', () => {
    const marks = './.'.repeat(50_000);
    expect(spokenSentence(`Xong${marks}và hết`)).to.equal(`Xong${marks}và hết`);
  });
});
