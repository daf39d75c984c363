import {expect, fixture, html, waitUntil} from '../../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import {
  control,
  counterOf,
  dialogOf,
  figure,
  openByClick,
  shownPicture,
  threePhotos,
} from '../support.js';

describe('<cong-photo-gallery> viewer keys', () => {
  it('mirrors the arrows where text runs from right to left', async () => {
    const page = await fixture(
      html`<div dir="rtl">
        <cong-photo-gallery>${['a', 'b', 'c'].map(figure)}</cong-photo-gallery>
      </div>`,
    );
    const gallery = page.querySelector('cong-photo-gallery')!;
    await openByClick(gallery, 0);
    const places: unknown[] = [];
    for (const press of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'End', 'Home']) {
      await sendKeys({press});
      places.push(counterOf(gallery));
    }
    expect(places).to.deep.equal(['2 / 3', '3 / 3', '2 / 3', '3 / 3', '1 / 3']);
  });

  it('zooms with + and −, and shows it whole with 0', async () => {
    const gallery = await threePhotos();
    await openByClick(gallery, 0);
    const scales: number[] = [];
    for (const key of ['+', '=', '-', '-', '+', '+', '0']) {
      dialogOf(gallery)!.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
      scales.push(new DOMMatrix(shownPicture(gallery)!.style.transform).a);
    }
    expect(scales).to.deep.equal([1.5, 2.25, 1.5, 1, 1.5, 2.25, 1]);
  });

  it('closes on Escape wherever the focus is in it', async () => {
    const gallery = await threePhotos();
    await openByClick(gallery, 0);
    control(gallery, 'Phóng to').focus();
    await sendKeys({press: 'Escape'});
    await waitUntil(() => !dialogOf(gallery));
  });

  it('presses a button that has the focus, and no more', async () => {
    const gallery = await threePhotos();
    gallery.slideshow = '';
    await openByClick(gallery, 0);
    await waitUntil(() => control(gallery, 'Trình chiếu'));
    control(gallery, 'Ảnh sau').focus();
    await sendKeys({press: ' '});
    await waitUntil(() => counterOf(gallery) === '2 / 3');
    expect(control(gallery, 'Trình chiếu').getAttribute('aria-pressed')).to.not.equal('true');
    await sendKeys({press: 'Enter'});
    await waitUntil(() => counterOf(gallery) === '3 / 3');
  });

  it('keeps the focus in it with Tab', async () => {
    const gallery = await threePhotos();
    const dialog = await openByClick(gallery, 0);
    for (let times = 0; times < 14; times++) {
      await sendKeys({press: 'Tab'});
      const {activeElement} = gallery.shadowRoot!;
      // Past its last control is the browser, and then its first.
      expect(activeElement === null || dialog.contains(activeElement)).to.equal(true);
      expect([gallery, document.body]).to.include(document.activeElement);
    }
  });
});
