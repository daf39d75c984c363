import {expect} from '../../support/testing.js';
import {safePhoto} from '../../../src/elements/photo-gallery/data/safe-photo.js';
import {leadsToPhoto, safeCandidates} from '../../../src/elements/photo-gallery/photo.js';
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

describe('links around pictures', () => {
  const toPhotos: [href: string, type: string, thumb: string][] = [
    ['anh.jpg', '', 'nho.jpg'],
    ['/anh/Hồ sen.JPEG?rong=1600#x', '', 'nho.jpg'],
    ['/phim/le-khai-mac.mp4', '', 'nho.jpg'],
    ['/documents/20121/0/anh.png/2f0bd0a4-6f5e-0a7a-3b7c-8d1c2f1e9a10?t=17', '', 'nho.jpg'],
    ['/anh.jpg;jsessionid=9F2', '', 'nho.jpg'],
    ['/tep/42', 'image/jpeg', 'nho.jpg'],
    ['/tep/43', 'video/mp4', 'nho.jpg'],
    ['/xem.ashx?id=3', '', '/xem.ashx?id=3&rong=200'],
    ['?anh=3', '', '?anh=3&rong=200'],
    ['https://coquan.gov.vn:8443/anh.jpg', '', 'nho.jpg'],
    ['/anh.jpg!large', '', 'nho.jpg'],
    ['/anh.jpg@webp', '', 'nho.jpg'],
    ['/anh.jpg%20', '', 'nho.jpg'],
  ];
  for (const [href, type, thumb] of toPhotos)
    it(`lead to a photo: ${href} ${type}`, () => {
      expect(leadsToPhoto(href, type, () => thumb)).to.equal(true);
    });

  const elsewhere: [href: string, type: string, thumb: string][] = [
    ['/tin-tuc/le-khai-mac', '', '/anh/nho.jpg'],
    ['/tin-tuc/le-khai-mac.html', '', '/anh/nho.jpg'],
    ['/van-ban/quyet-dinh.pdf', '', '/anh/nho.jpg'],
    ['https://www.youtube.com/watch?v=abc', '', '/anh/nho.jpg'],
    ['https://maps.google.com/?q=21.02,105.85', '', '/anh/nho.jpg'],
    ['?p=12', '', '/anh/nho.jpg'],
    ['/wiki/File:Hồ_sen.jpg', '', '/anh/nho.jpg'],
    ['/wiki/Tập_tin:Hồ_sen.jpg', '', '/anh/nho.jpg'],
    ['/index.php/File:Hồ_sen.jpg', '', '/anh/nho.jpg'],
    ['/xem.aspx?anh=a.jpg', '', '/anh/nho.jpg'],
    ['#ban-do', '', '#'],
    ['/', '', '/'],
    ['/anh.jpg', 'text/html', '/anh/nho.jpg'],
  ];
  for (const [href, type, thumb] of elsewhere)
    it(`lead elsewhere: ${href} ${type}`, () => {
      expect(leadsToPhoto(href, type, () => thumb)).to.equal(false);
    });
});
