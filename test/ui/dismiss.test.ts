import {dismissible, type DismissReason} from '../../src/ui/dismiss.js';
import {expect, fixture, html} from '../support/testing.js';

interface Opened {
  readonly reasons: DismissReason[];
  readonly ending: AbortController;
}

function open(...inside: Node[]): Opened {
  const ending = new AbortController();
  const reasons: DismissReason[] = [];
  const close = (reason: DismissReason) => {
    reasons.push(reason);
    ending.abort();
  };
  dismissible({inside: () => inside, close}, ending.signal);
  return {reasons, ending};
}

function escape(target: EventTarget = document.body): boolean {
  const init = {key: 'Escape', bubbles: true, composed: true, cancelable: true};
  const event = new KeyboardEvent('keydown', init);
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

const pressOn = (node: Element) =>
  node.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));

async function twoBoxes(): Promise<[HTMLElement, HTMLElement]> {
  const page = await fixture(
    html`<div>
      <section><button>một</button></section>
      <button>hai</button>
    </div>`,
  );
  return [page.querySelector('section')!, page.querySelector<HTMLElement>('div > button')!];
}

describe('dismissible', () => {
  it('closes what was opened last at Escape, one at a time', async () => {
    const [box] = await twoBoxes();
    const below = open(box);
    const above = open(box);
    expect(escape()).to.equal(true);
    expect([below.reasons, above.reasons]).to.deep.equal([[], ['escape']]);
    escape();
    expect(below.reasons).to.deep.equal(['escape']);
    expect(escape(), 'with nothing open the key is the page’s').to.equal(false);
  });

  it('leaves Escape to a field that had a use for it', async () => {
    const [box] = await twoBoxes();
    const opened = open(box);
    box.addEventListener('keydown', (event) => event.preventDefault(), {once: true});
    escape(box);
    expect(opened.reasons).to.deep.equal([]);
    opened.ending.abort();
  });

  it('closes at a press outside, seen through shadow roots', async () => {
    const [box, outside] = await twoBoxes();
    const inner = document.createElement('i');
    box.attachShadow({mode: 'open'}).append(inner);
    const opened = open(inner);
    pressOn(inner);
    expect(opened.reasons).to.deep.equal([]);
    pressOn(outside);
    expect(opened.reasons).to.deep.equal(['press']);
  });

  it('closes when the focus arrives elsewhere, not when it goes nowhere', async () => {
    const [box, outside] = await twoBoxes();
    const opened = open(box);
    const button = box.querySelector('button')!;
    button.focus();
    button.blur();
    expect(opened.reasons).to.deep.equal([]);
    outside.focus();
    expect(opened.reasons).to.deep.equal(['focus']);
  });

  it('closes when the focus moves within one shadow root', async () => {
    const [box] = await twoBoxes();
    const [inner, other] = [document.createElement('button'), document.createElement('button')];
    box.attachShadow({mode: 'open'}).append(inner, other);
    inner.focus();
    const opened = open(inner);
    other.focus();
    expect(opened.reasons).to.deep.equal(['focus']);
  });

  it('leaves what stays to Escape inside of it', async () => {
    const [box, outside] = await twoBoxes();
    const ending = new AbortController();
    const reasons: DismissReason[] = [];
    const close = (reason: DismissReason) => reasons.push(reason);
    dismissible({inside: () => [box], close, stays: true}, ending.signal);
    pressOn(outside);
    outside.focus();
    expect(escape(outside), 'the key is the page’s').to.equal(false);
    expect(reasons).to.deep.equal([]);
    expect(escape(box.querySelector('button')!)).to.equal(true);
    expect(reasons).to.deep.equal(['escape']);
    ending.abort();
  });

  it('closes by Escape elsewhere what stands below one that stays', async () => {
    const [box, outside] = await twoBoxes();
    const below = open(outside);
    const ending = new AbortController();
    dismissible({inside: () => [box], close: () => ending.abort(), stays: true}, ending.signal);
    escape(outside);
    expect([below.reasons, ending.signal.aborted]).to.deep.equal([['escape'], false]);
    ending.abort();
  });

  it('keeps what another was opened from', async () => {
    const [box, outside] = await twoBoxes();
    const below = open(box);
    const above = open(outside, box);
    pressOn(outside);
    expect([below.reasons, above.reasons]).to.deep.equal([[], []]);
    below.ending.abort();
    above.ending.abort();
  });

  it('ends with its signal', async () => {
    const [box, outside] = await twoBoxes();
    const opened = open(box);
    opened.ending.abort();
    pressOn(outside);
    escape();
    expect(opened.reasons).to.deep.equal([]);
  });
});
