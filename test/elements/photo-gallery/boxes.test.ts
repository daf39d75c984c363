import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {TemplateResult} from 'lit';
import type {PhotoGallery} from '../../../src/elements/photo-gallery/photo-gallery.js';
import {shownText} from '../../support/shown-text.js';
import {dialogOf, picture, shownPicture} from './support.js';

const image = (name: string) =>
  html`<img src=${picture(name)} width="1024" height="683" alt="Ảnh ${name}" />`;
const link = (name: string) => html`<a href=${picture(name)}>${image(name)}</a>`;

/** Three photos as an editor or a CMS writes them, and the words that each has in the viewer. */
const writers: readonly [name: string, markup: TemplateResult, captions: readonly string[]][] = [
  [
    'the block of WordPress, with its own style sheet',
    html`<style>
        .wp-block-gallery.has-nested-images {
          display: flex;
          flex-wrap: wrap;
        }
        .wp-block-gallery.has-nested-images figure.wp-block-image {
          flex-grow: 1;
          width: calc(33.33% - 16px);
          margin: 0 16px 16px 0;
        }
      </style>
      <figure class="wp-block-gallery has-nested-images">
        <figure class="wp-block-image">${link('a')}</figure>
        <figure class="wp-block-image">
          ${link('b')}
          <figcaption>Lễ khai mạc</figcaption>
        </figure>
        <figure class="wp-block-image">${image('c')}</figure>
        <figcaption>Hội nghị năm 2025</figcaption>
      </figure>`,
    ['', 'Lễ khai mạc', ''],
  ],
  [
    'the older block of WordPress',
    html`<figure class="wp-block-gallery">
      <ul class="blocks-gallery-grid">
        ${['a', 'b', 'c'].map(
          (name) =>
            html`<li class="blocks-gallery-item">
              <figure>
                ${link(name)}
                <figcaption>Chú thích ${name}</figcaption>
              </figure>
            </li>`,
        )}
      </ul>
    </figure>`,
    ['Chú thích a', 'Chú thích b', 'Chú thích c'],
  ],
  [
    'the classic gallery of WordPress, with its own style sheet',
    html`<style>
        #gallery-1 .gallery-item {
          float: left;
          margin-top: 10px;
          text-align: center;
          width: 33%;
        }
      </style>
      <div id="gallery-1" class="gallery gallery-columns-3">
        <dl class="gallery-item">
          <dt class="gallery-icon">${link('a')}</dt>
          <dd class="wp-caption-text">Lễ khai mạc</dd>
        </dl>
        <dl class="gallery-item">
          <dt class="gallery-icon">${link('b')}</dt>
          <dd class="wp-caption-text">Lễ bế mạc</dd>
        </dl>
        <dl class="gallery-item">
          <dt class="gallery-icon">${link('c')}</dt>
        </dl>
        <br style="clear: both" />
      </div>`,
    ['Lễ khai mạc', 'Lễ bế mạc', ''],
  ],
  [
    'columns of Bootstrap 3',
    html`<style>
        .row::before,
        .row::after {
          content: ' ';
          display: table;
        }
        .col-md-4 {
          float: left;
          width: 33.33%;
        }
      </style>
      <div class="container">
        <div class="row">
          ${['a', 'b', 'c'].map(
            (name) =>
              html`<div class="col-md-4">
                ${link(name)}
                <div class="caption"><p>Chú thích ${name}</p></div>
              </div>`,
          )}
        </div>
      </div>`,
    ['Chú thích a', 'Chú thích b', 'Chú thích c'],
  ],
  [
    'columns of Bootstrap 5',
    html`<style>
        .row {
          display: flex;
        }
        .col-4 {
          flex: 0 0 auto;
          width: 33.33%;
        }
      </style>
      <div class="row">
        ${['a', 'b', 'c'].map((name) => html`<div class="col-4">${link(name)}</div>`)}
      </div>`,
    ['', '', ''],
  ],
  [
    'paragraphs with line breaks',
    html`<p>
      ${link('a')}<br />
      ${link('b')}<br />${link('c')}
    </p>`,
    ['', '', ''],
  ],
  [
    'paragraphs with words of their own',
    html`<p style="text-align: center">${image('a')}<br /><em>Lễ khai mạc</em></p>
      <p>${image('b')}</p>
      <p>${link('c')}</p>`,
    ['Lễ khai mạc', '', ''],
  ],
  [
    'a list',
    html`<ul>
      ${['a', 'b', 'c'].map((name) => html`<li>${link(name)} <span>Chú thích ${name}</span></li>`)}
    </ul>`,
    ['Chú thích a', 'Chú thích b', 'Chú thích c'],
  ],
  [
    'captions of the visual editor of WordPress',
    html`${['a', 'b', 'c'].map(
      (name) =>
        html`<div class="wp-caption" style="width: 310px">
          ${link(name)}
          <p class="wp-caption-text">Chú thích ${name}</p>
        </div>`,
    )}`,
    ['Chú thích a', 'Chú thích b', 'Chú thích c'],
  ],
  [
    'a figure around all',
    html`<figure>
      ${link('a')} ${link('b')} ${link('c')}
      <figcaption>Hội nghị năm 2025</figcaption>
    </figure>`,
    ['', '', ''],
  ],
  [
    'a paragraph of pictures that tell no size',
    html`<p>
      ${['a', 'b', 'c'].map((name) => html`<img src=${picture(name)} alt="Ảnh ${name}" /> `)}
    </p>`,
    ['', '', ''],
  ],
  [
    'pictures with a size in their style',
    html`${['a', 'b', 'c'].map(
      (name) =>
        html`<p>
          <img
            src=${picture(name)}
            alt="Ảnh ${name}"
            style="width: 700px; height: 420px; margin: 5px"
          />
        </p>`,
    )}`,
    ['', '', ''],
  ],
  [
    'links with a sign over the picture',
    html`${['a', 'b', 'c'].map(
      (name) =>
        html`<div class="item">
          <a href=${picture(name)}
            >${image(name)}<img src=${picture('dot')} width="20" height="20" alt=""
          /></a>
          <h4>Chú thích ${name}</h4>
        </div>`,
    )}`,
    ['Chú thích a', 'Chú thích b', 'Chú thích c'],
  ],
  [
    'figures in links',
    html`${['a', 'b', 'c'].map(
      (name) =>
        html`<a href=${picture(name)}
          ><figure>
            ${image(name)}
            <figcaption>Chú thích ${name}</figcaption>
          </figure></a
        >`,
    )}`,
    ['Chú thích a', 'Chú thích b', 'Chú thích c'],
  ],
  [
    'what editors make of words',
    html`<blockquote>
      <span>${link('a')}</span>
      <h3>${link('b')}</h3>
      <font><strong>${link('c')}</strong></font>
    </blockquote>`,
    ['', '', ''],
  ],
  [
    'tags of a framework',
    html`<x-grid
      >${['a', 'b', 'c'].map(
        (name) => html`<x-item>${link(name)}<x-text>Chú thích ${name}</x-text></x-item>`,
      )}</x-grid
    >`,
    ['Chú thích a', 'Chú thích b', 'Chú thích c'],
  ],
  [
    'a paragraph of pictures that blanks keep apart',
    html`<p>&nbsp;${image('a')}&nbsp; ${image('b')}&nbsp;${image('c')}&nbsp;<br /></p>`,
    ['', '', ''],
  ],
  [
    'pictures of one pixel among them, by which readers are counted',
    html`<img src=${picture('dot')} width="1" height="1" alt="" />
      <figure>${link('a')}</figure>
      <figure>${link('b')}</figure>
      <img src=${picture('dot')} width="1" height="1" alt="" />
      <figure>${link('c')}</figure>`,
    ['', '', ''],
  ],
  [
    'pictures alone',
    html`${image('a')} <picture>${image('b')}</picture> ${image('c')}`,
    ['', '', ''],
  ],
];

const galleryOf = async (content: TemplateResult, layout = 'grid') => {
  const box = await fixture(html`
    <div style="width: 900px">
      <cong-photo-gallery heading="Ảnh" layout=${layout}>${content}</cong-photo-gallery>
    </div>
  `);
  const gallery = box.querySelector<PhotoGallery>('cong-photo-gallery')!;
  await gallery.updateComplete;
  const images = [...gallery.querySelectorAll<HTMLImageElement>('img[alt^="Ảnh"]')];
  await waitUntil(() => images.every((each) => each.complete));
  return {gallery, images};
};

const boxesOf = (images: readonly HTMLImageElement[]) =>
  images.map((each) => each.getBoundingClientRect());

describe('<cong-photo-gallery> with photos in the boxes of a CMS', () => {
  for (const [name, markup, captions] of writers)
    describe(name, () => {
      it('has them in cells of one row', async () => {
        const {gallery, images} = await galleryOf(markup);
        expect(shownText(gallery)).to.contain('3 ảnh');
        const tops = () => new Set(boxesOf(images).map(({top}) => top));
        await waitUntil(() => tops().size === 1, 'photos of one row');
        for (const {width, height} of boxesOf(images)) {
          expect(width).to.be.within(265, 290);
          expect(width / height).to.be.closeTo(1.5, 0.02);
        }
      });

      it('opens each with its own words', async () => {
        const {gallery} = await galleryOf(markup);
        const seen: unknown[] = [];
        for (const index of [0, 1, 2]) {
          await gallery.open(index);
          await waitUntil(() => shownPicture(gallery)?.alt === `Ảnh ${'abc'[index]}`);
          seen.push(dialogOf(gallery)!.querySelector('.caption')!.textContent);
        }
        expect(seen).to.deep.equal(captions);
      });
    });

  for (const [name, markup] of writers)
    it(`fills rows with ${name}`, async () => {
      const {images} = await galleryOf(markup, 'justified');
      await waitUntil(() => {
        const [first, , last] = boxesOf(images);
        return first!.top === last!.top && Math.abs(first!.height - last!.height) < 0.1;
      });
      const shapes = boxesOf(images).map(({width, height}) => width / height);
      // Pictures that tell no size are cut where the row stood before the script: by less than a tenth.
      for (const shape of shapes) expect(shape).to.be.closeTo(1.5, 0.15);
    });

  it('scrolls them in one row', async () => {
    const [, markup] = writers[2]!;
    const {images} = await galleryOf(markup, 'carousel');
    for (const {top, width} of boxesOf(images)) {
      expect(top).to.equal(boxesOf(images)[0]!.top);
      expect(width).to.equal(320);
    }
  });

  it('gives a table of several photos a row of its own', async () => {
    const {gallery} = await galleryOf(
      html`<figure>${link('a')}</figure>
        <table>
          <tbody>
            <tr>
              <td>${image('b')}</td>
              <td>${image('c')}</td>
              <td>${image('d')}</td>
            </tr>
          </tbody>
        </table>`,
      'justified',
    );
    const table = gallery.querySelector('table')!.getBoundingClientRect();
    expect(table.width).to.be.greaterThan(800);
    expect(table.top).to.be.greaterThan(
      gallery.querySelector('figure')!.getBoundingClientRect().bottom,
    );
  });

  it('has a table as wide as the gallery, its words below their pictures', async () => {
    const {gallery, images} = await galleryOf(html`
      <table>
        <tbody>
          <tr>
            ${['a', 'b', 'c'].map(
              (name) => html`<td><img src=${picture(name)} alt="Ảnh ${name}" /></td>`,
            )}
          </tr>
          <tr>
            <td>Lễ khai mạc</td>
            <td>Lễ bế mạc</td>
            <td>Trao giải</td>
          </tr>
        </tbody>
      </table>
    `);
    expect(shownText(gallery)).to.contain('3 ảnh');
    const words = [...gallery.querySelectorAll('tr:last-child td')].map((each) =>
      each.getBoundingClientRect(),
    );
    const edge = gallery.getBoundingClientRect().right;
    boxesOf(images).forEach(({left, right, bottom, width}, index) => {
      expect(width).to.be.within(200, 300);
      expect(left).to.be.at.least(words[index]!.left);
      expect(right).to.be.at.most(Math.min(words[index]!.right, edge));
      expect(bottom).to.be.at.most(words[index]!.top);
    });
  });

  it('keeps words in paragraphs of their own below their pictures', async () => {
    const {gallery, images} = await galleryOf(html`
      ${['a', 'b', 'c'].map(
        (name) =>
          html`<p>${image(name)}</p>
            <p style="text-align: center"><em>Chú thích ${name}</em></p>`,
      )}
      <p>&nbsp;</p>
    `);
    const words = [...gallery.querySelectorAll('em')].map((each) => each.getBoundingClientRect());
    boxesOf(images).forEach(({bottom, top}, index) => {
      expect(words[index]!.top).to.be.within(bottom, bottom + 40);
      expect(words[index - 1]?.bottom ?? 0).to.be.below(top);
    });
    await gallery.open(1);
    await waitUntil(() => shownPicture(gallery)?.alt === 'Ảnh b');
    expect(dialogOf(gallery)!.querySelector('.caption')!.textContent).to.equal('Chú thích b');
    const last = gallery.querySelector<HTMLElement>('p:last-child')!;
    await waitUntil(() => last.offsetHeight === 0, 'no room for a blank paragraph');
  });

  it('writes blanks alone: words with a hard blank in them are left as they are', async () => {
    const gallery = await fixture<PhotoGallery>(
      `<cong-photo-gallery><figure><img src="${picture('a')}" alt=""><figcaption>Hồ&nbsp;sen</figcaption></figure>&nbsp;</cong-photo-gallery>`,
    );
    const words = gallery.querySelector('figcaption')!.firstChild as Text;
    const written: Node[] = [];
    const observer = new MutationObserver((changes) =>
      written.push(...changes.map(({target}) => target)),
    );
    observer.observe(gallery, {characterData: true, subtree: true});
    gallery.append('\u00a0');
    gallery.requestUpdate();
    const last = gallery.lastChild as Text;
    await waitUntil(() => written.includes(last), 'the blank is written anew');
    observer.disconnect();
    expect(written.includes(words), 'the words were written anew').to.equal(false);
    expect(words.data).to.equal('Hồ\u00a0sen');
  });

  it('keeps the words of a title and of what stands below it apart', async () => {
    const gallery = await fixture<PhotoGallery>(
      `<cong-photo-gallery><div><a href="${picture('a')}"><img src="${picture('a')}" alt=""></a><div><h4>Lễ khai mạc</h4><p>Sáng 26/7</p><p>H<sub>2</sub>O</p></div></div></cong-photo-gallery>`,
    );
    await gallery.open(0);
    await waitUntil(() => dialogOf(gallery)?.querySelector('.caption p'));
    expect(dialogOf(gallery)!.querySelector('.caption')!.textContent).to.equal(
      'Lễ khai mạc Sáng 26/7 H2O',
    );
  });

  it('leaves what a page has hidden as it is', async () => {
    const {gallery} = await galleryOf(html`
      <style>
        .tab-pane {
          display: none;
        }
      </style>
      <div class="tab-pane">${link('a')} ${link('b')}</div>
    `);
    expect(gallery.querySelector('.tab-pane')!.checkVisibility()).to.equal(false);
  });

  it('has words of the group in a row of their own', async () => {
    const {gallery} = await galleryOf(writers[0]![1]);
    const words = gallery.querySelector(':scope > figure > figcaption')!.getBoundingClientRect();
    expect(words.width).to.be.greaterThan(800);
  });
});
