import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {PhotoGallery} from '../../../src/elements/photo-gallery/photo-gallery.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {shownText} from '../../support/shown-text.js';
import {dialogOf, figure, linksOf, picture, threePhotos} from './support.js';

describe('<cong-photo-gallery>', () => {
  describe('before upgrade', () => {
    it('leaves every photo, link and caption where the author put it', async () => {
      const gallery = await threePhotos();
      expect(gallery.querySelectorAll(':scope > figure > a[href] > img')).to.have.length(3);
      expect(gallery.querySelector('figcaption')!.textContent).to.equal('Lễ khai mạc');
      expect(gallery.querySelectorAll('[style], [class], [id]')).to.have.length(0);
    });
  });

  it('has two columns on a phone, and one where its words are twice as large', async () => {
    const gallery = await threePhotos();
    gallery.style.inlineSize = '240px';
    const columns = () =>
      new Set(
        [...gallery.querySelectorAll('figure')].map((photo) => photo.getBoundingClientRect().left),
      ).size;
    await waitUntil(() => columns() === 2, 'two columns');
    gallery.style.setProperty('--cong-font-size-base', '32px');
    await waitUntil(() => columns() === 1, 'one column');
  });

  describe('bare', () => {
    it('says that there are no photos, and has a name', async () => {
      const gallery = await fixture<PhotoGallery>(html`<cong-photo-gallery></cong-photo-gallery>`);
      await gallery.updateComplete;
      expect(shownText(gallery)).to.equal('Chưa có ảnh.');
      expect(gallery.shadowRoot!.querySelector('section')!.ariaLabel).to.equal('Thư viện ảnh');
    });

    it('says it in the words of the author', async () => {
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery
          ><p slot="empty">Album đang được cập nhật.</p></cong-photo-gallery
        >`,
      );
      expect(shownText(gallery)).to.equal('Album đang được cập nhật.');
    });
  });

  describe('the photos of the markup', () => {
    it('are counted at the heading', async () => {
      const gallery = await threePhotos();
      expect(shownText(gallery)).to.match(/^Thư viện ảnh 3 ảnh Lễ khai mạc/);
      expect(shownText(gallery)).not.to.contain('Chưa có ảnh');
    });

    it('are counted anew when editors add, remove and wrap them', async () => {
      const gallery = await threePhotos();
      const list = document.createElement('ul');
      const item = list.appendChild(document.createElement('li'));
      gallery.append(list);
      await gallery.updateComplete;
      item.append(...linksOf(gallery).map((link) => link.cloneNode(true)));
      await waitUntil(() => shownText(gallery).includes('6 ảnh'));
      list.remove();
      gallery.querySelector('figure')!.remove();
      await waitUntil(() => shownText(gallery).includes('2 ảnh'));
    });

    it('are not covered by their number where there is no heading', async () => {
      const gallery = await threePhotos('');
      const note = gallery.shadowRoot!.querySelector('[part=note]')!;
      expect(note.textContent).to.equal('3 ảnh');
      const {left, top, width, height} = note.getBoundingClientRect();
      const seen = gallery.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
      expect(seen).not.to.equal(note);
    });

    it('are links around pictures, not other links', async () => {
      const gallery = await fixture<PhotoGallery>(html`
        <cong-photo-gallery>
          <h2 slot="header">
            <a href="/"><img src=${picture('dot')} alt="Trang chủ" /></a>
          </h2>
          ${figure('a')}
          <a href=${picture('b')}><img src=${picture('b')} alt="Trao bằng khen" /></a>
          <a href="mailto:anh@example.vn"><img src=${picture('dot')} alt="Gửi ảnh" /></a>
          <a href="java&#9;script:alert('/')"><img src=${picture('dot')} alt="In trang" /></a>
          <a href=${picture('c')} download><img src=${picture('dot')} alt="Tải về" /></a>
          <a href=${picture('c')} target="_blank"><img src=${picture('dot')} alt="Mở riêng" /></a>
          <a href="/album">Xem album</a>
        </cong-photo-gallery>
      `);
      expect(gallery.shadowRoot!.querySelector('[part=note]')!.textContent).to.equal('2 ảnh');
    });

    for (const href of [
      'anh.jpg',
      '/a:b.jpg',
      ' HTTPS://example.vn/anh.jpg',
      '//example.vn/a.webp?rong=1600',
    ])
      it(`may be at ${href}`, async () => {
        const gallery = await fixture<PhotoGallery>(html`
          <cong-photo-gallery>
            <a href=${href}><img src=${picture('dot')} alt="Hồ sen" /></a>
          </cong-photo-gallery>
        `);
        expect(shownText(gallery)).to.equal('1 ảnh');
      });

    it('are counted where the gallery itself stands in a slot', async () => {
      const box = await fixture(html`
        <div><cong-photo-gallery slot="side">${figure('a')}</cong-photo-gallery></div>
      `);
      expect(shownText(box.querySelector('cong-photo-gallery')!)).to.equal('1 ảnh Lễ khai mạc');
    });

    it('stand in cells of one shape, whatever the picture and whether it loads', async () => {
      const gallery = await fixture<PhotoGallery>(html`
        <cong-photo-gallery
          >${['a', 'b', 'wide', 'dot', 'no-such-picture'].map(figure)}</cong-photo-gallery
        >
      `);
      const images = [...gallery.querySelectorAll('img')];
      await waitUntil(() => images.every((image) => image.complete));
      const shapes = images.map((image) => image.getBoundingClientRect());
      for (const {width, height} of shapes) {
        expect(width).to.be.closeTo(shapes[0]!.width, 0.1);
        expect(width / height).to.be.closeTo(1.5, 0.02);
      }
    });

    for (const width of [246, 320, 400]) {
      it(`stand two to a row in ${width} px`, async () => {
        const box = await fixture(html`
          <div style="width: ${width}px">
            <cong-photo-gallery>${['a', 'b', 'c'].map(figure)}</cong-photo-gallery>
          </div>
        `);
        const tops = [...box.querySelectorAll('figure')].map((each) => each.offsetTop);
        expect(tops[0]).to.equal(tops[1]);
        expect(tops[2]).to.be.greaterThan(tops[0]!);
        expect(box.scrollWidth).to.equal(width);
      });
    }
  });

  describe('properties', () => {
    it('heading and heading-level', async () => {
      const gallery = await threePhotos('Hội nghị');
      gallery.headingLevel = 3;
      await gallery.updateComplete;
      const heading = gallery.shadowRoot!.querySelector('[role=heading]')!;
      expect(heading.textContent!.trim()).to.equal('Hội nghị');
      expect(heading.getAttribute('aria-level')).to.equal('3');
    });

    it('speaks the language of the page', async () => {
      const page = await fixture(
        html`<div lang="en"><cong-photo-gallery>${figure('a')}</cong-photo-gallery></div>`,
      );
      const gallery = page.querySelector('cong-photo-gallery')!;
      await waitUntil(() => shownText(gallery).startsWith('1 photo'));
    });
  });

  describe('bad input', () => {
    it('shows the grid for a layout it does not know, and says so to developers', async () => {
      const warnings = capturedWarnings();
      const gallery = await threePhotos();
      gallery.setAttribute('layout', 'mosaic');
      await gallery.updateComplete;
      expect(warnings.list).to.deep.equal([
        '<cong-photo-gallery> layout: "mosaic". Expected grid, justified, carousel; grid is used.',
      ]);
      expect(shownText(gallery)).to.contain('3 ảnh');
    });
  });

  describe('moved and removed', () => {
    it('counts on after it was moved', async () => {
      const gallery = await threePhotos();
      const other = await fixture<HTMLElement>(html`<div></div>`);
      other.append(gallery);
      gallery.querySelector('figure')!.remove();
      await waitUntil(() => shownText(gallery).includes('2 ảnh'));
    });

    it('closes the viewer when it is removed, and opens again where it is put', async () => {
      const gallery = await threePhotos();
      const parent = gallery.parentElement!;
      await gallery.open(1);
      expect(dialogOf(gallery)!.open).to.equal(true);
      gallery.remove();
      expect(dialogOf(gallery)).to.equal(null);
      parent.append(gallery);
      await gallery.open(1);
      expect(dialogOf(gallery)!.open).to.equal(true);
    });
  });

  describe('accessible', () => {
    it('with photos, without, and with the viewer open', async () => {
      const gallery = await threePhotos();
      await expect(gallery).to.be.accessible();
      await gallery.open();
      await expect(gallery).to.be.accessible();
      gallery.close();
      gallery.replaceChildren();
      await gallery.updateComplete;
      await expect(gallery).to.be.accessible();
    });
  });
});
