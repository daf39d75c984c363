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

  for (const [src, other, hash] of [
    ['/anh/2024/01.jpg', '/anh/2025/01.jpg', '#photo=2024/01.jpg'],
    ['/2025/le/01.jpg', '/2024/le/01.jpg', '#photo=2025/le/01.jpg'],
    ['/xem.ashx?id=4', '/xem.ashx?id=5', '#photo=xem.ashx%3Fid%3D4'],
    ['01.jpg', '/anh/2025/01.jpg', '#photo=01.jpg'],
    ['/anh/01.jpg', '/anh/02.jpg', '#photo=01.jpg'],
    ['/anh/01.jpg', '/anh/01.jpg', '#photo=01.jpg'],
  ] as const)
    it(`${src} beside ${other} → ${hash}, which is the one and not the other`, () => {
      expect(photoHash(src, [src, other])).to.equal(hash);
      expect(hasName(src, nameInHash(hash)!)).to.equal(true);
    });

  it('is not the photo of a like name', () => {
    expect(hasName('/anh/2025/01.jpg', '2024/01.jpg')).to.equal(false);
    expect(hasName('/xem.ashx?id=5', 'xem.ashx?id=4')).to.equal(false);
  });
});
