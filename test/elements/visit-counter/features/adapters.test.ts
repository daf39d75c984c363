import {expect, waitUntil} from '../../../support/testing.js';
import fc from 'fast-check';
import {capturedWarnings} from '../../../support/captured-warnings.js';
import {shownText} from '../../../support/shown-text.js';
import {json, make, parts, sequence, values} from '../support.js';

describe('<cong-visit-counter adapter>', () => {
  const rows: [adapter: string, what: string, body: unknown, shown: string][] = [
    ['goatcounter', 'a total', {count: '19\u2009089\u2009598'}, 'Tổng lượt truy cập 19.089.598'],
    [
      'umami',
      'statistics',
      {pageviews: 15171, visitors: 4415, visits: 5680, bounces: 3567, comparison: {visits: 3}},
      'Tổng lượt truy cập 5.680 Số người truy cập 4.415 Số lượt xem trang 15.171',
    ],
    [
      'umami',
      'statistics of older versions',
      {pageviews: {value: 9, prev: 1}, visitors: {value: 7, prev: 0}, visits: {value: 8, prev: 0}},
      'Tổng lượt truy cập 8 Số người truy cập 7 Số lượt xem trang 9',
    ],
    ['umami', 'who is there now', {visitors: 5}, 'Đang truy cập 5'],
    ['umami', 'who is there now, in older versions', {x: 5}, 'Đang truy cập 5'],
    [
      'busuanzi',
      'three counts',
      {site_pv: 8000, site_uv: '1,500', page_pv: 12, version: 2.4},
      'Tổng lượt truy cập 8.000 Số người truy cập 1.500 Lượt xem trang này 12',
    ],
    ['busuanzi', 'counts under data', {success: true, data: {site_pv: 8}}, 'Tổng lượt truy cập 8'],
  ];
  for (const [adapter, what, body, shown] of rows) {
    it(`${adapter}: ${what}`, async () => {
      const counter = await make(`adapter="${adapter}" src='${json(body)}'`);
      await waitUntil(() => values(counter).length, 'the numbers');
      expect(shownText(counter)).to.equal(shown);
    });
  }

  it('umami: page views of single days, for the trend', async () => {
    const pageviews = [
      {x: '2021-07-24 00:00:00', y: 2731},
      {x: '2021-07-25T00:00:00Z', y: 3214},
    ];
    const counter = await make(`trend adapter="umami" src='${json({pageviews, sessions: []})}'`);
    await waitUntil(() => parts(counter, 'trend').length, 'the trend');
    expect(shownText(parts(counter, 'trend')[0]!)).to.contain('Gần nhất: 3.214 (25/07/2021)');
  });

  it('keeps the last numbers where an answer has none, and says how old they are', async () => {
    capturedWarnings();
    const src = sequence({count: '1 234'}, {error: 'not enabled'});
    const counter = await make(`adapter="goatcounter" src='${src}'`);
    await waitUntil(() => values(counter).length, 'the number');
    const place = counter.parentElement!;
    counter.remove();
    place.append(counter);
    await waitUntil(() => parts(counter, 'stale').length, 'the note');
    expect(values(counter)).to.deep.equal(['1.234']);
  });

  it('warns of a service it does not know, and reads a document of ours', async () => {
    const warnings = capturedWarnings();
    const counter = await make(`adapter="matomo" src='${json({visits: 5})}'`);
    await waitUntil(() => values(counter).length, 'the number');
    expect(values(counter)).to.deep.equal(['5']);
    expect(warnings.list.join()).to.contain('goatcounter, umami, busuanzi');
  });

  it('knows no service called after what every object has', async () => {
    capturedWarnings();
    const counter = await make(`adapter="constructor" src='${json({visits: 5})}'`);
    await waitUntil(() => values(counter).length, 'the number');
    expect(values(counter)).to.deep.equal(['5']);
  });
});

describe('<cong-visit-counter adapter="goatcounter">, a page that nobody has visited', () => {
  it('shows the count of the answer 404', async () => {
    const src = `/test-api/status/404?body=${encodeURIComponent('{"count":"0","count_unique":"0"}')}`;
    const counter = await make(`adapter="goatcounter" src='${src}'`);
    await waitUntil(() => values(counter).length, 'the number');
    expect(shownText(counter)).to.equal('Tổng lượt truy cập 0');
  });

  it('fails where there is no count in it', async () => {
    const warnings = capturedWarnings();
    const counter = await make('adapter="goatcounter" src="/test-api/status/404"');
    await waitUntil(() => parts(counter, 'retry').length, 'a button to retry');
    expect(warnings.list.join()).to.contain('HTTP 404');
  });
});

describe('<cong-visit-counter paths>', () => {
  const document = {
    data: {total: [19089598, 7], day: {count: '3.214'}, dl: 120},
    updated: '2021-07-25T10:04:00+07:00',
  };
  const read = (paths: unknown) => make(`paths='${JSON.stringify(paths)}' src='${json(document)}'`);

  it('finds each metric, in lists too, and those of the site’s own with their words', async () => {
    const counter = await read({
      visits: 'data.total.0',
      today: 'data.day.count',
      downloads: {path: 'data.dl', label: 'Lượt tải văn bản'},
      asOf: 'updated',
    });
    const told: unknown[] = [];
    counter.addEventListener('cong-count', (event) => told.push(event.counts.asOf));
    await waitUntil(() => values(counter).length, 'the numbers');
    expect(shownText(counter)).to.equal(
      'Tổng lượt truy cập 19.089.598 Hôm nay 3.214 Lượt tải văn bản 120',
    );
    expect(told).to.deep.equal(['2021-07-25T10:04:00+07:00']);
  });

  it('leaves out what is not there', async () => {
    const counter = await read({visits: 'data.total.0', today: 'data.day.none.more'});
    await waitUntil(() => values(counter).length, 'the numbers');
    expect(values(counter)).to.deep.equal(['19.089.598']);
  });

  for (const path of ['data.none', 'constructor.name', '__proto__', 'data.total.map', '']) {
    it(`is a failure, not a 0, where nothing is found: “${path}”`, async () => {
      capturedWarnings();
      const counter = await read({downloads: {path, label: 'Lượt tải'}});
      await waitUntil(() => parts(counter, 'retry').length, 'a button to retry');
      expect(shownText(counter)).to.equal('Không tải được dữ liệu. Thử lại');
    });
  }

  it('goes before the adapter', async () => {
    const counter = await make(
      `adapter="umami" paths='{"visits": "n"}' src='${json({n: 5, visits: 6})}'`,
    );
    await waitUntil(() => values(counter).length, 'the number');
    expect(values(counter)).to.deep.equal(['5']);
  });

  it('bears any paths in any document', async () => {
    const {adapt} = await import('../../../../src/elements/visit-counter/features/adapters.js');
    const counter = await make();
    const words = {say: (name: string) => name} as never;
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.string()), (any, paths) => {
        counter.paths = paths;
        expect(() => adapt(any, counter, words)).not.to.throw();
      }),
    );
    counter.paths = undefined;
    capturedWarnings();
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('goatcounter', 'umami', 'busuanzi'),
        (any, by) => {
          counter.adapter = by;
          expect(() => adapt(any, counter, words)).not.to.throw();
        },
      ),
    );
  });
});
