import {expect, fixture, waitUntil} from '../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import type {Article} from '../../../src/elements/article/article.js';
import {
  button,
  buttons,
  eventsOf,
  focused,
  names,
  press,
  row,
  said,
  TOOLS,
  withTools,
  wordOf,
} from './tools-support.js';

const OPTIONS = 'Tùy chọn';
const text = '<h2>Một</h2><h2>Hai</h2><h2>Ba</h2><audio slot="audio" controls></audio>';

/** An article in a column of some width, when its tools are there. */
async function inColumn(width: number, attributes = '', body = text): Promise<Article> {
  const page = await fixture<HTMLElement>(
    `<div style="width: ${width}px"><cong-article ${attributes}>${body}</cong-article></div>`,
  );
  return withTools(page.querySelector('cong-article')!);
}

/** The words that a reader sees beside the glyphs; a word that has no room stands below the button’s edge. */
function wordsOf(article: Article): string[] {
  return buttons(article)
    .filter((each) => each.dataset['word'] && each.offsetWidth > 60)
    .map((each) => wordOf(each))
    .filter((word) => word !== 'none');
}

describe('the tools of an article in a row of any width', () => {
  const columns: [width: number, tools: string | undefined][] = [
    [640, undefined],
    [528, undefined],
    [527, undefined],
    [288, undefined],
    [240, undefined],
    [264, 'font-size print copy share'],
    [176, 'font-size contrast'],
  ];
  for (const [width, tools] of columns) {
    it(`stand in one row of a column of ${width} px: ${tools ?? 'all'}`, async () => {
      const article = await inColumn(width, tools ? `tools="${tools}"` : '');
      expect(row(article).offsetHeight).to.equal(48);
      const tops = new Set(buttons(article).map((each) => each.getBoundingClientRect().top));
      expect(tops.size).to.equal(1);
      expect(article.parentElement!.scrollWidth).to.equal(width);
      for (const each of buttons(article)) expect(each.offsetWidth, each.title).to.be.at.least(44);
    });
  }

  it('begin with listening and the contents, in words', async () => {
    const article = await inColumn(600);
    expect(names(article)).to.deep.equal(['Nghe bài viết', 'Mục lục', ...TOOLS]);
    expect(wordsOf(article)).to.deep.equal(['Nghe', 'Mục lục']);
  });

  it('have all their words where they are few', async () => {
    const article = await inColumn(600, 'tools="listen print copy share"');
    expect(wordsOf(article)).to.deep.equal(['Nghe', 'In', 'Sao chép', 'Chia sẻ']);
  });

  it('have all their words in a wide row', async () => {
    const article = await inColumn(1000, 'style="max-inline-size: none"');
    expect(wordsOf(article)).to.deep.equal([
      ...['Nghe', 'Mục lục', 'Giãn dòng', 'Tương phản', 'In', 'Sao chép', 'Chia sẻ'],
    ]);
  });

  it('begin where the text begins, by their glyph', async () => {
    const article = await inColumn(600);
    const glyph = button(article, 'Nghe bài viết').querySelector('svg')!;
    const {left} = article.querySelector('h2')!.getBoundingClientRect();
    expect(glyph.getBoundingClientRect().left).to.equal(left);
  });

  it('keep their row where the page’s text is twice as large', async () => {
    const article = await inColumn(288, 'style="--cong-font-size-base: 32px"');
    expect(row(article).offsetHeight).to.equal(48);
    expect(article.parentElement!.scrollWidth).to.equal(288);
  });

  it('say what they have done below the row, where nothing moves', async () => {
    const article = await inColumn(600);
    const place = () => article.querySelector('h2')!.getBoundingClientRect().top;
    const before = place();
    await press(article, 'Tăng cỡ chữ');
    expect(said(article)).to.equal('Cỡ chữ 112,5%');
    expect(row(article).offsetHeight).to.equal(48);
    expect(place()).to.be.closeTo(before, 6);
  });
});

describe('a long sentence of a tool', () => {
  it('stands below the buttons, and covers none of them', async () => {
    const article = await inColumn(600);
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    try {
      await press(article, 'Sao chép liên kết');
      await waitUntil(() => said(article).startsWith('Không sao chép được.'));
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    const status = article.shadowRoot!.querySelector('[role=status]')!.getBoundingClientRect();
    for (const each of buttons(article))
      expect(each.getBoundingClientRect().bottom, each.title).to.be.at.most(status.top);
    expect(buttons(article)[0]!.offsetWidth, 'its word').to.be.greaterThan(60);
    expect(status.bottom).to.be.at.most(article.querySelector('h2')!.getBoundingClientRect().top);
  });
});

describe('the panel for the tools that a narrow row has no room for', () => {
  const opened = async (width = 288, attributes = '') => {
    const article = await inColumn(width, attributes);
    await press(article, OPTIONS);
    await waitUntil(() => button(article, 'In bài viết'), 'the panel');
    return article;
  };

  it('is behind a button, the third word of the row', async () => {
    const article = await inColumn(320);
    expect(names(article)).to.deep.equal(['Nghe bài viết', 'Mục lục', OPTIONS]);
    expect(wordsOf(article)).to.deep.equal(['Nghe', 'Mục lục', OPTIONS]);
    expect(button(article, OPTIONS).ariaExpanded).to.equal('false');
  });

  it('is not there where the other tools fit beside each other', async () => {
    const article = await inColumn(288, 'tools="font-size print copy share"');
    expect(names(article)).to.deep.equal([...TOOLS.slice(0, 3), ...TOOLS.slice(5)]);
  });

  it('names each tool in a row for a thumb', async () => {
    const article = await opened();
    expect(button(article, OPTIONS).ariaExpanded).to.equal('true');
    expect(names(article).slice(3)).to.deep.equal(TOOLS);
    const named = TOOLS.slice(3).map((name) => button(article, name));
    expect(named.map((each) => wordOf(each))).to.deep.equal([
      'Giãn dòng 100%',
      'Tương phản cao',
      'In bài viết',
      'Sao chép liên kết',
      'Chia sẻ bài viết',
    ]);
    const panel = named[0]!.parentElement!;
    expect(wordOf(panel, '::before')).to.equal('Cỡ chữ');
    for (const each of buttons(article).slice(3))
      expect(each.offsetHeight, each.title).to.be.at.least(48);
    expect(named[0]!.offsetWidth).to.be.at.least(280);
  });

  it('moves nothing of the text, and stays while the reader tries sizes', async () => {
    const article = await inColumn(288);
    const height = article.offsetHeight;
    await press(article, OPTIONS);
    expect(article.offsetHeight).to.equal(height);
    await press(article, 'Tăng cỡ chữ');
    await press(article, 'Tăng cỡ chữ');
    expect(article.textSize).to.equal(125);
    expect(button(article, OPTIONS).ariaExpanded).to.equal('true');
  });

  it('closes with what is done after one press, and gives the focus back', async () => {
    const article = await opened();
    const events = eventsOf(article);
    article.addEventListener('cong-article-tool', (event) => event.preventDefault());
    await press(article, 'In bài viết');
    expect(events).to.deep.equal([['print', undefined]]);
    expect(button(article, OPTIONS).ariaExpanded).to.equal('false');
    expect(focused(article)).to.equal(OPTIONS);
  });

  it('closes by Escape, by a press elsewhere, and by its button', async () => {
    const article = await opened();
    const isOpen = () => button(article, OPTIONS).ariaExpanded === 'true';
    button(article, 'Tương phản cao').focus();
    await waitUntil(async () => {
      await sendKeys({press: 'Escape'});
      await article.updateComplete;
      return !isOpen();
    }, 'Escape closes it');
    expect(focused(article)).to.equal(OPTIONS);

    await press(article, OPTIONS);
    expect(isOpen()).to.equal(true);
    await waitUntil(async () => {
      document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
      await article.updateComplete;
      return !isOpen();
    }, 'a press elsewhere closes it');

    await press(article, OPTIONS);
    await press(article, OPTIONS);
    expect(isOpen()).to.equal(false);
  });

  it('is closed when the article comes back to the page', async () => {
    const article = await opened();
    const place = article.parentElement!;
    article.remove();
    place.append(article);
    await article.updateComplete;
    expect(button(article, OPTIONS).ariaExpanded).to.equal('false');
  });

  it('is walked by keys, down its rows and along them', async () => {
    const article = await opened();
    button(article, OPTIONS).focus();
    const walk: [key: string, reached: string][] = [
      ['ArrowDown', 'Giảm cỡ chữ'],
      ['ArrowRight', 'Cỡ chữ mặc định'],
      ['ArrowDown', 'Tăng cỡ chữ'],
      ['ArrowDown', 'Giãn dòng 100%'],
      ['ArrowUp', 'Tăng cỡ chữ'],
      ['End', 'Chia sẻ bài viết'],
      ['ArrowDown', 'Giảm cỡ chữ'],
      ['Home', 'Nghe bài viết'],
    ];
    for (const [key, reached] of walk) {
      await sendKeys({press: key});
      expect(focused(article), key).to.equal(reached);
    }
  });

  it('leaves its hidden rows out of the row’s keys while it is closed', async () => {
    const article = await inColumn(320);
    button(article, OPTIONS).focus();
    await sendKeys({press: 'ArrowRight'});
    expect(focused(article)).to.equal('Nghe bài viết');
    await sendKeys({press: 'End'});
    expect(focused(article)).to.equal(OPTIONS);
  });

  it('leaves a stop for Tab where the row becomes narrow, or wide again', async () => {
    const article = await inColumn(600);
    const stops = () =>
      buttons(article)
        .filter(({tabIndex}) => tabIndex === 0)
        .map(({ariaLabel}) => ariaLabel);
    const resize = async (width: number) => {
      article.parentElement!.style.width = `${width}px`;
      await article.updateComplete;
    };
    button(article, 'In bài viết').focus();
    expect(stops()).to.deep.equal(['In bài viết']);
    await resize(288);
    expect(stops()).to.deep.equal([OPTIONS]);
    button(article, OPTIONS).focus();
    await resize(600);
    expect(stops()).to.deep.equal(['Giảm cỡ chữ']);
  });
});
