import {expect, fixture, html, oneEvent, waitUntil} from '../../support/testing.js';
import type {CountEvent} from '../../../src/elements/visit-counter/visit-counter.events.js';
import type {VisitCounter} from '../../../src/elements/visit-counter/visit-counter.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {shownText} from '../../support/shown-text.js';
import {json, make, parts, values} from './support.js';

describe('<cong-visit-counter>', () => {
  describe('before upgrade', () => {
    it('is the list that the server wrote, and shows it as written', async () => {
      const counter = await make('', '<dl><dt>Lượt xem</dt><dd>19 triệu</dd></dl>');
      expect(shownText(counter)).to.equal('Lượt xem 19 triệu');
      expect(counter.querySelector('dd')!.textContent).to.equal('19 triệu');
    });

    it('reads the numbers that the markup names', async () => {
      const counter = await fixture<VisitCounter>(
        html`<cong-visit-counter>
          <data value="2965" data-metric="articles">2.965 bài</data>
          <span data-metric="visits"> 19089598 </span>
        </cong-visit-counter>`,
      );
      expect(shownText(counter)).to.equal('Tổng lượt truy cập 19.089.598 Số bài viết 2.965');
    });

    it('reads numbers that come later', async () => {
      const counter = await make();
      const row = document.createElement('span');
      row.dataset['metric'] = 'online';
      row.textContent = '12';
      counter.append(row);
      await waitUntil(() => shownText(counter) === 'Đang truy cập 12', 'the row to be shown');
      row.textContent = '13';
      await waitUntil(() => shownText(counter) === 'Đang truy cập 13', 'the new number');
    });
  });

  describe('bare', () => {
    it('says that there are no numbers', async () => {
      const counter = await make();
      expect(shownText(counter)).to.equal('Chưa có số liệu.');
      expect(counter.shadowRoot!.querySelector('section')!.ariaLabel).to.equal('Thống kê truy cập');
    });

    it('says so where `src` has none either', async () => {
      const counter = await make(`src="${json({})}"`);
      await waitUntil(() => shownText(counter) === 'Chưa có số liệu.', 'the note to be shown');
    });
  });

  describe('properties', () => {
    it('has a name for the readers online that no framework takes for a listener', async () => {
      const counter = await make('readers-online="37"');
      expect(shownText(counter)).to.equal('Đang truy cập 37');
      counter.readersOnline = 38;
      await counter.updateComplete;
      expect(shownText(counter)).to.equal('Đang truy cập 38');
      counter.online = 39;
      await counter.updateComplete;
      expect(shownText(counter)).to.equal('Đang truy cập 39');
      expect(counter.readersOnline).to.equal(39);
    });

    it('shows all that is given, visits first', async () => {
      const counter = await make(
        'ip="3.239.7.207" show-ip="full" members="9" month="8" week="7" yesterday="6" today="5" ' +
          'online="4" articles="2965" visits="19089598"',
      );
      expect(shownText(counter)).to.equal(
        'Tổng lượt truy cập 19.089.598 Đang truy cập 4 Hôm nay 5 Hôm qua 6 Tuần này 7 ' +
          'Tháng này 8 Số bài viết 2.965 Thành viên 9 IP của bạn 3.239.7.207',
      );
    });

    it('shows metrics of the site’s own, from the markup with the words before them', async () => {
      const counter = await make(
        'visits="1965"',
        `<dl><dt>Lượt tải văn bản</dt><dd><data value="120" data-metric="downloads">120</data></dd>
          <div><dt>Hồ sơ đã giải quyết</dt><dd data-metric="files">4521</dd></div></dl>`,
      );
      expect(shownText(counter)).to.equal(
        'Tổng lượt truy cập 1.965 Lượt tải văn bản 120 Hồ sơ đã giải quyết 4.521',
      );
      counter.metrics = 'files visits';
      await counter.updateComplete;
      expect(shownText(counter)).to.equal('Hồ sơ đã giải quyết 4.521 Tổng lượt truy cập 1.965');
    });

    it('shows metrics of the site’s own, from JSON with their labels', async () => {
      const metrics = [
        {name: 'downloads', label: 'Lượt tải văn bản', value: '12345678901234567890'},
        {name: 'files', label: 'Hồ sơ đã giải quyết', value: 4521},
        {name: 'broken', value: 1},
      ];
      const warnings = capturedWarnings();
      const counter = await make(`src='${json({visits: 1965, metrics})}'`);
      await waitUntil(() => values(counter).length, 'the numbers');
      expect(shownText(counter)).to.equal(
        'Tổng lượt truy cập 1.965 Lượt tải văn bản 12.345.678.901.234.567.890 Hồ sơ đã giải quyết 4.521',
      );
      expect(warnings.list.join()).to.contain('metrics.2.label');
    });

    it('takes the author’s words for a metric of the library’s', async () => {
      const counter = await make(
        '',
        '<dl><dt>Lượt xem trang</dt><dd><data value="7" data-metric="visits">7</data></dd></dl>',
      );
      expect(shownText(counter)).to.equal('Lượt xem trang 7');
    });

    it('takes no words from the list in which the counter itself stands', async () => {
      const page = await fixture<HTMLElement>(
        html`<dl>
          <dt>Thống kê</dt>
          <dd>
            <cong-visit-counter><data value="7" data-metric="visits">7</data></cong-visit-counter>
          </dd>
        </dl>`,
      );
      const counter = page.querySelector('cong-visit-counter')!;
      expect(shownText(counter)).to.equal('Tổng lượt truy cập 7');
    });

    it('prefers properties to `src`, and `src` to the markup', async () => {
      const counter = await fixture<VisitCounter>(
        html`<cong-visit-counter visits="1" src=${json({visits: 2, online: 3})}>
          <span data-metric="visits">4</span><span data-metric="online">5</span>
          <span data-metric="today">6</span>
        </cong-visit-counter>`,
      );
      expect(values(counter)).to.deep.equal(['1', '5', '6']);
      await waitUntil(() => values(counter)[1] === '3', 'the number of `src`');
      expect(values(counter)).to.deep.equal(['1', '3', '6']);
    });

    const groupings: [grouping: string, lang: string, expected: string][] = [
      ['dot', 'en', '19.089.598,5'],
      ['comma', 'vi', '19,089,598.5'],
      ['none', 'vi', '19089598,5'],
      ['auto', 'vi', '19.089.598,5'],
      ['auto', 'en', '19,089,598.5'],
      ['auto', 'en-IN', '1,90,89,598.5'],
      ['auto', 'fr', '19 089 598,5'],
      ['auto', 'en_US', '19,089,598.5'],
    ];
    for (const [grouping, lang, expected] of groupings) {
      it(`grouping ${grouping} in ${lang} → ${expected}`, async () => {
        const page = await fixture<HTMLElement>(
          html`<div lang=${lang}>
            <cong-visit-counter visits="19089598.5" grouping=${grouping}></cong-visit-counter>
          </div>`,
        );
        const counter = page.querySelector('cong-visit-counter')!;
        await waitUntil(() => values(counter)[0] === expected, `${expected} to be shown`);
      });
    }

    const counts: [given: string | number, expected: string][] = [
      [0, '0'],
      ['007', '7'],
      ['12345678901234567890123', '12.345.678.901.234.567.890.123'],
      [1e21, '1.000.000.000.000.000.000.000'],
    ];
    for (const [given, expected] of counts) {
      it(`visits ${JSON.stringify(given)} → ${expected}`, async () => {
        const counter = await fixture<VisitCounter>(
          html`<cong-visit-counter .visits=${given}></cong-visit-counter>`,
        );
        expect(values(counter)).to.deep.equal([expected]);
      });
    }

    const addresses: [ip: string, showIp: string | undefined, expected: string[]][] = [
      ['3.239.7.207', 'masked', ['3.239.•••.•••']],
      ['3.239.7.207', 'full', ['3.239.7.207']],
      ['2405:4802::1', 'masked', ['2405:4802:•••']],
      ['3.239.7.207', undefined, []],
      ['3.239.7.207', 'yes', []],
    ];
    for (const [ip, showIp, expected] of addresses) {
      it(`ip ${ip}, show-ip ${showIp ?? 'absent'} → ${expected.join() || 'no row'}`, async () => {
        const counter = await fixture<VisitCounter>(
          html`<cong-visit-counter ip=${ip} .showIp=${showIp as 'full'}></cong-visit-counter>`,
        );
        expect(values(counter)).to.deep.equal(expected);
      });
    }

    it('metrics chooses and orders', async () => {
      const counter = await make('visits="1" online="2" today="3" metrics=" today visits week "');
      expect(shownText(counter)).to.equal('Hôm nay 3 Tổng lượt truy cập 1');
    });
  });

  describe('interaction', () => {
    it('says that it loads', async () => {
      const counter = await make('src="/test-api/hang"');
      await waitUntil(() => shownText(counter) === 'Đang tải…', 'the note to be shown');
    });

    it('says that loading failed, and tries again', async () => {
      capturedWarnings();
      const src = `/test-api/sequence?key=${crypto.randomUUID()}&body=hỏng&body=${encodeURIComponent('{"visits":1965}')}`;
      const counter = await make(`src="${src}"`);
      await waitUntil(() => parts(counter, 'retry').length, 'a button to retry');
      expect(shownText(counter)).to.equal('Không tải được dữ liệu. Thử lại');
      parts(counter, 'retry')[0]!.click();
      await waitUntil(() => shownText(counter) === 'Tổng lượt truy cập 1.965', 'the number');
    });

    it('keeps the markup where there is nothing at `src`', async () => {
      const warnings = capturedWarnings();
      const counter = await make(
        'src="/test-api/status/404"',
        '<span data-metric="online">5</span>',
      );
      await waitUntil(() => parts(counter, 'retry').length, 'a button to retry');
      expect(values(counter)).to.deep.equal(['5']);
      expect(warnings.list).to.have.length(1);
    });
  });

  describe('events', () => {
    it('tells of numbers from `src`, and not of those a script sets', async () => {
      const counter = await make();
      const told: CountEvent[] = [];
      counter.addEventListener('cong-count', (event) => told.push(event));
      counter.visits = 5;
      await counter.updateComplete;
      expect(told).to.deep.equal([]);
      counter.src = json({visits: 1965});
      await oneEvent(counter, 'cong-count');
      counter.digits = true;
      await counter.updateComplete;
      expect(told).to.have.length(1);
      expect(told[0]!.counts).to.deep.equal({visits: 1965});
      expect([told[0]!.bubbles, told[0]!.composed]).to.deep.equal([true, true]);
    });
  });

  describe('bad input', () => {
    const wrong: [attribute: string, value: string, shown: string[]][] = [
      ['visits', '-1', ['2']],
      ['visits', '19.08.598', ['19.08.598', '2']],
      ['visits', 'nhiều', ['2']],
      ['ip', '3.239.7.256', ['1.000', '2']],
      ['grouping', 'apostrophe', ['1.000', '2']],
      ['metrics', 'online clicks', ['2']],
      ['metrics', 'clicks', ['1.000', '2']],
      ['metrics', 'constructor', ['1.000', '2']],
    ];
    for (const [attribute, value, shown] of wrong) {
      it(`${attribute} “${value}” warns once, and shows ${shown.join(' and ')}`, async () => {
        const warnings = capturedWarnings();
        const counter = await make('visits="1000" online="2" show-ip="full"');
        counter.setAttribute(attribute, value);
        await counter.updateComplete;
        counter.requestUpdate();
        await counter.updateComplete;
        expect(values(counter)).to.deep.equal(shown);
        expect(warnings.list).to.have.length(1);
        expect(warnings.list[0]).to.contain(value);
      });
    }
  });

  describe('bad markup', () => {
    it('leaves out a metric that nothing names, and warns', async () => {
      const warnings = capturedWarnings();
      const counter = await make('visits="2"', '<span data-metric="downloads">7</span>');
      expect(values(counter)).to.deep.equal(['2']);
      expect(warnings.list.join()).to.contain('downloads');
    });
  });

  describe('accessible', () => {
    it('has no violation', async () => {
      const counter = await make('heading="Thống kê" visits="1965" today="3" digits');
      await expect(counter).to.be.accessible();
    });
  });
});
