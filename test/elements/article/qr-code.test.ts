import {expect, fixture} from '../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import type {Article} from '../../../src/elements/article/article.js';
import {pageWithout} from '../../support/page-without.js';
import {articleOf, button, press, said, until, withTools} from './tools-support.js';

const NAME = 'Chia sẻ bài viết';
const markup = '<cong-article tools="share"><h1 slot="heading">Nhìn lại</h1></cong-article>';

const inMenu = <E extends Element = HTMLElement>(article: Article, selector: string) =>
  article.shadowRoot!.querySelector<E>(`[role=group] ${selector}`);
const code = (article: Article) => inMenu<SVGElement>(article, '[role=img]');
const row = (article: Article) =>
  [...article.shadowRoot!.querySelectorAll<HTMLElement>('[role=group] button')].find(
    ({textContent}) => ['Mã QR', 'QR code'].includes(textContent.trim()),
  )!;

async function openMenu(article: Article, name = NAME): Promise<Article> {
  await until(() => button(article, name), 'the button');
  await press(article, name);
  await until(() => row(article), 'the menu');
  await article.updateComplete;
  return article;
}

async function shown(): Promise<Article> {
  const article = await openMenu(await articleOf(markup));
  row(article).click();
  await until(() => code(article), 'the code');
  return article;
}

describe('<cong-article> QR code', () => {
  let canonical: HTMLLinkElement;

  beforeEach(() => {
    Object.defineProperty(navigator, 'share', {value: undefined, configurable: true});
    canonical = document.createElement('link');
    canonical.rel = 'canonical';
    canonical.href = 'https://vks.example.vn/tin/dao-tao-61';
    document.head.append(canonical);
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    canonical.remove();
  });

  it('shows the address that the page calls its own, as a picture and in words', async () => {
    const article = await shown();
    expect(code(article)!.getAttribute('aria-label')).to.equal('Mã QR của địa chỉ bài viết');
    expect(code(article)!.getAttribute('viewBox'), '29 modules and two quiet zones').to.equal(
      '0 0 37 37',
    );
    expect(inMenu(article, 'figcaption')!.textContent).to.equal(
      'https://vks.example.vn/tin/dao-tao-61',
    );
    expect(row(article).ariaExpanded).to.equal('true');
    await expect(article).to.be.accessible();
  });

  it('is black on white and large enough for a camera, whatever the scheme', async () => {
    document.documentElement.dataset.congScheme = 'dark';
    const article = await shown();
    delete document.documentElement.dataset.congScheme;
    expect(getComputedStyle(code(article)!).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(code(article)!.querySelector('path')!).fill).to.equal('rgb(0, 0, 0)');
    expect(getComputedStyle(code(article)!).forcedColorAdjust ?? 'none').to.equal('none');
    const {width, height} = code(article)!.getBoundingClientRect();
    expect([width, height], 'seven pixels a module').to.deep.equal([264, 264]);
  });

  it('has four pixels a module for a long address as well', async () => {
    canonical.href = `https://vks.example.vn/tin?ten=${'dao-tao-can-bo-'.repeat(20)}`;
    const article = await shown();
    const [, , modules] = code(article)!.getAttribute('viewBox')!.split(' ').map(Number);
    expect(code(article)!.getBoundingClientRect().width / modules!).to.be.at.least(4);
  });

  it('opens and closes by key, and the menu stays', async () => {
    const article = await openMenu(await articleOf(markup));
    row(article).focus();
    await sendKeys({press: 'Enter'});
    await until(() => code(article), 'the code');
    expect(article.shadowRoot!.activeElement).to.equal(row(article));
    await sendKeys({press: 'Enter'});
    await until(() => !code(article), 'closed');
    expect(row(article).ariaExpanded).to.equal('false');
  });

  it('is gone when the menu opens anew', async () => {
    const article = await shown();
    row(article).focus();
    await sendKeys({press: 'Escape'});
    await until(() => !row(article), 'the menu is closed');
    await openMenu(article);
    expect(code(article)).to.equal(null);
  });

  it('stays within a column of 320 px', async () => {
    const column = await fixture<HTMLElement>(`<div style="width: 288px">${markup}</div>`);
    const article = await withTools(column.querySelector('cong-article')!);
    await openMenu(article);
    row(article).click();
    await until(() => code(article), 'the code');
    const {left, right, width} = code(article)!.getBoundingClientRect();
    expect(left).to.be.at.least(column.getBoundingClientRect().left);
    expect(right).to.be.at.most(column.getBoundingClientRect().right);
    expect(width).to.be.at.least(37 * 4);
  });

  it('speaks English on an English page', async () => {
    const page = await fixture<HTMLElement>(`<div lang="en">${markup}</div>`);
    const article = await withTools(page.querySelector('cong-article')!);
    await openMenu(article, 'Share the article');
    row(article).click();
    await until(() => code(article), 'the code');
    expect(code(article)!.getAttribute('aria-label')).to.equal('QR code of the article’s address');
  });

  it('tells the address where none has room for it', async () => {
    canonical.href = `https://vks.example.vn/?${'a'.repeat(2400)}`;
    const article = await openMenu(await articleOf(markup));
    row(article).click();
    await until(() => said(article), 'a word');
    expect(said(article)).to.equal(`Không tạo được mã QR. Địa chỉ của bài: ${canonical.href}`);
    expect(row(article)).to.equal(undefined);
  });

  it('tells the address where its file does not load', async () => {
    const {element, page} = await pageWithout<Article>(
      ['elements/article/features/qr-code/qr-code'],
      markup,
    );
    Object.defineProperty(page.navigator, 'share', {value: undefined, configurable: true});
    await openMenu(await withTools(element));
    row(element).click();
    await until(() => said(element), 'a word');
    expect(said(element)).to.equal('Không tạo được mã QR. Địa chỉ của bài: about:srcdoc');
    expect(page.told.join()).to.include('QR code: ');
  });
});
