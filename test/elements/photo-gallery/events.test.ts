import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {PhotoGallery} from '../../../src/elements/photo-gallery/photo-gallery.js';
import type {PhotoOpenEvent} from '../../../src/elements/photo-gallery/photo-gallery.events.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {pageWithout} from '../../support/page-without.js';
import {
  control,
  counterOf,
  dialogOf,
  figure,
  linksOf,
  openByClick,
  picture,
  threePhotos,
} from './support.js';

function recorded(gallery: PhotoGallery) {
  const events: string[] = [];
  for (const name of ['cong-photo-open', 'cong-photo-change', 'cong-photo-close'] as const) {
    gallery.parentElement!.addEventListener(name, ({type, index, photo}) =>
      events.push(`${type} ${index} ${photo.caption}`),
    );
  }
  return events;
}

/** Clicks so that the browser would follow the link, says whether it was kept from that, and keeps it from it. */
function clicked(link: HTMLElement, init: MouseEventInit = {}): boolean {
  let isTaken = false;
  const stop = (event: Event) => {
    isTaken = event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', stop, {once: true});
  link.dispatchEvent(
    new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ...init}),
  );
  return isTaken;
}

describe('<cong-photo-gallery> events', () => {
  it('tells of what the reader does', async () => {
    const gallery = await threePhotos();
    const events = recorded(gallery);
    await openByClick(gallery, 0);
    control(gallery, 'Ảnh sau').click();
    control(gallery, 'Đóng').click();
    expect(events).to.deep.equal([
      'cong-photo-open 0 Lễ khai mạc',
      'cong-photo-change 1 Trao bằng khen',
      'cong-photo-close 1 Trao bằng khen',
    ]);
  });

  it('does not tell of what a script does', async () => {
    const gallery = await threePhotos();
    const events = recorded(gallery);
    await gallery.open(1);
    await gallery.open(0);
    gallery.next();
    gallery.previous();
    gallery.close();
    await waitUntil(() => !dialogOf(gallery));
    expect(events).to.deep.equal([]);
  });

  it('does not open where a script vetoes it', async () => {
    const gallery = await threePhotos();
    let photo: PhotoOpenEvent['photo'] | undefined;
    gallery.addEventListener('cong-photo-open', (event) => {
      photo = event.photo;
      event.preventDefault();
    });
    expect(clicked(linksOf(gallery)[2]!)).to.equal(true);
    await waitUntil(() => photo);
    await gallery.updateComplete;
    expect(dialogOf(gallery)).to.equal(null);
    expect(photo).to.include({src: picture('c'), alt: 'Ảnh c', caption: 'Toàn cảnh hội trường'});
  });

  it('asks nobody when there is nowhere to go', async () => {
    const gallery = await threePhotos();
    await openByClick(gallery, 2);
    const events = recorded(gallery);
    control(gallery, 'Ảnh sau').click();
    expect(events).to.deep.equal([]);
  });

  describe('leaves to the browser', () => {
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
      it(`a click with ${key}`, async () => {
        const gallery = await threePhotos();
        expect(clicked(linksOf(gallery)[0]!, {[key]: true})).to.equal(false);
        expect(clicked(linksOf(gallery)[0]!)).to.equal(true);
      });
    }

    it('links that are no photos, and those with a purpose of their own', async () => {
      const gallery = await fixture<PhotoGallery>(html`
        <cong-photo-gallery>
          <a id="text" href="/album">Xem album</a>
          <a id="mail" href="mailto:a@example.vn"><img src=${picture('a')} alt="Gửi" /></a>
          <a id="save" href=${picture('a')} download><img src=${picture('a')} alt="Tải" /></a>
          <a id="tab" href=${picture('a')} target="_blank"><img src=${picture('a')} alt="Mở" /></a>
          ${figure('b')}
        </cong-photo-gallery>
      `);
      for (const link of gallery.querySelectorAll<HTMLElement>('a[id]')) {
        expect(clicked(link), link.id).to.equal(false);
      }
      expect(clicked(gallery)).to.equal(false);
    });

    it('clicks that a script has taken already', async () => {
      const gallery = await threePhotos();
      linksOf(gallery)[0]!.addEventListener('click', (event) => event.preventDefault());
      linksOf(gallery)[0]!.click();
      await gallery.updateComplete;
      expect(dialogOf(gallery)).to.equal(null);
    });
  });

  describe('bad input', () => {
    for (const index of [-1, 3, 0.5, NaN]) {
      it(`open(${index}) opens nothing, and says so to developers`, async () => {
        const warnings = capturedWarnings();
        const gallery = await threePhotos();
        await gallery.open(index);
        expect(dialogOf(gallery)).to.equal(null);
        expect(warnings.list.length).to.be.at.most(1);
      });
    }

    it('next() and previous() do nothing while the viewer is closed', async () => {
      const gallery = await threePhotos();
      gallery.next();
      gallery.previous();
      expect(counterOf(gallery)).to.equal(undefined);
    });

    it('goes to the picture itself where the viewer does not load', async () => {
      const {element, frame} = await pageWithout(
        ['elements/photo-gallery/viewer/photo-viewer'],
        `<cong-photo-gallery><a href="${picture('a')}"><img alt="Lễ khai mạc"></a></cong-photo-gallery>`,
      );
      element.querySelector('a')!.click();
      await waitUntil(
        () => frame.contentWindow!.location.pathname === picture('a'),
        'the picture is there',
      );
    });

    it('has the viewer there before the press, once a reader is at a photo', async () => {
      for (const sign of ['pointerover', 'focusin']) {
        const {page, element} = await pageWithout(
          [],
          `<cong-photo-gallery><a href="${picture('a')}"><img alt="Lễ khai mạc"></a></cong-photo-gallery>`,
        );
        const isLoaded = () =>
          page.performance
            .getEntriesByType('resource')
            .some(({name}) => name.includes('/viewer/viewer.styles'));
        const sheets = () => element.shadowRoot!.adoptedStyleSheets.length;
        const before = sheets();
        expect(isLoaded()).to.equal(false);
        element
          .querySelector('img')!
          .dispatchEvent(new Event(sign, {bubbles: true, composed: true}));
        await waitUntil(() => sheets() > before, `the viewer is drawn after ${sign}`);
        expect(isLoaded()).to.equal(true);
        expect(element.shadowRoot!.querySelector('dialog')).to.equal(null);
      }
    });

    it('opens with the buttons that the gallery has got since a reader came to the photo', async () => {
      const gallery = await threePhotos();
      const sheets = () => gallery.shadowRoot!.adoptedStyleSheets.length;
      const before = sheets();
      linksOf(gallery)[0]!.dispatchEvent(new Event('pointerover', {bubbles: true, composed: true}));
      await waitUntil(() => sheets() > before, 'the viewer is drawn');
      gallery.download = true;
      await gallery.updateComplete;
      await openByClick(gallery, 0);
      expect(control(gallery, 'Tải ảnh về')).to.be.an.instanceof(HTMLAnchorElement);
    });
  });
});
