import {upgradeBoxes} from '../../src/base/data-cong.js';
import {capturedWarnings} from '../support/captured-warnings.js';
import {expect, fixture, html, waitUntil} from '../support/testing.js';

class Board extends HTMLElement {
  static readonly observedAttributes = ['heading', 'heading-level'];
  arrivals = 0;
  connectedCallback() {
    this.arrivals++;
  }
}
customElements.define('cong-test-board', Board);

const asked: string[] = [];
upgradeBoxes((tag) => asked.push(tag));

const boards = (root: Element) => [...root.querySelectorAll<Board>('cong-test-board')];

async function written(text: string): Promise<Element> {
  const root = await fixture<Element>(html`<section></section>`);
  root.append(...new DOMParser().parseFromString(text, 'text/html').body.childNodes);
  return root;
}

async function upgraded(text: string): Promise<Board> {
  const root = await written(text);
  await waitUntil(() => boards(root).length > 0);
  return boards(root)[0]!;
}

describe('boxes with data-cong', () => {
  it('are found in a form whose fields are called like what looks for them', async () => {
    const board = await upgraded(
      '<form><input name="querySelectorAll"><input name="matches"><div data-cong="test-board">Một</div></form>',
    );
    expect(board.textContent).to.equal('Một');
  });

  it('become elements with the attributes that these declare', async () => {
    const board = await upgraded(
      '<div data-cong="test-board" data-heading="Liên kết web" data-heading-level="3" data-lang="vi"><ul><li>Một</li></ul></div>',
    );
    expect(board.getAttribute('heading')).to.equal('Liên kết web');
    expect(board.getAttribute('heading-level')).to.equal('3');
    expect(board.lang).to.equal('vi');
    expect(board.querySelector('li')!.textContent).to.equal('Một');
    expect(board.parentElement!.querySelector('[data-cong]')).to.equal(null);
    expect(asked).to.include('cong-test-board');
  });

  it('keep what an author put on them as HTML, but no handler', async () => {
    const board = await upgraded(
      '<div data-cong="test-board" class="wide" id="bang" data-onclick="x()" data-style="color:red" style="margin: 8px" onfocus="x()" data-campaign="7"></div>',
    );
    expect(board.className).to.equal('wide');
    expect(board.id).to.equal('bang');
    expect(board.getAttribute('data-campaign')).to.equal('7');
    expect(board.style.cssText).to.equal('margin: 8px;');
    for (const name of ['onclick', 'onfocus'])
      expect(board.hasAttribute(name), name).to.equal(false);
  });

  it('put children into slots', async () => {
    const board = await upgraded(
      '<div data-cong="test-board"><h2 data-slot="header">Đầu</h2><p>Thân</p></div>',
    );
    expect([...board.children].map(({slot}) => slot)).to.deep.equal(['header', '']);
  });

  it('may stand in each other, and each arrives once in its place', async () => {
    const root = await written(
      '<div data-cong="test-board" data-heading="ngoài"><div data-cong="test-board" data-heading="trong"></div></div>',
    );
    await waitUntil(() => boards(root).length === 2);
    const [outer, inner] = boards(root);
    expect(outer!.getAttribute('heading')).to.equal('ngoài');
    expect(inner!.parentElement).to.equal(outer);
    expect(outer!.arrivals).to.equal(1);
  });

  it('stay as they are for a sign-in, for what is no name, and while nobody defines the element', async () => {
    const {list} = capturedWarnings();
    const root = await written(
      '<div data-cong="login-box">a</div><div data-cong="x y">b</div><div data-cong="test-later">c</div>',
    );
    await waitUntil(() => list.some((text) => text.includes('login-box')));
    expect(root.querySelectorAll('div[data-cong]')).to.have.length(3);
    expect(root.textContent).to.equal('abc');
    customElements.define('cong-test-later', class extends HTMLElement {});
    await waitUntil(() => root.querySelector('cong-test-later') !== null);
    expect(root.textContent).to.equal('abc');
  });

  it('that have left the page meanwhile are left alone', async () => {
    const root = await written('<div data-cong="test-gone">a</div>');
    const box = root.firstElementChild!;
    await waitUntil(() => asked.includes('cong-test-gone'));
    box.remove();
    customElements.define('cong-test-gone', class extends HTMLElement {});
    await customElements.whenDefined('cong-test-gone');
    expect(box.localName).to.equal('div');
  });

  it('are told apart by a name that may be that of the tag', async () => {
    const root = await written(
      '<div data-cong="cong-test-board"></div><div data-cong=" Test-Board "></div>',
    );
    await waitUntil(() => boards(root).length === 2);
    expect(root.querySelector('[style]')).to.equal(null);
  });

  it('are no sign-in by the name of the tag either', async () => {
    const root = await written(
      '<div data-cong="cong-login-box">a</div><div data-cong="test-board">b</div>',
    );
    await waitUntil(() => boards(root).length === 1);
    expect(root.firstElementChild!.localName).to.equal('div');
    expect(asked).to.not.include('cong-login-box');
  });

  it('become elements when a script names one later', async () => {
    const root = await written('<div><p>Một</p></div>');
    root.firstElementChild!.setAttribute('data-cong', 'test-board');
    await waitUntil(() => boards(root).length === 1);
    expect(root.textContent).to.equal('Một');
  });

  it('stay what they are while they are edited', async () => {
    const root = await written(
      '<div contenteditable><div data-cong="test-board">a</div></div><div data-cong="test-board">b</div>',
    );
    await waitUntil(() => boards(root).length === 1);
    expect(root.querySelector('[contenteditable]')!.innerHTML).to.equal(
      '<div data-cong="test-board">a</div>',
    );
  });
});
