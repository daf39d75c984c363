import {expect} from '../../../support/testing.js';
import {
  hasName,
  nameInHash,
  photoHash,
} from '../../../../src/elements/photo-gallery/viewer/photo-hash.js';

describe('a photo in the address', () => {
  for (const [src, hash] of [
    ['anh/ho-sen.jpg', '#photo=ho-sen.jpg'],
    ['https://cong.example/anh/ho-sen.jpg?rong=1600#x', '#photo=ho-sen.jpg'],
    ['/anh/Hồ sen.jpg', '#photo=H%E1%BB%93%20sen.jpg'],
    ['/anh/H%E1%BB%93%20sen.jpg', '#photo=H%E1%BB%93%20sen.jpg'],
    ['/anh/100%.jpg', '#photo=100%25.jpg'],
  ] as const) {
    it(`${src} → ${hash}, and back`, () => {
      expect(photoHash(src)).to.equal(hash);
      expect(hasName(src, nameInHash(hash)!)).to.equal(true);
    });
  }

  it('is none in other addresses', () => {
    expect(nameInHash('#dieu-1')).to.equal(undefined);
    expect(nameInHash('')).to.equal(undefined);
    expect(hasName('anh/ho-sen.jpg', 'sen.jpg')).to.equal(false);
  });
});
