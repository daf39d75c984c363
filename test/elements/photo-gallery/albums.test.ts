import {expect, fixture, html, oneEvent, waitUntil} from '../../support/testing.js';
import {a11ySnapshot, sendKeys} from '@web/test-runner-commands';
import type {PhotoOpenEvent} from '../../../src/elements/photo-gallery/photo-gallery.events.js';
import type {PhotoGallery} from '../../../src/elements/photo-gallery/photo-gallery.js';
import {skipWhere} from '../../support/engine-limits.js';
import {pageWithout} from '../../support/page-without.js';
import {shownText} from '../../support/shown-text.js';
import {
  album,
  albumsOf,
  galleryOf,
  json,
  openAlbum,
  photo,
  twoAlbums,
  twoAlbumsMarkup,
  untilCounts,
} from './albums-support.js';
import {counterOf, dialogOf, figure, linksOf, openByClick, picture} from './support.js';

describe('<cong-photo-gallery> albums', () => {
  it('are regions of different names', async () => {
    const gallery = await fixture<PhotoGallery>(html`
      <cong-photo-gallery heading="Thư viện ảnh">
        ${album('Lễ kỷ niệm', ['a', 'b'])}${album('Hội thao', ['c'])}
      </cong-photo-gallery>
    `);
    await untilCounts(gallery, '2 ảnh', '1 ảnh');
    const names = albumsOf(gallery).map((each) =>
      galleryOf(each).shadowRoot!.querySelector('section')!.getAttribute('aria-label'),
    );
    expect(names).to.deep.equal(['Lễ kỷ niệm', 'Hội thao']);
  });

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

    it('say the number before its word, under the title, in a page from right to left as well', async () => {
      const page = await fixture(
        html`<div dir="rtl" style="inline-size: 600px">${twoAlbumsMarkup}</div>`,
      );
      const gallery = page.querySelector<PhotoGallery>('cong-photo-gallery')!;
      await untilCounts(gallery, '3 ảnh', '1 ảnh');
      const note = gallery.shadowRoot!.querySelector<HTMLElement>('[part=note]')!;
      await waitUntil(() => note.textContent === '2 album');
      const range = new Range();
      const leftOf = (from: number, to: number) => {
        const text = document.createTreeWalker(note, NodeFilter.SHOW_TEXT).nextNode()!;
        range.setStart(text, from);
        range.setEnd(text, to);
        return range.getBoundingClientRect().left;
      };
      expect(leftOf(0, 1)).to.be.below(leftOf(2, 7));
      const summary = gallery.querySelector('summary')!;
      const count = getComputedStyle(summary, '::after');
      expect(count.unicodeBidi).to.equal('plaintext');
      // As wide as its words, it stands where a line begins.
      expect(parseFloat(count.inlineSize)).to.be.below(summary.clientWidth / 2);
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

    it('leave no hole in their row when one is opened', async () => {
      const page = await fixture(
        html`<div style="inline-size: 800px">
          <cong-photo-gallery>
            ${['a', 'b', 'c', 'd', 'e'].map((name) => album(name, [name]))}
          </cong-photo-gallery>
        </div>`,
      );
      const gallery = page.querySelector<PhotoGallery>('cong-photo-gallery')!;
      const cards = [...gallery.querySelectorAll('summary')];
      const first = cards[0]!.getBoundingClientRect();
      await openAlbum(albumsOf(gallery)[1]!, 1);
      const inFirstRow = cards.filter((each) => each.getBoundingClientRect().top === first.top);
      expect(inFirstRow).to.have.length(3);
      const photos = galleryOf(albumsOf(gallery)[1]!).getBoundingClientRect();
      expect(photos.top).to.be.above(first.bottom);
      expect(photos.width).to.be.above(2 * first.width);
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
      const inside = galleryOf(first!);
      expect(inside.getBoundingClientRect().width).to.be.within(500, 558);
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

  describe('without any feature', () => {
    it('open and show their photos all the same, and say how many', async () => {
      const {element: gallery} = await pageWithout<PhotoGallery>(
        ['data/drawn-data', 'layouts/photo-layouts', 'viewer/photo-viewer'].map(
          (each) => `elements/photo-gallery/${each}`,
        ),
        `<cong-photo-gallery><details><summary>Lễ</summary><cong-photo-gallery><a href="/a.jpg"><img src="${picture('a')}" alt="Cổng"></a></cong-photo-gallery></details></cong-photo-gallery>`,
      );
      gallery.querySelector('summary')!.click();
      expect(gallery.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(shownText(gallery)).not.to.contain('Chưa có ảnh');
      await untilCounts(gallery, '1 ảnh');
    });
  });
});
