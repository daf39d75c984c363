import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {shownText} from '../../support/shown-text.js';
import {json, make, values} from './support.js';

const list = (...rows: [term: string, description: string][]) =>
  `<dl>${rows.map(([term, dd]) => `<dt>${term}</dt>${dd}`).join('')}</dl>`;

describe('<cong-visit-counter>, numbers as people write them', () => {
  const numbers: [written: string, shown: string][] = [
    ['<dd data-metric="visits">19.089.598</dd>', '19.089.598'],
    ['<dd data-metric="visits">19,089,598</dd>', '19.089.598'],
    ['<dd data-metric="visits">19 089 598</dd>', '19.089.598'],
    ['<dd data-metric="visits">19&nbsp;089&nbsp;598</dd>', '19.089.598'],
    ['<dd data-metric="visits">19&#x202f;089&#x202f;598</dd>', '19.089.598'],
    ['<dd data-metric="visits">19\'089\'598</dd>', '19.089.598'],
    ['<dd data-metric="visits">\n  1.000\n</dd>', '1.000'],
    ['<dd><span data-metric="visits">2.965</span></dd>', '2.965'],
    ['<dd data-metric="visits"><strong>2,965</strong></dd>', '2.965'],
    ['<dd><data data-metric="visits" value="2.965">2.965</data></dd>', '2.965'],
    ['<dd><data data-metric="visits" value="">2.965</data></dd>', '2.965'],
    ['<dd><b data-metric="visits">2,965</b> lượt</dd>', '2.965 lượt'],
    ['<dd>khoảng <b data-metric="visits">2,965</b> lượt</dd>', 'khoảng 2.965 lượt'],
    ['<dd data-metric="visits">2,965 lượt</dd>', '2,965 lượt'],
    ['<dd data-metric="visits">khoảng 19 triệu</dd>', 'khoảng 19 triệu'],
    ['<dd data-metric="visits">1.234.56</dd>', '1.234.56'],
    ['<dd data-metric="visits">-3</dd>', '-3'],
    ['<dd data-metric="visits">đang cập nhật</dd>', 'đang cập nhật'],
    ['<dd data-metric="visits">12,5</dd>', '12,5'],
    ['<dd data-metric="visits"><img alt="1"><img alt="9"></dd>', '19'],
  ];
  for (const [written, shown] of numbers) {
    it(`${written} → ${shown}`, async () => {
      capturedWarnings();
      const counter = await make('', list(['Lượt xem', written]));
      expect(shownText(counter)).to.equal(`Lượt xem ${shown}`);
    });
  }

  for (const [given, shown] of [
    ['1.000', ['1.000']],
    ['19,089,598', ['19.089.598']],
    ['2 965', ['2.965']],
    ['1.234 lượt', ['1.234 lượt']],
    ['-3', []],
    ['N/A', []],
  ] as const) {
    it(`${given} is read alike as an attribute and in JSON`, async () => {
      capturedWarnings();
      const attribute = await make(`visits="${given}" online="1"`);
      expect(values(attribute)).to.deep.equal([...shown, '1']);
      const remote = await make(`src='${json({visits: given, online: 1})}'`);
      await waitUntil(() => values(remote).length, 'the numbers');
      expect(values(remote)).to.deep.equal([...shown, '1']);
    });
  }

  it('goes on to the next source where one has no number', async () => {
    capturedWarnings();
    const counter = await make(
      'visits="N/A"',
      list(['Lượt xem', '<dd data-metric="visits">5</dd>']),
    );
    expect(shownText(counter)).to.equal('Lượt xem 5');
  });
});

describe('<cong-visit-counter>, rows without a metric', () => {
  const lists: [markup: string, shown: string][] = [
    [
      list(
        ['Đang truy cập', '<dd><span data-metric="online">15</span></dd>'],
        ['Thành viên', '<dd>7</dd>'],
      ),
      'Đang truy cập 15 Thành viên 7',
    ],
    [
      list(
        ['Từ ngày', '<dd>1/1/2020</dd>'],
        ['Bài viết', '<dd data-metric="articles">2.965</dd>'],
        ['Cao nhất', '<dd>1.204 (ngày 2/9)</dd>'],
        ['Tổng', '<dd data-metric="visits">19.089.598</dd>'],
      ),
      'Từ ngày 1/1/2020 Bài viết 2.965 Cao nhất 1.204 (ngày 2/9) Tổng 19.089.598',
    ],
    [
      '<dl><div><dt>Hôm nay</dt><dd data-metric="today">5</dd></div><div><dt>Khách</dt><dd>4</dd></div></dl>',
      'Hôm nay 5 Khách 4',
    ],
    [
      '<ul><li>Đang truy cập: <b data-metric="online">15</b></li><li>Thành viên: 7</li></ul>',
      'Đang truy cập 15 Thành viên 7',
    ],
    [
      '<table><tr><td>Hôm nay</td><td data-metric="today">1.000</td></tr><tr><td>Khách</td><td>4</td></tr></table>',
      'Hôm nay 1.000 Khách 4',
    ],
    [
      'Đang truy cập: <b data-metric="online">15</b><br>Thành viên: 7',
      'Đang truy cập 15 Thành viên 7',
    ],
    ['<p>Tổng lượt: <b data-metric="visits">1,234</b> lượt</p>', 'Tổng lượt 1.234 lượt'],
    [
      'Hôm qua: <b data-metric="yesterday">1.234</b> | Tuần này: <b data-metric="week">5.000</b> - Tháng này: <b data-metric="month">6.000</b>',
      'Hôm qua 1.234 Tuần này 5.000 Tháng này 6.000',
    ],
    ['<div><!-- --><dl><dt>Hôm nay</dt><dd data-metric="today">5</dd></dl></div>', 'Hôm nay 5'],
  ];
  for (const [markup, shown] of lists) {
    it(shown, async () => {
      const counter = await make('', markup);
      expect(shownText(counter)).to.equal(shown);
    });
  }

  it('come after those that are chosen', async () => {
    const counter = await make(
      'metrics="visits"',
      list(
        ['Khách', '<dd>4</dd>'],
        ['Tổng', '<dd data-metric="visits">9</dd>'],
        ['Hôm nay', '<dd data-metric="today">1</dd>'],
      ),
    );
    expect(shownText(counter)).to.equal('Tổng 9 Khách 4');
  });
});

describe('<cong-visit-counter>, what stands beside the numbers', () => {
  const NUMBERS = list(['Tổng', '<dd data-metric="visits">1,234</dd>']);
  const cases: [markup: string, shown: string][] = [
    [`${NUMBERS}<p>Cập nhật hằng ngày</p>`, 'Tổng 1.234 Cập nhật hằng ngày'],
    [`<div>${NUMBERS}<p>Cập nhật hằng tuần</p></div>`, 'Tổng 1.234 Cập nhật hằng tuần'],
    [`${NUMBERS}<h2>Tin</h2><ul><li>Một</li></ul>`, 'Tổng 1.234 Tin Một'],
    [`${NUMBERS}<!-- --><p></p><br>`, 'Tổng 1.234'],
    [`${NUMBERS}<h3 slot="header">Thống kê</h3>`, 'Thống kê Tổng 1.234'],
  ];
  for (const [markup, shown] of cases) {
    it(`${shown}`, async () => {
      capturedWarnings();
      const counter = await make('', markup);
      expect(shownText(counter)).to.equal(shown);
    });
  }

  it('leaves no mark where the numbers go', async () => {
    capturedWarnings();
    const counter = await make('', `${NUMBERS}<p>Ghi chú</p>`);
    expect(counter.querySelectorAll('[data-cong-hidden]')).to.have.length(1);
    counter.querySelector('p')!.remove();
    await waitUntil(() => !counter.querySelector('[data-cong-hidden]'), 'the mark to go');
    expect(shownText(counter)).to.equal('Tổng 1.234');
  });

  it('of another counter is not its own', async () => {
    capturedWarnings();
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = `<cong-visit-counter today="5" /><cong-visit-counter>${NUMBERS}</cong-visit-counter>`;
    const [outer] = box.querySelectorAll('cong-visit-counter');
    await outer!.updateComplete;
    expect(values(outer!)).to.deep.equal(['5']);
  });
});
