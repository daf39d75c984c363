import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import type {PhotoGallery} from '../../../src/elements/photo-gallery/photo-gallery.js';
import {shownText} from '../../support/shown-text.js';
import {counterOf, dialogOf, picture, shownPicture} from './support.js';

const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const galleryOf = (content: TemplateResult) =>
  fixture<PhotoGallery>(html`<cong-photo-gallery>${content}</cong-photo-gallery>`);

const fileOf = (image: HTMLImageElement | null | undefined) =>
  image && new URL(image.currentSrc || image.src).pathname.split('/').pop();

describe('<cong-photo-gallery>, what a photo is', () => {
  describe('a picture without a link', () => {
    const two = () =>
      galleryOf(html`
        <figure>
          <img src=${picture('a')} alt="Ruộng bậc thang" />
          <figcaption>Ruộng</figcaption>
        </figure>
        <figure><img src=${picture('b')} alt="" /></figure>
      `);

    it('is counted, and opens by a click', async () => {
      const gallery = await two();
      expect(shownText(gallery)).to.equal('2 ảnh Ruộng');
      gallery.querySelector('img')!.click();
      await waitUntil(() => fileOf(shownPicture(gallery)) === 'a.svg');
      expect(dialogOf(gallery)!.querySelector('.caption')!.textContent).to.equal('Ruộng');
    });

    for (const press of ['Enter', ' '])
      it(`is reached by keyboard, opens by “${press}”, and has the focus again`, async () => {
        const gallery = await two();
        const image = gallery.querySelectorAll('img')[1]!;
        await waitUntil(() => image.tabIndex === 0);
        image.focus();
        await sendKeys({press});
        await waitUntil(() => counterOf(gallery) === '2 / 2');
        await waitUntil(() => shownPicture(gallery));
        await sendKeys({press: 'Escape'});
        await waitUntil(() => !dialogOf(gallery));
        expect(document.activeElement).to.equal(image);
      });

    it('is a button with a name, also without words of its own', async () => {
      const gallery = await two();
      await waitUntil(() => gallery.querySelectorAll('[role=button]').length === 2);
      // The rule asks of `alt=""` what a picture is no more that has a role of its own.
      await expect(gallery).to.be.accessible({ignoredRules: ['presentation-role-conflict']});
      expect(gallery.querySelectorAll('img')[1]!.getAttribute('aria-label')).to.equal(
        'Ảnh 2 trên 2',
      );
    });

    it('is a picture as before once it has left the gallery', async () => {
      const gallery = await two();
      const image = gallery.querySelector('img')!;
      await waitUntil(() => image.tabIndex === 0);
      gallery.parentElement!.append(image);
      await waitUntil(() => image.tabIndex === -1);
      expect(image.hasAttribute('role')).to.equal(false);
      image.remove();
    });

    it('opens in its largest file', async () => {
      const gallery = await galleryOf(html`
        <img src=${picture('a')} srcset="${picture('a')} 300w, ${picture('wide')} 3000w" alt="" />
        <img src=${picture('a')} data-full-url=${picture('b')} alt="" />
      `);
      await gallery.open(0);
      await waitUntil(() => fileOf(shownPicture(gallery)) === 'wide.svg');
      gallery.next();
      await waitUntil(() => fileOf(shownPicture(gallery)) === 'b.svg');
    });
  });

  it('are no icons, signs in a text, maps, and pictures in buttons', async () => {
    const gallery = await galleryOf(html`
      <img src=${picture('a')} alt="Hồ sen" />
      <p>
        <img src=${picture('dot')} width="16" height="16" alt="Mới" />
        <img class="emoji" src=${picture('dot')} alt="🙂" />
        <img src=${picture('dot')} alt="" aria-hidden="true" />
        <button type="button"><img src=${picture('dot')} alt="In" /></button>
      </p>
      <img src=${picture('dot')} usemap="#ban-do" alt="Bản đồ" />
    `);
    expect(shownText(gallery)).to.match(/^1 ảnh/);
  });

  it('are no links to pages, documents and maps, which stay the browser’s', async () => {
    const gallery = await galleryOf(html`
      ${[
        '/tin-tuc/le-khai-mac',
        '/van-ban.pdf',
        'https://www.youtube.com/watch?v=x',
        '#ban-do',
      ].map(
        (href) =>
          html`<figure>
            <a href=${href}><img src=${picture('a')} alt="" /></a>
          </figure>`,
      )}
    `);
    expect(shownText(gallery)).to.equal('');
    const taken: boolean[] = [];
    const box = gallery.parentElement!;
    box.addEventListener('click', (event) => {
      taken.push(event.defaultPrevented);
      event.preventDefault();
    });
    for (const link of gallery.querySelectorAll('a')) link.click();
    expect(taken).to.deep.equal([false, false, false, false]);
    expect(dialogOf(gallery)).to.equal(null);
  });

  it('are links that their author has told the type of, or given a srcset', async () => {
    const gallery = await galleryOf(html`
      <a href="/tep/42" type="image/jpeg"><img src=${picture('a')} alt="" /></a>
      <a href="/tep/43" data-srcset="${picture('b')} 900w"><img src=${picture('b')} alt="" /></a>
    `);
    expect(shownText(gallery)).to.equal('2 ảnh');
  });

  describe('that a lazy loader has put a placeholder in', () => {
    const lazy = () =>
      galleryOf(html`
        <a href=${picture('a')}
          ><img src=${BLANK} data-src=${picture('c')} alt="" /><noscript
            ><img src="c.svg" alt="" /></noscript
        ></a>
        <img src=${BLANK} data-lazy-src=${picture('b')} alt="" />
      `);

    it('has its real small picture in the strip', async () => {
      const gallery = await lazy();
      expect(shownText(gallery)).to.equal('2 ảnh');
      await gallery.open(0);
      await waitUntil(() => dialogOf(gallery)?.querySelectorAll('.strip img').length === 2);
      const thumbs = [...dialogOf(gallery)!.querySelectorAll<HTMLImageElement>('.strip img')];
      expect(thumbs.map(({src}) => src.split('/').pop())).to.deep.equal(['c.svg', 'b.svg']);
      await waitUntil(() => shownPicture(gallery));
      gallery.next();
      await waitUntil(() => fileOf(shownPicture(gallery)) === 'b.svg');
    });
  });

  it('are there whatever a lazy loader calls their addresses', async () => {
    const gallery = await galleryOf(html`
      <img src=${BLANK} data-srcset="${picture('a')} 300w, ${picture('wide')} 3000w" alt="" />
      <img src=${BLANK} data-lazy-srcset="${picture('b')}, ${picture('wide')} 2x" alt="" />
      <img data-cfsrc=${picture('c')} alt="" />
      <img srcset="${picture('d')} 300w" alt="" />
      <img src=${BLANK} data-perfmatters-src=${picture('wide')} alt="" />
      <img
        src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAAC"
        nitro-lazy-src=${picture('dot')}
        alt=""
      />
    `);
    expect(shownText(gallery)).to.equal('6 ảnh');
    await gallery.open(0);
    await waitUntil(() => dialogOf(gallery)?.querySelectorAll('.strip img').length === 6);
    const thumbs = [...dialogOf(gallery)!.querySelectorAll<HTMLImageElement>('.strip img')];
    expect(thumbs.map(({src}) => src.split('/').pop())).to.deep.equal([
      'a.svg',
      'b.svg',
      'c.svg',
      'd.svg',
      'wide.svg',
      'dot.svg',
    ]);
  });

  it('are not in the noscript of a page that a script has parsed', async () => {
    const page = new DOMParser().parseFromString(
      `<cong-photo-gallery><a href="${picture('a')}"><img src="${picture('a')}" alt=""></a><noscript><img src="${picture('a')}" alt=""></noscript></cong-photo-gallery>`,
      'text/html',
    );
    const box = await fixture(html`<div></div>`);
    box.append(...page.body.children);
    const gallery = box.querySelector<PhotoGallery>('cong-photo-gallery')!;
    await gallery.updateComplete;
    expect(shownText(gallery)).to.equal('1 ảnh');
  });
});
