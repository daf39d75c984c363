import {expect} from 'chai';
import {DataModel} from '../../../../src/elements/photo-gallery/data/data-model.js';
import {capturedWarnings} from '../../../support/captured-warnings.js';

const TAG = 'cong-photo-gallery';
const NOTHING = {};

const modelOf = (given: object, fetched: object = NOTHING) => {
  const model = new DataModel(TAG);
  model.take(given, fetched);
  return model;
};

const addresses = ({photos}: DataModel) => photos.map(({src}) => src);

const a = {src: 'a.jpg'};
const b = {src: 'b.jpg'};
const c = {src: 'c.jpg'};

describe('data model of a gallery', () => {
  describe('which photos there are', () => {
    it('are those of src again when the property is taken away', () => {
      const fetched = {value: {photos: [b]}, address: 'photos.json'};
      const model = modelOf({photos: [a], src: 'photos.json'}, fetched);
      model.take({photos: undefined, src: 'photos.json'}, fetched);
      expect(addresses(model)).to.deep.equal(['b.jpg']);
    });

    it('are none before the document of src is here', () => {
      const model = modelOf({src: 'photos.json'});
      expect(model.hasData).to.equal(false);
      expect(addresses(model)).to.deep.equal([]);
    });

    it('are those of the markup where there is neither property nor src', () => {
      const model = new DataModel(TAG);
      expect(model.source).to.equal('markup');
      model.take({}, {value: {photos: [b]}, address: 'photos.json'});
      expect(model.hasData).to.equal(false);
    });

    it('are none of what is no list', () => {
      expect(modelOf({photos: 'a.jpg'}).hasData).to.equal(false);
      expect(addresses(modelOf({photos: 'a.jpg', albums: []}))).to.deep.equal([]);
    });
  });

  describe('rows', () => {
    it('without a safe address are left out and not counted', () => {
      const warnings = capturedWarnings();
      const model = modelOf({photos: [a, {src: 'javascript:alert(1)'}, null, b]});
      expect(addresses(model)).to.deep.equal(['a.jpg', 'b.jpg']);
      expect(model.photos).to.have.length(2);
      expect(warnings.list).to.deep.equal([
        '<cong-photo-gallery> photos: {"src":"javascript:alert(1)"}. Expected a photo with an http(s) or relative src; it is left out.',
        '<cong-photo-gallery> photos: null. Expected a photo with an http(s) or relative src; it is left out.',
      ]);
    });

    it('keep their photo when the list comes again, so that what is drawn is known', () => {
      const model = modelOf({photos: [a, b]});
      const [first] = model.photos;
      model.take({photos: [a, b, c]}, NOTHING);
      expect(model.photos[0]).to.equal(first);
      expect(model.photos).to.have.length(3);
    });

    it('are the same list while nothing has changed, which is then not drawn anew', () => {
      const given = {photos: [a, b], albums: [{title: 'Hội thao', photos: [c]}]};
      const model = modelOf(given);
      const {photos, albums} = model;
      model.take(given, NOTHING);
      expect(model.photos).to.equal(photos);
      expect(model.albums).to.equal(albums);
    });

    it('of albums have the first picture as their cover, and no photos without an address', () => {
      const warnings = capturedWarnings();
      const model = modelOf({
        albums: [
          {title: ' Hội thao ', photos: [{src: 'phim.mp4'}, {src: 'c.jpg', thumb: 'c-480.jpg'}]},
          {title: 'Trống', photos: [{src: 'javascript:0'}]},
        ],
      });
      expect(model.albums.map(({title, cover}) => [title, cover])).to.deep.equal([
        ['Hội thao', 'c-480.jpg'],
      ]);
      expect(warnings.list).to.deep.equal([
        '<cong-photo-gallery> albums: {"title":"Trống"}. Expected an album with photos or an http(s) or relative src; it is left out.',
      ]);
    });
  });

  describe('pages of src', () => {
    const first = {photos: [a, b], next: 'p2.json'};
    const second = {photos: [b, c]};

    it('follow each other, each photo once', () => {
      const model = modelOf({src: 'p1.json'}, {value: first, address: 'p1.json'});
      expect(model.pages.next).to.equal('p2.json');
      model.take({src: 'p1.json'}, {value: second, address: 'p2.json'});
      expect(addresses(model)).to.deep.equal(['a.jpg', 'b.jpg', 'c.jpg']);
      expect(model.pages.next).to.equal(undefined);
    });

    it('stay where the first is asked for again', () => {
      const model = modelOf({src: 'p1.json'}, {value: first, address: 'p1.json'});
      model.take({src: 'p1.json'}, {value: second, address: 'p2.json'});
      const newest = {photos: [{src: 'moi.jpg'}, a, b], next: 'p2.json'};
      model.take({src: 'p1.json'}, {value: newest, address: 'p1.json'});
      expect(addresses(model)).to.deep.equal(['moi.jpg', 'a.jpg', 'b.jpg', 'c.jpg']);
    });

    it('are gone with another src', () => {
      const model = modelOf({src: 'p1.json'}, {value: first, address: 'p1.json'});
      model.take({src: 'q1.json'}, {value: undefined, address: 'p1.json'});
      expect(model.hasData).to.equal(false);
      model.take({src: 'q1.json'}, {value: {photos: [c]}, address: 'q1.json'});
      expect(addresses(model)).to.deep.equal(['c.jpg']);
    });
  });
});
