import {expect, waitUntil} from '../../../support/testing.js';
import type {VisitCounter} from '../../../../src/elements/visit-counter/visit-counter.js';
import {skipWhere} from '../../../support/engine-limits.js';
import {emulateFeatures} from '../../../support/media.js';
import {make, parts} from '../support.js';

/** A counter with its digits drawn. */
async function drawn(attributes: string): Promise<VisitCounter> {
  const counter = await make(`digits ${attributes}`);
  await waitUntil(() => parts(counter, 'digits').length, 'the digits');
  return counter;
}

const digits = (counter: VisitCounter) => parts(counter, 'digits')[0]!;
const wheels = (counter: VisitCounter) => [...digits(counter).querySelectorAll('b')];
const turns = (counter: VisitCounter) =>
  counter.shadowRoot!.getAnimations().filter(({playState}) => playState === 'running');

async function set(counter: VisitCounter, visits: string) {
  counter.visits = visits;
  await counter.updateComplete;
  // What shows follows the update in the same turn.
  await Promise.resolve();
}

describe('<cong-visit-counter digits>', () => {
  it('draws an odometer, and says the number once', async () => {
    const counter = await drawn('visits="1965" online="2"');
    const [visits, online] = parts(counter, 'value');
    expect(visits!.querySelector('.visually-hidden')!.textContent).to.equal('1.965');
    expect(digits(counter).textContent).to.equal('1.965');
    expect(digits(counter).ariaHidden).to.equal('true');
    expect(wheels(counter).map((each) => each.textContent)).to.deep.equal([...'1965']);
    expect(online!.textContent.trim()).to.equal('2');
    await expect(counter).to.be.accessible();
  });

  it('has digits that can be selected and copied, once', async () => {
    const counter = await drawn('visits="19089598"');
    const selection = getSelection()!;
    selection.selectAllChildren(parts(counter, 'value')[0]!);
    expect(selection.toString().trim()).to.equal('19.089.598');
    selection.removeAllRanges();
  });

  it('is as high before the digits are there as after', async () => {
    const counter = await make('digits visits="1965"');
    const before = counter.offsetHeight;
    await waitUntil(() => parts(counter, 'digits').length, 'the digits');
    expect(counter.offsetHeight).to.equal(before);
  });

  it('stays in its box where that is narrow and the number long', async () => {
    const counter = await drawn('visits="90071992547409931234"');
    counter.style.inlineSize = '200px';
    const list = parts(counter, 'counts')[0]!;
    expect(list.scrollWidth <= list.clientWidth).to.equal(true);
  });

  /** The digits that share a line, from the first line to the last. */
  const lines = (counter: VisitCounter) => {
    const found = new Map<number, string>();
    for (const each of wheels(counter)) {
      const top = Math.round(each.getBoundingClientRect().top);
      found.set(top, (found.get(top) ?? '') + each.textContent);
    }
    return [...found.values()];
  };

  it('makes its wheels narrower where there is less room, and keeps the number in one line', async () => {
    const counter = await drawn('visits="19089598"');
    counter.style.inlineSize = '400px';
    expect(wheels(counter)[0]!.getBoundingClientRect().width).to.equal(25);
    counter.style.inlineSize = '230px';
    const {width} = wheels(counter)[0]!.getBoundingClientRect();
    expect(width).to.be.within(16, 24);
    expect(lines(counter)).to.deep.equal(['19089598']);
  });

  it('is plain text where wheels would be too narrow', async () => {
    const counter = await drawn('visits="19089598"');
    counter.style.inlineSize = '180px';
    expect(lines(counter)).to.deep.equal(['19089598']);
    expect(getComputedStyle(wheels(counter)[0]!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    const list = parts(counter, 'counts')[0]!;
    expect(list.scrollWidth <= list.clientWidth).to.equal(true);
  });

  it('breaks a number that no line can hold between its groups', async () => {
    const counter = await drawn('visits="90071992547409931234"');
    counter.style.inlineSize = '180px';
    const [first = '', ...others] = lines(counter);
    expect(first.length % 3).to.equal(2);
    expect(others).not.to.deep.equal([]);
    expect(others.filter((each) => each.length % 3)).to.deep.equal([]);
  });

  it('does not roll when it appears', async () => {
    const counter = await drawn('visits="1965"');
    expect(turns(counter)).to.have.length(0);
  });

  const rolls: [from: string, to: string, ways: string[]][] = [
    ['1965', '1966', ['56']],
    ['1968', '1972', ['67', '89012']],
    ['1972', '1968', ['76', '21098']],
    ['999', '1000', ['90', '90', '90']],
    ['1000', '999', ['09', '09', '09']],
  ];
  for (const [from, to, ways] of rolls) {
    it(`rolls from ${from} to ${to}: ${ways.join()}`, async () => {
      const counter = await drawn(`visits="${from}" grouping="none"`);
      await set(counter, to);
      const strips = [...digits(counter).querySelectorAll('i')];
      expect(strips.map((each) => each.textContent.replace(/\n/g, ''))).to.deep.equal(ways);
      const moved = turns(counter).map(({effect}) =>
        Object.keys((effect as KeyframeEffect).getKeyframes()[1]!).filter(
          (each) => each === 'transform',
        ),
      );
      expect(moved).to.deep.equal(ways.map(() => ['transform']));
      for (const turn of turns(counter)) turn.finish();
      await waitUntil(() => !digits(counter).querySelector('i'), 'the wheels to stand still');
      expect(digits(counter).textContent).to.equal(to);
      expect(parts(counter, 'value')[0]!.querySelector('span')!.textContent).to.equal(to);
    });
  }

  it('says the new number at once', async () => {
    const counter = await drawn('visits="1965"');
    await set(counter, '1966');
    expect(counter.shadowRoot!.querySelector('.visually-hidden')!.textContent).to.equal('1.966');
  });

  it('takes up a number that comes while it rolls', async () => {
    const counter = await drawn('visits="5"');
    await set(counter, '6');
    await set(counter, '8');
    for (const turn of turns(counter)) turn.finish();
    await waitUntil(() => digits(counter).textContent === '8', 'the last number');
  });

  it('never rolls where the reader wants no motion', async function () {
    skipWhere(this, 'emulate-media');
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
    try {
      const counter = await drawn('visits="1965"');
      await set(counter, '1966');
      expect(turns(counter)).to.have.length(0);
      expect(digits(counter).textContent).to.equal('1.966');
    } finally {
      await emulateFeatures({});
    }
  });

  it('keeps digits past 2^53 exact', async () => {
    const counter = await drawn('visits="90071992547409931234"');
    expect(digits(counter).textContent).to.equal('90.071.992.547.409.931.234');
  });

  it('follows its row, and goes with the attribute', async () => {
    const counter = await drawn('visits="1965" online="2" metrics="visits online"');
    counter.metrics = 'online visits';
    await counter.updateComplete;
    expect(parts(counter, 'value')[1]!.contains(digits(counter))).to.equal(true);
    expect(parts(counter, 'value')[0]!.textContent.trim()).to.equal('2');
    counter.digits = false;
    await counter.updateComplete;
    expect(parts(counter, 'digits')).to.have.length(0);
    expect(parts(counter, 'value')[1]!.textContent.trim()).to.equal('1.965');
    counter.digits = true;
    await waitUntil(() => parts(counter, 'digits').length, 'the digits');
    expect(digits(counter).textContent).to.equal('1.965');
  });
});
