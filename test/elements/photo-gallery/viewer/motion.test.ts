import {expect, fixture, html, waitUntil} from '../../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import type {PhotoGallery} from '../../../../src/elements/photo-gallery/photo-gallery.js';
import {PhotoCloseEvent} from '../../../../src/elements/photo-gallery/photo-gallery.events.js';
import {skipWhere} from '../../../support/engine-limits.js';
import {emulateFeatures} from '../../../support/media.js';
import {
  announced,
  control,
  dialogOf,
  figure,
  linksOf,
  openByClick,
  picture,
  shownPicture,
  threePhotos,
} from '../support.js';

/** What is left of a viewer that is closed, on its way back to the page. */
const leavingOf = (gallery: PhotoGallery) =>
  gallery.shadowRoot!.querySelector<HTMLElement>('.frame[popover]');

/** The picture in the viewer, small or whole, open or on its way back. */
const seenIn = (gallery: PhotoGallery) =>
  gallery.shadowRoot!.querySelector<HTMLImageElement>('.stage img')!;

/** The one motion of a picture that has keyframes of its own. */
const motionOf = (image: Element) =>
  image.getAnimations().find((each) => each.constructor === Animation)!;

const thumbOf = (gallery: PhotoGallery, index: number) =>
  linksOf(gallery)[index]!.querySelector('img')!;

/** A gallery whose thumbnails are there, as a reader who clicks on one sees them. */
async function ready(gallery: PhotoGallery | Promise<PhotoGallery>): Promise<PhotoGallery> {
  const it = await gallery;
  await waitUntil(() => linksOf(it).every((link) => link.querySelector('img')!.naturalWidth > 0));
  return it;
}

/** Clicks a photo and holds the motion that follows, as it begins. */
async function openHeld(gallery: PhotoGallery, index: number): Promise<Animation> {
  const {animate} = Element.prototype;
  const motion = new Promise<Animation>((resolve) => {
    // At once: on a busy machine it would be over before anybody looks.
    Element.prototype.animate = function (...how) {
      Element.prototype.animate = animate;
      const held = animate.apply(this, how);
      held.pause();
      held.currentTime = 0;
      resolve(held);
      return held;
    };
  });
  linksOf(gallery)[index]!.click();
  return motion;
}

/** The part of a picture that is not cut off. */
function visibleBox(image: Element) {
  const {left, top, width, height} = image.getBoundingClientRect();
  const {transform, clipPath} = getComputedStyle(image);
  const {a: scale} = new DOMMatrix(transform);
  const [down = 0, across = down] = clipPath.match(/[\d.]+(?=px)/g)?.map(Number) ?? [];
  return {
    left: left + across * scale,
    top: top + down * scale,
    width: width - 2 * across * scale,
    height: height - 2 * down * scale,
  };
}

function expectSameBox(one: Element | DOMRect, other: DOMRect) {
  const box = one instanceof Element ? visibleBox(one) : one;
  for (const side of ['left', 'top', 'width', 'height'] as const)
    expect(box[side]).to.be.closeTo(other[side], 1, side);
}

describe('<cong-photo-gallery> viewer in motion', () => {
  describe('opening', () => {
    it('begins where the thumbnail is, cut as it is, and ends whole at its place', async () => {
      const gallery = await ready(threePhotos());
      gallery.style.setProperty('--cong-photo-gallery-ratio', '1');
      const box = thumbOf(gallery, 1).getBoundingClientRect();
      expect(box.width).to.be.closeTo(box.height, 0.5);
      const motion = await openHeld(gallery, 1);
      const image = seenIn(gallery);
      expectSameBox(image, box);
      motion.finish();
      const end = image.getBoundingClientRect();
      await waitUntil(() => shownPicture(gallery));
      expect(end.width / end.height).to.be.closeTo(2 / 3, 0.01);
    });

    it('shows the thumbnail at the place of the photo, which nothing moves when it is there', async () => {
      const photos = [{src: `${picture('a')}#1`, thumb: picture('a'), width: 600, height: 400}];
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery .photos=${photos}></cong-photo-gallery>`,
      );
      await waitUntil(() => linksOf(gallery).length === 1);
      await ready(gallery);
      const motion = await openHeld(gallery, 0);
      motion.finish();
      const small = seenIn(gallery).getBoundingClientRect();
      await waitUntil(() => shownPicture(gallery));
      expectSameBox(shownPicture(gallery)!.getBoundingClientRect(), small);
      expect(small.width).to.equal(600);
    });

    it('takes no longer than a third of a second, and no key waits for it', async () => {
      const gallery = await ready(threePhotos());
      const motion = await openHeld(gallery, 0);
      expect(motion.effect!.getComputedTiming().endTime).to.be.at.most(350);
      expect(gallery.shadowRoot!.activeElement).to.equal(dialogOf(gallery));
      await waitUntil(() => announced(gallery) === 'Ảnh 1 trên 3: Lễ khai mạc. Ảnh a');
      await sendKeys({press: 'ArrowRight'});
      await waitUntil(() => shownPicture(gallery)?.alt === 'Ảnh b');
      expect(
        seenIn(gallery)
          .getAnimations()
          .filter((each) => each === motion),
      ).to.be.empty;
    });

    it('goes back from where it is when the reader closes at once', async function () {
      skipWhere(this, 'popover');
      const gallery = await ready(threePhotos());
      const motion = await openHeld(gallery, 2);
      motion.currentTime = 60;
      const half = visibleBox(seenIn(gallery)) as DOMRect;
      gallery.close();
      const back = motionOf(seenIn(gallery));
      back.pause();
      back.currentTime = 0;
      expectSameBox(seenIn(gallery), half);
      back.finish();
      await waitUntil(() => !leavingOf(gallery));
    });
  });

  describe('closing', () => {
    beforeEach(function () {
      skipWhere(this, 'popover');
    });

    it('ends where the thumbnail last seen is, and leaves nothing', async () => {
      const gallery = await ready(threePhotos());
      await openByClick(gallery, 0);
      gallery.next();
      await waitUntil(() => shownPicture(gallery)?.alt === 'Ảnh b');
      gallery.close();
      const image = seenIn(gallery);
      const motion = motionOf(image);
      motion.pause();
      motion.currentTime = 199.9;
      expectSameBox(image, thumbOf(gallery, 1).getBoundingClientRect());
      motion.finish();
      await waitUntil(() => !leavingOf(gallery));
    });

    it('has the reader on the page at once: no dialog, the focus back, the event told', async () => {
      const gallery = await ready(threePhotos());
      await openByClick(gallery, 0);
      const closed: number[] = [];
      gallery.addEventListener(PhotoCloseEvent.eventName, (event) =>
        closed.push((event as PhotoCloseEvent).index),
      );
      control(gallery, 'Đóng').click();
      expect(dialogOf(gallery)).to.equal(null);
      expect(document.activeElement).to.equal(linksOf(gallery)[0]);
      expect(closed).to.deep.equal([0]);
      const left = leavingOf(gallery)!;
      expect(left.inert).to.equal(true);
      expect(getComputedStyle(left).pointerEvents).to.equal('none');
    });

    it('scrolls the thumbnail into view before it goes there', async () => {
      const page = await fixture(html`
        <div style="scroll-behavior: smooth">
          <div style="height: 200vh"></div>
          <cong-photo-gallery>${['a', 'b'].map(figure)}</cong-photo-gallery>
          <div style="height: 200vh"></div>
        </div>
      `);
      document.documentElement.style.scrollBehavior = 'smooth';
      const gallery = await ready(page.querySelector('cong-photo-gallery')!);
      await gallery.open(0);
      await waitUntil(() => shownPicture(gallery));
      gallery.close();
      document.documentElement.style.scrollBehavior = '';
      const box = thumbOf(gallery, 0).getBoundingClientRect();
      expect(box.bottom).to.be.at.most(innerHeight + 1);
      const motion = motionOf(seenIn(gallery));
      motion.pause();
      motion.currentTime = 199.9;
      expectSameBox(seenIn(gallery), box);
    });

    it('opens again at a press in the middle of it', async () => {
      const gallery = await ready(threePhotos());
      await openByClick(gallery, 0);
      gallery.close();
      motionOf(seenIn(gallery)).pause();
      linksOf(gallery)[2]!.click();
      await waitUntil(() => shownPicture(gallery)?.alt === 'Ảnh c' && dialogOf(gallery)!.open);
      expect(gallery.shadowRoot!.querySelectorAll('dialog')).to.have.length(1);
      motionOf(leavingOf(gallery)!.querySelector('img')!).finish();
      await waitUntil(() => !leavingOf(gallery));
      expect(dialogOf(gallery)!.matches(':modal')).to.equal(true);
    });

    it('from a zoomed photo begins where that is', async () => {
      const gallery = await ready(threePhotos());
      await openByClick(gallery, 0);
      control(gallery, 'Phóng to').click();
      for (const each of shownPicture(gallery)!.getAnimations()) each.finish();
      const zoomed = shownPicture(gallery)!.getBoundingClientRect();
      gallery.close();
      const motion = motionOf(seenIn(gallery));
      motion.pause();
      motion.currentTime = 0;
      expectSameBox(seenIn(gallery), zoomed);
    });
  });

  describe('is not there', () => {
    const hidden: [name: string, hide: (gallery: PhotoGallery) => void][] = [
      ['a thumbnail that is taken away', (gallery) => gallery.replaceChildren()],
      [
        'a thumbnail in a closed <details>',
        (gallery) => {
          const details = document.createElement('details');
          gallery.before(details);
          details.append(gallery.querySelector('figure')!.cloneNode(true));
          gallery.querySelector('figure')!.style.contentVisibility = 'hidden';
        },
      ],
      ['a thumbnail that is not drawn', (gallery) => (thumbOf(gallery, 0).style.display = 'none')],
      ['a gallery that is taken away', (gallery) => gallery.remove()],
    ];
    for (const [name, hide] of hidden) {
      it(`for ${name}`, async () => {
        const gallery = await ready(
          fixture<PhotoGallery>(html`<cong-photo-gallery>${figure('a')}</cong-photo-gallery>`),
        );
        await openByClick(gallery, 0);
        hide(gallery);
        gallery.close();
        await waitUntil(() => !dialogOf(gallery));
        expect(leavingOf(gallery)).to.equal(null);
      });
    }

    it('for a thumbnail out of sight when a script opens it', async () => {
      const page = await fixture(html`
        <div>
          <div style="height: 300vh"></div>
          <cong-photo-gallery>${figure('a')}</cong-photo-gallery>
        </div>
      `);
      const gallery = await ready(page.querySelector('cong-photo-gallery')!);
      await gallery.open(0);
      expect(motionOf(seenIn(gallery))).to.equal(undefined);
      await waitUntil(() => shownPicture(gallery));
    });

    it('for a reader who wants no motion', async function () {
      skipWhere(this, 'emulate-media');
      await emulateFeatures({'prefers-reduced-motion': 'reduce'});
      try {
        const gallery = await ready(threePhotos());
        linksOf(gallery)[0]!.click();
        await waitUntil(() => dialogOf(gallery));
        expect(motionOf(seenIn(gallery))).to.equal(undefined);
        const ground = dialogOf(gallery)!.querySelector('.ground')!;
        expect(getComputedStyle(ground).opacity).to.equal('1');
        await waitUntil(() => shownPicture(gallery));
        gallery.close();
        expect(leavingOf(gallery)).to.equal(null);
      } finally {
        await emulateFeatures({});
      }
    });
  });

  it('leaves nothing behind after ten photos: no node, no observer', async () => {
    const gallery = await ready(threePhotos());
    await openByClick(gallery, 0);
    gallery.close();
    await waitUntil(() => !leavingOf(gallery));
    const count = () => gallery.shadowRoot!.querySelectorAll('*').length;
    const nodes = count();
    const sheets = gallery.shadowRoot!.adoptedStyleSheets.length;
    let observed = 0;
    const {observe, disconnect} = ResizeObserver.prototype;
    ResizeObserver.prototype.observe = function (...args) {
      observed++;
      observe.apply(this, args);
    };
    ResizeObserver.prototype.disconnect = function () {
      observed--;
      disconnect.call(this);
    };
    try {
      for (let round = 0; round < 10; round++) {
        await gallery.open(round % 3);
        gallery.close();
      }
    } finally {
      Object.assign(ResizeObserver.prototype, {observe, disconnect});
    }
    await waitUntil(() => count() === nodes);
    expect(observed).to.equal(0);
    expect(gallery.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
  });
});
