import {expect, fixture, html} from '../../support/testing.js';
import type {Article} from '../../../src/elements/article/article.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {skipWhere} from '../../support/engine-limits.js';
import {emulateFeatures} from '../../support/media.js';
import {articleOf, button, eventsOf, press, said, until, withTools} from './tools-support.js';

const root = document.documentElement;

describe('<cong-article> reading tools', () => {
  describe('line spacing', () => {
    const lineHeight = (article: Article) =>
      Math.round(parseFloat(getComputedStyle(article.querySelector('p')!).lineHeight));

    it('goes round three steps, says each, and moves the lines apart', async () => {
      const article = await articleOf('<cong-article><p>Nội dung</p></cong-article>');
      const events = eventsOf(article);
      expect(lineHeight(article)).to.equal(32);
      await press(article, 'Giãn dòng 100%');
      expect(said(article)).to.equal('Giãn dòng 120%');
      expect(lineHeight(article)).to.equal(38);
      await press(article, 'Giãn dòng 120%');
      expect(lineHeight(article)).to.equal(45);
      await press(article, 'Giãn dòng 140%');
      expect(lineHeight(article)).to.equal(32);
      expect(events).to.deep.equal([
        ['line-spacing', 120],
        ['line-spacing', 140],
        ['line-spacing', 100],
      ]);
    });

    it('may be written by the server, and counts one that is none as 100', async () => {
      capturedWarnings();
      const article = await articleOf(
        '<cong-article line-spacing="140"><p>Nội dung</p></cong-article>',
      );
      expect(lineHeight(article)).to.equal(45);
      article.lineSpacing = 300;
      await article.updateComplete;
      await press(article, 'Giãn dòng 100%');
      expect(article.lineSpacing).to.equal(120);
    });

    it('does not change where the page takes it over', async () => {
      const article = await articleOf('<cong-article></cong-article>');
      article.addEventListener('cong-article-tool', (event) => event.preventDefault());
      await press(article, 'Giãn dòng 100%');
      expect(article.lineSpacing).to.equal(100);
      expect(said(article)).to.equal('');
    });
  });

  describe('contrast', () => {
    afterEach(() => {
      delete root.dataset['congContrast'];
      delete root.dataset['congScheme'];
    });

    const pressed = (article: Article) => button(article, 'Tương phản cao').ariaPressed;
    const textColor = (article: Article) => getComputedStyle(article).color;

    it('makes the page’s contrast strong and takes that back, for all articles', async () => {
      const page = await fixture<HTMLElement>(
        html`<div><cong-article></cong-article><cong-article></cong-article></div>`,
      );
      const [one, two] = page.querySelectorAll('cong-article');
      await withTools(one!);
      await withTools(two!);
      const events = eventsOf(one!);
      expect(pressed(one!)).to.equal('false');
      await press(one!, 'Tương phản cao');
      expect(root.dataset['congContrast']).to.equal('more');
      expect(textColor(one!)).to.equal('rgb(0, 0, 0)');
      await two!.updateComplete;
      expect(pressed(two!)).to.equal('true');
      await press(two!, 'Tương phản cao');
      expect(root.dataset['congContrast']).to.equal('standard');
      expect(textColor(two!)).to.equal('rgb(35, 31, 28)');
      await one!.updateComplete;
      expect(pressed(one!)).to.equal('false');
      expect(events).to.deep.equal([['contrast', 'more']]);
    });

    it('follows what the page says, also where it has a scheme of strong contrast', async () => {
      const article = await articleOf('<cong-article></cong-article>');
      root.dataset['congScheme'] = 'contrast';
      await Promise.resolve();
      await article.updateComplete;
      expect(pressed(article)).to.equal('true');
      await press(article, 'Tương phản cao');
      expect(textColor(article)).to.equal('rgb(35, 31, 28)');
    });

    it('follows the system until the reader says otherwise', async function () {
      skipWhere(this, 'emulate-media');
      const article = await articleOf('<cong-article></cong-article>');
      await emulateFeatures({'prefers-contrast': 'more'});
      try {
        await until(() => pressed(article) === 'true');
        expect(textColor(article)).to.equal('rgb(0, 0, 0)');
        await press(article, 'Tương phản cao');
        expect(root.dataset['congContrast']).to.equal('standard');
        expect(textColor(article)).to.equal('rgb(35, 31, 28)');
      } finally {
        await emulateFeatures({});
      }
    });

    it('does not change where the page takes it over', async () => {
      const article = await articleOf('<cong-article></cong-article>');
      article.addEventListener('cong-article-tool', (event) => event.preventDefault());
      await press(article, 'Tương phản cao');
      expect(root.dataset['congContrast']).to.equal(undefined);
    });

    it('is shown as it is by an article that comes back', async () => {
      const article = await articleOf('<cong-article></cong-article>');
      const place = article.parentElement!;
      article.remove();
      root.dataset['congContrast'] = 'more';
      place.append(article);
      await article.updateComplete;
      expect(pressed(article)).to.equal('true');
    });
  });
});
