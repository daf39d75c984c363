import {expect} from '../../support/testing.js';
import {safePhoto} from '../../../src/elements/photo-gallery/data/safe-photo.js';
import {safeCandidates} from '../../../src/elements/photo-gallery/photo.js';
import {safeSrc} from '../../../src/core/urls.js';
import type {Photo} from '../../../src/data/schemas/photos.js';

describe('photos from data', () => {
  const srcsets: [srcset: unknown, expected: string][] = [
    ['a.webp 480w, b.webp 1600w', 'a.webp 480w, b.webp 1600w'],
    ['a.webp 480w,b.webp 1600w', 'a.webp 480w, b.webp 1600w'],
    ['a.webp, b.webp 2x', 'a.webp, b.webp 2x'],
    ['anh,1.webp 1x', 'anh,1.webp 1x'],
    ['javascript:alert(1) 1x, b.webp 2x', 'b.webp 2x'],
    ['data:image/png;base64,AAAA 1x', ''],
    ['', ''],
    [5, ''],
    [undefined, ''],
  ];
  for (const [srcset, expected] of srcsets) {
    it(`srcset ${JSON.stringify(srcset)} → ${JSON.stringify(expected)}`, () => {
      expect(safeCandidates(srcset, safeSrc)).to.equal(expected);
    });
  }

  it('keeps what is safe, and takes the picture where there is no small one', () => {
    const row = {
      src: ' a.jpg ',
      thumb: 'javascript:alert(1)',
      caption: 'Lễ khai mạc',
      sources: [
        {type: 'image/webp', srcset: 'a.webp'},
        {type: 'image/avif', srcset: 'blob:x'},
      ],
    };
    expect(safePhoto(row)).to.deep.equal({
      src: 'a.jpg',
      thumb: 'a.jpg',
      caption: 'Lễ khai mạc',
      sources: [{type: 'image/webp', srcset: 'a.webp'}],
      tracks: [],
    });
  });

  for (const row of [undefined, null, 5, {}, {src: 5}, {src: ''}, {src: 'javascript:alert(1)'}]) {
    it(`leaves out ${JSON.stringify(row)}`, () => {
      expect(safePhoto(row as Photo)).to.equal(undefined);
    });
  }

  it('bears sources that are no list, and rows of it that are none', () => {
    const photo = (sources: unknown) => safePhoto({src: 'a.jpg', sources} as Photo)?.sources;
    expect(photo('webp')).to.deep.equal([]);
    expect(photo([null, 5])).to.deep.equal([]);
  });
});
