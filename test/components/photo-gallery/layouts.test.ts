import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import {nothing} from 'lit';
import type {PhotoGallery} from '../../../src/components/photo-gallery/photo-gallery.js';
import '../../../src/define/photo-gallery.js';
import type {Photo} from '../../../src/schemas/photos.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {skipWhere} from '../../support/engine-limits.js';
import {emulateFeatures} from '../../support/media.js';
import {linksOf, picture} from './support.js';

type Size = readonly [width: number, height: number] | undefined;

/** As cameras and telephones make them, and some of the other kind. */
const sizes: readonly Size[] = [
  [480, 320],
  [480, 360],
  [320, 480],
  [480, 270],
  [480, 480],
  undefined,
  [12_000, 300],
  [480, 320],
  [1, 1],
  [300, 12_000],
  [480, 360],
  [480, 320],
];

const sized = (size: Size, index: number, src = picture('a')) => html`
  <figure>
    <a href="${picture('a')}#${index + 1}"
      ><img src=${src} width=${size?.[0] ?? nothing} height=${size?.[1] ?? nothing} alt="Ảnh"
    /></a>
    <figcaption>Ảnh ${index + 1}</figcaption>
  </figure>
`;

/** A gallery in so much room, whose part is there. */
async function galleryOf(
  layout: string,
  photos: unknown,
  {width = 900, dir = 'ltr', data}: {width?: number; dir?: string; data?: readonly Photo[]} = {},
) {
  const box = await fixture<HTMLElement>(html`
    <div style="inline-size: ${width}px" dir=${dir}>
      <cong-photo-gallery heading="Thư viện ảnh" layout=${layout} .photos=${data}
        >${photos}</cong-photo-gallery
      >
    </div>
  `);
  const gallery = box.querySelector('cong-photo-gallery')!;
  const isThere = () => {
    if (data && !linksOf(gallery).length) return false;
    if (layout === 'grid') return true;
    if (layout === 'carousel') return gallery.shadowRoot!.querySelector('[part=next]');
    return figuresOf(gallery).every((each) => each.style.length > 0);
  };
  await waitUntil(isThere, 'the layout is there');
  return gallery;
}

const figuresOf = (gallery: PhotoGallery) =>
  linksOf(gallery).map((link) => link.closest<HTMLElement>('figure') ?? link);

const frameOf = (element: Element) => element.getBoundingClientRect();

/** The pictures, row by row as they are seen. */
function rowsOf(gallery: PhotoGallery): DOMRect[][] {
  const rows: DOMRect[][] = [];
  for (const frame of linksOf(gallery).map((link) => frameOf(link.querySelector('img')!))) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.top - frame.top) < 1) row.push(frame);
    else rows.push([frame]);
  }
  return rows;
}

/** The left and the right edge of what holds the photos. */
function edgesOf(gallery: PhotoGallery) {
  const {left, right} = frameOf(gallery.shadowRoot!.querySelector('.body')!);
  return {left: left + 20, right: right - 20};
}

function expectFilled(gallery: PhotoGallery, rows: readonly DOMRect[][]) {
  const {left, right} = edgesOf(gallery);
  for (const row of rows) {
    expect(row[0]!.left).to.be.closeTo(left, 1);
    expect(row.at(-1)!.right).to.be.closeTo(right, 1);
  }
}

function expectEven(rows: readonly DOMRect[][]) {
  for (const row of rows)
    for (const {height} of row) expect(height).to.be.closeTo(row[0]!.height, 1);
}

const button = (gallery: PhotoGallery, name: string) =>
  gallery.shadowRoot!.querySelector<HTMLElement>(`button[aria-label="${name}"]`)!;
const NEXT = 'Các ảnh tiếp theo';
const PREVIOUS = 'Các ảnh trước';

const trackOf = (gallery: PhotoGallery) =>
  gallery.shadowRoot!.querySelector<HTMLElement>('div.photos, slot.photos')!;

const isAtEnd = (gallery: PhotoGallery, name: string) =>
  button(gallery, name).getAttribute('aria-disabled') === 'true';

/** The numbers of the photos that are seen whole. */
function seen(gallery: PhotoGallery): number[] {
  const {left, right} = frameOf(gallery);
  return linksOf(gallery).flatMap((link, index) => {
    const frame = frameOf(link);
    return frame.left >= left - 1 && frame.right <= right + 1 ? [index + 1] : [];
  });
}

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

  describe('carousel', () => {
    const many = Array.from({length: 12}, (_, index) => sized([480, 320], index));

    it('shows one row, with a part of the photo that follows', async () => {
      const gallery = await galleryOf('carousel', many);
      expect(rowsOf(gallery)).to.have.length(1);
      expect(seen(gallery)).to.deep.equal([1, 2]);
      const third = frameOf(linksOf(gallery)[2]!);
      expect(third.left).to.be.below(frameOf(gallery).right - 20);
      expect(gallery.parentElement!.scrollWidth).to.equal(900);
    });

    it('turns by as many photos as are seen, to both ends', async () => {
      const gallery = await galleryOf('carousel', many);
      expect([isAtEnd(gallery, PREVIOUS), isAtEnd(gallery, NEXT)]).to.deep.equal([true, false]);
      for (const photos of ['3,4', '5,6', '7,8', '9,10', '11,12']) {
        button(gallery, NEXT).click();
        await waitUntil(() => seen(gallery).join() === photos, photos);
      }
      await waitUntil(() => isAtEnd(gallery, NEXT) && !isAtEnd(gallery, PREVIOUS));
      button(gallery, PREVIOUS).click();
      await waitUntil(() => !seen(gallery).includes(12));
    });

    it('takes one photo at a time where there is room for one', async () => {
      const gallery = await galleryOf('carousel', many, {width: 320});
      expect(seen(gallery)).to.deep.equal([1]);
      button(gallery, NEXT).click();
      await waitUntil(() => seen(gallery).join() === '2');
    });

    it('goes to the left where the page is read from right to left', async () => {
      const gallery = await galleryOf('carousel', many, {dir: 'rtl'});
      expect(seen(gallery)).to.deep.equal([1, 2]);
      expect(frameOf(linksOf(gallery)[0]!).left).to.be.above(frameOf(linksOf(gallery)[1]!).left);
      expect(frameOf(button(gallery, PREVIOUS)).left).to.be.above(
        frameOf(button(gallery, NEXT)).left,
      );
      button(gallery, NEXT).click();
      await waitUntil(() => seen(gallery).join() === '3,4');
    });

    it('shows the photo that the keyboard comes to', async () => {
      const gallery = await galleryOf('carousel', many);
      linksOf(gallery)[1]!.focus({preventScroll: true});
      // WebKit’s Tab goes by links only if it is told to.
      await sendKeys({press: 'Tab'});
      if (document.activeElement !== linksOf(gallery)[2]) linksOf(gallery)[2]!.focus();
      await waitUntil(() => seen(gallery).includes(3));
    });

    it('leaves room for the ring around a photo', async () => {
      const gallery = await galleryOf('carousel', many);
      expect(frameOf(linksOf(gallery)[0]!).top - frameOf(trackOf(gallery)).top).to.be.at.least(5);
    });

    it('has no buttons where all photos are seen', async () => {
      const gallery = await galleryOf('carousel', many.slice(0, 2));
      expect(button(gallery, NEXT).checkVisibility?.() ?? false).to.equal(false);
      const figure = figuresOf(gallery)[0]!;
      gallery.append(figure.cloneNode(true), figure.cloneNode(true));
      await waitUntil(() => frameOf(button(gallery, NEXT)).width > 0);
    });

    it('shows photos from data, and draws thousands as the reader comes to them', async () => {
      const data = Array.from({length: 3000}, (_, index) => ({
        src: `${picture('a')}#${index + 1}`,
        alt: `Ảnh ${index + 1}`,
      }));
      const gallery = await galleryOf('carousel', nothing, {data});
      expect(rowsOf(gallery)).to.have.length(1);
      expect(linksOf(gallery)).to.have.length(120);
      trackOf(gallery).scrollTo({left: 1e6, behavior: 'instant'});
      await waitUntil(() => linksOf(gallery).length === 240);
      await gallery.open(2500);
      gallery.close();
      await waitUntil(() => seen(gallery).includes(2501));
    });

    it('is accessible, in the words of the page', async () => {
      const gallery = await galleryOf('carousel', many);
      await expect(gallery).to.be.accessible();
      gallery.lang = 'en';
      await waitUntil(() => button(gallery, 'More photos'));
    });
  });

  describe('captions', () => {
    it('stand over the photo’s foot without a pointer near, two lines at most', async () => {
      const gallery = await galleryOf('justified', [sized([480, 320], 0), sized([480, 320], 1)]);
      gallery.captions = 'over';
      await gallery.updateComplete;
      const caption = gallery.querySelector('figcaption')!;
      caption.textContent = 'Đại biểu dự hội nghị tổng kết công tác năm '.repeat(8);
      const image = frameOf(gallery.querySelector('img')!);
      const words = frameOf(caption);
      expect(words.bottom).to.be.closeTo(image.bottom, 1);
      expect(words.left).to.be.closeTo(image.left, 1);
      expect(words.right).to.be.closeTo(image.right, 1);
      expect(words.height).to.be.within(50, 90);
      const {color, opacity, visibility, backgroundImage} = getComputedStyle(caption);
      expect([color, opacity, visibility]).to.deep.equal(['rgb(255, 255, 255)', '1', 'visible']);
      // On white, 28 % of it are left: a grey of 71, on which white has 9.3 : 1.
      expect(backgroundImage).to.contain('rgba(0, 0, 0, 0.72)');
    });

    it('let a press through to the photo', async () => {
      const gallery = await galleryOf('justified', [sized([480, 320], 0)], {width: 600});
      gallery.captions = 'over';
      await gallery.updateComplete;
      gallery.scrollIntoView();
      const {left, bottom} = frameOf(gallery.querySelector('figcaption')!);
      expect(document.elementFromPoint(left + 20, bottom - 10)!.localName).to.equal('img');
    });

    it('stand under it in forced colours, where their ground would hide it', async function () {
      skipWhere(this, 'emulate-media');
      await emulateFeatures({'forced-colors': 'active'});
      try {
        const gallery = await galleryOf('justified', [sized([480, 320], 0)]);
        gallery.captions = 'over';
        await gallery.updateComplete;
        expect(frameOf(gallery.querySelector('figcaption')!).top).to.be.at.least(
          frameOf(gallery.querySelector('img')!).bottom,
        );
      } finally {
        await emulateFeatures({});
      }
    });

    it('stand under it for a value that is none, and developers are told', async () => {
      const warnings = capturedWarnings();
      const gallery = await galleryOf('justified', [sized([480, 320], 0)]);
      gallery.setAttribute('captions', 'inside');
      await gallery.updateComplete;
      expect(warnings.list).to.deep.equal([
        '<cong-photo-gallery> captions: "inside". Expected under, over; under is used.',
      ]);
      expect(frameOf(gallery.querySelector('figcaption')!).top).to.be.at.least(
        frameOf(gallery.querySelector('img')!).bottom,
      );
    });
  });

  describe('a long list in the markup', () => {
    const many = Array.from({length: 300}, (_, index) => sized([480, 320], index));

    for (const layout of ['grid', 'justified'])
      it(`leaves out what is far from the window: ${layout}`, async function () {
        if (!CSS.supports('content-visibility: auto')) this.skip();
        const gallery = await galleryOf(layout, many);
        const isFar = (index: number) =>
          getComputedStyle(figuresOf(gallery)[index]!).contentVisibility === 'auto';
        expect([isFar(0), isFar(119), isFar(120), isFar(299)]).to.deep.equal([
          false,
          false,
          true,
          true,
        ]);
        const last = figuresOf(gallery)[297]!;
        last.scrollIntoView();
        await waitUntil(
          () => Math.abs(last.offsetHeight - figuresOf(gallery)[0]!.offsetHeight) < 40,
        );
        const frame = frameOf(last.querySelector('img')!);
        expect(frame.width / frame.height).to.be.closeTo(1.5, 0.02);
        expect(frame.bottom > 0 && frame.top < innerHeight).to.equal(true);
      });

    it('draws the ring of a photo inside it, where it would be cut off', async () => {
      const gallery = await galleryOf('grid', many);
      const link = linksOf(gallery)[200]!;
      linksOf(gallery)[199]!.focus();
      await sendKeys({press: 'Tab'});
      if (document.activeElement !== link) link.focus();
      if (CSS.supports('content-visibility: auto') && link.matches(':focus-visible'))
        expect(getComputedStyle(link).outlineOffset).to.equal('-3px');
    });
  });
});
