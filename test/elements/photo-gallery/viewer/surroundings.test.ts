import {expect, fixture, html, waitUntil} from '../../../support/testing.js';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import type {PhotoGallery} from '../../../../src/elements/photo-gallery/photo-gallery.js';
import {
  announced,
  control,
  dialogOf,
  figure,
  openByClick,
  picture,
  shownPicture,
  threePhotos,
} from '../support.js';

const within = async (wrap: (gallery: TemplateResult) => TemplateResult) => {
  const page = await fixture(
    wrap(html`<cong-photo-gallery>${['a', 'b', 'c'].map(figure)}</cong-photo-gallery>`),
  );
  return page.querySelector<PhotoGallery>('cong-photo-gallery')!;
};

describe('<cong-photo-gallery> viewer on the pages that there are', () => {
  describe('that CSS scales', () => {
    const canTell = 'currentCSSZoom' in Element.prototype;
    const scaled = () => within((gallery) => html`<div style="zoom: 1.5">${gallery}</div>`);

    it('moves a photo as far as the pointer goes', async () => {
      if (!canTell) return;
      const gallery = await scaled();
      await openByClick(gallery, 1);
      const {left, top, width, height} = shownPicture(gallery)!.getBoundingClientRect();
      const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      await sendMouse({type: 'move', position: [x, y]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [x - 30, y]});
      await sendMouse({type: 'move', position: [x - 60, y]});
      expect(shownPicture(gallery)!.getBoundingClientRect().left).to.be.closeTo(left - 60, 1);
      await sendMouse({type: 'move', position: [x, y]});
      await sendMouse({type: 'up'});
    });

    it('zooms about the pointer', async () => {
      if (!canTell) return;
      const gallery = await scaled();
      await openByClick(gallery, 0);
      const image = shownPicture(gallery)!;
      await waitUntil(() => image.getAnimations().length === 0);
      const at = () => {
        const {left, width} = image.getBoundingClientRect();
        return (x - left) / width;
      };
      const {left, top, width, height} = image.getBoundingClientRect();
      const x = Math.round(left + width * 0.75);
      const before = at();
      image.dispatchEvent(
        new WheelEvent('wheel', {
          deltaY: -700,
          clientX: x,
          clientY: Math.round(top + height / 2),
          bubbles: true,
          cancelable: true,
        }),
      );
      expect(image.getBoundingClientRect().width).to.be.greaterThan(width * 2);
      expect(at()).to.be.closeTo(before, 0.02);
    });
  });

  describe('that run from right to left', () => {
    it('has arrows that point outwards, and the place before the number of all', async () => {
      const gallery = await within((each) => html`<div dir="rtl" lang="vi">${each}</div>`);
      await openByClick(gallery, 0);
      const next = control(gallery, 'Ảnh sau');
      const stage = dialogOf(gallery)!.getBoundingClientRect();
      expect(next.getBoundingClientRect().right).to.be.lessThan(stage.width / 2);
      expect(getComputedStyle(next.querySelector('svg')!).scale).to.equal('-1 1');
      const place = dialogOf(gallery)!.querySelector('.counter > *')!;
      expect(getComputedStyle(place).direction).to.equal('ltr');
      expect(place.textContent).to.equal('1 / 3');
    });
  });

  it('goes round with Tab, and back with Shift', async () => {
    const gallery = await threePhotos();
    const dialog = await openByClick(gallery, 0);
    await waitUntil(() => dialog.querySelector('.strip button'));
    const name = () => gallery.shadowRoot!.activeElement?.getAttribute('aria-label');
    const seen: unknown[] = [];
    do {
      await sendKeys({press: 'Tab'});
      seen.push(name());
    } while (name() !== 'Ảnh 1 trên 3' && seen.length < 20);
    const [first] = seen;
    await sendKeys({press: 'Tab'});
    expect(name()).to.equal(first);
    // Not every driver can hold a key.
    gallery.shadowRoot!.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Tab', shiftKey: true, bubbles: true, cancelable: true}),
    );
    expect(name()).to.equal('Ảnh 1 trên 3');
  });

  describe('to screen readers', () => {
    it('tells the words beside a photo and what it shows', async () => {
      const gallery = await threePhotos();
      await openByClick(gallery, 0);
      await waitUntil(() => announced(gallery) === 'Ảnh 1 trên 3: Lễ khai mạc. Ảnh a');
    });

    it('tells words that are the same once', async () => {
      const gallery = await fixture<PhotoGallery>(html`
        <cong-photo-gallery>
          <figure>
            <a href=${picture('a')}><img src=${picture('a')} alt="Lễ khai mạc" /></a>
            <figcaption>Lễ khai mạc</figcaption>
          </figure>
        </cong-photo-gallery>
      `);
      await openByClick(gallery, 0);
      await waitUntil(() => announced(gallery) === 'Ảnh 1 trên 1: Lễ khai mạc');
    });
  });
});
