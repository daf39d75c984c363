import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {AnniversaryBanner} from '../../../src/elements/anniversary-banner/anniversary-banner.js';
import '../../../src/define/anniversary-banner.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {shownText} from '../../support/shown-text.js';
import {isShown, part, set} from './support.js';

/** A banner with a list, once it has chosen from it. */
async function banner(now = '2021-07-25') {
  const element = await fixture<AnniversaryBanner>(html`
    <cong-anniversary-banner now=${now}>
      <ul>
        <li data-since="1945-09-02" data-days-before="7">Ngày Quốc khánh</li>
        <li data-since="1960-07-26">thành lập ngành <a href="/nganh">kiểm sát</a> nhân dân</li>
        <li
          data-since="1947-07-27"
          data-tone="solemn"
          data-template="Kỷ niệm {years} năm {event}"
          data-days-before="0"
        >
          Ngày Thương binh - Liệt sĩ
        </li>
        <li data-since="03-10" data-calendar="lunar" data-event="Giỗ Tổ" data-priority="3">
          Mùng 10 tháng 3: Giỗ Tổ Hùng Vương
        </li>
        <li data-date="2021-12-01">Đại hội</li>
        <li>Của người biên tập</li>
      </ul>
    </cong-anniversary-banner>
  `);
  await waitUntil(() => !element.querySelector('ul')!.checkVisibility(), 'it has chosen');
  return element;
}

const greeting = (element: AnniversaryBanner) => part(element, 'greeting')?.textContent.trim();

describe('<cong-anniversary-banner> list', () => {
  it('shows the one of today in place of the list', async () => {
    const element = await banner();
    expect(shownText(element)).to.equal(
      'Chào mừng kỷ niệm 61 năm thành lập ngành kiểm sát nhân dân 26/7/1960 – 26/7/2021',
    );
    expect(part(element, 'text')!.getAttribute('href')).to.equal('/nganh');
    expect(element.querySelectorAll('li')).to.have.length(6);
  });

  for (const [now, expected] of [
    ['2021-07-27', 'Kỷ niệm 74 năm Ngày Thương binh - Liệt sĩ'],
    ['2021-08-25', undefined],
    ['2021-08-26', 'Chào mừng kỷ niệm 76 năm Ngày Quốc khánh'],
    ['2021-12-01', 'Chào mừng Đại hội'],
    ['2026-04-26', 'Chào mừng Giỗ Tổ'],
  ] as const) {
    it(`${now}: ${expected ?? 'none'}`, async () => {
      const element = await banner(now);
      expect(greeting(element)).to.equal(expected);
      expect(isShown(element)).to.equal(expected !== undefined);
      if (now === '2021-07-27') expect(part(element, 'banner')!.className).to.match(/^solemn/);
    });
  }

  it('follows what a script adds and changes', async () => {
    const element = await banner();
    const item = document.createElement('li');
    item.dataset['since'] = '2001-07-25';
    item.textContent = 'khánh thành trụ sở';
    element.querySelector('ul')!.append(item);
    await waitUntil(() => greeting(element)?.endsWith('20 năm khánh thành trụ sở'));
    item.dataset['since'] = '2011-07-25';
    await waitUntil(() => greeting(element)?.endsWith('10 năm khánh thành trụ sở'));
    element.querySelector('ul')!.remove();
    await waitUntil(() => greeting(element) === undefined);
  });

  it('that a script brings later is found', async () => {
    const element = await fixture<AnniversaryBanner>(
      html`<cong-anniversary-banner now="2021-07-25"></cong-anniversary-banner>`,
    );
    element.innerHTML = '<ul><li data-since="2001-07-25">một</li></ul>';
    await waitUntil(() => greeting(element)?.endsWith('20 năm một'));
  });

  it('goes after the property', async () => {
    const element = await set(await banner(), {events: [{event: 'hai', since: '2001-07-26'}]});
    expect(greeting(element)).to.equal('Chào mừng kỷ niệm 20 năm hai');
  });

  it('takes the default for a number that is none, with a warning', async () => {
    const warnings = capturedWarnings();
    const element = await banner();
    element.querySelectorAll('li')[1]!.dataset['daysBefore'] = 'x';
    await waitUntil(() => warnings.list.join().includes('days-before'));
    expect(greeting(element)).to.contain('61 năm');
  });

  it('leaves a list without days to the author', async () => {
    const element = await fixture<AnniversaryBanner>(html`
      <cong-anniversary-banner now="2021-07-25"
        ><ul>
          <li>một</li>
        </ul></cong-anniversary-banner
      >
    `);
    await set(element, {now: '2021-07-26'});
    expect(shownText(element)).to.equal('một');
  });

  it('has the height of two lines until then, and scrolls', async () => {
    const lines = await fixture<HTMLElement>(html`
      <cong-anniversary-banner now="2021-07-25"
        ><p>một</p>
        <p>hai</p></cong-anniversary-banner
      >
    `);
    const list = await fixture<HTMLElement>(html`
      <cong-anniversary-banner now="2021-07-25"
        ><ul>
          ${['một', 'hai', 'ba', 'bốn'].map((text) => html`<li>${text}</li>`)}
        </ul></cong-anniversary-banner
      >
    `);
    expect(list.offsetHeight).to.be.closeTo(lines.offsetHeight, 1);
    expect(getComputedStyle(list.firstElementChild!).overflowY).to.equal('auto');
  });
});

describe('<cong-anniversary-banner> content', () => {
  const GREETING = 'Chào mừng kỷ niệm 61 năm thành lập ngành 26/7/1960 – 26/7/2021';

  /** A banner as the parser makes it, in a box that ends with it. */
  async function inBox(attributes: string, content: string): Promise<AnniversaryBanner> {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const open = `<cong-anniversary-banner since="1960-07-26" event="thành lập ngành"`;
    box.innerHTML = `${open} ${attributes} now="2021-07-25">${content}`;
    const element = box.querySelector('cong-anniversary-banner')!;
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
    return element;
  }

  const swallowed: [rest: string, shown: string][] = [
    ['<header>Đầu trang</header><main><p>Một</p></main>', 'Đầu trang Một'],
    ['<h2>Tin mới</h2><p>Hai</p>', 'Tin mới Hai'],
    ['<p>Nội dung phía sau</p>', 'Nội dung phía sau'],
    ['<nav><ul><li><a href="/">Trang chủ</a></li></ul></nav>', 'Trang chủ'],
    ['<ul><li><a href="/gioi-thieu">Giới thiệu</a></li></ul>', 'Giới thiệu'],
    ['<form><button>Tìm</button></form>', 'Tìm'],
    ['<div><section><h3>Văn bản</h3></section></div>', 'Văn bản'],
    ['<table><tr><td>Số liệu</td></tr></table>', 'Số liệu'],
    ['<!-- --><div>Một khối</div><div>Hai khối</div>', 'Một khối Hai khối'],
  ];
  for (const [rest, shown] of swallowed) {
    it(`of a tag closed as in XML stays in sight: ${rest}`, async () => {
      const warnings = capturedWarnings();
      const element = await inBox('', rest);
      expect(shownText(element)).to.equal(`${GREETING} ${shown}`);
      expect(
        warnings.list.filter((text) => text.includes('</cong-anniversary-banner>')),
      ).to.have.length(1);
      await set(element, {now: '2021-12-01'});
      expect(shownText(element)).to.equal(shown);
      expect(isShown(element)).to.equal(true);
    });
  }

  for (const greeting of [
    '<p>Chào mừng ngày truyền thống</p>',
    '<p>Chào mừng kỷ niệm <strong>61</strong> năm</p><p>26/7/1960 – 26/7/2021</p>',
    '<div><p>Chào mừng kỷ niệm 61 năm</p></div>',
    '<!-- -->Chào mừng<br><p></p>',
    '<a href="/le-ky-niem">61 năm thành lập ngành</a>',
  ]) {
    it(`of the author's goes when the banner speaks: ${greeting}`, async () => {
      const warnings = capturedWarnings();
      const element = await inBox('', `${greeting}</cong-anniversary-banner>`);
      expect(shownText(element)).to.equal(GREETING);
      expect(warnings.list).to.deep.equal([]);
      await set(element, {now: '2021-12-01'});
      expect(isShown(element)).to.equal(false);
    });
  }
});
