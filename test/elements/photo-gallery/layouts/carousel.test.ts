import {expect, waitUntil} from '../../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import {nothing} from 'lit';
import type {PhotoGallery} from '../../../../src/elements/photo-gallery/photo-gallery.js';
import {pageWithout} from '../../../support/page-without.js';
import {
  button,
  figuresOf,
  frameOf,
  galleryOf,
  isAtEnd,
  NEXT,
  PREVIOUS,
  rowsOf,
  seen,
  sized,
  trackOf,
} from './layouts-support.js';
import {linksOf, picture} from '../support.js';

describe('<cong-photo-gallery> layouts', () => {
  describe('carousel', () => {
    const many = Array.from({length: 12}, (_, index) => sized([480, 320], index));

    it('shows one row, with a part of the photo that follows', async () => {
      const gallery = await galleryOf('carousel', many);
      expect(rowsOf(gallery)).to.have.length(1);
      expect(seen(gallery)).to.deep.equal([1, 2]);
      const third = frameOf(linksOf(gallery)[2]!);
      expect(third.left).to.be.below(frameOf(gallery).right - 20);
      expect(gallery.parentElement!.scrollWidth).to.equal(900);
    });

    it('turns by as many photos as are seen, to both ends', async () => {
      const gallery = await galleryOf('carousel', many);
      expect([isAtEnd(gallery, PREVIOUS), isAtEnd(gallery, NEXT)]).to.deep.equal([true, false]);
      for (const photos of ['3,4', '5,6', '7,8', '9,10', '11,12']) {
        button(gallery, NEXT).click();
        await waitUntil(() => seen(gallery).join() === photos, photos);
      }
      await waitUntil(() => isAtEnd(gallery, NEXT) && !isAtEnd(gallery, PREVIOUS));
      button(gallery, PREVIOUS).click();
      await waitUntil(() => !seen(gallery).includes(12));
    });

    it('turns where the browser loses a smooth scroll', async () => {
      const gallery = await galleryOf('carousel', many);
      const track = trackOf(gallery);
      track.scrollTo = (options?: ScrollToOptions | number) => {
        if (typeof options === 'object' && options.behavior !== 'smooth')
          track.scrollLeft = options.left ?? 0;
      };
      button(gallery, NEXT).click();
      await waitUntil(() => seen(gallery).join() === '3,4', 'the next photos');
    });

    it('takes one photo at a time where there is room for one', async () => {
      const gallery = await galleryOf('carousel', many, {width: 320});
      expect(seen(gallery)).to.deep.equal([1]);
      button(gallery, NEXT).click();
      await waitUntil(() => seen(gallery).join() === '2');
    });

    it('goes to the left where the page is read from right to left', async () => {
      const gallery = await galleryOf('carousel', many, {dir: 'rtl'});
      expect(seen(gallery)).to.deep.equal([1, 2]);
      expect(frameOf(linksOf(gallery)[0]!).left).to.be.above(frameOf(linksOf(gallery)[1]!).left);
      expect(frameOf(button(gallery, PREVIOUS)).left).to.be.above(
        frameOf(button(gallery, NEXT)).left,
      );
      button(gallery, NEXT).click();
      await waitUntil(() => seen(gallery).join() === '3,4', 'the next photos');
    });

    it('shows the photo that the keyboard comes to', async () => {
      const gallery = await galleryOf('carousel', many);
      linksOf(gallery)[1]!.focus({preventScroll: true});
      // WebKit’s Tab goes by links only if it is told to.
      await sendKeys({press: 'Tab'});
      if (document.activeElement !== linksOf(gallery)[2]) linksOf(gallery)[2]!.focus();
      await waitUntil(() => seen(gallery).includes(3));
    });

    it('leaves room for the ring around a photo', async () => {
      const gallery = await galleryOf('carousel', many);
      expect(frameOf(linksOf(gallery)[0]!).top - frameOf(trackOf(gallery)).top).to.be.at.least(5);
    });

    it('has no buttons where all photos are seen', async () => {
      const gallery = await galleryOf('carousel', many.slice(0, 2));
      expect(button(gallery, NEXT).checkVisibility?.() ?? false).to.equal(false);
      const figure = figuresOf(gallery)[0]!;
      gallery.append(figure.cloneNode(true), figure.cloneNode(true));
      await waitUntil(() => frameOf(button(gallery, NEXT)).width > 0);
    });

    it('shows photos from data, and draws of thousands those that the reader comes to', async () => {
      const data = Array.from({length: 3000}, (_, index) => ({
        src: `${picture('a')}#${index + 1}`,
        alt: `Ảnh ${index + 1}`,
      }));
      const gallery = await galleryOf('carousel', nothing, {data});
      expect(rowsOf(gallery)).to.have.length(1);
      expect(linksOf(gallery)).to.have.length(120);
      trackOf(gallery).scrollTo({left: 1e6, behavior: 'instant'});
      await waitUntil(() => linksOf(gallery).length === 240);
      await gallery.open(500);
      gallery.close();
      await waitUntil(() => seen(gallery).includes(501));
      expect(linksOf(gallery)).to.have.length.below(1000);
    });

    it('has its buttons at the photos, where there are albums above them', async () => {
      const data = Array.from({length: 12}, (_, index) => ({
        src: `${picture('a')}#${index + 1}`,
        alt: `Ảnh ${index + 1}`,
      }));
      const gallery = await galleryOf('carousel', nothing, {data});
      gallery.albums = [{title: 'Lễ kỷ niệm', photos: data}];
      await waitUntil(() => gallery.shadowRoot!.querySelector('[part=albums] summary'));
      await waitUntil(() => frameOf(button(gallery, NEXT)).width > 0);
      expect(frameOf(button(gallery, NEXT)).top).to.be.above(frameOf(linksOf(gallery)[0]!).bottom);
      expect(seen(gallery)).to.deep.equal([1, 2]);
      button(gallery, NEXT).click();
      await waitUntil(() => seen(gallery).join() === '3,4', 'the next photos');
    });

    it('is a row that scrolls where the feature does not load', async () => {
      const photo = `<a href="/a.jpg"><img src="${picture('a')}" width="480" height="320" alt="Cổng"></a>`;
      const {element: gallery, page} = await pageWithout<PhotoGallery>(
        ['elements/photo-gallery/layouts/photo-layouts'],
        `<cong-photo-gallery layout="carousel">${photo.repeat(12)}</cong-photo-gallery>`,
      );
      await waitUntil(() => page.told.join().includes('its file to load'));
      expect(button(gallery, NEXT)).to.equal(null);
      await waitUntil(() => {
        trackOf(gallery).scrollTo({left: 1e6, behavior: 'instant'});
        return trackOf(gallery).scrollLeft > 0;
      });
    });

    it('is accessible, in the words of the page', async () => {
      const gallery = await galleryOf('carousel', many);
      await expect(gallery).to.be.accessible();
      gallery.lang = 'en';
      await waitUntil(() => button(gallery, 'More photos'));
    });
  });
});
