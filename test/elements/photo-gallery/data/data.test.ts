import {expect, fixture, html, oneEvent, waitUntil} from '../../../support/testing.js';
import type {PhotoGallery} from '../../../../src/elements/photo-gallery/photo-gallery.js';
import type {DataErrorEvent} from '../../../../src/data/data-error-event.js';
import type {Photo} from '../../../../src/data/schemas/photos.js';
import {capturedWarnings} from '../../../support/captured-warnings.js';
import {pageWithout} from '../../../support/page-without.js';
import {shownText} from '../../../support/shown-text.js';
import {
  counterOf,
  dialogOf,
  figure,
  linksOf,
  openByClick,
  picture,
  shownPicture,
} from '../support.js';

const photo = (name: string, more: Partial<Photo> = {}): Photo => ({src: picture(name), ...more});

const json = (document: unknown) =>
  `/test-api/json?body=${encodeURIComponent(JSON.stringify(document))}`;

/** One answer after another, however often it is asked. */
const sequence = (...documents: unknown[]) =>
  `/test-api/sequence?key=${Math.random()}&${documents
    .map((each) => `body=${encodeURIComponent(JSON.stringify(each))}`)
    .join('&')}`;

const fed = (src: string) =>
  fixture<PhotoGallery>(html`<cong-photo-gallery heading="Album" src=${src}></cong-photo-gallery>`);

const drawn = (gallery: PhotoGallery) =>
  linksOf(gallery).map((link) => link.getAttribute('href')!.match(/(\w+)\.svg/)![1]);

/** Rows are drawn by a part that is loaded for them. */
const untilDrawn = (gallery: PhotoGallery, count: number) =>
  waitUntil(() => linksOf(gallery).length === count, `${count} photos are drawn`);

const more = (gallery: PhotoGallery) =>
  gallery.shadowRoot!.querySelector<HTMLButtonElement>('[part=more]');

describe('<cong-photo-gallery> data', () => {
  describe('photos', () => {
    it('are drawn as an author would write them', async () => {
      const gallery = await fixture<PhotoGallery>(html`<cong-photo-gallery></cong-photo-gallery>`);
      const sources = [{type: 'image/svg+xml', srcset: `${picture('a')} 480w`}];
      gallery.photos = [
        photo('a', {
          thumb: picture('b'),
          width: 600,
          height: 400,
          alt: 'Cổng',
          caption: 'Cổng làng',
          sources,
        }),
        photo('c', {caption: 'Hội trường'}),
        photo('d'),
      ];
      await untilDrawn(gallery, 3);
      const images = [
        ...gallery.shadowRoot!.querySelectorAll<HTMLImageElement>('figure > a > picture > img'),
      ];
      expect(images.map(({alt}) => alt)).to.deep.equal(['Cổng', 'Hội trường', 'Ảnh 3 trên 3']);
      expect(images[0]!.getAttribute('src')).to.equal(picture('b'));
      expect(images[0]!.getAttribute('width')).to.equal('600');
      expect(images[1]!.getAttribute('src')).to.equal(picture('c'));
      expect(images.map(({loading}) => loading)).to.deep.equal(['lazy', 'lazy', 'lazy']);
      expect(gallery.shadowRoot!.querySelector('source')!.srcset).to.equal(`${picture('a')} 480w`);
      expect(shownText(gallery)).to.equal('3 ảnh Cổng làng Hội trường');
      await expect(gallery).to.be.accessible();
    });

    it('stand in place of the markup, which comes back when they go', async () => {
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery .photos=${[photo('d')]}>${figure('a')}</cong-photo-gallery>`,
      );
      await waitUntil(() => shownText(gallery) === '1 ảnh');
      gallery.photos = [];
      await gallery.updateComplete;
      expect(shownText(gallery)).to.equal('Chưa có ảnh.');
      gallery.photos = undefined;
      await gallery.updateComplete;
      expect(shownText(gallery)).to.equal('1 ảnh Lễ khai mạc');
    });

    it('open in the viewer with credit and date', async () => {
      const sources = [{type: 'image/svg+xml', srcset: `${picture('a')} 480w`}];
      const gallery = await fixture<PhotoGallery>(html`
        <cong-photo-gallery
          .photos=${[
            photo('a', {
              caption: 'Lễ khai mạc',
              credit: 'Ảnh: Thanh Hà',
              date: '2021-07-05',
              sources,
            }),
            photo('b', {date: 'mùa hè 2021'}),
          ]}
        ></cong-photo-gallery>
      `);
      await untilDrawn(gallery, 2);
      const dialog = await openByClick(gallery, 0);
      const caption = () =>
        [...dialog.querySelectorAll('.caption p')].map(({textContent}) => textContent);
      expect(caption()).to.deep.equal(['Lễ khai mạc', 'Ảnh: Thanh Hà · 5/7/2021']);
      expect(dialog.querySelector('source')!.type).to.equal('image/svg+xml');
      gallery.next();
      expect(caption()).to.deep.equal(['mùa hè 2021']);
      gallery.close();
      expect(gallery.shadowRoot!.activeElement).to.equal(linksOf(gallery)[1]);
    });

    it('are followed by an open viewer', async () => {
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery .photos=${[photo('a'), photo('b')]}></cong-photo-gallery>`,
      );
      await untilDrawn(gallery, 2);
      await openByClick(gallery, 1);
      gallery.photos = [photo('c')];
      await waitUntil(() => shownPicture(gallery)?.src.endsWith('c.svg'));
      expect(counterOf(gallery)).to.equal('1 / 1');
      gallery.photos = [];
      await gallery.updateComplete;
      expect(dialogOf(gallery)).to.equal(null);
    });
  });

  describe('src', () => {
    it('loads photos; the markup stays until they are there', async () => {
      const src = `${json({photos: [photo('b'), photo('c')]})}&delay=50`;
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery src=${src}>${figure('a')}</cong-photo-gallery>`,
      );
      expect(shownText(gallery)).to.contain('Lễ khai mạc');
      expect(shownText(gallery)).to.contain('Đang tải…');
      await waitUntil(() => shownText(gallery) === '2 ảnh');
      expect(drawn(gallery)).to.deep.equal(['b', 'c']);
    });

    it('never says that there are no photos before it knows', async () => {
      const gallery = await fed('/test-api/hang');
      expect(shownText(gallery)).to.equal('Album Đang tải…');
    });

    it('says that there are none', async () => {
      const gallery = await fed(json({photos: []}));
      await waitUntil(() => shownText(gallery) === 'Album Chưa có ảnh.');
    });

    it('says that it failed, and tries again', async () => {
      capturedWarnings();
      const gallery = await fed(sequence({pictures: []}, {photos: [photo('a')]}));
      await waitUntil(() => shownText(gallery) === 'Album Không tải được dữ liệu. Thử lại');
      await expect(gallery).to.be.accessible();
      gallery.shadowRoot!.querySelector<HTMLButtonElement>('[part=retry]')!.click();
      await waitUntil(() => shownText(gallery) === 'Album 1 ảnh');
    });

    it('gives way to the property', async () => {
      const gallery = await fed(json({photos: [photo('a')], next: 'p2'}));
      gallery.photos = [photo('b'), photo('c')];
      await waitUntil(() => drawn(gallery).length === 2);
      expect(more(gallery)).to.equal(null);
    });
  });

  it('shows nothing of one src at the address of another', async () => {
    const gallery = await fed(json({photos: [photo('a'), photo('b')]}));
    await waitUntil(() => drawn(gallery).length === 2);
    gallery.src = '/test-api/hang';
    await gallery.updateComplete;
    expect(linksOf(gallery)).to.have.length(0);
    expect(shownText(gallery)).to.equal('Album');
    await waitUntil(() => shownText(gallery) === 'Album Đang tải…');
  });

  describe('next', () => {
    it('adds the following page by a button, each photo once; the focus goes on', async () => {
      const second = json({photos: [photo('b'), photo('c')]});
      const gallery = await fed(json({photos: [photo('a'), photo('b')], next: second}));
      await waitUntil(() => more(gallery));
      expect(more(gallery)!.textContent!.trim()).to.equal('Xem thêm ảnh');
      more(gallery)!.focus();
      more(gallery)!.click();
      more(gallery)!.click();
      await waitUntil(() => drawn(gallery).length === 3);
      expect(drawn(gallery)).to.deep.equal(['a', 'b', 'c']);
      await waitUntil(() => gallery.shadowRoot!.activeElement === linksOf(gallery)[2]);
      expect(more(gallery)).to.equal(null);
    });

    it('keeps what is there when it fails, and tries again', async () => {
      const warnings = capturedWarnings();
      const next = sequence({photos: 5}, {photos: [photo('b')]});
      const gallery = await fed(json({photos: [photo('a')], next}));
      await waitUntil(() => more(gallery));
      const failure = oneEvent(gallery, 'cong-data-error');
      more(gallery)!.click();
      await failure;
      await gallery.updateComplete;
      expect(shownText(gallery)).to.equal('Album 1 ảnh Không tải được dữ liệu. Thử lại');
      expect(warnings.list[0]).to.match(/^<cong-photo-gallery> src: .+ Expected a JSON document;/);
      more(gallery)!.click();
      await waitUntil(() => drawn(gallery).length === 2);
    });

    it('does not load from an address that is none', async () => {
      capturedWarnings();
      const gallery = await fed(json({photos: [photo('a')], next: 'javascript:alert(1)'}));
      await waitUntil(() => more(gallery));
      const failure = oneEvent<DataErrorEvent>(gallery, 'cong-data-error');
      more(gallery)!.click();
      expect((await failure).error.failure).to.equal('network');
    });

    it('ends where pages go in a circle', async () => {
      const next = sequence({photos: [photo('b')], next: 'again'});
      const gallery = await fed(json({photos: [photo('a')], next}));
      await waitUntil(() => more(gallery));
      more(gallery)!.click();
      await waitUntil(() => drawn(gallery).length === 2);
      gallery.src = json({photos: [photo('c')]});
      await waitUntil(() => drawn(gallery).join() === 'c');
      expect(more(gallery)).to.equal(null);
    });

    it('comes by itself as the reader nears the end, where the page wants it so', async () => {
      const src = json({photos: [photo('a')], next: json({photos: [photo('b')]})});
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery src=${src} auto-load></cong-photo-gallery>`,
      );
      await waitUntil(() => drawn(gallery).join() === 'a,b');
      expect(more(gallery)).to.equal(null);
    });

    it('is given up when the gallery is taken away', async () => {
      const gallery = await fed(json({photos: [photo('a')], next: '/test-api/hang'}));
      await waitUntil(() => more(gallery));
      more(gallery)!.click();
      await gallery.updateComplete;
      expect(shownText(gallery)).to.contain('Đang tải…');
      const parent = gallery.parentElement!;
      gallery.remove();
      parent.append(gallery);
      await waitUntil(() => shownText(gallery) === 'Album 1 ảnh Xem thêm ảnh');
    });
  });

  describe('without the feature that draws it', () => {
    const markup = `<a href="/a.jpg"><img src="${picture('a')}" alt="Cổng"></a>`;
    const noteOf = (gallery: PhotoGallery) =>
      gallery.shadowRoot!.querySelector('[part=note]')!.textContent;
    const withoutData = (attributes: string, content = markup) =>
      pageWithout<PhotoGallery>(
        ['elements/photo-gallery/data/drawn-data'],
        `<cong-photo-gallery ${attributes.replaceAll('&', '&amp;')}>${content}</cong-photo-gallery>`,
      );

    it('leaves the markup there, with photos of src', async () => {
      const {element: gallery, page} = await withoutData(
        `src="${json({photos: [photo('a'), photo('b')]})}"`,
      );
      await waitUntil(() => page.told.join().includes('its file to load'));
      await waitUntil(() => !shownText(gallery).includes('Đang tải…'));
      expect(noteOf(gallery)).to.equal('1 ảnh');
      expect(gallery.querySelector('a')!.checkVisibility()).to.equal(true);
    });

    it('leaves the markup there, with photos of the property', async () => {
      const rows = Array.from({length: 121}, () => photo('a'));
      const {element: gallery, page} = await withoutData('');
      gallery.photos = rows;
      await waitUntil(() => page.told.join().includes('its file to load'));
      expect(noteOf(gallery)).to.equal('1 ảnh');
      expect(gallery.querySelector('a')!.checkVisibility()).to.equal(true);
      await gallery.open();
      expect(dialogOf(gallery)).not.to.equal(null);
    });

    it('does not say that there are no photos', async () => {
      const {element: gallery, page} = await withoutData(
        `src="${json({photos: [photo('a')]})}"`,
        '',
      );
      await waitUntil(() => page.told.join().includes('its file to load'));
      await waitUntil(() => !shownText(gallery).includes('Đang tải…'));
      expect(shownText(gallery)).to.equal('');
    });
  });

  describe('bad input', () => {
    it('takes what is not an array for absent, and says so to developers', async () => {
      const warnings = capturedWarnings();
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery .photos=${'a.jpg' as never}>${figure('a')}</cong-photo-gallery>`,
      );
      expect(shownText(gallery)).to.equal('1 ảnh Lễ khai mạc');
      expect(warnings.list).to.deep.equal([
        '<cong-photo-gallery> photos: "a.jpg". Expected an array of photos; the property is left out.',
      ]);
    });

    it('leaves out rows without a safe picture, from a property and from JSON', async () => {
      const warnings = capturedWarnings();
      const rows = [photo('a'), {src: 'javascript:alert(1)'}, null, photo('b')] as Photo[];
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery .photos=${rows}></cong-photo-gallery>`,
      );
      await waitUntil(() => drawn(gallery).join() === 'a,b');
      expect(warnings.list[0]).to.equal(
        '<cong-photo-gallery> photos: {"src":"javascript:alert(1)"}. Expected a photo with an http(s) or relative src; it is left out.',
      );
      gallery.photos = undefined;
      gallery.src = json({photos: [{src: 5}, {src: 'javascript:alert(2)'}, photo('c')]});
      await waitUntil(() => drawn(gallery).join() === 'c');
    });
  });
});

describe('<cong-photo-gallery>, data as servers write it', () => {
  const row = {
    ...photo('a'),
    type: null,
    thumb: null,
    width: '900',
    height: '600',
    alt: null,
    caption: null,
    sources: null,
    tracks: null,
  };

  it('shows a photo with null and sizes as text, from `src` and from the property', async () => {
    const warnings = capturedWarnings();
    const remote = await fed(json({photos: [row], albums: null, next: null}));
    await untilDrawn(remote, 1);
    const given = await fixture<PhotoGallery>(
      html`<cong-photo-gallery .photos=${[row] as unknown as Photo[]}></cong-photo-gallery>`,
    );
    await untilDrawn(given, 1);
    for (const gallery of [remote, given]) {
      const image = linksOf(gallery)[0]!.querySelector('img')!;
      expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal([
        '900',
        '600',
      ]);
    }
    expect(warnings.list).to.deep.equal([]);
  });

  it('says once, in production too, that no row could be read', async () => {
    const warnings = capturedWarnings();
    const src = json({photos: [{caption: 'Một'}, {caption: 'Hai'}]});
    const gallery = await fed(src);
    await waitUntil(() => shownText(gallery).includes('Chưa có ảnh.'), 'the note');
    const again = await fed(src);
    await waitUntil(() => shownText(again).includes('Chưa có ảnh.'), 'the note');
    const told = warnings.list.filter((text) => text.includes('no row could be read'));
    expect(told).to.have.length(1);
    expect(told[0]).to.contain(`<cong-photo-gallery> src "${src.slice(0, 20)}`);
    expect(told[0]).to.contain('photos.0.src: Invalid key');
  });
});
