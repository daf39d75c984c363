import {expect, fixture, html, waitUntil} from '../../../support/testing.js';
import {sendMouse} from '@web/test-runner-commands';
import type {PhotoGallery} from '../../../../src/elements/photo-gallery/photo-gallery.js';
import {counterOf, dialogOf, figure, picture, shownPicture} from '../support.js';

/** Opens the first of three photos, of which two are the same, and goes on to the second. */
async function atSecond(gallery: PhotoGallery) {
  await gallery.open(0);
  await waitUntil(() => dialogOf(gallery)?.querySelector('.strip img'));
  gallery.next();
  await waitUntil(() => counterOf(gallery) === '2 / 3' && shownPicture(gallery));
}

/** Pulls the photo on the stage aside, not far enough to go on, and lets go. */
async function pullALittle(gallery: PhotoGallery) {
  const {left, top, width, height} = dialogOf(gallery)!
    .querySelector('.stage')!
    .getBoundingClientRect();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({type: 'move', position: [x, y]});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: [x + 60, y]});
  // Back at the end, so that it is no swipe however fast the mouse.
  await sendMouse({type: 'move', position: [x + 2, y]});
  await sendMouse({type: 'up'});
}

const isAtItsPlace = (gallery: PhotoGallery) => {
  const image = shownPicture(gallery);
  const stage = dialogOf(gallery)!.querySelector('.stage')!.getBoundingClientRect();
  const {left, width} = image?.getBoundingClientRect() ?? {left: NaN, width: NaN};
  return width > 0 && Math.abs(left + width / 2 - stage.left - stage.width / 2) < 1;
};

describe('<cong-photo-gallery> with the same photo twice', () => {
  const galleries: [name: string, make: () => Promise<PhotoGallery>][] = [
    [
      'in the markup',
      () =>
        fixture<PhotoGallery>(
          html`<cong-photo-gallery>${['a', 'a', 'b'].map(figure)}</cong-photo-gallery>`,
        ),
    ],
    [
      'in data',
      () =>
        fixture<PhotoGallery>(
          html`<cong-photo-gallery
            .photos=${['a', 'a', 'b'].map((name) => ({src: picture(name), alt: `Ảnh ${name}`}))}
          ></cong-photo-gallery>`,
        ),
    ],
  ];
  for (const [name, make] of galleries)
    it(`${name}, springs back when it is pulled a little`, async () => {
      const gallery = await make();
      await atSecond(gallery);
      await pullALittle(gallery);
      await waitUntil(() => isAtItsPlace(gallery));
      expect(counterOf(gallery)).to.equal('2 / 3');
      gallery.next();
      await waitUntil(() => shownPicture(gallery)?.alt === 'Ảnh b' && isAtItsPlace(gallery));
    });
});
