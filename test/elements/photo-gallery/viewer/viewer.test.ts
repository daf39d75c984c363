import {expect, fixture, html, waitUntil} from '../../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import type {PhotoGallery} from '../../../../src/elements/photo-gallery/photo-gallery.js';
import {
  announced,
  control,
  counterOf,
  dialogOf,
  figure,
  linksOf,
  openByClick,
  picture,
  shownPicture,
  threePhotos,
} from '../support.js';

describe('<cong-photo-gallery> viewer', () => {
  describe('opening', () => {
    it('shows the full picture, its caption and its place in a named modal dialog', async () => {
      const gallery = await threePhotos();
      const dialog = await openByClick(gallery, 1);
      expect(dialog.matches(':modal')).to.equal(true);
      expect(dialog.ariaLabel ?? dialog.getAttribute('aria-label')).to.equal('Xem ảnh');
      expect(shownPicture(gallery)!.src).to.equal(new URL(picture('b'), location.href).href);
      expect(shownPicture(gallery)!.alt).to.equal('Ảnh b');
      expect(dialog.querySelector('.caption')!.textContent).to.equal('Trao bằng khen');
      expect(counterOf(gallery)).to.equal('2 / 3');
    });

    it('takes the focus into the dialog, not onto a button that a held key would press', async () => {
      const gallery = await threePhotos();
      const dialog = await openByClick(gallery, 0);
      expect(gallery.shadowRoot!.activeElement).to.equal(dialog);
    });

    it('opens on Enter', async () => {
      const gallery = await threePhotos();
      linksOf(gallery)[2]!.focus();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => counterOf(gallery) === '3 / 3');
    });

    it('shows the last photo asked for when several are clicked at once', async () => {
      const gallery = await threePhotos();
      linksOf(gallery)[0]!.click();
      linksOf(gallery)[2]!.click();
      await waitUntil(() => dialogOf(gallery));
      expect(counterOf(gallery)).to.equal('3 / 3');
      expect(gallery.shadowRoot!.querySelectorAll('dialog')).to.have.length(1);
    });

    it('does not open when it was closed again before it came', async () => {
      const gallery = await threePhotos();
      const opening = gallery.open(1);
      gallery.close();
      await opening;
      expect(dialogOf(gallery)).to.equal(null);
    });
  });

  describe('going on', () => {
    it('by keys: arrows, End and Home, no further than the photos go', async () => {
      const gallery = await threePhotos();
      await openByClick(gallery, 0);
      const places: unknown[] = [];
      for (const press of ['ArrowLeft', 'ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
        await sendKeys({press});
        places.push(counterOf(gallery));
      }
      expect(places).to.deep.equal(['1 / 3', '2 / 3', '3 / 3', '3 / 3', '2 / 3', '1 / 3']);
    });

    it('by buttons, which keep the focus at the end', async () => {
      const gallery = await threePhotos();
      await openByClick(gallery, 1);
      const next = control(gallery, 'Ảnh sau');
      next.focus();
      next.click();
      expect(counterOf(gallery)).to.equal('3 / 3');
      expect(next.getAttribute('aria-disabled')).to.equal('true');
      expect(gallery.shadowRoot!.activeElement).to.equal(next);
      next.click();
      expect(counterOf(gallery)).to.equal('3 / 3');
      control(gallery, 'Ảnh trước').click();
      expect(counterOf(gallery)).to.equal('2 / 3');
      expect(next.getAttribute('aria-disabled')).to.equal('false');
    });

    it('round and round with loop', async () => {
      const gallery = await threePhotos();
      gallery.loop = true;
      await openByClick(gallery, 0);
      gallery.previous();
      expect(counterOf(gallery)).to.equal('3 / 3');
      gallery.next();
      expect(counterOf(gallery)).to.equal('1 / 3');
      expect(control(gallery, 'Ảnh trước').getAttribute('aria-disabled')).to.equal('false');
    });

    it('leaves keys with a modifier to the browser', async () => {
      const gallery = await threePhotos();
      const dialog = await openByClick(gallery, 0);
      const press = (init: KeyboardEventInit) => {
        const event = new KeyboardEvent('keydown', {bubbles: true, cancelable: true, ...init});
        dialog.dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(press({key: 'ArrowRight', altKey: true})).to.equal(false);
      expect(press({key: 'Tab'})).to.equal(false);
      expect(press({key: 'PageDown'})).to.equal(true);
      expect(counterOf(gallery)).to.equal('1 / 3');
    });

    it('announces each photo once', async () => {
      const gallery = await threePhotos();
      await openByClick(gallery, 0);
      await waitUntil(() => announced(gallery) === 'Ảnh 1 trên 3: Lễ khai mạc. Ảnh a');
      const said: string[] = [];
      const status = dialogOf(gallery)!.querySelector('[role=status]')!;
      new MutationObserver(() => said.push(status.textContent!)).observe(status, {childList: true});
      gallery.next();
      gallery.next();
      await waitUntil(() => said.length > 0);
      gallery.requestUpdate();
      await gallery.updateComplete;
      await waitUntil(() => shownPicture(gallery)?.alt === 'Ảnh c');
      expect(said).to.deep.equal(['Ảnh 3 trên 3: Toàn cảnh hội trường. Ảnh c']);
    });
  });

  describe('closing', () => {
    const ways: [name: string, close: (gallery: PhotoGallery) => unknown][] = [
      ['Escape', () => sendKeys({press: 'Escape'})],
      ['the button', (gallery) => control(gallery, 'Đóng').click()],
      [
        'a click beside the picture',
        (gallery) => dialogOf(gallery)!.querySelector<HTMLElement>('.stage')!.click(),
      ],
      ['the browser, without asking', (gallery) => dialogOf(gallery)!.close()],
      ['close()', (gallery) => gallery.close()],
    ];
    for (const [name, close] of ways) {
      it(`by ${name}: the focus goes to the photo last seen`, async () => {
        const gallery = await threePhotos();
        await openByClick(gallery, 0);
        gallery.next();
        await close(gallery);
        await waitUntil(() => !dialogOf(gallery));
        expect(document.activeElement).to.equal(linksOf(gallery)[1]);
      });
    }

    it('does not when the picture itself is clicked', async () => {
      const gallery = await threePhotos();
      await openByClick(gallery, 0);
      shownPicture(gallery)!.click();
      expect(dialogOf(gallery)!.open).to.equal(true);
    });

    it('leaves nothing behind, however often', async () => {
      const gallery = await threePhotos();
      const nodes = gallery.shadowRoot!.querySelectorAll('*').length;
      const sheets = gallery.shadowRoot!.adoptedStyleSheets.length;
      for (let round = 0; round < 5; round++) {
        await openByClick(gallery, round % 3);
        gallery.close();
      }
      // The photo goes back to the page, and is gone then.
      await waitUntil(() => gallery.shadowRoot!.querySelectorAll('*').length === nodes);
      expect(gallery.shadowRoot!.adoptedStyleSheets).to.have.length(sheets + 1);
    });

    it('scrolls the page to the photo last seen, and otherwise not at all', async () => {
      const page = await fixture(html`
        <div>
          <cong-photo-gallery>${figure('a')}</cong-photo-gallery>
          <div style="height: 300vh"></div>
        </div>
      `);
      const gallery = page.querySelector('cong-photo-gallery')!;
      await openByClick(gallery, 0);
      const wheel = new WheelEvent('wheel', {deltaY: 400, bubbles: true, cancelable: true});
      dialogOf(gallery)!.dispatchEvent(wheel);
      expect(wheel.defaultPrevented).to.equal(true);
      expect(document.body.style.overflow).to.equal('');
      scrollTo(0, 1000);
      gallery.close();
      await waitUntil(() => linksOf(gallery)[0]!.getBoundingClientRect().top >= 0);
    });
  });

  describe('while editors change the photos', () => {
    it('follows the photo to its new place', async () => {
      const gallery = await threePhotos();
      await openByClick(gallery, 0);
      gallery.append(gallery.querySelector('figure')!);
      await waitUntil(() => counterOf(gallery) === '3 / 3');
      expect(shownPicture(gallery)!.alt).to.equal('Ảnh a');
      gallery.previous();
      await waitUntil(() => shownPicture(gallery)!.alt === 'Ảnh c');
    });

    it('shows the next one where the photo is taken away, and closes after the last', async () => {
      const gallery = await threePhotos();
      await openByClick(gallery, 1);
      gallery.querySelectorAll('figure')[1]!.remove();
      await waitUntil(() => shownPicture(gallery)?.alt === 'Ảnh c');
      expect(counterOf(gallery)).to.equal('2 / 2');
      gallery.replaceChildren();
      await waitUntil(() => !dialogOf(gallery));
    });
  });

  describe('the picture', () => {
    it('keeps its shape and stays within the window: 12,000 × 300, and 1 × 1', async () => {
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery>${['wide', 'dot'].map(figure)}</cong-photo-gallery>`,
      );
      await openByClick(gallery, 0);
      const wide = shownPicture(gallery)!.getBoundingClientRect();
      expect(wide.width / wide.height).to.be.closeTo(40, 1);
      expect(wide.right).to.be.at.most(innerWidth);
      gallery.next();
      await waitUntil(() => shownPicture(gallery)?.alt === 'Ảnh dot');
      expect(shownPicture(gallery)!.getBoundingClientRect().width).to.equal(1);
    });

    it('says so when it does not load, with a retry and the original', async () => {
      const gallery = await fixture<PhotoGallery>(
        html`<cong-photo-gallery>${['no-such-picture', 'a'].map(figure)}</cong-photo-gallery>`,
      );
      await gallery.open();
      const failed = () => dialogOf(gallery)!.querySelector('.failed');
      await waitUntil(failed);
      expect(failed()!.textContent).to.equal('Không tải được ảnh này.Thử lạiMở ảnh gốc');
      expect(failed()!.querySelector('a')!.getAttribute('href')).to.equal(
        picture('no-such-picture'),
      );
      await waitUntil(() =>
        announced(gallery).endsWith('Ảnh no-such-picture – Không tải được ảnh này.'),
      );
      const first = failed();
      const retry = failed()!.querySelector('button')!;
      retry.focus();
      retry.click();
      await waitUntil(() => failed() && failed() !== first);
      expect(gallery.shadowRoot!.activeElement).to.equal(dialogOf(gallery));
      await expect(gallery).to.be.accessible();
      gallery.next();
      await waitUntil(() => shownPicture(gallery)?.alt === 'Ảnh a');
    });

    it('has a mark while it loads', async () => {
      const gallery = await fixture<PhotoGallery>(html`
        <cong-photo-gallery>
          <a href="/test-api/hang"><img src=${picture('a')} alt="Ảnh chậm" /></a>${figure('b')}
        </cong-photo-gallery>
      `);
      await gallery.open();
      const mark = () => dialogOf(gallery)!.querySelector('.loading')?.textContent;
      await waitUntil(() => mark() === 'Đang tải…');
      gallery.next();
      await waitUntil(() => shownPicture(gallery)?.alt === 'Ảnh b');
      expect(mark()).to.equal(undefined);
    });

    it('links to its file, and saves it where the gallery says so', async () => {
      const gallery = await threePhotos();
      await openByClick(gallery, 0);
      const original = control(gallery, 'Mở ảnh gốc') as HTMLAnchorElement;
      expect(original.getAttribute('href')).to.equal(picture('a'));
      expect(original.target).to.equal('_blank');
      expect(control(gallery, 'Tải ảnh về')).to.equal(null);
      gallery.close();
      gallery.download = true;
      await openByClick(gallery, 1);
      await waitUntil(() => control(gallery, 'Tải ảnh về'));
      const download = control(gallery, 'Tải ảnh về') as HTMLAnchorElement;
      expect(download.getAttribute('href')).to.equal(picture('b'));
      expect(download.hasAttribute('download')).to.equal(true);
    });
  });

  it('has targets for thumbs', async () => {
    const gallery = await threePhotos();
    const dialog = await openByClick(gallery, 1);
    const targets = [...dialog.querySelectorAll<HTMLElement>('button, a[href]')].filter((each) =>
      each.checkVisibility(),
    );
    expect(targets.length).to.be.at.least(7);
    for (const each of targets) {
      expect(each.offsetWidth).to.be.at.least(44);
      expect(each.offsetHeight).to.be.at.least(44);
    }
  });

  it('names its controls in their own language where the page has another', async () => {
    const page = await fixture(
      html`<div lang="lo"><cong-photo-gallery>${figure('a')}</cong-photo-gallery></div>`,
    );
    const gallery = page.querySelector('cong-photo-gallery')!;
    await openByClick(gallery, 0);
    expect(control(gallery, 'Đóng').lang).to.equal('vi');
    expect(dialogOf(gallery)!.lang).to.equal('');
  });

  it('opens over a modal dialog of the page, inside a shadow root', async () => {
    const outer = await fixture<HTMLDialogElement>(html`<dialog><div></div></dialog>`);
    const root = outer.firstElementChild!.attachShadow({mode: 'open'});
    const gallery = await threePhotos();
    root.append(gallery);
    outer.showModal();
    const dialog = await openByClick(gallery, 0);
    const middle = root.elementFromPoint(innerWidth / 2, innerHeight / 2);
    expect(middle).to.equal(gallery);
    expect(dialog.matches(':modal')).to.equal(true);
    gallery.close();
    expect(outer.open).to.equal(true);
  });
});
