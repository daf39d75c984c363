import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import {useFakeTimers} from 'sinon';
import type {LinkFilterEvent} from '../../../src/elements/link-list/link-list.events.js';
import type {LinkList} from '../../../src/elements/link-list/link-list.js';
import {shownText} from '../../support/shown-text.js';
import {
  agencies,
  hidden,
  highlighted,
  item,
  marks,
  part,
  press,
  provinces,
  settled,
  shadow,
  shownLinks,
  type,
} from './support.js';

describe('<cong-link-list>', () => {
  describe('interaction', () => {
    const queries: [query: string, shown: string[]][] = [
      ['kiem sat', ['Viện kiểm sát tối cao', 'Trường Đại học Kiểm sát']],
      ['DAI  hoc sat', ['Trường Đại học Kiểm sát']],
      ['sở tp', ['Sở Tư pháp']],
      ['đắk lắk', []],
      [' ', ['Viện kiểm sát tối cao', 'Trường Đại học Kiểm sát', 'Sở Tư pháp', 'Báo Nhân Dân']],
    ];
    for (const [query, shown] of queries) {
      it(`“${query}” finds ${shown.join(', ') || 'none'}`, async () => {
        const element = await agencies();
        await type(element, query);
        expect(shownLinks(element)).to.deep.equal(shown);
      });
    }

    it('hides groups, headings, nested lists and details without a match', async () => {
      const element = await agencies();
      await type(element, 'nhan dan');
      expect(hidden(element, 'h3')).to.deep.equal([true]);
      expect(hidden(element, '.nested')).to.deep.equal([true]);
      expect(hidden(element, 'details')).to.deep.equal([false]);
      expect(hidden(element, '.unfilled'), 'a list still to be filled').to.deep.equal([false]);
      await type(element, '');
      expect(element.querySelectorAll('[data-cong-hidden]')).to.have.length(0);
    });

    it('draws a rule between the rows that show, and none below the last', async () => {
      const element = await fixture<LinkList>(
        html`<cong-link-list filter>
          <ul>
            <li><a href="#n">Nhân Dân</a></li>
            <li><a href="#k">Kiểm sát Hà Nội</a></li>
            <li><a href="#l">Lao Động</a></li>
            <li><a href="#h">Kiểm sát Huế</a></li>
            <li><a href="#t">Tuổi Trẻ</a></li>
          </ul>
        </cong-link-list>`,
      );
      await type(element, 'kiem sat');
      const rules = [...element.querySelectorAll('li')]
        .filter((row) => row.getClientRects().length)
        .map((row) => {
          const {borderTopWidth, borderBottomWidth} = getComputedStyle(row);
          return [borderTopWidth, borderBottomWidth];
        });
      expect(rules).to.deep.equal([
        ['0px', '0px'],
        ['1px', '0px'],
      ]);
    });

    it('leaves what holds two lists where only the first matches', async () => {
      const element = await fixture<LinkList>(
        html`<cong-link-list filter>
          <details open>
            <summary>Báo</summary>
            <ul>
              <li><a href="#n">Nhân Dân</a></li>
            </ul>
            <ul>
              <li><a href="#l">Lao Động</a></li>
            </ul>
          </details>
        </cong-link-list>`,
      );
      await type(element, 'nhan dan');
      expect(hidden(element, 'details')).to.deep.equal([false]);
      expect(hidden(element, 'ul')).to.deep.equal([false, true]);
    });

    it('says that none matches', async () => {
      const element = await provinces({filter: true});
      await type(element, 'Huế');
      expect(shownText(shadow(element).querySelector('.status')!)).to.equal(
        'Không tìm thấy liên kết phù hợp.',
      );
    });

    it('Escape clears the field, and is left to others where it is clear', async () => {
      const element = await provinces({filter: true});
      await type(element, 'Cà');
      expect(press(element, 'a').defaultPrevented).to.equal(false);
      expect(press(element, 'Escape').defaultPrevented).to.equal(true);
      expect(part<HTMLInputElement>(element, 'filter').value).to.equal('');
      await waitUntil(() => shownLinks(element).length === 3, 'all links to show');
      expect(press(element, 'Escape').defaultPrevented).to.equal(false);
    });

    it('shows the rest on “more”, and goes to the first of it', async () => {
      const element = await provinces({limit: 1});
      part<HTMLButtonElement>(element, 'more').click();
      await settled(element);
      expect(shownLinks(element)).to.deep.equal(['Cần Thơ', 'Cao Bằng', 'Cà Mau']);
      expect(part(element, 'more')).to.equal(null);
      expect(document.activeElement!.textContent).to.equal('Cao Bằng');
    });

    it('filters past the limit', async () => {
      const element = await provinces({filter: true, limit: 1});
      await type(element, 'mau');
      expect(shownLinks(element)).to.deep.equal(['Cà Mau']);
      expect(part(element, 'more')).to.equal(null);
    });

    it('shows all again where the filter is taken away', async () => {
      const element = await provinces({filter: true});
      await type(element, 'mau');
      element.filter = false;
      await settled(element);
      expect(shownLinks(element)).to.have.length(3);
      expect(highlighted()).to.deep.equal([]);
    });

    it('filters and marks what is added later', async () => {
      const element = await provinces({filter: true});
      await type(element, 'cao');
      for (const name of ['Cao Lãnh', 'Huế'])
        element.querySelector('ul')!.append(item(name, 'https://tinh.vn/'));
      await waitUntil(() => shownLinks(element).length === 2, 'the new one to be filtered');
      expect(shownLinks(element)).to.deep.equal(['Cao Bằng', 'Cao Lãnh']);
      await waitUntil(() => marks(element).filter(Boolean).length === 2, 'both to be marked');
    });

    it('marks the letters that match, over several nodes', async () => {
      const element = await fixture<LinkList>(
        html`<cong-link-list filter>
          <ul>
            <li>
              <a href="#d"><b>Đắ</b>k Lắk, Đắk Nông</a>
            </li>
          </ul>
        </cong-link-list>`,
      );
      await type(element, 'dak');
      expect(highlighted()).to.deep.equal(['Đắk', 'Đắk']);
      await type(element, 'dak nong');
      expect(highlighted()).to.deep.equal(['Đắk', 'Đắk Nông']);
      await type(element, '');
      expect(highlighted()).to.deep.equal([]);
    });
  });

  describe('events', () => {
    it('tells what was typed and how many match; a script tells nothing', async () => {
      const element = await provinces({filter: true});
      const told: unknown[] = [];
      element.addEventListener('cong-link-filter', ({query, count, bubbles}: LinkFilterEvent) =>
        told.push([query, count, bubbles]),
      );
      element.limit = 1;
      await settled(element);
      expect(told).to.deep.equal([]);
      await type(element, 'Ca ');
      await type(element, 'x');
      expect(told).to.deep.equal([
        ['Ca ', 3, true],
        ['x', 0, true],
      ]);
    });
  });

  describe('accessible', () => {
    it('says the number of matches once the reader pauses', async () => {
      const element = await provinces({filter: true});
      const timers = useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
      const said = () => shadow(element).querySelector('.visually-hidden[role]')!.textContent;
      try {
        await type(element, 'c');
        timers.tick(599);
        await type(element, 'cao');
        timers.tick(599);
        await element.updateComplete;
        expect(said()).to.equal('');
        timers.tick(1);
        await element.updateComplete;
        expect(said()).to.equal('1 liên kết');
        await type(element, 'Huế');
        timers.tick(600);
        await element.updateComplete;
        expect(said()).to.equal('Không tìm thấy liên kết phù hợp.');
      } finally {
        timers.restore();
      }
    });
  });
});
