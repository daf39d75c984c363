import {expect} from 'chai';
import {
  chosenLinks,
  EXTERNALS,
  hostsIn,
  isCurrentPage,
  isOutside,
  LAYOUTS,
  shownCount,
} from '../../../src/elements/link-list/links-model.js';
import type {Links} from '../../../src/data/schemas/links.js';

const COURT = {text: 'Tòa án', href: 'https://toaan.gov.vn/'};
const POLICE = {text: 'Công an', href: 'https://bocongan.gov.vn/'};

describe('the model of a link list', () => {
  it('knows the words of its attributes', () => {
    expect(LAYOUTS).to.deep.equal(['list', 'columns', 'logos', 'menu']);
    expect(EXTERNALS).to.deep.equal(['mark', 'new-tab', 'none']);
  });

  describe('where the links come from', () => {
    const choices: [what: string, property: unknown, src: Links | undefined, chosen: unknown][] = [
      ['the property goes before src', [COURT], [POLICE], [COURT]],
      ['an empty property is one too', [], [POLICE], []],
      ['groups', {groups: []}, [POLICE], {groups: []}],
      ['src where there is no property', undefined, [POLICE], [POLICE]],
      ['src where the property is null', null, [POLICE], [POLICE]],
      ['src where the property is none', {danhSach: 1}, [POLICE], [POLICE]],
      ['the markup where there is nothing', undefined, undefined, undefined],
      ['the markup where the property is a text', 'toaan', undefined, undefined],
    ];
    for (const [what, property, src, chosen] of choices)
      it(what, () => expect(choose(property, src).links).to.deep.equal(chosen));

    it('refuses a property that is no links, and not one that is absent', () => {
      expect(choose({groups: 'x'}, undefined).refused).to.deep.equal([{groups: 'x'}]);
      expect(choose(null, undefined).refused).to.deep.equal([]);
    });
  });

  describe('how many show', () => {
    const counts: [
      what: string,
      state: Partial<Parameters<typeof shownCount>[0]>,
      shown: number,
      held: number,
    ][] = [
      ['all without a limit', {}, 5, 0],
      ['none before they are seen', {total: undefined, limit: 2}, 0, 0],
      ['the limit', {limit: 2}, 2, 3],
      ['all where the limit is higher', {limit: 6}, 5, 0],
      ['all where the limit is below zero', {limit: -1}, 5, 0],
      ['all where the limit is no whole number', {limit: 1.5}, 5, 0],
      ['all where the limit is no number', {limit: Number.NaN}, 5, 0],
      ['all once the reader has asked', {limit: 2, isExpanded: true}, 5, 0],
      ['what is found, past the limit', {limit: 2, found: 4}, 4, 0],
      ['none where none is found', {limit: 2, found: 0}, 0, 0],
    ];
    for (const [what, state, shown, held] of counts)
      it(what, () => {
        const all = {total: 5, found: undefined, limit: 0, isExpanded: false};
        expect(shownCount({...all, ...state})).to.deep.equal({shown, held});
      });
  });

  describe('links outside', () => {
    const site = {
      page: 'https://vks.gov.vn/tin?id=1',
      host: 'vks.gov.vn',
      ownHosts: hostsIn('  ToaAn.gov.vn, https://www.own.vn:8080/tin;\n*.chínhphủ.vn '),
    };
    const addresses: [href: string, isOut: boolean][] = [
      ['https://quochoi.vn/', true],
      ['http://vks.gov.vn:8080/', false],
      ['https://toaan.gov.vn/', false],
      ['https://tinh.toaan.gov.vn/', false],
      ['https://xtoaan.gov.vn/', true],
      ['https://www.vks.gov.vn/', false],
      ['https://tin.vks.gov.vn/', true],
      ['https://own.vn/', false],
      ['https://www.own.vn/', false],
      ['https://tinh.chínhphủ.vn/', false],
      ['http://quochoi.vn/', true],
      ['web+http://quochoi.vn/', false],
      ['mailto:a@quochoi.vn', false],
      ['tel:113', false],
    ];
    for (const [href, isOut] of addresses)
      it(`${href}: ${isOut}`, () => expect(isOutside(new URL(href), site)).to.equal(isOut));

    it('are none in a text without any, and nobody has to hear of what is refused', () => {
      expect(hostsIn(' ')).to.deep.equal([]);
      expect(hostsIn('<b> a.vn')).to.deep.equal(['a.vn']);
    });

    it('refuses what has no host, and keeps the others', () => {
      const refused: string[] = [];
      const written = 'a.vn, <b>, c.vn. \'d.vn\' * vks.*.vn *e.vn "f.vn" ..g.vn [::1] 10.0.0.1';
      expect(hostsIn(written, (each) => refused.push(each))).to.deep.equal([
        'a.vn',
        'c.vn',
        '[::1]',
        '10.0.0.1',
      ]);
      expect(refused).to.deep.equal([
        '<b>',
        "'d.vn'",
        '*',
        'vks.*.vn',
        '*e.vn',
        '"f.vn"',
        '..g.vn',
      ]);
    });

    it('are all that are not named where the page has no host', () => {
      const file = {page: 'file:///a.html', host: '', ownHosts: []};
      expect(isOutside(new URL('https://quochoi.vn/'), file)).to.equal(true);
      expect(isOutside(new URL('file:///b.html'), file)).to.equal(false);
    });

    it('may have no address as written', () => {
      expect(isCurrentPage(new URL(site.page), null, site)).to.equal(true);
    });

    const current: [written: string, isCurrent: boolean][] = [
      ['/tin?id=1', true],
      ['/tin?id=1#muc-3', true],
      ['#muc-3', false],
      ['/tin', false],
      ['/tin?id=12', false],
    ];
    for (const [written, isCurrent] of current)
      it(`${written} is the current page: ${isCurrent}`, () => {
        const url = new URL(written, site.page);
        expect(isCurrentPage(url, written, site)).to.equal(isCurrent);
      });
  });
});

function choose(property: unknown, src: Links | undefined) {
  const refused: unknown[] = [];
  const links = chosenLinks(property, src, (data) => refused.push(data));
  return {links, refused};
}
