import {expect} from 'chai';
import {DataModel} from '../../../src/elements/photo-gallery/data/data-model.js';
import {
  checkLists,
  galleryView,
  sourceOf,
  type Written,
} from '../../../src/elements/photo-gallery/gallery-model.js';
import {capturedWarnings} from '../../support/captured-warnings.js';

const TAG = 'cong-photo-gallery';
const NOTHING = {};

const written = (photos: number, albums = 0): Written => ({
  photos,
  albums,
  isBlank: photos === 0 && albums === 0,
});

/** A gallery as its element puts it together: what is drawn is what the data model has. */
const modelOf = (
  given: object,
  fetched: object = NOTHING,
  markup: Written | undefined = written(0),
) => {
  const data = new DataModel(TAG);
  data.take(given, fetched);
  return {
    source: sourceOf(given),
    data,
    view(isDrawn: boolean) {
      const counts = {photos: data.photos.length, albums: data.albums.length};
      return galleryView(data.source, markup, isDrawn && data.hasData ? counts : undefined);
    },
  };
};

const addresses = ({data}: {data: DataModel}) => data.photos.map(({src}) => src);

const a = {src: 'a.jpg'};
const b = {src: 'b.jpg'};
const c = {src: 'c.jpg'};

describe('gallery model', () => {
  describe('which photos show', () => {
    it('are those of the property, before those of src and of the markup', () => {
      const model = modelOf(
        {photos: [a], src: 'photos.json'},
        {value: {photos: [b]}, address: 'photos.json'},
        written(3),
      );
      expect(model.source).to.equal('property');
      expect(addresses(model)).to.deep.equal(['a.jpg']);
      expect(model.view(true)).to.deep.equal({
        isFromData: true,
        count: {of: 'photos', number: 1},
        isEmpty: false,
        isRemote: false,
      });
    });

    it('are those of src before those of the markup, once they are here', () => {
      const model = modelOf({src: 'photos.json'}, NOTHING, written(3));
      expect(model.source).to.equal('src');
      expect(model.view(true)).to.deep.equal({
        isFromData: false,
        count: {of: 'photos', number: 3},
        isEmpty: false,
        isRemote: true,
      });
      model.data.take({src: 'photos.json'}, {value: {photos: [b, c]}, address: 'photos.json'});
      expect(addresses(model)).to.deep.equal(['b.jpg', 'c.jpg']);
      expect(model.view(true).count).to.deep.equal({of: 'photos', number: 2});
    });

    it('are those of the markup where there is no data, or nothing that draws it', () => {
      expect(modelOf({}, NOTHING, written(2)).source).to.equal('markup');
      const model = modelOf({photos: [a]}, NOTHING, written(2));
      expect(model.view(false).isFromData).to.equal(false);
      expect(model.view(false).count).to.deep.equal({of: 'photos', number: 2});
    });

    it('are none with an albums property alone, which stands in place of src as well', () => {
      const model = modelOf(
        {albums: [{title: 'Lễ kỷ niệm', src: 'le.json'}], src: 'photos.json'},
        {value: {photos: [b]}, address: 'photos.json'},
      );
      expect(addresses(model)).to.deep.equal([]);
      expect(model.view(true).count).to.deep.equal({of: 'albums', number: 1});
    });
  });

  describe('the note', () => {
    it('counts albums only where there is no photo', () => {
      expect(modelOf({}, NOTHING, written(0, 2)).view(true).count).to.deep.equal({
        of: 'albums',
        number: 2,
      });
      expect(modelOf({}, NOTHING, written(5, 2)).view(true).count).to.deep.equal({
        of: 'photos',
        number: 5,
      });
    });

    it('says nothing before the markup has been read, as on a server', () => {
      expect(galleryView('markup', undefined, undefined)).to.deep.equal({
        isFromData: false,
        count: undefined,
        isEmpty: false,
        isRemote: false,
      });
    });

    it('says that there is no photo where there is none, and none is to come', () => {
      expect(modelOf({}).view(true).isEmpty).to.equal(true);
      expect(modelOf({photos: []}).view(true).isEmpty).to.equal(true);
      expect(modelOf({src: 'photos.json'}).view(true).isEmpty).to.equal(false);
      const fetched = {value: {photos: []}, address: 'photos.json'};
      expect(modelOf({src: 'photos.json'}, fetched).view(true).isEmpty).to.equal(true);
    });

    it('does not say so while what draws the data is on its way', () => {
      expect(modelOf({photos: [a]}).view(false).isEmpty).to.equal(false);
      const fetched = {value: {photos: [a]}, address: 'photos.json'};
      expect(modelOf({src: 'photos.json'}, fetched).view(false).isEmpty).to.equal(false);
    });

    it('does not say so of pictures that lead nowhere', () => {
      const markup = {photos: 0, albums: 0, isBlank: false};
      expect(modelOf({}, NOTHING, markup).view(true).isEmpty).to.equal(false);
    });
  });

  describe('a property', () => {
    it('that is no list counts as absent', () => {
      const warnings = capturedWarnings();
      const given = {photos: 'a.jpg', albums: null};
      expect(sourceOf(given)).to.equal('markup');
      checkLists(TAG, given);
      expect(warnings.list).to.deep.equal([
        '<cong-photo-gallery> photos: "a.jpg". Expected an array of photos; the property is left out.',
      ]);
    });
  });
});
