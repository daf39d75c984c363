import {expect, fixture, html, nextFrame, waitUntil} from '../../../support/testing.js';
import {render} from 'lit';
import type {PhotoGallery} from '../../../../src/elements/photo-gallery/photo-gallery.js';
import {
  announced,
  control,
  counterOf,
  dialogOf,
  figure,
  linksOf,
  openByClick,
  shownPicture,
  threePhotos,
} from '../support.js';

/** A photo that is not there yet. */
function newPhoto(name: string): Element {
  const place = document.createElement('div');
  render(figure(name), place);
  return place.firstElementChild!;
}

describe('<cong-photo-gallery> viewer while editors change the photos', () => {
  it('keeps the picture and its zoom when others come before and after it', async () => {
    const gallery = await threePhotos();
    await openByClick(gallery, 1);
    // A stage whose size is new to the viewer shows the photo whole.
    await nextFrame();
    await nextFrame();
    control(gallery, 'Phóng to').click();
    const shown = shownPicture(gallery)!;
    const {transform} = shown.style;
    gallery.prepend(newPhoto('d'), newPhoto('wide'));
    gallery.append(newPhoto('dot'));
    await waitUntil(() => counterOf(gallery) === '4 / 6');
    expect(shownPicture(gallery)).to.equal(shown);
    expect(transform).to.contain('scale(1.5)');
    expect(shown.style.transform).to.equal(transform);
    await waitUntil(() => announced(gallery) === 'Ảnh 4 trên 6: Trao bằng khen. Ảnh b');
  });

  it('counts on when others go', async () => {
    const gallery = await threePhotos();
    await openByClick(gallery, 2);
    const shown = shownPicture(gallery)!;
    gallery.querySelector('figure')!.remove();
    await waitUntil(() => counterOf(gallery) === '2 / 2');
    expect(shownPicture(gallery)).to.equal(shown);
    gallery.previous();
    await waitUntil(() => shownPicture(gallery)?.alt === 'Ảnh b');
    expect(control(gallery, 'Ảnh trước').getAttribute('aria-disabled')).to.equal('true');
  });

  it('follows them into another order', async () => {
    const gallery = await threePhotos();
    await openByClick(gallery, 0);
    gallery.replaceChildren(...[...gallery.children].reverse());
    await waitUntil(() => counterOf(gallery) === '3 / 3');
    expect(shownPicture(gallery)!.alt).to.equal('Ảnh a');
    expect(control(gallery, 'Ảnh sau').getAttribute('aria-disabled')).to.equal('true');
  });

  it('shows the one before where the last goes', async () => {
    const gallery = await threePhotos();
    await openByClick(gallery, 2);
    gallery.querySelectorAll('figure')[2]!.remove();
    await waitUntil(() => shownPicture(gallery)?.alt === 'Ảnh b');
    expect(counterOf(gallery)).to.equal('2 / 2');
    gallery.close();
    expect(document.activeElement).to.equal(linksOf(gallery)[1]);
  });

  it('closes when all go, and shows those that come instead', async () => {
    const gallery = await threePhotos();
    await openByClick(gallery, 1);
    gallery.replaceChildren();
    await waitUntil(() => !dialogOf(gallery));
    gallery.append(newPhoto('d'));
    await openByClick(gallery, 0);
    expect(counterOf(gallery)).to.equal('1 / 1');
  });

  it('shows what all of them were replaced by in one go', async () => {
    const gallery = await threePhotos();
    await openByClick(gallery, 2);
    gallery.replaceChildren(newPhoto('d'), newPhoto('a'));
    await waitUntil(() => shownPicture(gallery)?.alt === 'Ảnh a');
    expect(counterOf(gallery)).to.equal('2 / 2');
  });

  it('follows the words of the caption', async () => {
    const gallery = await threePhotos();
    const dialog = await openByClick(gallery, 0);
    gallery.querySelector('figcaption')!.replaceChildren('Lễ khai mạc sáng 26 tháng 7');
    await waitUntil(
      () => dialog.querySelector('.caption')!.textContent === 'Lễ khai mạc sáng 26 tháng 7',
    );
  });

  it('tells no script that the reader went on', async () => {
    const gallery = await threePhotos();
    let changes = 0;
    gallery.addEventListener('cong-photo-change', () => changes++);
    await openByClick(gallery, 0);
    gallery.querySelector('figure')!.remove();
    await waitUntil(() => shownPicture(gallery)?.alt === 'Ảnh b');
    expect(changes).to.equal(0);
  });

  it('is not disturbed by what is no photo', async () => {
    const gallery = await fixture<PhotoGallery>(
      html`<cong-photo-gallery>${figure('a')}${figure('b')}</cong-photo-gallery>`,
    );
    await openByClick(gallery, 1);
    const shown = shownPicture(gallery)!;
    const note = document.createElement('p');
    note.textContent = 'Ảnh: Thanh Hà';
    gallery.append(note);
    await waitUntil(() => counterOf(gallery) === '2 / 2');
    expect(shownPicture(gallery)).to.equal(shown);
  });
});
