import {expect, fixture, html, waitUntil} from '../../../support/testing.js';
import type {PhotoGallery} from '../../../../src/elements/photo-gallery/photo-gallery.js';
import type {Album} from '../../../../src/data/schemas/photos.js';
import {capturedWarnings} from '../../../support/captured-warnings.js';
import {shownText} from '../../../support/shown-text.js';
import {
  albumsOf,
  countsOf,
  drawnAlbums,
  galleryOf,
  json,
  openAlbum,
  photo,
} from '../albums-support.js';
import {counterOf, dialogOf, figure, linksOf, openByClick, picture} from '../support.js';

describe('<cong-photo-gallery> albums', () => {
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
});
