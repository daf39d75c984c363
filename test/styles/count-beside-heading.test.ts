import '../../src/define/photo-gallery.js';
import type {PhotoGallery} from '../../src/elements/photo-gallery/photo-gallery.js';
import {expect, fixture, waitUntil} from '../support/testing.js';

const photo =
  '<figure><a href="/anh/1.jpg"><img src="/anh/1-nho.jpg" alt="Hội nghị" /></a></figure>';

/** A gallery as wide as a box on a phone of 320 px, in text of a size. */
async function galleryOf(size: number, start: string, dir = 'ltr'): Promise<PhotoGallery> {
  const page = await fixture(
    `<div dir="${dir}" style="width: 288px; --cong-font-size-base: ${size}px">${start}${photo}${photo}</cong-photo-gallery></div>`,
  );
  const gallery = page.querySelector('cong-photo-gallery')!;
  await waitUntil(() => noteOf(gallery).textContent === '2 ảnh', 'the count');
  return gallery;
}

const noteOf = (gallery: PhotoGallery) =>
  gallery.shadowRoot!.querySelector<HTMLElement>('[part=note]')!;

const BY_ATTRIBUTE = '<cong-photo-gallery heading="Hội nghị sơ kết công tác">';
const IN_SLOT = '<cong-photo-gallery><h2 slot="header">Hội nghị sơ kết công tác</h2>';

const headingOf = (gallery: PhotoGallery) =>
  gallery.querySelector('h2') ?? gallery.shadowRoot!.querySelector('[part=heading]')!;

/** Where the words of a node stand; without the room around them. */
function wordsOf(node: Element): DOMRect {
  const range = new Range();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

const headerOf = (gallery: PhotoGallery) =>
  gallery.shadowRoot!.querySelector('.header')!.getBoundingClientRect();

describe('a count and the heading of its box', () => {
  for (const [way, start] of [
    ['by its attribute', BY_ATTRIBUTE],
    ['in its slot', IN_SLOT],
  ] as const) {
    it(`stand in one line where there is room, with a heading ${way}`, async () => {
      const gallery = await galleryOf(16, start);
      const [heading, note] = [wordsOf(headingOf(gallery)), wordsOf(noteOf(gallery))];
      expect(note.left).to.be.at.least(heading.right);
      expect(note.top).to.be.below(heading.top + 28);
    });

    it(`stand below each other where the text is twice as large, with a heading ${way}`, async () => {
      const gallery = await galleryOf(32, start);
      const [heading, note] = [wordsOf(headingOf(gallery)), wordsOf(noteOf(gallery))];
      expect(note.top).to.be.at.least(heading.bottom - 12);
      expect(note.left, 'where the words of the heading begin').to.be.closeTo(heading.left, 1);
      expect(note.bottom).to.be.below(headerOf(gallery).bottom);
      // “Hội nghị sơ” stands in one line: three lines at most, of 56 px each.
      expect(heading.height).to.be.at.most(3 * 56);
    });
  }

  it('stand at the other side in a page from right to left', async () => {
    const gallery = await galleryOf(32, BY_ATTRIBUTE, 'rtl');
    const [heading, note] = [wordsOf(headingOf(gallery)), wordsOf(noteOf(gallery))];
    expect(note.right).to.be.closeTo(heading.right, 1);
  });

  it('leave no room where there is no heading', async () => {
    const gallery = await galleryOf(32, '<cong-photo-gallery>');
    expect(headerOf(gallery).height).to.equal(0);
  });

  it('leave no room for a count where there is none', async () => {
    const page = await fixture(
      `<div style="width: 288px; --cong-font-size-base: 32px"><cong-photo-gallery heading="Ảnh"></cong-photo-gallery></div>`,
    );
    const gallery = page.querySelector('cong-photo-gallery')!;
    await gallery.updateComplete;
    expect(headerOf(gallery).height, 'one line of 56 px and the room around it').to.equal(80);
  });
});
