import {expect, fixture, html, waitUntil} from '../../../support/testing.js';
import {emulateMedia} from '@web/test-runner-commands';
import type {PhotoGallery} from '../../../../src/elements/photo-gallery/photo-gallery.js';
import {skipWhere} from '../../../support/engine-limits.js';
import {dialogOf, figure, linksOf, openByClick, threePhotos} from '../support.js';

/** Whether the browser leaves the photos of the page out of what it styles and lays out. */
const isCovered = (gallery: PhotoGallery) =>
  getComputedStyle(gallery.shadowRoot!.querySelector('slot.photos')!).contentVisibility ===
  'hidden';

describe('<cong-photo-gallery> behind the open viewer', () => {
  it('needs no layout, and keeps its room', async () => {
    const gallery = await threePhotos();
    const {height} = gallery.getBoundingClientRect();
    await openByClick(gallery, 1);
    await waitUntil(() => isCovered(gallery));
    expect(gallery.getBoundingClientRect().height).to.be.closeTo(height, 1);
  });

  it('is there again when the viewer closes, with the focus on the photo', async () => {
    const gallery = await threePhotos();
    await openByClick(gallery, 1);
    await waitUntil(() => isCovered(gallery));
    gallery.next();
    gallery.close();
    expect(isCovered(gallery)).to.equal(false);
    expect(document.activeElement).to.equal(linksOf(gallery)[2]);
    expect(document.activeElement!.getBoundingClientRect().height).to.be.above(0);
  });

  it('is printed', async function () {
    skipWhere(this, 'emulate-media');
    const gallery = await threePhotos();
    await openByClick(gallery, 1);
    await waitUntil(() => isCovered(gallery));
    await emulateMedia({media: 'print'});
    try {
      expect(isCovered(gallery)).to.equal(false);
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });

  it('is there again when the gallery leaves the page', async () => {
    const gallery = await threePhotos();
    await openByClick(gallery, 1);
    await waitUntil(() => isCovered(gallery));
    const place = gallery.parentElement!;
    gallery.remove();
    place.append(gallery);
    expect(dialogOf(gallery)).to.equal(null);
    expect(isCovered(gallery)).to.equal(false);
  });

  it('stays where it scrolls sideways, which would begin anew', async () => {
    const gallery = await fixture<PhotoGallery>(
      html`<cong-photo-gallery layout="carousel"
        >${['a', 'b', 'c'].map(figure)}</cong-photo-gallery
      >`,
    );
    const dialog = await openByClick(gallery, 1);
    await waitUntil(() => dialog.querySelector('.strip button'), 'the photo is there');
    expect(isCovered(gallery)).to.equal(false);
  });
});
