import {LitElement, html} from 'lit';
import {placeAfterKey, RovingController} from '../../src/ui/roving.js';
import {expect, fixture, html as page} from '../support/testing.js';

const press = (key: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', {key, ...more});

describe('placeAfterKey', () => {
  const cases: [key: string, place: number, expected: number | undefined][] = [
    ['ArrowRight', 0, 1],
    ['ArrowRight', 3, 0],
    ['ArrowLeft', 2, 1],
    ['ArrowLeft', 0, 3],
    ['ArrowRight', -1, 0],
    ['ArrowLeft', -1, 3],
    ['Home', 2, 0],
    ['End', 1, 3],
    ['ArrowDown', 1, undefined],
    ['a', 1, undefined],
  ];
  for (const [key, place, expected] of cases)
    it(`leads by ${key} from ${place} of 4 to ${expected}`, () => {
      expect(placeAfterKey(press(key), place, 4)).to.equal(expected);
    });

  it('is mirrored where the row runs from right to left', () => {
    const keys = {isRightToLeft: true};
    expect(placeAfterKey(press('ArrowLeft'), 1, 4, keys)).to.equal(2);
    expect(placeAfterKey(press('ArrowRight'), 1, 4, keys)).to.equal(0);
    expect(placeAfterKey(press('Home'), 1, 4, keys)).to.equal(0);
  });

  it('goes up and down, whichever way the text runs', () => {
    const keys = {orientation: 'vertical', isRightToLeft: true} as const;
    expect(placeAfterKey(press('ArrowDown'), 1, 4, keys)).to.equal(2);
    expect(placeAfterKey(press('ArrowUp'), 0, 4, keys)).to.equal(3);
    expect(placeAfterKey(press('ArrowLeft'), 1, 4, keys)).to.equal(undefined);
  });

  it('leaves the browser its shortcuts', () => {
    for (const more of [{altKey: true}, {ctrlKey: true}, {metaKey: true}, {shiftKey: true}])
      expect(placeAfterKey(press('ArrowLeft', more), 1, 4)).to.equal(undefined);
  });

  it('leads nowhere in an empty row', () => {
    expect(placeAfterKey(press('Home'), -1, 0)).to.equal(undefined);
  });
});

class Row extends LitElement {
  count = 3;
  start: number | undefined;
  standIn: number | undefined;
  readonly roving = new RovingController(this, {
    items: () => [...this.renderRoot.querySelectorAll('button')],
    start: () => this.renderRoot.querySelectorAll('button')[this.start ?? NaN],
    standIn: () => this.renderRoot.querySelectorAll('button')[this.standIn ?? NaN],
  });
  protected override render() {
    const buttons = Array.from({length: this.count}, (_, index) => html`<button>${index}</button>`);
    return html`<div @keydown=${this.roving.onKeydown} @focusin=${this.roving.onFocusin}>
      ${buttons}
    </div>`;
  }
}
customElements.define('test-row', Row);

const buttonsOf = (row: Row) => [...row.renderRoot.querySelectorAll('button')];
const stops = (row: Row) => buttonsOf(row).map(({tabIndex}) => tabIndex);
const pressIn = (button: Element, key: string) => {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  button.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('RovingController', () => {
  it('makes the row one tab stop, its first item', async () => {
    const row = await fixture<Row>(page`<test-row></test-row>`);
    expect(stops(row)).to.deep.equal([0, -1, -1]);
  });

  it('starts where the row says, until the reader has been in it', async () => {
    const row = await fixture<Row>(page`<test-row .start=${1}></test-row>`);
    expect(stops(row)).to.deep.equal([-1, 0, -1]);
    buttonsOf(row)[2]!.focus();
    expect(stops(row)).to.deep.equal([-1, -1, 0]);
  });

  it('moves the focus and the stop', async () => {
    const row = await fixture<Row>(page`<test-row></test-row>`);
    const [first, second] = buttonsOf(row);
    first!.focus();
    expect(pressIn(first!, 'ArrowRight')).to.equal(true);
    expect(row.shadowRoot!.activeElement).to.equal(second);
    expect(stops(row)).to.deep.equal([-1, 0, -1]);
  });

  it('mirrors the arrow keys in a row from right to left', async () => {
    const row = await fixture<Row>(page`<test-row dir="rtl"></test-row>`);
    const [first, second] = buttonsOf(row);
    first!.focus();
    pressIn(first!, 'ArrowLeft');
    expect(row.shadowRoot!.activeElement).to.equal(second);
  });

  it('passes what a style sheet hides', async () => {
    const row = await fixture<Row>(page`<test-row></test-row>`);
    const [first, second, third] = buttonsOf(row);
    second!.style.display = 'none';
    first!.focus();
    pressIn(first!, 'ArrowRight');
    expect(row.shadowRoot!.activeElement).to.equal(third);
  });

  it('has a second stop where a style sheet may hide the first', async () => {
    const row = await fixture<Row>(page`<test-row .standIn=${2}></test-row>`);
    expect(stops(row)).to.deep.equal([0, -1, 0]);
  });

  it('keeps a stop when the one that had it is gone', async () => {
    const row = await fixture<Row>(page`<test-row></test-row>`);
    buttonsOf(row).at(-1)!.focus();
    row.count = 2;
    row.requestUpdate();
    await row.updateComplete;
    expect(stops(row)).to.deep.equal([0, -1]);
  });

  it('leaves other keys alone', async () => {
    const row = await fixture<Row>(page`<test-row></test-row>`);
    expect(pressIn(buttonsOf(row)[0]!, 'ArrowDown')).to.equal(false);
  });
});
