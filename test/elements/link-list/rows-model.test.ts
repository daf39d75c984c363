import {expect} from 'chai';
import {
  byText,
  countOf,
  drawnGroups,
  isNewOn,
  reportAddress,
} from '../../../src/elements/link-list/features/rows-model.js';
import type {Links} from '../../../src/data/schemas/links.js';

const COURT = {text: 'Tòa án', href: 'https://toaan.gov.vn/'};

describe('the model of rows that are more than plain', () => {
  it('counts numbers in texts as people do', () => {
    const names = ['khu vực 10', 'Đắk Lắk', 'khu vực 2', 'khu vực 1', 'Đà Nẵng', 'Cà Mau'];
    expect(names.sort(byText('vi', (name) => name))).to.deep.equal([
      'Cà Mau',
      'Đà Nẵng',
      'Đắk Lắk',
      'khu vực 1',
      'khu vực 2',
      'khu vực 10',
    ]);
  });

  it('takes what has no text for empty', () => {
    const rows = [{text: 'b'}, {text: null}, {text: 'a'}, {}];
    const compare = byText<{text?: string | null}>('vi', ({text}) => text);
    expect(rows.sort(compare)).to.deep.equal([{text: null}, {}, {text: 'a'}, {text: 'b'}]);
  });

  it('counts the links of all groups', () => {
    const {groups} = draw({
      groups: [
        {heading: 'Tỉnh', links: [COURT, COURT]},
        {heading: 'Báo', links: [COURT]},
      ],
    });
    expect(countOf(groups)).to.equal(3);
  });

  describe('what is drawn', () => {
    it('is one group without a heading for an array', () => {
      expect(draw([COURT]).groups).to.deep.equal([
        {
          heading: '',
          links: [
            {...COURT, description: undefined, image: undefined, since: undefined, hits: undefined},
          ],
        },
      ]);
    });

    it('has all that a link says, its addresses checked', () => {
      const {groups} = draw([
        {...COURT, description: 'Tối cao', image: 'javascript:1', since: '2021-07-25', hits: 0},
      ]);
      expect(groups[0]!.links[0]).to.deep.equal({
        ...COURT,
        description: 'Tối cao',
        image: undefined,
        since: '2021-07-25',
        hits: '0',
      });
    });

    const unfit: [what: string, link: unknown][] = [
      ['a script', {text: 'Bấm', href: 'javascript:alert(1)'}],
      ['a script behind a tab', {text: 'Bấm', href: 'java\tscript:alert(1)'}],
      ['no address', {text: 'Bấm'}],
      ['an address that is a number', {text: 'Bấm', href: 1}],
      ['no text', {text: '', href: '/a'}],
      ['null', null],
    ];
    for (const [what, link] of unfit)
      it(`leaves out a link with ${what}, and says so`, () => {
        const {groups, refused} = draw([link, COURT] as Links);
        expect(groups[0]!.links.map(({text}) => text)).to.deep.equal(['Tòa án']);
        expect(refused).to.deep.equal([link]);
        expect(draw([link, COURT] as Links, 'text').groups).to.deep.equal(groups);
      });

    it('leaves out groups without links, and holes', () => {
      const {groups} = draw({
        groups: [{heading: 'Hỏng'}, null, {heading: 'Tốt', links: []}],
      } as never);
      expect(groups).to.deep.equal([{heading: 'Tốt', links: []}]);
    });

    const groups = [
      {
        heading: 'Tỉnh',
        links: [
          {text: 'Cần Thơ', href: '/1'},
          {text: 'Cà Mau', href: '/2'},
        ],
      },
      {heading: 'Báo', links: [{text: 'Nhân Dân', href: '/3'}]},
    ];
    const orders: [sort: unknown, order: string[]][] = [
      [undefined, ['Tỉnh', 'Cần Thơ', 'Cà Mau', 'Báo', 'Nhân Dân']],
      ['ngược', ['Tỉnh', 'Cần Thơ', 'Cà Mau', 'Báo', 'Nhân Dân']],
      ['text', ['Tỉnh', 'Cà Mau', 'Cần Thơ', 'Báo', 'Nhân Dân']],
      ['groups', ['Báo', 'Nhân Dân', 'Tỉnh', 'Cà Mau', 'Cần Thơ']],
    ];
    for (const [sort, order] of orders)
      it(`sort ${sort}: ${order.join(', ')}`, () => {
        const drawn = draw({groups}, sort).groups;
        const texts = drawn.flatMap(({heading, links}) => [
          heading,
          ...links.map(({text}) => text),
        ]);
        expect(texts).to.deep.equal(order);
        expect(groups[0]!.heading, 'the data stays').to.equal('Tỉnh');
        expect(groups[0]!.links[0]!.text, 'the data stays').to.equal('Cần Thơ');
      });
  });

  describe('new links', () => {
    const today = {year: 2021, month: 7, day: 25};
    const ages: [day: number, newDays: number, isNew: boolean][] = [
      [25, 7, true],
      [19, 7, true],
      [18, 7, false],
      [26, 7, false],
      [18, 8, true],
      [25, 0, false],
      [19, Number.NaN, true],
      [18, Number.NaN, false],
    ];
    for (const [day, newDays, isNew] of ages)
      it(`of the ${day}th, ${newDays} days: ${isNew}`, () =>
        expect(isNewOn(today, {...today, day}, newDays)).to.equal(isNew));
  });

  describe('reporting', () => {
    it('fills the address, percent-encoded', () => {
      expect(
        reportAddress('/bao-hong?link={href}&ten={text}', 'https://a.vn/?b=1', 'Tòa án'),
      ).to.equal('/bao-hong?link=https%3A%2F%2Fa.vn%2F%3Fb%3D1&ten=T%C3%B2a%20%C3%A1n');
    });

    it('fills in half a character, as a server leaves it that cuts a text', () => {
      expect(reportAddress('/bao?ten={text}', '/', 'Cổng \ud83d')).to.equal(
        '/bao?ten=C%E1%BB%95ng%20%EF%BF%BD',
      );
    });

    it('takes no script, also where the link brings it', () => {
      expect(reportAddress('javascript:alert({href})', 'https://a.vn/', 'A')).to.equal(undefined);
      expect(reportAddress('{text}', 'https://a.vn/', 'javascript:1')).to.equal('javascript%3A1');
    });
  });
});

function draw(links: Links, sort?: unknown) {
  const refused: unknown[] = [];
  const groups = drawnGroups(links, {sort, lang: 'vi', refuse: (link) => refused.push(link)});
  return {groups, refused};
}
