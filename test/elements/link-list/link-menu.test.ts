import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {LinkList} from '../../../src/elements/link-list/link-list.js';
import '../../../src/define/link-list.js';

describe('<cong-link-list layout="menu">', () => {
  it('is a button that says whether the panel is open', async () => {
    const {button, panel} = await menu();
    expect(button.textContent.trim()).to.equal('Chọn liên kết');
    expect(button.getAttribute('aria-controls')).to.equal(panel.id);
    expect(isOpen(panel)).to.equal(false);
    expect(button.ariaExpanded).to.equal('false');
    button.click();
    expect(isOpen(panel)).to.equal(true);
    expect(button.ariaExpanded).to.equal('true');
    button.click();
    expect(isOpen(panel)).to.equal(false);
  });

  it('is accessible, closed and open', async () => {
    const {element, button} = await menu();
    await expect(element).to.be.accessible();
    button.click();
    await Promise.all(element.shadowRoot!.getAnimations().map(({finished}) => finished));
    await expect(element).to.be.accessible();
  });

  it('closes on Escape, and gives the focus back', async () => {
    const {element, button, panel, links} = await menu();
    button.click();
    links[1]!.focus();
    expect(press(links[1]!, 'Escape').defaultPrevented).to.equal(true);
    expect(isOpen(panel)).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(press(button, 'Escape').defaultPrevented, 'closed: left to others').to.equal(false);
  });

  it('leaves Escape to a filter with words in it', async () => {
    const {element, button, panel} = await menu({filter: true});
    const field = element.shadowRoot!.querySelector('input')!;
    field.value = 'toa';
    field.dispatchEvent(new InputEvent('input'));
    await waitUntil(() => element.querySelector('[data-cong-hidden]'), 'the filter');
    button.click();
    press(field, 'Escape');
    expect([field.value, isOpen(panel)]).to.deep.equal(['', true]);
    press(field, 'Escape');
    expect(isOpen(panel)).to.equal(false);
  });

  it('goes from link to link by arrows, Home and End, round and round', async () => {
    const {button, panel, links} = await menu();
    button.focus();
    const steps: [key: string, text: string][] = [
      ['ArrowDown', 'Tòa án'],
      ['ArrowDown', 'Công an'],
      ['ArrowDown', 'Quốc hội'],
      ['ArrowDown', 'Tòa án'],
      ['ArrowUp', 'Quốc hội'],
      ['Home', 'Tòa án'],
      ['End', 'Quốc hội'],
    ];
    for (const [key, text] of steps) {
      const from = links.find((link) => link === document.activeElement) ?? button;
      press(from, key);
      expect(document.activeElement!.textContent).to.equal(text);
    }
    expect(isOpen(panel)).to.equal(true);
  });

  it('closes on a press outside, not on one inside', async () => {
    const {button, panel, links} = await menu();
    button.click();
    links[0]!.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    expect(isOpen(panel)).to.equal(true);
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    expect(isOpen(panel)).to.equal(false);
  });

  it('closes when the focus leaves, not when it goes round inside', async () => {
    const {element, button, panel, links} = await menu();
    const outside = await fixture<HTMLButtonElement>(html`<button>Khác</button>`);
    element.before(outside);
    button.click();
    links[0]!.focus();
    links[2]!.focus();
    button.focus();
    expect(isOpen(panel)).to.equal(true);
    links[0]!.focus();
    outside.focus();
    expect(isOpen(panel)).to.equal(false);
    expect(document.activeElement).to.equal(outside);
  });

  it('opens upward at the foot of the window, and below the button elsewhere', async () => {
    const {element, button, panel} = await menu();
    const room = document.createElement('div');
    room.style.blockSize = '3000px';
    element.before(room);
    element.after(room.cloneNode());
    button.scrollIntoView({block: 'end'});
    button.click();
    expect(panel.getBoundingClientRect().bottom).to.be.at.most(button.getBoundingClientRect().top);
    button.click();
    button.scrollIntoView({block: 'start'});
    button.click();
    expect(panel.getBoundingClientRect().top).to.be.at.least(button.getBoundingClientRect().bottom);
    expect(panel.getBoundingClientRect().width).to.equal(button.getBoundingClientRect().width);
  });

  it('closes when a link is followed, unless the page has stopped that', async () => {
    const {element, button, panel, links} = await menu();
    button.click();
    links[0]!.addEventListener('click', (event) => event.preventDefault(), {once: true});
    links[0]!.click();
    expect(isOpen(panel)).to.equal(true);
    links[0]!.focus();
    links[0]!.click();
    expect(isOpen(panel)).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('is a plain list again with another layout', async () => {
    const {element, button, panel, links} = await menu();
    element.layout = 'list';
    await element.updateComplete;
    expect(button.isConnected).to.equal(false);
    expect(links[0]!.getClientRects()).to.have.length(1);
    expect(panel.hasAttribute('popover')).to.equal(false);
  });

  it('is written where it is set, and nowhere else; a list that loses it is a plain one', async () => {
    const element = await fixture<LinkList>(html`<cong-link-list></cong-link-list>`);
    expect(element.hasAttribute('layout'), 'the page has not written it').to.equal(false);
    element.layout = 'columns';
    await element.updateComplete;
    expect(element.getAttribute('layout')).to.equal('columns');
    element.removeAttribute('layout');
    expect(element.layout).to.equal('list');
  });

  it('is closed where it is put back on the page', async () => {
    const {element, button, panel} = await menu();
    button.click();
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    expect(isOpen(panel)).to.equal(false);
    button.click();
    expect(isOpen(panel)).to.equal(true);
  });
});

const isOpen = (panel: HTMLElement) => panel.getClientRects().length > 0;

function press(target: HTMLElement, key: string): KeyboardEvent {
  const options = {key, bubbles: true, composed: true, cancelable: true};
  const event = new KeyboardEvent('keydown', options);
  target.dispatchEvent(event);
  return event;
}

async function menu(properties: Partial<LinkList> = {}) {
  const element = await fixture<LinkList>(
    html`<cong-link-list heading="Liên kết" layout="menu">
      <ul>
        <li><a href="#toa-an">Tòa án</a></li>
        <li><a href="#cong-an">Công an</a></li>
        <li><a href="#quoc-hoi">Quốc hội</a></li>
      </ul>
    </cong-link-list>`,
  );
  Object.assign(element, properties);
  const find = () => element.shadowRoot!.querySelector<HTMLButtonElement>('[part=menu]');
  await waitUntil(find, 'the button');
  return {
    element,
    button: find()!,
    panel: element.shadowRoot!.querySelector<HTMLElement>('[part=body]')!,
    links: [...element.querySelectorAll('a')],
  };
}
