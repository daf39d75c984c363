import {expect} from 'chai';
import {contracts} from '../../../src/data/schemas/contracts.js';
import {parseDocument, ShapeError} from '../../../src/data/schemas/parse.js';

const {counts, events, links, photos} = contracts;

const FOUNDING = {event: 'thành lập ngành', since: '1960-07-26'};

/** The only photo of a document, and why it was left out where it was. */
function photo(row: object) {
  const {value, skipped} = parseDocument(photos, {photos: [{src: 'a.jpg', ...row}]});
  return value.photos[0] ?? skipped[0]?.replace(/: .*/, '');
}

describe('a document that is written otherwise', () => {
  const sizes: [width: string, read: number | undefined][] = [
    ['900', 900],
    ['900px', 900],
    ['900 px ', 900],
    ['900px ', 900],
    [' -1', -1],
    ['5-5', undefined],
    ['9px0', undefined],
    ['rộng', undefined],
  ];
  for (const [width, read] of sizes)
    it(`has a width of “${width}”: ${read ?? 'none'}`, () => {
      const expected = read === undefined ? 'photos.0.width' : {src: 'a.jpg', width: read};
      expect(photo({width})).to.deep.equal(expected);
    });

  it('has sentences for a text, and nothing else in their list', () => {
    expect(photo({caption: ['Lễ chào cờ.', 'Ảnh: VKS']})).to.deep.equal({
      src: 'a.jpg',
      caption: 'Lễ chào cờ. Ảnh: VKS',
    });
    expect(photo({caption: ['Lễ chào cờ.', 2024]})).to.equal('photos.0.caption');
  });

  it('has a number for a text, but not for an address', () => {
    const track = {src: 'a.vtt', srclang: 84};
    expect(photo({tracks: [track]})).to.deep.equal({
      src: 'a.jpg',
      tracks: [{src: 'a.vtt', srclang: '84'}],
    });
    expect(photo({src: 84})).to.equal('photos.0.src');
    expect(photo({thumb: 84})).to.equal('photos.0.thumb');
  });

  it('has an object with the keys of a list', () => {
    const {value} = parseDocument(photos, {photos: {0: {src: 'a.jpg'}, 10: {src: 'b.jpg'}}});
    expect(value.photos).to.deep.equal([{src: 'a.jpg'}, {src: 'b.jpg'}]);
    for (const key of ['a1', '1a'])
      expect(() => parseDocument(photos, {photos: {[key]: {src: 'a.jpg'}}})).to.throw(ShapeError);
  });

  it('has null for a list', () => {
    expect(parseDocument(links, {groups: [{heading: 'Bộ', links: null}]}).value).to.deep.equal({
      groups: [{heading: 'Bộ', links: []}],
    });
    expect(parseDocument(links, {groups: null}).value).to.deep.equal({groups: []});
    expect(parseDocument(events, {events: null}).value).to.deep.equal({events: []});
  });
});

describe('the words and keys of a contract', () => {
  for (const tone of ['festive', 'solemn', 'mourning', 'plain'])
    it(`an event may be ${tone}`, () => {
      const {value} = parseDocument(events, {events: [{...FOUNDING, tone}]});
      expect(value.events).to.deep.equal([{...FOUNDING, tone}]);
    });

  it('an event of another tone is left out', () => {
    const {skipped} = parseDocument(events, {events: [{...FOUNDING, tone: 'vui'}]});
    expect(skipped[0]).to.match(/^events\.0\.tone: /);
  });

  for (const calendar of ['solar', 'lunar'])
    it(`an event may go by the ${calendar} calendar`, () => {
      const {value} = parseDocument(events, {events: [{...FOUNDING, calendar}]});
      expect(value.events).to.deep.equal([{...FOUNDING, calendar}]);
    });

  it('a count of the site’s own needs its words', () => {
    const {skipped} = parseDocument(counts, {metrics: [{name: 'downloads', value: 5}]});
    expect(skipped[0]).to.match(/^metrics\.0\.label: /);
  });

  it('the reader’s address alone is nothing to show', () => {
    const {emptied} = parseDocument(counts, {visits: true, ip: '3.239.7.207'});
    expect(emptied).to.match(/^visits: /);
  });

  it('a document of another shape is a fault of its own name', () => {
    try {
      parseDocument(photos, {});
    } catch (error) {
      expect((error as Error).name).to.equal('ShapeError');
      return;
    }
    expect.fail('it was read');
  });
});
