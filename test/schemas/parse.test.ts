import {expect} from '../support/testing.js';
import {contracts} from '../../src/schemas/index.js';
import {parseDocument, ShapeError} from '../../src/schemas/parse.js';

const {counts, events, links, photos} = contracts;

describe('parseDocument', () => {
  describe('keeps', () => {
    it('what fits', () => {
      const document = {photos: [{src: 'a.jpg', alt: 'Cổng'}], next: '2.json'};
      expect(parseDocument(photos, document)).to.deep.equal({
        value: {photos: [{src: 'a.jpg', alt: 'Cổng'}], next: '2.json'},
        skipped: [],
      });
    });

    it('nothing of keys that are not documented', () => {
      expect(parseDocument(counts, {visits: '12', secret: 1}).value).to.deep.equal({visits: '12'});
    });

    it('links in a list', () => {
      const {value} = parseDocument(links, [{text: 'Quốc hội', href: 'https://quochoi.vn'}]);
      expect(value).to.deep.equal([{text: 'Quốc hội', href: 'https://quochoi.vn'}]);
    });

    it('links in groups', () => {
      const group = {heading: 'Trung ương', links: [{text: 'Quốc hội', href: '/qh'}]};
      const {value} = parseDocument(links, {groups: [group]});
      expect(value).to.deep.equal({
        groups: [{heading: 'Trung ương', links: [{text: 'Quốc hội', href: '/qh'}]}],
      });
    });

    it('empty lists', () => {
      expect(parseDocument(links, []).value).to.deep.equal([]);
      expect(parseDocument(photos, {photos: []}).value).to.deep.equal({photos: []});
      expect(parseDocument(counts, {}).value).to.deep.equal({});
    });
  });

  describe('leaves out', () => {
    it('rows that do not fit, and tells their places', () => {
      const {value, skipped} = parseDocument(photos, {
        photos: [{src: 5}, {src: 'b.jpg'}, null, {src: 'd.jpg'}, {}],
      });
      expect(value).to.deep.equal({photos: [{src: 'b.jpg'}, {src: 'd.jpg'}]});
      expect(skipped).to.have.length(3);
      expect(skipped.some((each) => each.startsWith('photos.0.src: Invalid type'))).to.equal(true);
      expect(skipped.some((each) => each.startsWith('photos.2: Invalid type'))).to.equal(true);
      expect(skipped.some((each) => each.startsWith('photos.4.src: Invalid key'))).to.equal(true);
    });

    it('albums that do not fit, and photos that are no list beside albums', () => {
      const {value, skipped} = parseDocument(photos, {
        albums: [{title: 'Lễ kỷ niệm', src: 'a.json'}, {title: 5}],
        photos: 5,
      });
      expect(value).to.deep.equal({albums: [{title: 'Lễ kỷ niệm', src: 'a.json'}], photos: []});
      expect(skipped).to.have.length(2);
      expect(skipped[0]).to.match(/^albums\.1\.title: Invalid type/);
    });

    it('a row once that is wrong in two ways', () => {
      const {value, skipped} = parseDocument(links, [
        {text: 1, href: 2},
        {text: 'a', href: '/a'},
      ]);
      expect(value).to.deep.equal([{text: 'a', href: '/a'}]);
      expect(skipped).to.have.length(2);
    });

    it('a link of a group, not the group', () => {
      const {value, skipped} = parseDocument(links, {
        groups: [{heading: 'Bộ', links: [{text: 'a', href: '/a'}, {text: 'b'}]}],
      });
      expect(value).to.deep.equal({groups: [{heading: 'Bộ', links: [{text: 'a', href: '/a'}]}]});
      expect(skipped).to.have.length(1);
      expect(skipped[0]).to.match(/^groups\.0\.links\.1\.href: /);
    });

    it('a group without a heading', () => {
      const {value} = parseDocument(links, {
        groups: [{links: []}, {heading: 'Bộ', links: []}],
      });
      expect(value).to.deep.equal({groups: [{heading: 'Bộ', links: []}]});
    });

    it('an optional key of the document', () => {
      const {value, skipped} = parseDocument(counts, {visits: 12, today: true});
      expect(value).to.deep.equal({visits: 12});
      expect(skipped).to.have.length(1);
      expect(skipped[0]).to.match(/^today: Invalid type/);
    });

    it('an event of an unknown calendar', () => {
      const {value, skipped} = parseDocument(events, {
        events: [
          {event: 'thành lập ngành', since: '1960-07-26', calendar: 'julian'},
          {event: 'Giỗ Tổ', since: '2000-03-10', calendar: 'lunar'},
        ],
      });
      expect(value).to.deep.equal({
        events: [{event: 'Giỗ Tổ', since: '2000-03-10', calendar: 'lunar'}],
      });
      expect(skipped[0]).to.match(/^events\.0\.calendar: /);
    });
  });

  describe('refuses', () => {
    const wrong: [what: string, parse: () => unknown, message: RegExp][] = [
      ['a key that must be there', () => parseDocument(photos, {}), /^photos: Invalid key/],
      ['a list that is none', () => parseDocument(photos, {photos: 'x'}), /^photos: Invalid type/],
      ['null', () => parseDocument(counts, null), /^document: Invalid type/],
      ['a number for links', () => parseDocument(links, 5), /^document: Invalid type/],
      ['groups that are no list', () => parseDocument(links, {groups: 5}), /^groups: Invalid type/],
      ['another document', () => parseDocument(events, {photos: []}), /^events: Invalid key/],
    ];
    for (const [what, parse, message] of wrong) {
      it(`${what}: ${message.source}`, () => {
        expect(parse).to.throw(ShapeError, message);
      });
    }
  });
});
