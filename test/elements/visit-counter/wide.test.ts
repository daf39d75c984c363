import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import {make, parts} from './support.js';

/** A counter of five numbers in a place of this width. */
async function counterIn(style: string, attributes = '') {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.cssText = style;
  const counter = await make(
    `heading="Thống kê" visits="19089598" online="27" today="3214" articles="2965" yesterday="2731" ${attributes}`,
  );
  place.append(counter);
  await counter.updateComplete;
  return counter;
}

const placesOf = (elements: readonly Element[]) =>
  elements.map((element) => {
    const {left, top} = element.getBoundingClientRect();
    return {left: Math.round(left), top: Math.round(top)};
  });

describe('<cong-visit-counter>, the room it has', () => {
  it('has each number beside its word in a side column', async () => {
    const counter = await counterIn('inline-size: 352px');
    const words = placesOf(parts(counter, 'label'));
    const numbers = placesOf(parts(counter, 'value'));
    expect(numbers.map(({top}) => top)).to.deep.equal(words.map(({top}) => top));
    expect(new Set(words.map(({left}) => left)).size).to.equal(1);
  });

  it('has each number below its word, whole, where large text leaves no room beside it', async () => {
    const counter = await counterIn('inline-size: 256px');
    counter.style.setProperty('--cong-font-size-base', '32px');
    const [visits] = parts(counter, 'value');
    const [word] = parts(counter, 'label');
    await waitUntil(() => placesOf([visits!])[0]!.top > placesOf([word!])[0]!.top, 'below');
    expect(placesOf([visits!])[0]!.left).to.equal(placesOf([word!])[0]!.left);
    const digits = document.createRange();
    digits.selectNodeContents(visits!);
    expect(new Set([...digits.getClientRects()].map(({top}) => top)).size, 'lines').to.equal(1);
    expect(getComputedStyle(visits!).borderTopWidth).to.equal('0px');
  });

  it('has three columns from 480 px, each number below its word', async () => {
    const counter = await counterIn('inline-size: 482px');
    const words = placesOf(parts(counter, 'label'));
    const numbers = placesOf(parts(counter, 'value'));
    expect(numbers.map(({left}) => left)).to.deep.equal(words.map(({left}) => left));
    const [first, second, third, fourth, fifth] = words;
    expect([second!.top, third!.top, fifth!.top - fourth!.top]).to.deep.equal([
      first!.top,
      first!.top,
      0,
    ]);
    expect(fourth!.left).to.equal(first!.left);
    expect(second!.left > first!.left && third!.left > second!.left).to.equal(true);
    expect(fourth!.top > numbers[0]!.top).to.equal(true);
  });

  it('begins the columns below the digits of the visits', async () => {
    const counter = await counterIn('inline-size: 700px', 'digits');
    await waitUntil(() => parts(counter, 'digits').length > 0, 'the digits to be drawn');
    const [visits, first, second, third, fourth] = placesOf(parts(counter, 'label'));
    expect(first!.left).to.equal(visits!.left);
    expect([second!.top, third!.top]).to.deep.equal([first!.top, first!.top]);
    expect(second!.left > first!.left && third!.left > second!.left).to.equal(true);
    expect(fourth!.left).to.equal(first!.left);
  });

  it('has room for its rows in a float, which asks it how wide it is', async () => {
    const counter = await counterIn('float: left');
    expect(counter.offsetWidth).to.be.within(240, 320);
  });
});
