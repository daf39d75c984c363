import {expect, fixture} from '../../support/testing.js';
import {setViewport} from '@web/test-runner-commands';
import type {Article} from '../../../src/elements/article/article.js';
import {skipWhere} from '../../support/engine-limits.js';
import {button, press, until, withTools} from './tools-support.js';

const NAME = 'Mục lục';
const tall = '<p style="height: 900px">…</p>';
const text = `<h2>Một</h2>${tall}<h2>Hai</h2>${tall}<h2>Ba</h2>${tall}`;

const nav = (article: Article) => article.shadowRoot!.querySelector<HTMLElement>('nav')!;
const rectOf = (element: Element) => element.getBoundingClientRect();

/** An article in a box of the page, with its contents open. */
async function openedIn(width: number, dir = 'ltr'): Promise<Article> {
  const box = await fixture<HTMLElement>(
    `<div dir=${dir} style="width: ${width}px"><cong-article>${text}</cong-article></div>`,
  );
  const article = await withTools(box.querySelector('cong-article')!);
  await until(() => button(article, NAME), 'the tool');
  await press(article, NAME);
  await until(() => nav(article), 'the list');
  await article.updateComplete;
  return article;
}

describe('the contents of an article', () => {
  let isWide = false;
  beforeEach(async function () {
    skipWhere(this, 'set-viewport');
    await setViewport({width: 1280, height: 700});
    isWide = true;
  });
  afterEach(async () => {
    if (!isWide) return;
    scrollTo(0, 0);
    await setViewport({width: 800, height: 600});
  });

  it('stand beside the text, and stay in sight, where the page leaves room', async () => {
    const article = await openedIn(1000);
    expect(rectOf(nav(article)).left).to.equal(rectOf(article).right + 32);
    expect(nav(article).offsetWidth).to.equal(240);
    article.querySelectorAll('h2')[1]!.scrollIntoView();
    await until(() => rectOf(nav(article)).top === 24, 'at the upper edge');
    await until(() => nav(article).querySelector('[aria-current]')?.textContent === 'Hai');
  });

  it('move none of the text there', async () => {
    const article = await openedIn(1000);
    const place = () => rectOf(article.querySelector('h2')!).top;
    const before = place();
    await press(article, NAME);
    expect(nav(article)).to.equal(null);
    expect(place()).to.equal(before);
  });

  it('stand at the other side of a text from right to left', async () => {
    const article = await openedIn(1000, 'rtl');
    expect(rectOf(nav(article)).right).to.equal(rectOf(article).left - 32);
  });

  it('stand in the text where the box is no wider than that', async () => {
    const article = await openedIn(800);
    expect(rectOf(nav(article)).left).to.equal(rectOf(article).left);
    expect(nav(article).offsetWidth).to.equal(594);
  });

  it('stand in the text in a window that is not wide, and go there when it becomes so', async () => {
    const article = await openedIn(1000);
    await setViewport({width: 1100, height: 700});
    expect(rectOf(nav(article)).left).to.equal(rectOf(article).left);
  });

  it('have their name above them', async () => {
    const article = await openedIn(800);
    expect(nav(article).querySelector('p')!.textContent).to.equal('Mục lục');
    await expect(article).to.be.accessible();
  });
});
