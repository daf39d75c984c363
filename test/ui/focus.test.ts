import {focusableAfter, leavesFocus} from '../../src/ui/focus.js';
import {expect, fixture, html} from '../support/testing.js';

/** A page; `where` marks the element to leave, `next` the one to reach. */
async function pageWith(...content: string[]): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const parsed = new DOMParser().parseFromString(content.join(''), 'text/html');
  page.append(...parsed.body.childNodes);
  return page;
}

const find = (page: HTMLElement, id: string) => page.querySelector<HTMLElement>(`#${id}`)!;

describe('focusableAfter', () => {
  it('is what stands next in the page', async () => {
    const page = await pageWith(
      '<p id="where"><a href="#a">a</a></p><p>b</p><button id="next">c</button>',
    );
    expect(focusableAfter(find(page, 'where'))).to.equal(find(page, 'next'));
  });

  it('enters a shadow root', async () => {
    const page = await pageWith(
      '<p id="where"></p><section id="host"></section><a href="#b">b</a>',
    );
    const button = document.createElement('button');
    button.textContent = 'trong';
    find(page, 'host').attachShadow({mode: 'open'}).append(button);
    expect(focusableAfter(find(page, 'where'))).to.equal(button);
  });

  it('leaves a shadow root', async () => {
    const page = await pageWith('<section id="host"></section><button id="next">b</button>');
    const inner = document.createElement('button');
    inner.textContent = 'trong';
    find(page, 'host').attachShadow({mode: 'open'}).append(inner);
    expect(focusableAfter(inner)).to.equal(find(page, 'next'));
  });

  it('follows slots, not the order of the source', async () => {
    const page = await pageWith(
      '<section id="host"><a id="second" slot="late" href="#a">a</a><a id="first" href="#b">b</a></section>',
    );
    const root = find(page, 'host').attachShadow({mode: 'open'});
    const late = document.createElement('slot');
    late.name = 'late';
    root.append(document.createElement('slot'), late);
    expect(focusableAfter(find(page, 'first'))).to.equal(find(page, 'second'));
  });

  it('passes over what is hidden, disabled, inert or no stop', async () => {
    const page = await pageWith(
      '<p id="where"></p><button hidden>a</button><button disabled>b</button><div inert><button>c</button></div>',
      '<button tabindex="-1">d</button><input type="hidden" /><button id="next">e</button>',
    );
    expect(focusableAfter(find(page, 'where'))).to.equal(find(page, 'next'));
  });
});

describe('leavesFocus', () => {
  it('is so while the focus is in the element, or nowhere', async () => {
    const page = await pageWith('<div id="where"></div>');
    const where = find(page, 'where');
    const inner = document.createElement('button');
    where.attachShadow({mode: 'open'}).append(inner);
    expect(leavesFocus(where)).to.equal(true);
    inner.focus();
    expect(leavesFocus(where)).to.equal(true);
  });

  it('is not so once a script has moved the focus, in the page or in the same shadow root', async () => {
    const page = await pageWith('<button id="other">a</button><div id="host"></div>');
    const where = document.createElement('div');
    const beside = document.createElement('button');
    find(page, 'host').attachShadow({mode: 'open'}).append(where, beside);
    find(page, 'other').focus();
    expect(leavesFocus(where)).to.equal(false);
    beside.focus();
    expect(leavesFocus(where)).to.equal(false);
    beside.blur();
    expect(leavesFocus(where)).to.equal(true);
  });
});
