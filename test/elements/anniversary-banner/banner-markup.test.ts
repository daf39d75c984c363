import {expect, fixture, html} from '../../support/testing.js';
import {writtenEvents} from '../../../src/elements/anniversary-banner/features/written-events.js';
import {readBanner} from '../../../src/elements/anniversary-banner/banner-markup.js';

/** What is read of markup, in a box that goes on after it, or ends with it as where an end tag is missing. */
async function read(markup: string, {isLast = false, event = ''} = {}) {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const host = document.createElement('section');
  host.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  box.append(host, ...(isLast ? [] : ['sau']));
  const {hasEvents, stray} = readBanner(host, event);
  return {
    rows: hasEvents ? writtenEvents(host) : undefined,
    stray: stray && (stray.textContent ?? '').trim(),
  };
}

describe('the markup of a banner', () => {
  it('is rows where items tell a day, with every key as data', async () => {
    const {rows, stray} = await read(
      `<ul><li data-since="1960-07-26" data-days-before="7" data-priority="2" data-own data-tone="solemn">
         thành lập <a href="/nganh">ngành</a>
       </li><li data-date="2021-12-01" data-event="Đại hội" data-own="false">Đại hội lần thứ nhất</li><li>khác</li></ul>`,
    );
    expect(rows).to.deep.equal([
      {
        event: 'thành lập ngành',
        href: '/nganh',
        since: '1960-07-26',
        tone: 'solemn',
        daysBefore: 7,
        priority: 2,
        own: true,
      },
      {event: 'Đại hội', date: '2021-12-01', own: false},
    ]);
    expect(stray).to.equal(undefined);
  });

  for (const [markup, sentence] of [
    ['', ''],
    ['Chào mừng', 'Chào mừng'],
    ['<p>Chào mừng\n <b>61</b> năm</p> <p>(2021)</p>', 'Chào mừng 61 năm (2021)'],
    ['<p>Chào mừng</p><a slot="actions" href="#x">Xem</a>', 'Chào mừng'],
    ['<h2>Chào mừng</h2>', ''],
  ] as const)
    it(`says “${sentence}”: ${markup}`, async () => {
      const host = document.createElement('section');
      host.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
      expect(readBanner(host).sentence).to.equal(sentence);
    });

  it('is none where no item does', async () => {
    expect((await read('<ul><li>một</li></ul>')).rows).to.equal(undefined);
  });

  const cases: [markup: string, isLast: boolean, event: string, stray: string | undefined][] = [
    ['<p>Hội nghị toàn quốc</p>', false, '', undefined],
    ['<p>Hội nghị toàn quốc</p>', true, '', 'Hội nghị toàn quốc'],
    ['<p>Hội nghị toàn quốc</p>', true, 'Hội nghị', undefined],
    ['<p>Chào mừng</p>', true, '', undefined],
    ['<p>Đời đời nhớ ơn các anh hùng, liệt sĩ</p>', true, '', undefined],
    ['<p>Nhiệt liệt đón chào Đại hội Đảng bộ tỉnh</p>', true, '', undefined],
    ['<p>Kính chúc quý vị an khang thịnh vượng</p>', true, '', undefined],
    ['<h2>Chào mừng</h2>', false, '', 'Chào mừng'],
    ['<div><p>Chào mừng</p></div>', false, '', undefined],
    ['<ul><li>Trang chủ</li></ul>', true, '', 'Trang chủ'],
    [`<p>${'Chào mừng '.repeat(41).trim()}</p>`, false, '', 'Chào mừng '.repeat(41).trim()],
  ];
  for (const [markup, isLast, event, stray] of cases)
    it(`${markup.slice(0, 40)}, ${isLast ? 'at the end' : 'with more after it'}: ${stray ? 'stays' : 'a greeting'}`, async () => {
      expect((await read(markup, {isLast, event})).stray).to.equal(stray);
    });
});
