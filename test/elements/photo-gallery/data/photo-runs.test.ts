import {expect, fixture, html, waitUntil} from '../../../support/testing.js';
import type {PhotoGallery} from '../../../../src/elements/photo-gallery/photo-gallery.js';
import '../../../../src/define/photo-gallery.js';
import type {Photo} from '../../../../src/data/schemas/photos.js';
import {dialogOf, linksOf, picture, shownPicture} from '../support.js';

const photos = (count: number): Photo[] =>
  Array.from({length: count}, (_, index) => ({
    src: `${picture('a')}#${index + 1}`,
    alt: `Ảnh ${index + 1}`,
  }));

const names = (gallery: PhotoGallery) =>
  linksOf(gallery).map((link) => Number(link.querySelector('img')!.alt.slice(4)));

/** A gallery of five columns, with so many photos, whose part is there. */
async function longGallery(count: number) {
  const gallery = await fixture<PhotoGallery>(
    html`<cong-photo-gallery
      style="inline-size: 640px; --cong-photo-gallery-size: 100px"
      .photos=${photos(count)}
    ></cong-photo-gallery>`,
  );
  await waitUntil(() => linksOf(gallery).length > 0, 'photos are drawn');
  return gallery;
}

const heightOf = (gallery: PhotoGallery) =>
  gallery.shadowRoot!.querySelector('[part=photos]')!.getBoundingClientRect().height;

describe('<cong-photo-gallery> with very many photos', () => {
  it('draws a hundred of them whole', async () => {
    const gallery = await longGallery(100);
    expect(names(gallery)).to.have.length(100);
  });

  it('draws of ten thousand those near the window, and keeps room for the others', async () => {
    const gallery = await longGallery(10_000);
    await waitUntil(() => linksOf(gallery).length >= 100);
    expect(linksOf(gallery).length).to.be.below(1000);
    // 2,000 rows of five, each some 75 pixels and a gap of 16 high.
    expect(heightOf(gallery)).to.be.within(2000 * 60, 2000 * 140);
  });

  it('draws what the reader scrolls to, and takes away what is far', async () => {
    const gallery = await longGallery(10_000);
    window.scrollTo(0, heightOf(gallery) / 2);
    await waitUntil(() => names(gallery).some((name) => name > 4000 && name < 6000));
    await waitUntil(() => !names(gallery).includes(1));
    expect(linksOf(gallery).length).to.be.below(1000);
  });

  it('begins every run with a whole row', async () => {
    const gallery = await longGallery(1000);
    await waitUntil(() => linksOf(gallery).length >= 60);
    const lefts = [...gallery.shadowRoot!.querySelectorAll('.photos > :first-child')].map(
      (each) => each.getBoundingClientRect().left,
    );
    expect(new Set(lefts).size).to.equal(1);
    const runs = [...gallery.shadowRoot!.querySelectorAll('div.photos')].filter(
      (run) => run.childElementCount > 0,
    );
    expect(runs[0]!.childElementCount % 5).to.equal(0);
  });

  it('keeps the photo in sight where the rows become longer', async () => {
    const gallery = await longGallery(1000);
    window.scrollTo(0, heightOf(gallery) / 2);
    await waitUntil(() => names(gallery).some((name) => name > 400 && name < 600));
    gallery.style.setProperty('inline-size', '400px');
    await waitUntil(() => {
      const shown = linksOf(gallery).find((link) => link.getBoundingClientRect().bottom > 0);
      const name = Number(shown?.querySelector('img')!.alt.slice(4));
      return name > 300 && name < 600;
    }, 'a photo of the middle is still in sight');
  });

  it('opens a photo that is not drawn, and closes onto it', async () => {
    const gallery = await longGallery(10_000);
    await gallery.open(7777);
    await waitUntil(() => shownPicture(gallery), 'the photo is shown');
    expect(shownPicture(gallery)!.alt).to.equal('Ảnh 7778');
    gallery.next();
    gallery.close();
    expect(dialogOf(gallery)).to.equal(null);
    const focused = gallery.shadowRoot!.activeElement!;
    expect(focused.querySelector('img')!.alt).to.equal('Ảnh 7779');
    const {top, bottom} = focused.getBoundingClientRect();
    expect(bottom > 0 && top < innerHeight).to.equal(true);
  });

  for (const count of [20, 200])
    it(`keeps the nodes of ${count} photos that come again, as they do with a refresh`, async () => {
      const gallery = await longGallery(count);
      const [first, second] = linksOf(gallery);
      second!.focus();
      gallery.photos = photos(count);
      await gallery.updateComplete;
      expect(linksOf(gallery)[0]).to.equal(first);
      expect(gallery.shadowRoot!.activeElement).to.equal(second);
    });

  it('says anew how many there are, in the words of photos without words', async () => {
    const gallery = await longGallery(1);
    const bare = (all: number) => photos(all).map(({src}) => ({src}));
    const words = () => linksOf(gallery).map((link) => link.querySelector('img')!.alt);
    gallery.photos = bare(2);
    await gallery.updateComplete;
    expect(words()).to.deep.equal(['Ảnh 1 trên 2', 'Ảnh 2 trên 2']);
    gallery.photos = bare(3);
    await gallery.updateComplete;
    expect(words()).to.deep.equal(['Ảnh 1 trên 3', 'Ảnh 2 trên 3', 'Ảnh 3 trên 3']);
  });

  it('draws them again after the markup stood in their place', async () => {
    const gallery = await longGallery(30);
    gallery.photos = undefined;
    await gallery.updateComplete;
    expect(linksOf(gallery)).to.have.length(0);
    gallery.photos = photos(200);
    await waitUntil(() => linksOf(gallery).length >= 48);
    expect(names(gallery).slice(0, 3)).to.deep.equal([1, 2, 3]);
  });

  it('adds to what is there without drawing it again', async () => {
    const gallery = await longGallery(10);
    const all = photos(200);
    gallery.photos = all.slice(0, 30);
    await waitUntil(() => linksOf(gallery).length === 30);
    const [first] = linksOf(gallery);
    gallery.photos = all.slice(0, 60);
    await waitUntil(() => linksOf(gallery).length === 60);
    expect(linksOf(gallery)[0]).to.equal(first);
    gallery.photos = [...all.slice(0, 20), ...all.slice(40, 50)];
    await waitUntil(() => linksOf(gallery).length === 30);
    expect(linksOf(gallery)[0]).to.equal(first);
    expect(names(gallery).slice(18, 22)).to.deep.equal([19, 20, 41, 42]);
  });
});
