/** Elements in other hands: a translator changes their texts, a script moves them into a frame and back. */
import {expect, fixture, html, waitUntil} from '../support/testing.js';
import '../../src/define.js';

/** What Chrome and Google Translate do, in open shadow roots as well: two `<font>` for each text. */
function translate(root: Node) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.matches('style, script')) continue;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = `[${text.data.trim()}]`;
    text.replaceWith(outer);
  }
  const elements = root instanceof Element || root instanceof ShadowRoot ? root : document.body;
  for (const {shadowRoot} of elements.querySelectorAll('*')) if (shadowRoot) translate(shadowRoot);
}

/** The blanks between rows are as the template has them. */
const textOf = (element: Element) =>
  element
    .shadowRoot!.textContent!.replace(/\s+/g, ' ')
    .replace(/(?<=[\]\d]) ?\[/g, ' [')
    .trim();

describe('a page that is translated', () => {
  it('keeps its numbers up to date, and the words that the translator found', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><cong-visit-counter visits="10" online="2"></cong-visit-counter></div>`,
    );
    const counter = page.querySelector('cong-visit-counter')!;
    translate(page);
    expect(textOf(counter)).to.equal('[Tổng lượt truy cập] [10] [Đang truy cập] [2]');
    counter.visits = 999;
    await counter.updateComplete;
    expect(textOf(counter)).to.equal('[Tổng lượt truy cập] 999 [Đang truy cập] [2]');
    translate(page);
    counter.online = undefined;
    await counter.updateComplete;
    expect(textOf(counter)).to.equal('[[Tổng lượt truy cập]] [999]');
  });

  it('keeps the clock going', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><cong-date-line datetime="2021-07-25T10:04+07:00"></cong-date-line></div>`,
    );
    const line = page.querySelector('cong-date-line')!;
    translate(page);
    line.datetime = '2030-01-02T03:04+07:00';
    await line.updateComplete;
    expect(textOf(line)).to.contain('Thứ tư, 02/01/2030');
    expect(textOf(line)).not.to.contain('2021');
  });

  it('takes back what a login box has said, in the author’s form too', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><cong-login-box action="/vao" heading="Đăng nhập"></cong-login-box></div>`,
    );
    const box = page.querySelector('cong-login-box')!;
    await waitUntil(() => box.querySelector('[aria-pressed]'), 'the form');
    const password = box.querySelector<HTMLInputElement>('[name=password]')!;
    const press = (isOn: boolean) =>
      password.dispatchEvent(
        new KeyboardEvent('keydown', {key: 'A', bubbles: true, modifierCapsLock: isOn}),
      );
    const note = box.querySelector('.cong-login-note [role=status]')!;
    press(true);
    expect(note.textContent).to.equal('Phím Caps Lock đang bật.');
    translate(page);
    press(false);
    expect(note.textContent).to.equal('');
  });
});

describe('an element in a frame', () => {
  const tags = [
    'cong-article',
    'cong-anniversary-banner',
    'cong-date-line',
    'cong-login-box',
    'cong-link-list',
    'cong-visit-counter',
    'cong-photo-gallery',
  ];
  let errors: string[];
  const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
    errors.push(String('reason' in event ? event.reason : event.message));
    event.preventDefault();
  };
  beforeEach(() => {
    errors = [];
    addEventListener('unhandledrejection', onError);
  });
  afterEach(() => removeEventListener('unhandledrejection', onError));

  for (const tag of tags) {
    it(`is styled there, and at home again: ${tag}`, async () => {
      const place = await fixture<HTMLElement>(html`<div><iframe title="Khung"></iframe></div>`);
      const frame = place.querySelector('iframe')!;
      const inner = frame.contentDocument!;
      const element = document.createElement(tag) as HTMLElement & {
        updateComplete: Promise<unknown>;
      };
      element.setAttribute('always', '');
      const isStyled = (root: ShadowRoot) => {
        const {adoptedStyleSheets} = root;
        return adoptedStyleSheets.length > 0 && getComputedStyle(root.host).display !== 'inline';
      };

      // Drawn at home, and moved.
      place.append(element);
      await element.updateComplete;
      inner.body.append(element);
      await element.updateComplete;
      expect(isStyled(element.shadowRoot!), 'in the frame').to.equal(true);
      place.append(element);
      await element.updateComplete;
      expect(isStyled(element.shadowRoot!), 'at home again').to.equal(true);

      // Drawn first in the frame.
      const second = document.createElement(tag) as typeof element;
      second.setAttribute('always', '');
      inner.body.append(second);
      await second.updateComplete;
      expect(isStyled(second.shadowRoot!), 'made there').to.equal(true);
      expect(errors).to.deep.equal([]);
    });
  }

  it('has the look for what its author wrote, too', async () => {
    const place = await fixture<HTMLElement>(html`<div><iframe title="Khung"></iframe></div>`);
    const inner = place.querySelector('iframe')!.contentDocument!;
    const list = document.createElement('cong-link-list');
    const item = document.createElement('ul').appendChild(document.createElement('li'));
    item.append('Bộ Tư pháp');
    list.append(item.parentElement!);
    inner.body.append(list);
    await waitUntil(() => getComputedStyle(item).listStyleType === 'none', 'the look');
  });

  it('is quiet in a document that nobody sees', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const counter = document.createElement('cong-visit-counter');
    counter.visits = 5;
    place.append(counter);
    await counter.updateComplete;
    document.implementation.createHTMLDocument('').body.append(counter);
    await counter.updateComplete;
    place.append(counter);
    await counter.updateComplete;
    expect(counter.shadowRoot!.adoptedStyleSheets.length).to.be.above(0);
    expect(errors).to.deep.equal([]);
  });
});
