import {expect, fixture, html, nextFrame} from '../../support/testing.js';
import {spy, stub, type SinonSpy} from 'sinon';
import type {Article} from '../../../src/elements/article/article.js';
import {watchOutside} from '../../support/outside-watch.js';
import {articleOf, press, until, withTools} from './tools-support.js';

const RECORD = 'cong-reader';
const root = document.documentElement;

const kept = (storage: Storage) => JSON.parse(storage.getItem(RECORD) ?? 'null') as unknown;

/** Articles of one page, when their tools are there. */
async function articles(markup: string): Promise<Article[]> {
  const page = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const list = [...page.querySelectorAll('cong-article')];
  for (const each of list) await withTools(each);
  return list;
}

const local = '<cong-article remember="local"></cong-article>';

describe('<cong-article> kept settings', () => {
  afterEach(() => {
    localStorage.removeItem(RECORD);
    sessionStorage.removeItem(RECORD);
    delete root.dataset['congContrast'];
  });

  for (const [remember, storage, other] of [
    ['local', localStorage, sessionStorage],
    ['session', sessionStorage, localStorage],
  ] as const) {
    it(`are kept in ${remember} storage, each beside the others`, async () => {
      const article = await articleOf(`<cong-article remember="${remember}"></cong-article>`);
      await press(article, 'Tăng cỡ chữ');
      await until(() => kept(storage));
      await press(article, 'Giãn dòng 100%');
      await press(article, 'Tương phản cao');
      await until(() => storage.getItem(RECORD)!.includes('contrast'));
      expect(kept(storage)).to.deep.equal({textSize: 112.5, lineSpacing: 120, contrast: 'more'});
      expect(kept(other)).to.equal(null);
    });
  }

  for (const markup of [
    '<cong-article></cong-article>',
    '<cong-article remember="none"></cong-article>',
    '<cong-article remember="cookie"></cong-article>',
  ]) {
    it(`are not kept unless the page asks: ${markup}`, async () => {
      const warn = stub(console, 'warn');
      const [one, two] = await articles(markup + markup);
      await press(one!, 'Tăng cỡ chữ');
      await press(one!, 'Tương phản cao');
      await nextFrame();
      warn.restore();
      expect([kept(localStorage), kept(sessionStorage)]).to.deep.equal([null, null]);
      expect(two!.textSize).to.equal(100);
    });
  }

  it('hold for the next page', async () => {
    localStorage.setItem(
      RECORD,
      JSON.stringify({textSize: 125, lineSpacing: 140, contrast: 'standard'}),
    );
    const article = await articleOf(local);
    await until(() => article.textSize === 125);
    expect(article.lineSpacing).to.equal(140);
    expect(root.dataset['congContrast']).to.equal('standard');
  });

  it('come with `remember` when a script sets it', async () => {
    localStorage.setItem(RECORD, JSON.stringify({textSize: 125}));
    const article = await articleOf('<cong-article></cong-article>');
    article.remember = 'local';
    await until(() => article.textSize === 125);
  });

  it('are shared by the articles of a page that keep them in the same place', async () => {
    const [one, two, session, none] = await articles(
      `${local}${local}<cong-article remember="session"></cong-article><cong-article></cong-article>`,
    );
    await press(one!, 'Tăng cỡ chữ');
    await until(() => two!.textSize === 112.5);
    await press(two!, 'Cỡ chữ mặc định');
    await until(() => one!.textSize === 100);
    expect([session!.textSize, none!.textSize]).to.deep.equal([100, 100]);
  });

  it('are shared with other tabs', async () => {
    const article = await articleOf(local);
    await press(article, 'Giảm cỡ chữ');
    await until(() => kept(localStorage));
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Trang khác"></iframe>`);
    frame.contentWindow!.localStorage.setItem(
      RECORD,
      JSON.stringify({textSize: 150, contrast: 'more'}),
    );
    await until(() => article.textSize === 150);
    expect(root.dataset['congContrast']).to.equal('more');
  });

  it('may be emptied elsewhere, and the page stays as it is', async () => {
    const article = await articleOf(local);
    await press(article, 'Tăng cỡ chữ');
    await until(() => kept(localStorage));
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', {key: null}));
    dispatchEvent(new StorageEvent('storage', {key: RECORD}));
    await article.updateComplete;
    expect(article.textSize).to.equal(112.5);
  });

  for (const record of [
    '{"textSize": 300, "lineSpacing": "120", "contrast": "</style>"}',
    'không phải JSON',
    'null',
    '[1]',
  ]) {
    it(`are left out where they cannot be: ${record}`, async () => {
      localStorage.setItem(RECORD, record);
      const article = await articleOf(local);
      await press(article, 'Giãn dòng 100%');
      await until(() => localStorage.getItem(RECORD) !== record);
      expect(kept(localStorage)).to.deep.equal({lineSpacing: 120});
      expect(article.textSize).to.equal(100);
      expect(root.dataset['congContrast']).to.equal(undefined);
    });
  }

  it('hold for the page where storage is forbidden', async () => {
    const denied = () => {
      throw new DOMException('', 'SecurityError');
    };
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {get: denied, configurable: true});
    try {
      const [one, two] = await articles(local + local);
      await press(one!, 'Tăng cỡ chữ');
      await until(() => two!.textSize === 112.5);
      const later = await articleOf(local);
      await until(() => later.textSize === 112.5, 'the article that came later');
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('change nothing where the page takes the tool over', async () => {
    const article = await articleOf(local);
    article.addEventListener('cong-article-tool', (event) => event.preventDefault());
    await press(article, 'Tăng cỡ chữ');
    await nextFrame();
    expect(kept(localStorage)).to.equal(null);
  });

  it('listen to other tabs only while an article is on the page', async () => {
    const article = await articleOf(local);
    await press(article, 'Tăng cỡ chữ');
    await until(() => kept(localStorage));
    const place = article.parentElement!;
    article.remove();
    const watch = watchOutside();
    place.append(article);
    const before = watch.counts.listeners;
    article.remove();
    expect(watch.counts.listeners).to.equal(0);
    expect(before).to.be.above(0);
    watch.stop();
  });

  it('do not listen to other tabs unless the page asks, or no more', async () => {
    const listened = spy(window, 'addEventListener');
    const ended = spy(window, 'removeEventListener');
    const toTabs = ({args}: SinonSpy) => args.filter(([type]) => type === 'storage').length;
    try {
      const article = await articleOf('<cong-article></cong-article>');
      expect(toTabs(listened)).to.equal(0);
      article.remember = 'local';
      await article.updateComplete;
      expect(toTabs(listened)).to.equal(1);
      article.remember = 'none';
      await article.updateComplete;
      expect(toTabs(ended)).to.equal(1);
    } finally {
      listened.restore();
      ended.restore();
    }
  });
});

describe('reader-settings.js', () => {
  afterEach(() => {
    localStorage.removeItem(RECORD);
    sessionStorage.removeItem(RECORD);
  });

  /** A page whose head has the script; none of its elements is ever defined. */
  async function pageOf(body: string): Promise<Document> {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Trang"></iframe>`);
    frame.srcdoc = `<!doctype html><html lang="vi"><head>
      <script type="module" src="/src/reader-settings.ts"></script></head><body>${body}
      <script type="module">document.body.id = 'done'</script></body></html>`;
    await until(() => frame.contentDocument?.querySelector('#done'), 'the page');
    return frame.contentDocument!;
  }

  it('shows what was chosen, by the attributes of each article', async () => {
    localStorage.setItem(
      RECORD,
      JSON.stringify({textSize: 125, lineSpacing: 120, contrast: 'more'}),
    );
    sessionStorage.setItem(RECORD, JSON.stringify({textSize: 87.5}));
    const page = await pageOf(`
      <cong-article remember="local" text-size="150"></cong-article>
      <cong-article remember="session"></cong-article>
      <cong-article remember="none"></cong-article>
      <cong-article></cong-article>`);
    expect(page.documentElement.dataset['congContrast']).to.equal('more');
    expect(
      [...page.querySelectorAll('cong-article')].map((each) => [
        each.getAttribute('text-size'),
        each.getAttribute('line-spacing'),
      ]),
    ).to.deep.equal([
      ['125', '120'],
      ['87.5', null],
      [null, null],
      [null, null],
    ]);
  });

  it('leaves a page as it is for a reader who chose nothing', async () => {
    const page = await pageOf('<cong-article remember="local" text-size="125"></cong-article>');
    const article = page.querySelector('cong-article')!;
    expect(article.getAttribute('text-size')).to.equal('125');
    expect(article.attributes).to.have.lengthOf(2);
    expect(page.documentElement.dataset['congContrast']).to.equal(undefined);
  });
});
