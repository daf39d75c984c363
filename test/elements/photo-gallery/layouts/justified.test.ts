import {expect, html, waitUntil} from '../../../support/testing.js';
import {nothing} from 'lit';
import type {Photo} from '../../../../src/data/schemas/photos.js';
import {
  edgesOf,
  expectEven,
  expectFilled,
  figuresOf,
  frameOf,
  galleryOf,
  rowsOf,
  sized,
  sizes,
  trackOf,
} from './layouts-support.js';
import {linksOf, picture} from '../support.js';

describe('<cong-photo-gallery> layouts', () => {
  describe('justified', () => {
    for (const width of [320, 500, 900, 1240]) {
      it(`fills its rows, each of one height, in ${width} px`, async () => {
        const gallery = await galleryOf(
          'justified',
          sizes.map((size, i) => sized(size, i)),
          {width},
        );
        const rows = rowsOf(gallery);
        expect(rows.flat()).to.have.length(sizes.length);
        expectEven(rows);
        expectFilled(gallery, rows.slice(0, -1));
        expect(rows.at(-1)!.at(-1)!.right).to.be.below(edgesOf(gallery).right + 1);
        for (const row of rows) for (const {height} of row) expect(height).to.be.within(78, width);
        expect(gallery.parentElement!.scrollWidth).to.equal(width);
      });
    }

    it('shows photos whole that have a usual shape', async () => {
      const gallery = await galleryOf(
        'justified',
        sizes.slice(0, 5).map((size, i) => sized(size, i)),
      );
      const shapes = rowsOf(gallery)
        .flat()
        .map(({width, height}) => width / height);
      for (const [index, shape] of [1.5, 1.333, 0.667, 1.778, 1].entries())
        expect(shapes[index]).to.be.closeTo(shape, 0.02);
    });

    it('moves nothing while pictures load, whatever their size', async () => {
      const gallery = await galleryOf(
        'justified',
        sizes.map((size, index) => sized(size, index, 'data:,')),
      );
      const before = linksOf(gallery).map((link) => frameOf(link).toJSON());
      const images = [...gallery.querySelectorAll('img')];
      for (const [index, image] of images.entries())
        image.src = picture(['a', 'b', 'wide', 'dot'][index % 4]!);
      await waitUntil(() => images.every(({complete, naturalWidth}) => complete && naturalWidth));
      expect(linksOf(gallery).map((link) => frameOf(link).toJSON())).to.deep.equal(before);
    });

    it('does not stretch what is left at the end', async () => {
      const gallery = await galleryOf('justified', [sized([480, 320], 0)], {width: 1200});
      const [[frame]] = rowsOf(gallery) as [[DOMRect]];
      expect(frame.height).to.be.below(240);
    });

    it('sets its rows anew in another width', async () => {
      const gallery = await galleryOf(
        'justified',
        sizes.map((size, i) => sized(size, i)),
      );
      const before = rowsOf(gallery).length;
      gallery.parentElement!.style.inlineSize = '400px';
      await waitUntil(() => rowsOf(gallery).length > before);
      expectFilled(gallery, rowsOf(gallery).slice(0, -1));
    });

    it('follows editors, who add, move and take away photos and tell their sizes', async () => {
      const gallery = await galleryOf(
        'justified',
        sizes.map((size, i) => sized(size, i)),
      );
      const [first, second, third] = figuresOf(gallery);
      const added = second!.cloneNode(true) as HTMLElement;
      added.removeAttribute('style');
      gallery.append(added, first!);
      third!.querySelector('img')!.setAttribute('width', '960');
      await waitUntil(() => added.style.length > 0 && third!.offsetWidth > third!.offsetHeight);
      expectFilled(gallery, rowsOf(gallery).slice(0, -1));
      document.body.append(first!);
      await waitUntil(() => !first!.hasAttribute('style'), 'what goes takes nothing along');
      first!.remove();
      expectFilled(gallery, rowsOf(gallery).slice(0, -1));
    });

    it('gives other content a row of its own', async () => {
      const gallery = await galleryOf('justified', [
        html`<p>Phiên khai mạc.</p>`,
        ...sizes.slice(0, 5).map((size, index) => sized(size, index)),
        html`<p class="second">Phiên bế mạc.</p>`,
        sized([480, 320], 5),
      ]);
      const note = frameOf(gallery.querySelector('.second')!);
      const frames = linksOf(gallery).map(frameOf);
      expect(note.top).to.be.above(frames[4]!.bottom);
      expect(note.bottom).to.be.below(frames[5]!.top);
      expect(frames[5]!.height).to.be.below(300);
    });

    it('takes the words of a photo in, whatever their length', async () => {
      const gallery = await galleryOf(
        'justified',
        sizes.map((size, i) => sized(size, i)),
        {
          width: 320,
        },
      );
      const caption = gallery.querySelector('figcaption')!;
      const frames = () => linksOf(gallery).map((link) => frameOf(link).width);
      const before = frames();
      caption.textContent =
        'Đại biểu dự hội nghị tổng kết công tác năm https://example.vn/tin-tuc/hoi-nghi';
      expect(frames()).to.deep.equal(before);
      expect(caption.scrollWidth).to.be.at.most(caption.clientWidth);
    });

    it('leaves no trace when it goes, or the gallery has another layout', async () => {
      const gallery = await galleryOf(
        'justified',
        sizes.map((size, i) => sized(size, i)),
      );
      figuresOf(gallery)[1]!.style.setProperty('order', '0');
      for (const layout of ['carousel', 'justified', 'grid']) {
        gallery.layout = layout;
        await gallery.updateComplete;
      }
      await waitUntil(() => gallery.querySelectorAll('[style]').length === 1);
      expect(figuresOf(gallery)[1]!.getAttribute('style')).to.equal('order: 0;');
      expect(gallery.shadowRoot!.querySelector('[part=next]')).to.equal(null);
      expect(getComputedStyle(trackOf(gallery)).display).to.equal('grid');
    });
  });

  describe('justified, from data', () => {
    const photos = (count: number): Photo[] =>
      Array.from({length: count}, (_, index) => {
        const [width, height] = sizes[(index * 5) % sizes.length] ?? [];
        return {src: `${picture('a')}#${index + 1}`, alt: `Ảnh ${index + 1}`, width, height};
      });

    const numberOf = (link: Element) => Number(link.querySelector('img')!.alt.slice(4));

    it('fills its rows as those of the markup are', async () => {
      const gallery = await galleryOf('justified', nothing, {data: photos(30)});
      const rows = rowsOf(gallery);
      expect(rows.flat()).to.have.length(30);
      expectEven(rows);
      expectFilled(gallery, rows.slice(0, -1));
    });

    it('draws of ten thousand those near the window, all rows filled', async () => {
      const gallery = await galleryOf('justified', nothing, {data: photos(10_000)});
      await waitUntil(() => linksOf(gallery).length >= 48);
      expect(linksOf(gallery).length).to.be.below(1000);
      expect(linksOf(gallery).map(numberOf)).to.deep.equal(
        linksOf(gallery).map((_, index) => index + 1),
      );
      expectEven(rowsOf(gallery));
      expectFilled(gallery, rowsOf(gallery));
    });

    it('keeps its height while the reader goes through it', async () => {
      const gallery = await galleryOf('justified', nothing, {data: photos(2000)});
      const height = () => frameOf(gallery).height;
      await waitUntil(() => linksOf(gallery).length >= 48);
      const before = height();
      window.scrollTo(0, before / 2);
      await waitUntil(() => linksOf(gallery).some((link) => numberOf(link) > 900));
      window.scrollTo(0, before);
      await waitUntil(() => linksOf(gallery).some((link) => numberOf(link) === 2000));
      expect(height()).to.be.closeTo(before, 20);
      expectFilled(gallery, rowsOf(gallery).slice(0, -1));
    });

    it('keeps the photo at the upper edge where it is when the width changes', async () => {
      const gallery = await galleryOf('justified', nothing, {data: photos(1000)});
      window.scrollTo(0, frameOf(gallery).height / 2);
      const first = () => linksOf(gallery).find((link) => frameOf(link).bottom > 0);
      await waitUntil(() => first() && numberOf(first()!) > 300);
      const seenFirst = numberOf(first()!);
      const rows = rowsOf(gallery).length;
      gallery.parentElement!.style.inlineSize = '600px';
      await waitUntil(() => rowsOf(gallery).length !== rows);
      await waitUntil(() => first());
      expect(numberOf(first()!)).to.be.within(seenFirst - 12, seenFirst + 12);
      expectFilled(gallery, rowsOf(gallery));
    });

    it('takes another layout, and this one again', async () => {
      const gallery = await galleryOf('justified', nothing, {data: photos(300)});
      for (const layout of ['grid', 'carousel', 'justified']) {
        gallery.layout = layout;
        await gallery.updateComplete;
      }
      await waitUntil(() => rowsOf(gallery).length > 1);
      expectFilled(gallery, rowsOf(gallery));
      gallery.layout = 'grid';
      await gallery.updateComplete;
      const shapes = rowsOf(gallery)
        .flat()
        .map(({width, height}) => width / height);
      for (const shape of shapes) expect(shape).to.be.closeTo(1.5, 0.02);
    });

    it('fills the row that was the last when photos come after it', async () => {
      const all = photos(400);
      const gallery = await galleryOf('justified', nothing, {data: all.slice(0, 145)});
      gallery.photos = all;
      await gallery.updateComplete;
      await gallery.open(144);
      gallery.close();
      await waitUntil(() => linksOf(gallery).some((link) => numberOf(link) > 150));
      expectFilled(gallery, rowsOf(gallery).slice(0, -1));
    });
  });
});
