import {expect, waitUntil} from '../../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import {capturedWarnings} from '../../../support/captured-warnings.js';
import {skipWhere} from '../../../support/engine-limits.js';
import {emulateFeatures} from '../../../support/media.js';
import {figuresOf, frameOf, galleryOf, sized} from './layouts-support.js';
import {linksOf} from '../support.js';

describe('<cong-photo-gallery> layouts', () => {
  describe('captions', () => {
    it('stand over the photo’s foot without a pointer near, two lines at most', async () => {
      const gallery = await galleryOf('justified', [sized([480, 320], 0), sized([480, 320], 1)]);
      gallery.captions = 'over';
      await gallery.updateComplete;
      const caption = gallery.querySelector('figcaption')!;
      caption.textContent = 'Đại biểu dự hội nghị tổng kết công tác năm '.repeat(8);
      const image = frameOf(gallery.querySelector('img')!);
      const words = frameOf(caption);
      expect(words.bottom).to.be.closeTo(image.bottom, 1);
      expect(words.left).to.be.closeTo(image.left, 1);
      expect(words.right).to.be.closeTo(image.right, 1);
      expect(words.height).to.be.within(50, 90);
      const {color, opacity, visibility, backgroundImage} = getComputedStyle(caption);
      expect([color, opacity, visibility]).to.deep.equal(['rgb(255, 255, 255)', '1', 'visible']);
      // On white, 28 % of it are left: a grey of 71, on which white has 9.3 : 1.
      expect(backgroundImage).to.contain('rgba(0, 0, 0, 0.72)');
    });

    it('let a press through to the photo', async () => {
      const gallery = await galleryOf('justified', [sized([480, 320], 0)], {width: 600});
      gallery.captions = 'over';
      await gallery.updateComplete;
      gallery.scrollIntoView();
      const {left, bottom} = frameOf(gallery.querySelector('figcaption')!);
      expect(document.elementFromPoint(left + 20, bottom - 10)!.localName).to.equal('img');
    });

    it('stand under it in forced colours, where their ground would hide it', async function () {
      skipWhere(this, 'emulate-media');
      await emulateFeatures({'forced-colors': 'active'});
      try {
        const gallery = await galleryOf('justified', [sized([480, 320], 0)]);
        gallery.captions = 'over';
        await gallery.updateComplete;
        expect(frameOf(gallery.querySelector('figcaption')!).top).to.be.at.least(
          frameOf(gallery.querySelector('img')!).bottom,
        );
      } finally {
        await emulateFeatures({});
      }
    });

    it('stand under it for a value that is none, and developers are told', async () => {
      const warnings = capturedWarnings();
      const gallery = await galleryOf('justified', [sized([480, 320], 0)]);
      gallery.setAttribute('captions', 'inside');
      await gallery.updateComplete;
      expect(warnings.list).to.deep.equal([
        '<cong-photo-gallery> captions: "inside". Expected under, over; under is used.',
      ]);
      expect(frameOf(gallery.querySelector('figcaption')!).top).to.be.at.least(
        frameOf(gallery.querySelector('img')!).bottom,
      );
    });
  });

  describe('a long list in the markup', () => {
    const many = Array.from({length: 300}, (_, index) => sized([480, 320], index));

    for (const layout of ['grid', 'justified'])
      it(`leaves out what is far from the window: ${layout}`, async function () {
        if (!CSS.supports('content-visibility: auto')) this.skip();
        const gallery = await galleryOf(layout, many);
        const isFar = (index: number) =>
          getComputedStyle(figuresOf(gallery)[index]!).contentVisibility === 'auto';
        expect([isFar(0), isFar(119), isFar(120), isFar(299)]).to.deep.equal([
          false,
          false,
          true,
          true,
        ]);
        const last = figuresOf(gallery)[297]!;
        last.scrollIntoView();
        await waitUntil(
          () => Math.abs(last.offsetHeight - figuresOf(gallery)[0]!.offsetHeight) < 40,
        );
        const frame = frameOf(last.querySelector('img')!);
        expect(frame.width / frame.height).to.be.closeTo(1.5, 0.02);
        expect(frame.bottom > 0 && frame.top < innerHeight).to.equal(true);
      });

    it('draws the ring of a photo inside it, where it would be cut off', async () => {
      const gallery = await galleryOf('grid', many);
      const link = linksOf(gallery)[200]!;
      linksOf(gallery)[199]!.focus();
      await sendKeys({press: 'Tab'});
      if (document.activeElement !== link) link.focus();
      if (CSS.supports('content-visibility: auto') && link.matches(':focus-visible'))
        expect(getComputedStyle(link).outlineOffset).to.equal('-3px');
    });
  });
});
