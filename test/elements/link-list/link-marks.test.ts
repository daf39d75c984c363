import {expect, fixture, html, nextFrame, waitUntil} from '../../support/testing.js';
import type {LinkList} from '../../../src/elements/link-list/link-list.js';
import '../../../src/define/link-list.js';
import {skipWhere} from '../../support/engine-limits.js';
import {capturedWarnings} from '../../support/captured-warnings.js';

const NOW = '2021-07-25T10:04:00+07:00';

describe('<cong-link-list>, marking links', () => {
  describe('new', () => {
    const days: [since: string, newDays: string | null, mark: string | null][] = [
      ['2021-07-25', null, 'mới'],
      ['2021-07-19', null, 'mới'],
      ['2021-07-18', null, null],
      ['2021-07-26', null, null],
      ['2021-07-18', '8', 'mới'],
      ['2021-07-25', '0', null],
      ['2021-07-19', 'tuần', 'mới'],
    ];
    for (const [since, newDays, mark] of days) {
      it(`added ${since}, ${newDays ?? 'seven'} days: ${mark}`, async () => {
        const {link} = await marked(html`<li data-since=${since}>${COURT}</li>`, {
          'new-days': newDays,
        });
        expect(link.getAttribute('data-cong-new')).to.equal(mark);
      });
    }

    it('counts in the time zone of the agency', async () => {
      // In Vietnam it is the 25th already, and the link eight days old.
      const item = html`<li data-since="2021-07-18">${COURT}</li>`;
      const now = '2021-07-24T18:00:00Z';
      const there = await marked(item, {now});
      expect(there.link.getAttribute('data-cong-new')).to.equal(null);
      const here = await marked(item, {now, 'time-zone': 'UTC'});
      expect(here.link.getAttribute('data-cong-new')).to.equal('mới');
    });

    it('warns of a day that is none', async () => {
      const warnings = capturedWarnings();
      const {link} = await marked(html`<li data-since="hôm qua">${COURT}</li>`);
      expect(link.hasAttribute('data-cong-new')).to.equal(false);
      expect(warnings.list.join()).to.contain('hôm qua');
    });
  });

  describe('the current page', () => {
    it('is marked whatever the hash, and a place on it is not', async () => {
      const page = location.href.replace(/#.*/, '');
      const {element} = await marked(
        html`<li><a href=${`${page}#muc-2`}>Trang này</a></li>
          <li><a href="#muc-2">Mục 2</a></li>
          <li><a href="/khac" aria-current="page">Của tác giả</a></li>
          <li>${COURT}</li>`,
      );
      const current = [...element.querySelectorAll('a')].map((link) => link.ariaCurrent);
      expect(current).to.deep.equal(['page', null, 'page', null]);
      element.querySelector('a')!.href = '/khac';
      element.requestUpdate();
      await element.updateComplete;
      expect(element.querySelector('a')!.ariaCurrent).to.equal(null);
    });
  });

  describe('a page that changes its address', () => {
    const pages = async () => {
      const {element} = await marked(
        html`<li><a href=${location.href}>Trang này</a></li>
          <li><a href="/trang-khac">Trang khác</a></li>`,
      );
      return () => [...element.querySelectorAll('a')].map((link) => link.ariaCurrent);
    };

    it('has its link marked at once', async function () {
      skipWhere(this, 'navigation');
      const current = await pages();
      history.pushState(null, '', '/trang-khac');
      await waitUntil(() => current().join() === ',page', 'the other page');
      history.back();
      await waitUntil(() => current().join() === 'page,', 'this page again');
    });

    describe('in a browser that does not tell of it', () => {
      const known = Object.getOwnPropertyDescriptor(window, 'navigation');
      beforeEach(() => {
        Object.defineProperty(window, 'navigation', {value: undefined, configurable: true});
      });
      afterEach(() => {
        if (known) Object.defineProperty(window, 'navigation', known);
        else Reflect.deleteProperty(window, 'navigation');
      });

      it('has its link marked after going back', async () => {
        const current = await pages();
        expect(current()).to.deep.equal(['page', null]);
        history.pushState(null, '', '/trang-khac');
        history.pushState(null, '', '/khac-nua');
        history.back();
        await waitUntil(() => current().join() === ',page', 'the other page');
        history.back();
        await waitUntil(() => current().join() === 'page,', 'this page again');
      });

      it('has its link marked after the click that a router has followed', async () => {
        const current = await pages();
        const link = document.querySelector<HTMLElement>('a[href="/trang-khac"]')!;
        link.addEventListener('click', (event) => {
          event.preventDefault();
          history.pushState(null, '', '/trang-khac');
        });
        link.click();
        await waitUntil(() => current().join() === ',page', 'the other page');
        history.back();
        await waitUntil(() => current().join() === 'page,', 'this page again');
      });

      it('has its link marked when a router gives the page its title', async () => {
        const current = await pages();
        const {title} = document;
        history.pushState(null, '', '/trang-khac');
        document.title = 'Trang khác';
        await waitUntil(() => current().join() === ',page', 'the other page');
        document.title = title;
        history.back();
        await waitUntil(() => current().join() === 'page,', 'this page again');
      });
    });
  });

  describe('further links of an item', () => {
    it('are marked as the first is, and the item is one row', async () => {
      const {element, item} = await marked(
        html`<li>
          <a href="https://a.vn/"><img alt="A" /></a> <a href="https://b.vn/">B</a>
          <a href="/tin">Tin</a>
        </li>`,
        {'external': 'new-tab', 'report-href': '/bao-hong'},
      );
      const words = [...item.querySelectorAll('a')].map((link) => [
        link.getAttribute('data-cong-external'),
        link.target,
      ]);
      expect(words).to.deep.equal([
        ['(liên kết ngoài, mở trong thẻ mới)', '_blank'],
        ['(liên kết ngoài, mở trong thẻ mới)', '_blank'],
        [null, ''],
        [null, ''],
      ]);
      expect(element.shadowRoot!.querySelector('[part=note]')!.textContent).to.equal('1');
    });

    it('of an author who opens it in a new tab says so', async () => {
      const {link} = await marked(html`<li><a href="https://a.vn/" target="_blank">A</a></li>`);
      expect(link.getAttribute('data-cong-external')).to.equal(
        '(liên kết ngoài, mở trong thẻ mới)',
      );
      expect(link.rel).to.equal('');
    });
  });

  describe('own-hosts', () => {
    it('warns of what has no host', async () => {
      const warnings = capturedWarnings();
      const {link} = await marked(html`<li>${COURT}</li>`, {'own-hosts': 'toaan.gov.vn, <b>'});
      expect(link.hasAttribute('data-cong-external')).to.equal(false);
      expect(warnings.list.join()).to.contain('"<b>"');
    });
  });

  describe('hits', () => {
    const hits: [hits: string, shown: string | null][] = [
      ['19204', '19.204 lượt truy cập'],
      ['0', '0 lượt truy cập'],
      ['nhiều', null],
    ];
    for (const [text, shown] of hits) {
      it(`“${text}” shows as ${shown}`, async () => {
        capturedWarnings();
        const {item} = await marked(html`<li data-hits=${text}>${COURT}</li>`);
        expect(item.getAttribute('data-cong-hits')).to.equal(shown);
      });
    }
  });

  describe('report-href', () => {
    it('gives each link an action, percent-encoded, which is no link of the list', async () => {
      const {element, item} = await marked(
        html`<li><a href="https://a.vn/?b=1&amp;c=2">Tòa án</a></li>`,
        {
          'report-href': '/bao-hong?link={href}&ten={text}',
        },
      );
      const report = item.querySelector<HTMLAnchorElement>('[data-cong-report]')!;
      expect(report.getAttribute('href')).to.equal(
        '/bao-hong?link=https%3A%2F%2Fa.vn%2F%3Fb%3D1%26c%3D2&ten=T%C3%B2a%20%C3%A1n',
      );
      expect(report.ariaLabel).to.equal('Báo liên kết hỏng: Tòa án');
      expect(item.textContent).to.equal('Tòa án');
      expect(element.shadowRoot!.querySelector('[part=note]')!.textContent).to.equal('1');
      await expect(element).to.be.accessible();
    });

    it('takes the action away with the attribute', async () => {
      const {element, item} = await marked(html`<li>${COURT}</li>`, {'report-href': '/bao-hong'});
      expect(item.querySelectorAll('a')).to.have.length(2);
      element.removeAttribute('report-href');
      await element.updateComplete;
      expect(item.querySelectorAll('a')).to.have.length(1);
    });

    it('stands once in each item of a copy', async () => {
      const {element} = await marked(html`<li>${COURT}</li>`, {'report-href': '/bao-hong'});
      const copy = element.cloneNode(true) as LinkList;
      element.after(copy);
      copy.querySelector('a')!.href = 'https://bocongan.gov.vn/';
      const reports = () => copy.querySelectorAll<HTMLAnchorElement>('[data-cong-report]');
      copy.setAttribute('report-href', '/bao-hong?link={href}');
      await waitUntil(() => reports()[0]?.href.includes('bocongan'), 'the marks of the copy');
      expect(reports()).to.have.length(1);
      copy.removeAttribute('report-href');
      await waitUntil(() => reports().length === 0, 'the action to go');
    });

    it('is refused as a script, and warned of', async () => {
      const warnings = capturedWarnings();
      const {item} = await marked(html`<li>${COURT}</li>`, {'report-href': 'javascript:alert(1)'});
      expect(item.querySelectorAll('a')).to.have.length(1);
      expect(warnings.list.join()).to.contain('report-href');
    });
  });

  it('follows what a page changes at a link and its item', async () => {
    const {element, item, link} = await marked(html`<li>${COURT}</li>`);
    expect(link.hasAttribute('data-cong-external')).to.equal(true);
    link.href = '/gioi-thieu';
    item.dataset['hits'] = '12';
    await waitUntil(() => !link.hasAttribute('data-cong-external'), 'the mark to go');
    expect(item.getAttribute('data-cong-hits')).to.equal('12 lượt truy cập');
    expect(element.querySelectorAll('[data-cong-external]')).to.have.length(0);
  });

  it('does not render anew because of its marks', async () => {
    const {element} = await marked(html`<li>${COURT}</li>`);
    await element.updateComplete;
    element.reportHref = '/bao-hong';
    await element.updateComplete;
    expect(element.querySelectorAll('[data-cong-report]')).to.have.length(1);
    await nextFrame();
    expect(element.isUpdatePending).to.equal(false);
    let updates = 0;
    element.addController({hostUpdated: () => updates++});
    element.external = 'new-tab';
    await nextFrame();
    expect(updates).to.equal(1);
  });

  it('stand in the first line of the link, at any size of text and any density', async () => {
    const {element, item, link} = await marked(html`<li data-since="2021-07-25">${LONG}</li>`, {
      'report-href': '/bao-hong',
    });
    element.style.inlineSize = '320px';
    await waitUntil(() => link.hasAttribute('data-cong-external'), 'the arrow');
    const middleOfLine = () => {
      const words = document.createRange();
      words.selectNodeContents(link);
      const {top, bottom} = words.getClientRects()[0]!;
      return (top + bottom) / 2;
    };
    const middleOf = (mark: '::before' | '::after') => {
      const {top, height, boxSizing, borderTopWidth} = getComputedStyle(link, mark);
      const edges = boxSizing === 'border-box' ? 0 : 2 * parseFloat(borderTopWidth);
      return link.getBoundingClientRect().top + parseFloat(top) + (parseFloat(height) + edges) / 2;
    };
    const flag = item.querySelector('[data-cong-report] svg')!;
    for (const [size, row] of [
      ['16px', '44px'],
      ['32px', '44px'],
      ['16px', '32px'],
    ] as const) {
      element.style.setProperty('--cong-font-size-base', size);
      element.style.setProperty('--cong-size-row', row);
      const line = middleOfLine();
      expect(middleOf('::before'), `new, ${size}, ${row}`).to.be.closeTo(line, 1.5);
      expect(middleOf('::after'), `arrow, ${size}, ${row}`).to.be.closeTo(line, 1.5);
      const {top, bottom, right} = flag.getBoundingClientRect();
      expect((top + bottom) / 2, `flag, ${size}, ${row}`).to.be.closeTo(line, 1.5);
      expect(right, 'at the edge').to.be.closeTo(item.getBoundingClientRect().right, 0.5);
    }
  });

  it('marks a long list to its end, some rows at a time', async () => {
    const items = Array.from({length: 450}, () => html`<li>${COURT}</li>`);
    const {element} = await marked(html`${items}`);
    const count = () => element.querySelectorAll('[data-cong-external]').length;
    await waitUntil(() => count() === 450, 'all to be marked');
  });
});

const COURT = html`<a href="https://toaan.gov.vn/">Tòa án</a>`;
const LONG = html`<a href="https://congbo.toaan.gov.vn/"
  >Trang công bố bản án, quyết định của Tòa án nhân dân các cấp</a
>`;

/** A list with these items, once its first link has been looked at, by what comes later too. */
async function marked(items: unknown, attributes: Record<string, string | null> = {}) {
  const element = await fixture<LinkList>(
    html`<cong-link-list now=${NOW}>
      <ul>
        ${items}
        <li><a href="https://cuoi.vn/">Cuối</a></li>
      </ul>
    </cong-link-list>`,
  );
  element.querySelector('li:last-child')!.remove();
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, value);
  }
  const probe = document.createElement('li');
  const mark = document.createElement('a');
  mark.href = 'https://dau-moc.vn/';
  probe.dataset['hits'] = '1';
  probe.append(mark);
  element.querySelector('ul')!.prepend(probe);
  await waitUntil(() => probe.hasAttribute('data-cong-hits'), 'the marks');
  probe.remove();
  await element.updateComplete;
  const item = element.querySelector('li')!;
  return {element, item, link: item.querySelector('a')!};
}
