import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {PhotoGallery} from '../../../src/elements/photo-gallery/photo-gallery.js';
import {album, albumsOf, drawnAlbums, galleryOf, photo, untilCounts} from './albums-support.js';
import {counterOf, dialogOf, figure, linksOf, openByClick} from './support.js';

/** Takes the address back to what it was. */
function leaveAddress() {
  history.replaceState(null, '', location.pathname + location.search);
}

describe('<cong-photo-gallery> albums', () => {
  describe('the address', () => {
    // What a viewer before this has asked for, to go back, would lead away from the new address.
    beforeEach(() => waitUntil(() => !history.state?.congPhoto));
    afterEach(leaveAddress);

    it('opens the album that holds the photo, and its viewer alone', async () => {
      const gallery = await fixture<PhotoGallery>(html`
        <cong-photo-gallery deep-link>
          ${figure('a')}${album('Một', ['a', 'b'], true)}${album('Hai', ['c', 'd'], true)}
        </cong-photo-gallery>
      `);
      location.hash = '#photo=d.svg';
      const [first, second] = albumsOf(gallery);
      await waitUntil(() => counterOf(galleryOf(second!)) === '2 / 2');
      expect(second!.open).to.equal(true);
      expect(first!.open).to.equal(false);
      expect(dialogOf(gallery)).to.equal(null);
      galleryOf(second!).close();
      expect(document.activeElement).to.equal(linksOf(galleryOf(second!))[1]);
      // The browser goes back later than it is told to.
      await waitUntil(() => location.hash === '');
    });

    it('stays that of the page where a base leads elsewhere', async () => {
      const base = document.createElement('base');
      base.href = '/';
      document.head.append(base);
      try {
        const {pathname, search} = location;
        const gallery = await fixture<PhotoGallery>(
          html`<cong-photo-gallery deep-link>${figure('a')}</cong-photo-gallery>`,
        );
        await openByClick(gallery, 0);
        await waitUntil(() => location.hash === '#photo=a.svg');
        expect(location.pathname + location.search).to.equal(pathname + search);
        gallery.close();
        await waitUntil(() => location.hash === '');
      } finally {
        base.remove();
      }
    });

    it('leads to the photo that was shared, of two whose files have one name', async () => {
      const twice = (folder: string) =>
        html`<a href="/${folder}/01.jpg"><img src="/${folder}/nho.jpg" alt=${folder} /></a>`;
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery deep-link>${twice('2024')}${twice('2025')}</cong-photo-gallery>`,
      );
      location.hash = '#photo=2025/01.jpg';
      await waitUntil(() => counterOf(gallery) === '2 / 2');
      gallery.previous();
      await waitUntil(() => location.hash === '#photo=2024/01.jpg');
      gallery.close();
      await waitUntil(() => location.hash === '');
    });

    it('leads from the viewer of one album to that of another, also where one is open at a time', async () => {
      const gallery = await fixture<PhotoGallery>(html`
        <cong-photo-gallery>
          ${album('Một', ['a', 'b'], true)}${album('Hai', ['c', 'd'], true)}
        </cong-photo-gallery>
      `);
      await untilCounts(gallery, '2 ảnh', '2 ảnh');
      const [first, second] = albumsOf(gallery);
      for (const details of [first!, second!]) details.setAttribute('name', 'album');
      first!.open = true;
      await openByClick(galleryOf(first!), 0);
      await waitUntil(() => location.hash === '#photo=a.svg');
      location.hash = '#photo=c.svg';
      await waitUntil(() => counterOf(galleryOf(second!)) === '1 / 2');
      await waitUntil(() => !dialogOf(galleryOf(first!)));
      expect(dialogOf(galleryOf(second!))!.matches(':modal')).to.equal(true);
      expect(galleryOf(second!).shadowRoot!.activeElement).to.equal(dialogOf(galleryOf(second!)));
      galleryOf(second!).close();
      expect(document.activeElement).to.equal(linksOf(galleryOf(second!))[0]);
      await waitUntil(() => !location.hash.includes('c.svg'));
    });

    it('opens an album from data, once', async () => {
      history.replaceState(null, '', '#photo=c.svg');
      const gallery = await drawnAlbums(
        [
          {title: 'Một', photos: [photo('a'), photo('b')]},
          {title: 'Hai', photos: [photo('b'), photo('c')]},
        ],
        {deepLink: ''},
      );
      await waitUntil(() => albumsOf(gallery)[1]!.open);
      const [, details] = albumsOf(gallery);
      await waitUntil(() => galleryOf(details!) && counterOf(galleryOf(details!)) === '2 / 2');
      galleryOf(details!).close();
      details!.open = false;
      gallery.heading = 'Album';
      await gallery.updateComplete;
      expect(details!.open).to.equal(false);
    });
  });
});
