import {expect, fixture, html, oneEvent, waitUntil} from '../../support/testing.js';
import {nothing} from 'lit';
import {a11ySnapshot, sendKeys} from '@web/test-runner-commands';
import type {PhotoOpenEvent} from '../../../src/components/photo-gallery/photo-gallery.events.js';
import type {PhotoGallery} from '../../../src/components/photo-gallery/photo-gallery.js';
import type {Album, Photo} from '../../../src/schemas/photos.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {skipWhere} from '../../support/engine-limits.js';
import {pageWithout} from '../../support/page-without.js';
import {shownText} from '../../support/shown-text.js';
import {counterOf, dialogOf, figure, linksOf, openByClick, picture} from './support.js';

const album = (title: string, names: readonly string[], deepLink = false) =>
  html`<details>
    <summary><img src=${picture(names[0] ?? 'dot')} alt="" /> ${title}</summary>
    <cong-photo-gallery deep-link=${deepLink ? '' : nothing}
      >${names.map(figure)}</cong-photo-gallery
    >
  </details>`;

const twoAlbums = () =>
  fixture<PhotoGallery>(html`
    <cong-photo-gallery heading="Album ảnh">
      ${album('Lễ kỷ niệm', ['a', 'b', 'c'])}${album('Hội thao', ['d'])}
    </cong-photo-gallery>
  `);

const albumsOf = (gallery: PhotoGallery) => [
  ...(gallery.shadowRoot!.querySelector('[part=albums]') ?? gallery).querySelectorAll<
    HTMLDetailsElement & {firstElementChild: HTMLElement}
  >(':scope > details'),
];
const galleryOf = (details: Element) => details.querySelector<PhotoGallery>('cong-photo-gallery')!;
/** Firefox tells where the text comes from, others the text. */
const countsOf = (gallery: PhotoGallery) =>
  albumsOf(gallery).map(({firstElementChild: summary}) =>
    getComputedStyle(summary, '::after')
      .content.replace(/^attr\((.+)\)$/, (_, name) => summary.getAttribute(name) ?? '')
      .replace(/"/g, ''),
  );
const untilCounts = (gallery: PhotoGallery, ...counts: string[]) =>
  waitUntil(() => countsOf(gallery).join() === counts.join(), `albums say ${counts.join()}`);

const photo = (name: string, more: Partial<Photo> = {}): Photo => ({src: picture(name), ...more});
const json = (document: unknown) =>
  `/test-api/json?body=${encodeURIComponent(JSON.stringify(document))}`;

const drawnAlbums = async (albums: readonly Album[], more: Partial<PhotoGallery> = {}) => {
  const gallery = await fixture<PhotoGallery>(html`<cong-photo-gallery></cong-photo-gallery>`);
  Object.assign(gallery, {albums, ...more});
  await waitUntil(() => gallery.shadowRoot!.querySelector('[part=albums]'), 'albums are drawn');
  return gallery;
};

/** Opens an album as a reader does, and waits for its photos. */
async function openAlbum(details: HTMLElement, photos: number) {
  details.querySelector('summary')!.click();
  await waitUntil(
    () => galleryOf(details) && linksOf(galleryOf(details)).length === photos,
    `${photos} photos are there`,
  );
  return galleryOf(details);
}

/** Takes the address back to what it was. */
function leaveAddress() {
  history.replaceState(null, '', location.pathname + location.search);
}

describe('<cong-photo-gallery> albums', () => {
  describe('in the markup', () => {
    it('say how many photos each has, in words that a screen reader reads; the heading counts albums', async () => {
      const gallery = await twoAlbums();
      await untilCounts(gallery, '3 ảnh', '1 ảnh');
      await waitUntil(() => shownText(gallery).startsWith('Album ảnh 2 album'));
      expect(shownText(gallery)).not.to.contain('Chưa có ảnh');
      expect(gallery.querySelector('summary')!.innerText.trim()).to.equal('Lễ kỷ niệm');
      await expect(gallery).to.be.accessible();
    });

    it('have the count in the name of what opens them', async function () {
      skipWhere(this, 'a11y-snapshot');
      await untilCounts(await twoAlbums(), '3 ảnh', '1 ảnh');
      expect(JSON.stringify(await a11ySnapshot({}))).to.match(/"Lễ kỷ niệm 3 ảnh"/);
    });

    it('say nothing before the count is known, and take no less room', async () => {
      const gallery = await twoAlbums();
      const [first] = albumsOf(gallery);
      first!.firstElementChild.removeAttribute('data-photos');
      const {height} = first!.getBoundingClientRect();
      first!.firstElementChild.setAttribute('data-photos', '3 ảnh');
      expect(first!.getBoundingClientRect().height).to.equal(height);
    });

    it('count anew when editors add photos and albums', async () => {
      const gallery = await twoAlbums();
      await untilCounts(gallery, '3 ảnh', '1 ảnh');
      galleryOf(albumsOf(gallery)[1]!).append(gallery.querySelector('figure')!.cloneNode(true));
      await untilCounts(gallery, '3 ảnh', '2 ảnh');
      gallery.append(albumsOf(gallery)[0]!.cloneNode(true));
      await untilCounts(gallery, '3 ảnh', '2 ảnh', '3 ảnh');
      galleryOf(albumsOf(gallery)[0]!).remove();
      await untilCounts(gallery, '', '2 ảnh', '3 ảnh');
      expect(shownText(gallery)).to.contain('3 album');
    });

    it('leave a count of the author’s own', async () => {
      const gallery = await fixture<PhotoGallery>(html`
        <cong-photo-gallery>
          <details>
            <summary data-count="Hơn 200 ảnh">Lễ kỷ niệm</summary>
            <cong-photo-gallery>${figure('a')}</cong-photo-gallery>
          </details>
          ${album('Hội thao', ['d'])}
        </cong-photo-gallery>
      `);
      await untilCounts(gallery, 'Hơn 200 ảnh', '1 ảnh');
    });

    it('speak the language of the page', async () => {
      const page = await fixture(
        html`<div lang="en">
          <cong-photo-gallery>${album('Lễ kỷ niệm', ['a', 'b'])}</cong-photo-gallery>
        </div>`,
      );
      const gallery = page.querySelector('cong-photo-gallery')!;
      await untilCounts(gallery, '2 photos');
      await waitUntil(() => shownText(gallery).startsWith('1 album'));
    });

    it('may have their photos from JSON, and be albums of albums', async () => {
      const gallery = await fixture<PhotoGallery>(html`
        <cong-photo-gallery>
          <details>
            <summary>Năm 2025</summary>
            <cong-photo-gallery src=${json({photos: [photo('a'), photo('b')]})}>
            </cong-photo-gallery>
          </details>
          <details>
            <summary>Năm 2024</summary>
            <cong-photo-gallery
              >${album('Lễ', ['a'])}${album('Hội', ['b'])}${album('Tết', ['c'])}</cong-photo-gallery
            >
          </details>
        </cong-photo-gallery>
      `);
      await untilCounts(gallery, '2 ảnh', '3 album');
    });

    it('stand among photos, which alone are the gallery’s own', async () => {
      const gallery = await fixture<PhotoGallery>(html`
        <cong-photo-gallery>
          ${figure('a')}${album('Hội thao', ['b', 'c', 'd'])}${figure('c')}
        </cong-photo-gallery>
      `);
      await untilCounts(gallery, '3 ảnh');
      expect(gallery.shadowRoot!.querySelector('[part=note]')!.textContent).to.equal('2 ảnh');
      await gallery.open(1);
      expect(counterOf(gallery)).to.equal('2 / 2');
    });
  });

  describe('the look', () => {
    it('is that of cards in the grid; an open one has a row of its own', async () => {
      const box = await fixture(html`
        <div style="width: 600px">
          <cong-photo-gallery>
            ${album('Một', ['a'])}${album('Hai', ['wide'])}${figure('b')}
          </cong-photo-gallery>
        </div>
      `);
      const [first, second] = box.querySelectorAll('details');
      await waitUntil(() =>
        [...box.querySelectorAll('img')].slice(0, 2).every((each) => each.complete),
      );
      const cover = first!.querySelector('img')!.getBoundingClientRect();
      expect(cover.width / cover.height).to.be.closeTo(1.5, 0.02);
      expect(second!.querySelector('img')!.getBoundingClientRect().height).to.equal(cover.height);
      expect(second!.offsetTop).to.equal(first!.offsetTop);
      first!.open = true;
      const {width} = first!.getBoundingClientRect();
      expect(width).to.be.greaterThan(500);
      expect(second!.offsetTop).to.be.greaterThan(first!.offsetTop);
      const inside = galleryOf(first!);
      expect(inside.getBoundingClientRect().width).to.be.closeTo(width, 30);
      expect(getComputedStyle(inside).borderTopWidth).to.equal('0px');
      expect(linksOf(inside)[0]!.getBoundingClientRect().left).to.equal(
        inside.getBoundingClientRect().left,
      );
    });

    it('fits 320 px and narrower, open or not', async () => {
      const box = await fixture<HTMLElement>(html`
        <div style="width: 246px">
          <cong-photo-gallery>
            ${album('Hội nghị tổng kết công tác kiểm sát năm 2025', ['a', 'b'])}${album('Hai', ['c'])}
          </cong-photo-gallery>
        </div>
      `);
      expect(box.scrollWidth).to.equal(246);
      box.querySelector('details')!.open = true;
      expect(box.scrollWidth).to.equal(246);
    });
  });

  describe('opened by the reader', () => {
    it('by keys as any <details>; the viewer is that of the album, and the focus comes back into it', async () => {
      const gallery = await twoAlbums();
      const [details] = albumsOf(gallery);
      details!.firstElementChild.focus();
      await sendKeys({press: 'Enter'});
      expect(details!.open).to.equal(true);
      const inside = galleryOf(details!);
      await openByClick(inside, 1);
      expect(counterOf(inside)).to.equal('2 / 3');
      expect(dialogOf(gallery)).to.equal(null);
      await sendKeys({press: 'ArrowRight'});
      await sendKeys({press: 'Escape'});
      await waitUntil(() => !dialogOf(inside));
      expect(document.activeElement).to.equal(linksOf(inside)[2]);
      await expect(gallery).to.be.accessible();
    });

    it('tell of their photos through the gallery', async () => {
      const gallery = await twoAlbums();
      const [details] = albumsOf(gallery);
      details!.open = true;
      const opened = oneEvent<PhotoOpenEvent>(gallery, 'cong-photo-open');
      linksOf(galleryOf(details!))[2]!.click();
      const event = await opened;
      expect(event.target).to.equal(galleryOf(details!));
      expect(event.index).to.equal(2);
    });
  });

  describe('with an open viewer', () => {
    it('open for it, where a script asks for a photo of a closed one', async () => {
      const gallery = await twoAlbums();
      const [details] = albumsOf(gallery);
      await galleryOf(details!).open(1);
      expect(details!.open).to.equal(true);
      expect(dialogOf(galleryOf(details!))!.checkVisibility()).to.equal(true);
    });

    it('close it when they close, and let the page go', async () => {
      const gallery = await twoAlbums();
      await untilCounts(gallery, '3 ảnh', '1 ảnh');
      const [details] = albumsOf(gallery);
      const inside = galleryOf(details!);
      await inside.open(1);
      details!.open = false;
      await waitUntil(() => !dialogOf(inside));
      expect(document.activeElement).to.equal(details!.firstElementChild);
      await inside.open(2);
      expect(counterOf(inside)).to.equal('3 / 3');
    });

    it('may be taken away', async () => {
      const gallery = await twoAlbums();
      const [details] = albumsOf(gallery);
      const inside = galleryOf(details!);
      await inside.open(1);
      details!.remove();
      expect(dialogOf(inside)).to.equal(null);
      await gallery.updateComplete;
      await waitUntil(() => shownText(gallery).includes('1 album'));
    });
  });

  describe('the address', () => {
    // What a viewer before this has asked for, to go back, would lead away from the new address.
    beforeEach(() => waitUntil(() => !history.state?.congPhoto));
    afterEach(leaveAddress);

    it('opens the album that holds the photo, and its viewer alone', async () => {
      const gallery = await fixture<PhotoGallery>(html`
        <cong-photo-gallery deep-link>
          ${figure('a')}${album('Một', ['a', 'b'], true)}${album('Hai', ['c', 'd'], true)}
        </cong-photo-gallery>
      `);
      location.hash = '#photo=d.svg';
      const [first, second] = albumsOf(gallery);
      await waitUntil(() => counterOf(galleryOf(second!)) === '2 / 2');
      expect(second!.open).to.equal(true);
      expect(first!.open).to.equal(false);
      expect(dialogOf(gallery)).to.equal(null);
      galleryOf(second!).close();
      expect(document.activeElement).to.equal(linksOf(galleryOf(second!))[1]);
      // The browser goes back later than it is told to.
      await waitUntil(() => location.hash === '');
    });

    it('leads from the viewer of one album to that of another, also where one is open at a time', async () => {
      const gallery = await fixture<PhotoGallery>(html`
        <cong-photo-gallery>
          ${album('Một', ['a', 'b'], true)}${album('Hai', ['c', 'd'], true)}
        </cong-photo-gallery>
      `);
      await untilCounts(gallery, '2 ảnh', '2 ảnh');
      const [first, second] = albumsOf(gallery);
      for (const details of [first!, second!]) details.setAttribute('name', 'album');
      first!.open = true;
      await openByClick(galleryOf(first!), 0);
      await waitUntil(() => location.hash === '#photo=a.svg');
      location.hash = '#photo=c.svg';
      await waitUntil(() => counterOf(galleryOf(second!)) === '1 / 2');
      await waitUntil(() => !dialogOf(galleryOf(first!)));
      expect(dialogOf(galleryOf(second!))!.matches(':modal')).to.equal(true);
      expect(galleryOf(second!).shadowRoot!.activeElement).to.equal(dialogOf(galleryOf(second!)));
      galleryOf(second!).close();
      expect(document.activeElement).to.equal(linksOf(galleryOf(second!))[0]);
      await waitUntil(() => !location.hash.includes('c.svg'));
    });

    it('opens an album from data, once', async () => {
      history.replaceState(null, '', '#photo=c.svg');
      const gallery = await drawnAlbums(
        [
          {title: 'Một', photos: [photo('a'), photo('b')]},
          {title: 'Hai', photos: [photo('b'), photo('c')]},
        ],
        {deepLink: ''},
      );
      await waitUntil(() => albumsOf(gallery)[1]!.open);
      const [, details] = albumsOf(gallery);
      await waitUntil(() => galleryOf(details!) && counterOf(galleryOf(details!)) === '2 / 2');
      galleryOf(details!).close();
      details!.open = false;
      gallery.heading = 'Album';
      await gallery.updateComplete;
      expect(details!.open).to.equal(false);
    });
  });

  describe('from data', () => {
    it('are drawn with cover, title, date and count', async () => {
      const gallery = await drawnAlbums([
        {
          title: 'Lễ kỷ niệm',
          cover: picture('d'),
          alt: 'Sân khấu',
          date: '2025-07-26',
          src: 'x.json',
          count: 1240,
        },
        {title: 'Hội thao', photos: [photo('a', {thumb: picture('b')}), photo('c')]},
        {title: 'Phim', photos: [{src: '/le.mp4'}]},
      ]);
      expect(countsOf(gallery)).to.deep.equal(['26/7/2025 · 1.240 ảnh', '2 ảnh', '1 ảnh']);
      expect(shownText(gallery)).to.match(/^3 album Lễ kỷ niệm Hội thao Phim/);
      const covers = albumsOf(gallery).map((each) => each.querySelector('img'));
      expect(covers.map((each) => each?.getAttribute('src'))).to.deep.equal([
        picture('d'),
        picture('b'),
        undefined,
      ]);
      expect(covers.map((each) => each?.alt)).to.deep.equal(['Sân khấu', '', undefined]);
      await expect(gallery).to.be.accessible();
    });

    it('have a day that the calendar does not have as the author wrote it', async () => {
      const photos = [photo('a', {date: '2025-02-30'})];
      const gallery = await drawnAlbums([
        {title: 'Lễ', date: '2025-02-30', photos},
        {title: 'Hội', date: '2025-02', photos},
      ]);
      expect(countsOf(gallery)).to.deep.equal(['2025-02-30 · 1 ảnh', '2/2025 · 1 ảnh']);
      const inside = await openAlbum(albumsOf(gallery)[0]!, 1);
      const dialog = await openByClick(inside, 0);
      expect(dialog.querySelector('.caption')!.textContent).to.equal('2025-02-30');
    });

    it('have a gallery of the same kind from the first opening on', async () => {
      const gallery = await drawnAlbums([{title: 'Hội thao', photos: [photo('a'), photo('b')]}], {
        loop: true,
        slideshow: '4',
        download: true,
      });
      const [details] = albumsOf(gallery);
      expect(galleryOf(details!)).to.equal(null);
      const inside = await openAlbum(details!, 2);
      expect(inside.loop).to.equal(true);
      expect(inside.slideshow).to.equal('4');
      expect(inside.shadowRoot!.querySelector('section')!.ariaLabel).to.equal('Hội thao');
      await openByClick(inside, 1);
      await waitUntil(
        () => dialogOf(inside)!.querySelector('[aria-label="Tải ảnh về"]'),
        'it can be saved',
      );
      inside.next();
      expect(counterOf(inside)).to.equal('1 / 2');
      inside.close();
      expect(inside.shadowRoot!.activeElement).to.equal(linksOf(inside)[0]);
      gallery.loop = false;
      await gallery.updateComplete;
      expect(inside.loop).to.equal(false);
      await expect(gallery).to.be.accessible();
    });

    it('are asked for when they are opened, not before', async () => {
      const key = Math.random();
      const src = `${json({photos: [photo('a'), photo('b')]})}&key=${key}`;
      const asked = async () =>
        ((await (await fetch(`/test-api/log?key=${key}`)).json()) as {count: number}).count;
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery
          src=${json({albums: [{title: 'Hội thao', count: 2, src}]})}
        ></cong-photo-gallery>`,
      );
      await waitUntil(() => albumsOf(gallery).length === 1);
      expect(shownText(gallery)).to.match(/^1 album Hội thao/);
      expect(await asked()).to.equal(0);
      await openAlbum(albumsOf(gallery)[0]!, 2);
      albumsOf(gallery)[0]!.open = false;
      albumsOf(gallery)[0]!.open = true;
      await gallery.updateComplete;
      expect(await asked()).to.equal(1);
    });

    it('stand before the photos; the heading counts photos', async () => {
      const gallery = await drawnAlbums([{title: 'Hội thao', photos: [photo('a')]}], {
        photos: [photo('b'), photo('c')],
      });
      await waitUntil(() => linksOf(gallery).length === 2);
      expect(shownText(gallery)).to.match(/^2 ảnh Hội thao/);
      const [details] = albumsOf(gallery);
      expect(details!.getBoundingClientRect().bottom).to.be.lessThan(
        linksOf(gallery)[0]!.getBoundingClientRect().top,
      );
    });

    it('stay as they are, open or not, when others come or go', async () => {
      const [first, second] = [
        {title: 'Một', photos: [photo('a')]},
        {title: 'Hai', photos: [photo('b')]},
      ];
      const gallery = await drawnAlbums([first!, second!]);
      const details = albumsOf(gallery)[1]!;
      const inside = await openAlbum(details, 1);
      await openByClick(inside, 0);
      gallery.albums = [
        {title: 'Mới', photos: [photo('c')]},
        {...second, photos: [photo('b'), photo('d')]},
      ];
      await waitUntil(() => counterOf(inside) === '1 / 2');
      expect(albumsOf(gallery)[1]).to.equal(details);
      expect(countsOf(gallery)).to.deep.equal(['1 ảnh', '2 ảnh']);
      gallery.albums = [];
      await gallery.updateComplete;
      expect(dialogOf(inside)).to.equal(null);
      expect(shownText(gallery)).to.equal('Chưa có ảnh.');
    });

    it('come page by page, each once; the focus goes on', async () => {
      const next = json({
        albums: [
          {title: 'Hai', src: 'b.json'},
          {title: 'Ba', src: 'c.json'},
        ],
      });
      const src = json({
        albums: [
          {title: 'Một', src: 'a.json'},
          {title: 'Hai', src: 'b.json'},
        ],
        next,
      });
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery src=${src}></cong-photo-gallery>`,
      );
      const more = () => gallery.shadowRoot!.querySelector<HTMLElement>('[part=more]');
      await waitUntil(() => more() && albumsOf(gallery).length === 2);
      more()!.focus();
      more()!.click();
      await waitUntil(() => albumsOf(gallery).length === 3);
      await waitUntil(
        () => gallery.shadowRoot!.activeElement === albumsOf(gallery)[2]!.firstElementChild,
      );
      expect(shownText(gallery)).to.match(/^3 album Một Hai Ba/);
    });

    it('close their viewer when they close', async () => {
      const gallery = await drawnAlbums([{title: 'Hội thao', photos: [photo('a')]}]);
      const [details] = albumsOf(gallery);
      const inside = await openAlbum(details!, 1);
      await openByClick(inside, 0);
      details!.open = false;
      await waitUntil(() => !dialogOf(inside));
      expect(gallery.shadowRoot!.activeElement).to.equal(details!.firstElementChild);
    });

    it('speak the language of the page, and follow it', async () => {
      capturedWarnings();
      const gallery = await drawnAlbums([
        {photos: [photo('a')]},
        {title: 'Hai', photos: [photo('b'), photo('c')]},
      ]);
      expect(shownText(gallery)).to.match(/^2 album Album 1 Hai/);
      gallery.lang = 'en';
      await waitUntil(() => countsOf(gallery).join() === '1 photo,2 photos');
      expect(shownText(gallery)).to.match(/^2 albums/);
    });
  });

  describe('bad input', () => {
    it('leaves out what cannot be shown, keeps the rest, and says so to developers', async () => {
      const warnings = capturedWarnings();
      const gallery = await drawnAlbums([
        null,
        {title: 'Không có ảnh', photos: []},
        {title: 'Địa chỉ lạ', src: 'javascript:alert(1)'},
        {
          title: 'Bìa lạ',
          cover: 'javascript:alert(2)',
          src: 'javascript:alert(3)',
          photos: [photo('a')],
        },
        {cover: picture('c'), photos: [photo('b'), {src: 'javascript:alert(4)'}], count: -3},
      ] as Album[]);
      expect(albumsOf(gallery)).to.have.length(2);
      expect(shownText(gallery)).to.match(/^2 album Bìa lạ Album 2/);
      expect(countsOf(gallery)).to.deep.equal(['1 ảnh', '1 ảnh']);
      expect(albumsOf(gallery)[0]!.querySelector('img')!.getAttribute('src')).to.equal(
        picture('a'),
      );
      expect(warnings.list).to.deep.equal([
        '<cong-photo-gallery> albums: null. Expected an album with photos or an http(s) or relative src; it is left out.',
        '<cong-photo-gallery> albums: {"title":"Không có ảnh"}. Expected an album with photos or an http(s) or relative src; it is left out.',
        '<cong-photo-gallery> albums: {"title":"Địa chỉ lạ","src":"javascript:alert(1)"}. Expected an album with photos or an http(s) or relative src; it is left out.',
        '<cong-photo-gallery> albums: {"title":"Bìa lạ","cover":"javascript:alert(2)","src":"javascript:alert(3)"}. Expected an http(s) or relative src; its photos alone are shown.',
        '<cong-photo-gallery> albums: {"title":"Bìa lạ","cover":"javascript:alert(2)","src":"javascript:alert(3)"}. Expected an http(s) or relative cover; it is left out.',
        `<cong-photo-gallery> albums: {"cover":"${picture('c')}"}. Expected an album with a title; its place is its name.`,
      ]);
    });

    it('takes what is not an array for absent', async () => {
      const warnings = capturedWarnings();
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery .albums=${{} as never}>${figure('a')}</cong-photo-gallery>`,
      );
      expect(shownText(gallery)).to.equal('1 ảnh Lễ khai mạc');
      expect(warnings.list).to.deep.equal([
        '<cong-photo-gallery> albums: {}. Expected an array of albums; the property is left out.',
      ]);
    });
  });

  describe('without their parts', () => {
    it('open and show their photos all the same', async () => {
      const {element: gallery, page} = await pageWithout<PhotoGallery>(
        ['components/photo-gallery/album-counts'],
        `<cong-photo-gallery><details><summary>Lễ</summary><cong-photo-gallery><a href="/a.jpg"><img src="${picture('a')}" alt="Cổng"></a></cong-photo-gallery></details></cong-photo-gallery>`,
      );
      await waitUntil(() => page.told.join().includes('a part'));
      gallery.querySelector('summary')!.click();
      expect(gallery.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(shownText(gallery)).not.to.contain('Chưa có ảnh');
    });

    it('leave the photos from data there', async () => {
      const src = json({photos: [photo('a')], albums: [{title: 'Lễ', src: 'b.json'}]});
      const {element: gallery, page} = await pageWithout<PhotoGallery>(
        ['components/photo-gallery/drawn-albums'],
        `<cong-photo-gallery src="${src.replaceAll('&', '&amp;')}"></cong-photo-gallery>`,
      );
      await waitUntil(() => page.told.join().includes('albums are not shown'));
      expect(linksOf(gallery)).to.have.length(1);
    });
  });
});
