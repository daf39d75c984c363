import {expect, fixture, html, waitUntil} from '../../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import {restore, stub, useFakeTimers} from 'sinon';
import {filmOf} from '../../../../src/elements/photo-gallery/viewer/film.js';
import type {PhotoGallery} from '../../../../src/elements/photo-gallery/photo-gallery.js';
import type {Photo} from '../../../../src/data/schemas/photos.js';
import {
  announced,
  control,
  counterOf,
  dialogOf,
  figure,
  linksOf,
  openByClick,
  picture,
  shownPicture,
  threePhotos,
} from '../support.js';

const within = (gallery: PhotoGallery, selector: string) =>
  dialogOf(gallery)!.querySelector<HTMLElement>(selector)!;

const thumbs = (gallery: PhotoGallery) => [
  ...dialogOf(gallery)!.querySelectorAll<HTMLElement>('.strip button'),
];

/** Where it goes, not where it is on its way there. */
const scaleOf = (gallery: PhotoGallery) => new DOMMatrix(shownPicture(gallery)!.style.transform).a;

/** By frames, where the clock stands still. */
async function untilPressed(button: HTMLElement) {
  while (button.getAttribute('aria-pressed') !== 'true')
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('<cong-photo-gallery> viewer tools', () => {
  afterEach(() => restore());

  describe('thumbnails', () => {
    it('show the photos around, and go there', async () => {
      const gallery = await threePhotos();
      await openByClick(gallery, 0);
      await waitUntil(() => thumbs(gallery).length === 3);
      const named = thumbs(gallery).map((each) => each.getAttribute('aria-label'));
      expect(named).to.deep.equal(['Ảnh 1 trên 3', 'Ảnh 2 trên 3', 'Ảnh 3 trên 3']);
      expect(thumbs(gallery)[0]!.getAttribute('aria-current')).to.equal('true');
      thumbs(gallery)[2]!.click();
      expect(counterOf(gallery)).to.equal('3 / 3');
      expect(thumbs(gallery).map((each) => each.getAttribute('aria-current'))).to.deep.equal([
        null,
        null,
        'true',
      ]);
      expect(thumbs(gallery).map(({tabIndex}) => tabIndex)).to.deep.equal([-1, -1, 0]);
      await expect(gallery).to.be.accessible();
    });

    it('are no more than some of a long list', async () => {
      const photos: Photo[] = Array.from({length: 100}, (_, index) => ({
        src: `${picture('a')}#${index}`,
        thumb: picture('b'),
      }));
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery .photos=${photos}></cong-photo-gallery>`,
      );
      await waitUntil(() => linksOf(gallery).length === 100);
      await gallery.open(50);
      await waitUntil(() => dialogOf(gallery) && thumbs(gallery).length > 0);
      expect(thumbs(gallery)).to.have.length(25);
      expect(thumbs(gallery)[12]!.getAttribute('aria-current')).to.equal('true');
    });

    it('are quiet grounds where one does not load', async () => {
      const photos = [
        {src: picture('a'), thumb: '/test-api/none'},
        {src: picture('b'), thumb: picture('b')},
      ];
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery .photos=${photos}></cong-photo-gallery>`,
      );
      await waitUntil(() => linksOf(gallery).length === 2);
      await openByClick(gallery, 0);
      await waitUntil(
        () =>
          thumbs(gallery)
            .map((each) => each.children.length)
            .join() === '0,1',
      );
      expect(thumbs(gallery)[0]!.getAttribute('aria-label')).to.equal('Ảnh 1 trên 2');
    });

    it('are not there for one photo', async () => {
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery>${figure('a')}</cong-photo-gallery>`,
      );
      await openByClick(gallery, 0);
      expect(within(gallery, '.strip').checkVisibility()).to.equal(false);
    });
  });

  describe('zoom', () => {
    it('goes in and out by buttons, which say when they can do no more', async () => {
      const gallery = await threePhotos();
      await openByClick(gallery, 0);
      const [zoomIn, zoomOut] = ['Phóng to', 'Thu nhỏ'].map((name) => control(gallery, name));
      expect(zoomOut!.getAttribute('aria-disabled')).to.equal('true');
      for (let times = 0; times < 5; times++) zoomIn!.click();
      expect(scaleOf(gallery)).to.equal(3);
      expect(zoomIn!.getAttribute('aria-disabled')).to.equal('true');
      expect(zoomOut!.getAttribute('aria-disabled')).to.equal('false');
      for (let times = 0; times < 5; times++) zoomOut!.click();
      expect(scaleOf(gallery)).to.equal(1);
    });

    it('has a button for each side of a zoomed photo', async () => {
      const gallery = await threePhotos();
      await openByClick(gallery, 0);
      for (let times = 0; times < 3; times++) control(gallery, 'Phóng to').click();
      await waitUntil(() => control(gallery, 'Xem bên phải'));
      const left = () => new DOMMatrix(shownPicture(gallery)!.style.transform).e;
      const before = left();
      control(gallery, 'Xem bên phải').click();
      expect(left()).to.be.at.most(before);
      // A driver of WebKit holds no key down.
      const held = new KeyboardEvent('keydown', {key: 'ArrowLeft', shiftKey: true, bubbles: true});
      dialogOf(gallery)!.dispatchEvent(held);
      expect(left()).to.be.at.least(before);
      expect(counterOf(gallery)).to.equal('1 / 3');
      await expect(gallery).to.be.accessible();
    });

    it('is gone on the next photo', async () => {
      const gallery = await threePhotos();
      await openByClick(gallery, 0);
      control(gallery, 'Phóng to').click();
      gallery.next();
      await waitUntil(() => shownPicture(gallery)?.alt === 'Ảnh b');
      expect(scaleOf(gallery)).to.equal(1);
      expect(within(gallery, '.pad')?.checkVisibility() ?? false).to.equal(false);
    });
  });

  describe('slideshow', () => {
    it('goes on by itself, from the last to the first, until it is stopped', async () => {
      const gallery = await threePhotos();
      gallery.slideshow = '3';
      await openByClick(gallery, 1);
      await waitUntil(() => control(gallery, 'Trình chiếu'));
      const button = control(gallery, 'Trình chiếu');
      const clock = useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
      button.focus();
      button.click();
      await untilPressed(button);
      clock.tick(3000);
      expect(counterOf(gallery)).to.equal('3 / 3');
      // A screen reader would speak without an end.
      clock.tick(1000);
      expect(announced(gallery)).to.equal('');
      clock.restore();
      await waitUntil(() => shownPicture(gallery)?.alt === 'Ảnh c');
      button.click();
      await waitUntil(() => button.getAttribute('aria-pressed') === 'false');
    });

    it('rests while the reader is at another control', async () => {
      const gallery = await threePhotos();
      gallery.slideshow = '';
      await openByClick(gallery, 0);
      await waitUntil(() => control(gallery, 'Trình chiếu'));
      const button = control(gallery, 'Trình chiếu');
      const clock = useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
      button.click();
      await untilPressed(button);
      control(gallery, 'Đóng').focus();
      clock.tick(5000);
      expect(counterOf(gallery)).to.equal('1 / 3');
      button.focus();
      clock.tick(5000);
      expect(counterOf(gallery)).to.equal('2 / 3');
      clock.restore();
    });

    it('is not there unless asked for', async () => {
      const gallery = await threePhotos();
      await openByClick(gallery, 0);
      expect(control(gallery, 'Trình chiếu')).to.equal(null);
    });
  });

  describe('sharing', () => {
    it('gives the address of the photo to the browser', async () => {
      const gallery = await threePhotos();
      gallery.share = true;
      await openByClick(gallery, 1);
      const shared: ShareData[] = [];
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: async (data: ShareData) => shared.push(data),
      });
      await waitUntil(() => control(gallery, 'Chia sẻ ảnh'));
      control(gallery, 'Chia sẻ ảnh').click();
      await waitUntil(() => shared.length === 1);
      Reflect.deleteProperty(navigator, 'share');
      expect(shared[0]).to.deep.equal({
        url: new URL(picture('b'), location.href).href,
        title: 'Trao bằng khen',
      });
    });

    it('copies it where browsers cannot share, and says so', async () => {
      const gallery = await threePhotos();
      gallery.share = true;
      await openByClick(gallery, 0);
      await waitUntil(() => announced(gallery) !== '');
      const copied: string[] = [];
      Object.defineProperty(navigator, 'share', {configurable: true, value: undefined});
      stub(navigator.clipboard, 'writeText').callsFake(async (text) => void copied.push(text));
      await waitUntil(() => control(gallery, 'Chia sẻ ảnh'));
      control(gallery, 'Chia sẻ ảnh').click();
      await waitUntil(() => announced(gallery) === 'Đã sao chép địa chỉ của ảnh.');
      Reflect.deleteProperty(navigator, 'share');
      expect(copied).to.deep.equal([new URL(picture('a'), location.href).href]);
    });
  });

  describe('the full screen', () => {
    it('is asked for what stands in the dialog, which may be shown there', async () => {
      const gallery = await threePhotos();
      await openByClick(gallery, 0);
      const asked: Element[] = [];
      stub(Element.prototype, 'requestFullscreen').callsFake(async function (this: Element) {
        asked.push(this);
      });
      await sendKeys({press: 'f'});
      await waitUntil(() => asked.length === 1);
      expect(asked[0]!.className).to.equal('frame');
    });
  });

  describe('films', () => {
    const film: Photo = {
      src: '/test-api/status?code=404&as=phim.mp4',
      type: 'video/mp4',
      thumb: picture('a'),
      alt: 'Lễ khánh thành',
      tracks: [{src: '/phim.vtt', srclang: 'vi', label: 'Tiếng Việt'}],
    };

    it('have the controls of the browser, a poster and captions', () => {
      const video = filmOf(film);
      expect(video.controls).to.equal(true);
      expect(video.poster).to.equal(new URL(picture('a'), location.href).href);
      expect(video.getAttribute('aria-label')).to.equal('Lễ khánh thành');
      const track = video.querySelector('track')!;
      expect([track.kind, track.srclang, track.label]).to.deep.equal([
        'captions',
        'vi',
        'Tiếng Việt',
      ]);
    });

    it('say that they did not load', async () => {
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery .photos=${[film]}></cong-photo-gallery>`,
      );
      await waitUntil(() => linksOf(gallery).length === 1);
      linksOf(gallery)[0]!.click();
      await waitUntil(() => dialogOf(gallery)?.querySelector('.failed'), 'it says that it failed');
      expect(within(gallery, '.failed').textContent).to.contain('Không tải được ảnh này.');
    });
  });

  it('opens the photo of the address', async () => {
    // What the viewer before this has asked for, to go back, would lead away from the new address.
    await waitUntil(() => !history.state?.congPhoto);
    location.hash = '#photo=b.svg';
    const gallery = await fixture<PhotoGallery>(
      html`<cong-photo-gallery deep-link>${['a', 'b'].map(figure)}</cong-photo-gallery>`,
    );
    await waitUntil(() => dialogOf(gallery) && counterOf(gallery) === '2 / 2');
    gallery.close();
    await waitUntil(() => location.hash === '');
  });

  it('hears of the address only while it is on the page', async () => {
    const gallery = await fixture<PhotoGallery>(
      html`<cong-photo-gallery deep-link>${figure('a')}</cong-photo-gallery>`,
    );
    const isHeard = () => {
      dispatchEvent(new HashChangeEvent('hashchange'));
      return gallery.isUpdatePending;
    };
    expect(isHeard()).to.equal(true);
    await gallery.updateComplete;
    const parent = gallery.parentElement!;
    gallery.remove();
    expect(isHeard()).to.equal(false);
    parent.append(gallery);
    await gallery.updateComplete;
    expect(isHeard()).to.equal(true);
  });
});
