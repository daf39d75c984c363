import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {LinkList} from '../../../src/elements/link-list/link-list.js';
import type {Links} from '../../../src/data/schemas/links.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {shownText} from '../../support/shown-text.js';
import {
  agencies,
  COURT,
  drawn,
  highlighted,
  item,
  json,
  marks,
  ours,
  part,
  POLICE,
  provinces,
  section,
  settled,
  shadow,
  shownLinks,
  type,
  withLinks,
} from './support.js';

/** Rows in two groups, of which the first has a rule above its second row. */
const GROUPS = `<h3>Bộ</h3><ul><li><a href="/a">Bộ Nội vụ</a></li><li><a href="/b">Bộ Tư pháp</a></li></ul>
  <h3>Tỉnh</h3><ul><li><a href="/c">An Giang</a></li></ul>`;

describe('<cong-link-list>', () => {
  it('has rows of one height, with a rule above or without', async () => {
    const element = document.createElement('cong-link-list');
    element.innerHTML = GROUPS;
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    const heights = [...element.querySelectorAll('li')].map((row) => row.offsetHeight);
    expect(heights).to.deep.equal([44, 44, 44]);
  });

  it('shows by dots that the hint in its field goes on, where large text has no room for it', async () => {
    const element = await fixture<LinkList>(html`<cong-link-list filter></cong-link-list>`);
    expect(getComputedStyle(part(element, 'filter')).textOverflow).to.equal('ellipsis');
  });

  describe('before upgrade', () => {
    it('is the list of the author, whose nodes and listeners stay', async () => {
      const page = document.createElement('div');
      page.innerHTML =
        '<ul><li><a href="#b">Bình Định</a></li><li><a href="#a">An Giang</a></li></ul>';
      const [link, list] = [page.querySelector('a')!, page.querySelector('ul')!];
      let clicks = 0;
      link.addEventListener('click', () => clicks++);
      const element = await fixture<LinkList>(
        html`<cong-link-list sort="text" filter>${list}</cong-link-list>`,
      );
      await waitUntil(() => shownLinks(element)[0] === 'An Giang', 'they are sorted');
      await type(element, 'bình');
      link.click();
      expect(clicks).to.equal(1);
      expect(element.querySelectorAll('a')[1]).to.equal(link);
      expect(shownLinks(element)).to.deep.equal(['Bình Định']);
    });
  });

  describe('bare', () => {
    it('says that there is no link', async () => {
      const element = await settled(
        await fixture<LinkList>(html`<cong-link-list></cong-link-list>`),
      );
      expect(shownText(element)).to.equal('Chưa có liên kết.');
      expect(section(element).ariaLabel).to.equal('Liên kết');
    });

    it('counts its own links where it stands in an item of the page', async () => {
      const outer = await fixture(
        html`<ul>
          <li>
            <cong-link-list>
              <p><a href="#khac">Ngoài danh sách</a></p>
              <ul>
                <li>
                  <a href="#ct">Cần Thơ</a>
                  <ul>
                    <li><a href="#nk">Ninh Kiều</a></li>
                    <li><a href="#tn">Thốt Nốt</a></li>
                  </ul>
                </li>
              </ul>
            </cong-link-list>
          </li>
        </ul>`,
      );
      const element = await settled(outer.querySelector('cong-link-list')!);
      expect(part(element, 'note').textContent).to.equal('2');
    });

    it('counts its links, and has neither field nor button', async () => {
      const element = await provinces();
      expect(part(element, 'note').textContent).to.equal('3');
      expect(part(element, 'filter')).to.equal(null);
      expect(part(element, 'more')).to.equal(null);
    });
  });

  describe('properties', () => {
    it('sorts as Vietnamese dictionaries do', async () => {
      const element = await provinces({sort: 'text'});
      await waitUntil(() => shownLinks(element)[0] !== 'Cần Thơ', 'they are sorted');
      expect(shownLinks(element)).to.deep.equal(['Cà Mau', 'Cao Bằng', 'Cần Thơ']);
    });

    it('sorts what holds lists only where groups are to be sorted too', async () => {
      const element = await fixture<LinkList>(
        html`<cong-link-list sort="text">
          <ul>
            <li><a href="#t">Trang chủ</a></li>
          </ul>
          <h3>Tỉnh</h3>
          <ul>
            <li>
              Miền Nam
              <ul>
                <li><a href="#v">Vĩnh Long</a></li>
                <li><a href="#c">Cà Mau</a></li>
              </ul>
            </li>
            <li><a href="#h">Huế</a></li>
          </ul>
          <details open>
            <summary>Báo chí</summary>
            <ul>
              <li><a href="#n">Nhân Dân</a></li>
            </ul>
          </details>
        </cong-link-list>`,
      );
      await waitUntil(() => shownLinks(element)[1] === 'Cà Mau', 'they are sorted');
      expect(shownLinks(element)).to.deep.equal([
        'Trang chủ',
        'Cà Mau',
        'Vĩnh Long',
        'Huế',
        'Nhân Dân',
      ]);
      element.sort = 'groups';
      await settled(element);
      expect(shownLinks(element)).to.deep.equal([
        'Trang chủ',
        'Nhân Dân',
        'Huế',
        'Cà Mau',
        'Vĩnh Long',
      ]);
    });

    for (const [what, node] of [
      ['a comment', () => document.createComment('')],
      ['a template', () => document.createElement('template')],
      ['an empty text', () => document.createTextNode('')],
    ] as const) {
      it(`leaves a list with ${what} among its items as written, and sorts the others`, async () => {
        capturedWarnings();
        const element = await fixture<LinkList>(
          html`<cong-link-list>
            <ul>
              <li><a href="#ct">Cần Thơ</a></li>
              <li><a href="#cb">Cao Bằng</a></li>
            </ul>
            <ul>
              <li><a href="#h">Huế</a></li>
              <li><a href="#ag">An Giang</a></li>
            </ul>
          </cong-link-list>`,
        );
        element.querySelector('li')!.before(node());
        element.sort = 'text';
        await waitUntil(() => shownLinks(element)[2] === 'An Giang', 'the other to be sorted');
        expect(shownLinks(element)).to.deep.equal(['Cần Thơ', 'Cao Bằng', 'An Giang', 'Huế']);
      });
    }

    it('sorts around a comment that somebody has written', async () => {
      const element = await fixture<LinkList>(
        html`<cong-link-list>
          <ul>
            <li><a href="#h">Huế</a></li>
            <li><a href="#ag">An Giang</a></li>
          </ul>
        </cong-link-list>`,
      );
      element.querySelector('li')!.before(document.createComment(' các tỉnh miền Trung '));
      element.sort = 'text';
      await waitUntil(() => shownLinks(element)[0] === 'An Giang', 'they are sorted');
      expect(shownLinks(element)).to.deep.equal(['An Giang', 'Huế']);
    });

    it('leaves groups with a comment among them as written, and sorts their links', async () => {
      const warnings = capturedWarnings();
      const element = await fixture<LinkList>(
        html`<cong-link-list>
          <h3>Tỉnh</h3>
          <ul>
            <li><a href="#h">Huế</a></li>
            <li><a href="#ag">An Giang</a></li>
          </ul>
          <h3>Báo chí</h3>
          <ul>
            <li><a href="#n">Nhân Dân</a></li>
          </ul>
        </cong-link-list>`,
      );
      element.prepend(document.createComment('v-if'));
      element.sort = 'groups';
      await waitUntil(() => shownLinks(element)[0] === 'An Giang', 'the links to be sorted');
      expect(shownLinks(element)).to.deep.equal(['An Giang', 'Huế', 'Nhân Dân']);
      expect(ours(warnings.list).join()).to.contain('sort: "groups"');
    });

    it('keeps rows of one text in their order, each with its own address', async () => {
      const element = await fixture<LinkList>(
        html`<cong-link-list sort="text">
          <ul>
            <li><a href="#2">Tòa án</a></li>
            <li><a href="#1">Tòa án</a></li>
            <li><a href="#0">Công an</a></li>
          </ul>
        </cong-link-list>`,
      );
      await waitUntil(() => shownLinks(element)[0] === 'Công an', 'they are sorted');
      const hrefs = [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(hrefs).to.deep.equal(['#0', '#2', '#1']);
    });

    it('holds back what is past the limit', async () => {
      const element = await provinces({limit: 2});
      expect(shownLinks(element)).to.deep.equal(['Cần Thơ', 'Cao Bằng']);
      expect(shownText(part(element, 'more'))).to.equal('Xem thêm (1)');
    });

    for (const limit of [0, -1, 1.5, Number.NaN, 3]) {
      it(`limit ${limit} shows all three`, async () => {
        const element = await provinces({limit});
        expect(shownLinks(element)).to.have.length(3);
        expect(part(element, 'more')).to.equal(null);
      });
    }

    const modes: [external: string, mark: string | null, target: string, rel: string][] = [
      ['mark', '(liên kết ngoài)', '', ''],
      ['new-tab', '(liên kết ngoài, mở trong thẻ mới)', '_blank', 'noopener'],
      ['none', null, '', ''],
    ];
    for (const [external, mark, target, rel] of modes) {
      it(`external ${external}: mark ${mark}, target “${target}”`, async () => {
        const element = await fixture<LinkList>(
          html`<cong-link-list external=${external}>
            <ul>
              <li><a href="https://toaan.gov.vn/">Tòa án</a></li>
              <li><a href="/gioi-thieu">Giới thiệu</a></li>
              <li><a href="https://a.vn/" target="ngoai">A</a></li>
            </ul>
          </cong-link-list>`,
        );
        const [court, own, named] = [...element.querySelectorAll('a')];
        await waitUntil(() => court!.getAttribute('data-cong-external') === mark, 'the mark');
        expect(court!.getAttribute('data-cong-external')).to.equal(mark);
        expect([court!.target, court!.rel]).to.deep.equal([target, rel]);
        expect(own!.hasAttribute('data-cong-external')).to.equal(false);
        expect([own!.target, named!.target]).to.deep.equal(['', 'ngoai']);
      });
    }

    it('external: takes back the new tab that it gave', async () => {
      const element = await fixture<LinkList>(
        html`<cong-link-list external="new-tab">
          <ul>
            <li><a href="https://toaan.gov.vn/">Tòa án</a></li>
          </ul>
        </cong-link-list>`,
      );
      const link = element.querySelector('a')!;
      await waitUntil(() => link.target, 'the new tab');
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
      element.external = 'mark';
      await settled(element);
      expect([link.target, link.rel]).to.deep.equal(['', '']);
    });

    it('own-hosts, and those below them, are not external', async () => {
      const element = await fixture<LinkList>(
        html`<cong-link-list
          own-hosts="vksndtc.gov.vn  toaan.gov.vn"
          .links=${[COURT, {text: 'Tỉnh', href: 'https://vkstinh.vksndtc.gov.vn/'}, POLICE]}
        ></cong-link-list>`,
      );
      await waitUntil(() => marks(element).some(Boolean), 'a mark');
      expect(marks(element)).to.deep.equal([null, null, '(liên kết ngoài)']);
    });

    it('links: an array', async () => {
      const element = await withLinks([
        {...COURT, description: 'Tối cao', image: '/test-api/json'},
      ]);
      expect(shownText(part(element, 'links'))).to.equal('Tòa án Tối cao');
      const link = shadow(element).querySelector('a')!;
      expect(link.getAttribute('href')).to.equal('https://toaan.gov.vn/');
      expect(link.querySelector('img')!.getAttribute('src')).to.equal('/test-api/json');
      expect(link.querySelector('img')!.alt).to.equal('');
    });

    it('links: groups, whose headings are one level below', async () => {
      const element = await withLinks({groups: [{heading: 'Ngành', links: [COURT]}]});
      const heading = shadow(element).querySelector('.group')!;
      expect(heading.textContent.trim()).to.equal('Ngành');
      expect(heading.getAttribute('aria-level')).to.equal('3');
    });

    it('links: fewer of them after sorting, and none left over', async () => {
      const element = await withLinks([COURT, POLICE], 'text');
      expect(shownLinks(element)).to.deep.equal(['Công an', 'Tòa án']);
      element.links = [COURT];
      await settled(element);
      expect(shownLinks(element)).to.deep.equal(['Tòa án']);
    });

    it('src: the links of a JSON document, in place of the markup', async () => {
      const element = await fixture<LinkList>(
        html`<cong-link-list src=${json([COURT])}><p>Của trang</p></cong-link-list>`,
      );
      await waitUntil(() => part(element, 'links'), 'links to come');
      await settled(element);
      expect(shownLinks(element)).to.deep.equal(['Tòa án']);
      expect(shownText(element)).not.to.contain('Của trang');
    });

    it('src: says that it failed, and not that there is none', async () => {
      capturedWarnings();
      const element = await fixture<LinkList>(
        html`<cong-link-list src="/test-api/status/404"></cong-link-list>`,
      );
      await waitUntil(() => part(element, 'retry'), 'a button to retry');
      expect(shownText(element)).to.equal('Không tải được dữ liệu. Thử lại');
    });
  });

  describe('bad input', () => {
    for (const [name, value] of [
      ['layout', 'masonry'],
      ['external', 'popup'],
      ['sort', 'ngược'],
    ] as const) {
      it(`${name} “${value}” warns once, and counts as the default`, async () => {
        const warnings = capturedWarnings();
        const element = await withLinks([COURT]);
        element.setAttribute(name, value);
        await settled(element);
        expect(ours(warnings.list)).to.have.length(1);
        expect(warnings.list.join()).to.contain(value);
        await waitUntil(() => marks(element).some(Boolean), 'a mark');
        expect(marks(element)).to.deep.equal(['(liên kết ngoài)']);
      });
    }

    const bad: [what: string, link: unknown][] = [
      ['a script for an address', {text: 'Bấm', href: 'javascript:alert(1)'}],
      ['no text', {text: '', href: '/a'}],
      ['nothing', null],
    ];
    for (const [what, link] of bad) {
      it(`leaves out a link with ${what}, and warns`, async () => {
        const warnings = capturedWarnings();
        const element = await withLinks([link, COURT] as Links);
        expect(shownLinks(element)).to.deep.equal(['Tòa án']);
        expect(ours(warnings.list)).to.have.length(1);
      });
    }

    it('ignores `links` that are none, and groups without any', async () => {
      const warnings = capturedWarnings();
      const element = await fixture<LinkList>(
        html`<cong-link-list .links=${{danhSach: 1} as unknown as Links}></cong-link-list>`,
      );
      expect(part(element, 'links')).to.equal(null);
      expect(ours(warnings.list)[0]).to.contain('danhSach');
      element.links = {groups: [{heading: 'Hỏng'}, {heading: '', links: [COURT]}]} as Links;
      await drawn(element);
      expect(shownText(part(element, 'links'))).to.equal('Tòa án');
    });
  });

  describe('moved and removed', () => {
    it('catches up with what changed while it was away', async () => {
      const element = await provinces({filter: true});
      await type(element, 'cao');
      const parent = element.parentElement!;
      element.remove();
      element.querySelector('ul')!.append(item('Huế', '#hue'));
      parent.append(element);
      await settled(element);
      expect(shownLinks(element)).to.deep.equal(['Cao Bằng']);
      expect(part(element, 'note').textContent).to.equal('4');
      element.remove();
      expect(highlighted()).to.deep.equal([]);
    });
  });

  describe('accessible', () => {
    it('has no violation', async () => {
      await expect(await agencies()).to.be.accessible();
    });
  });
});
