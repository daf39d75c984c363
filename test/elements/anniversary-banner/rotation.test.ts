import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {useFakeTimers} from 'sinon';
import type {AnniversaryBanner} from '../../../src/elements/anniversary-banner/anniversary-banner.js';
import '../../../src/define/anniversary-banner.js';
import type {AnniversaryEvent} from '../../../src/data/schemas/events.js';
import {skipWhere} from '../../support/engine-limits.js';
import {isShown, part, set} from './support.js';

const EVENTS: AnniversaryEvent[] = [
  {event: 'một', since: '2001-07-26'},
  {event: 'hai', since: '2001-07-27', template: '{event} '.repeat(60), href: '/hai'},
  {event: 'ba', since: '2001-07-28', tone: 'solemn'},
  {event: 'mùa đông', since: '2001-12-01'},
];
const STAY = 9000;
const FAKE = {
  toFake: ['setTimeout', 'clearTimeout'],
  shouldClearNativeTimers: true,
} satisfies Parameters<typeof useFakeTimers>[0];

/** A banner whose events take turns, once its buttons are there. */
async function banner(events = EVENTS, values: Partial<AnniversaryBanner> = {}) {
  const element = await fixture<AnniversaryBanner>(html`
    <cong-anniversary-banner now="2021-07-25" rotate dismissible></cong-anniversary-banner>
  `);
  Object.assign(element, values, {events});
  await waitUntil(() => part(element, 'next'), 'there are buttons');
  return element;
}

const has = (element: AnniversaryBanner, name: string) => part(element, name) !== null;
const position = (element: AnniversaryBanner) => part(element, 'position')?.textContent;
const event = (element: AnniversaryBanner) =>
  part(element, 'greeting')!.textContent.trim().split(' ').pop();
const said = (element: AnniversaryBanner) =>
  element.shadowRoot!.querySelector('[role=status]')?.textContent;

async function press(element: AnniversaryBanner, name: string) {
  part(element, name)!.click();
  await element.updateComplete;
}

describe('<cong-anniversary-banner> rotation', () => {
  it('has two buttons, named, and says in words which it is', async () => {
    const element = await banner();
    expect(position(element)).to.equal('1 / 3');
    for (const [name, label] of [
      ['previous', 'Ngày kỷ niệm trước'],
      ['next', 'Ngày kỷ niệm sau'],
    ] as const) {
      const button = part(element, name)!;
      expect(button.getAttribute('aria-label')).to.equal(label);
      expect(button.getBoundingClientRect().width).to.equal(44);
      expect(button.getBoundingClientRect().height).to.equal(44);
    }
  });

  it('turns at a press, round and round, with the tone and the link of each', async () => {
    const element = await banner();
    expect(event(element)).to.equal('một');
    await press(element, 'next');
    expect([event(element), position(element)]).to.deep.equal(['hai', '2 / 3']);
    expect(part(element, 'text')!.getAttribute('href')).to.equal('/hai');
    await press(element, 'next');
    expect([event(element), position(element)]).to.deep.equal(['ba', '3 / 3']);
    expect(part(element, 'banner')!.classList.contains('solemn')).to.equal(true);
    await press(element, 'next');
    expect(event(element)).to.equal('một');
    await press(element, 'previous');
    expect(event(element)).to.equal('ba');
  });

  it('tells the reader what came, and only then', async () => {
    const element = await banner();
    expect(said(element)).to.equal('');
    await press(element, 'previous');
    expect(said(element)).to.equal('3 trên 3: Chào mừng kỷ niệm 20 năm ba · 28/7/2001 – 28/7/2021');
  });

  it('tells how long it is until the day that came', async () => {
    const element = await banner(EVENTS, {countdown: true});
    await press(element, 'previous');
    expect(said(element)).to.equal(
      '3 trên 3: Chào mừng kỷ niệm 20 năm ba · 28/7/2001 – 28/7/2021 · còn 3 ngày',
    );
  });

  it('turns by keyboard', async () => {
    const element = await banner();
    part(element, 'next')!.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(event(element)).to.equal('hai');
    expect(part(element, 'next')!.matches(':focus')).to.equal(true);
  });

  it('keeps the room of the longest, with one copy to be read', async () => {
    const element = await banner();
    const height = element.offsetHeight;
    await press(element, 'next');
    expect(part(element, 'text')!.offsetHeight).to.be.above(60);
    expect(element.offsetHeight).to.equal(height);
    await press(element, 'next');
    expect(element.offsetHeight).to.equal(height);
    for (const copy of element.shadowRoot!.querySelectorAll('.elsewhere')) {
      expect(copy.getAttribute('aria-hidden')).to.equal('true');
      expect(getComputedStyle(copy).visibility).to.equal('hidden');
    }
  });

  it('stays at what it shows when others come and go, and ends where one is left', async () => {
    const element = await banner();
    await press(element, 'next');
    await set(element, {events: EVENTS.slice(1)});
    expect([event(element), position(element)]).to.deep.equal(['hai', '1 / 2']);
    await set(element, {now: '2021-07-28'});
    expect(event(element)).to.equal('ba');
    expect(has(element, 'next')).to.equal(false);
    expect(element.shadowRoot!.querySelectorAll('.elsewhere')).to.have.length(0);
  });

  it('closes the one that shows, and goes on with the others', async () => {
    const element = await banner();
    await waitUntil(() => part(element, 'close'));
    await press(element, 'next');
    await press(element, 'close');
    expect([event(element), position(element)]).to.deep.equal(['ba', '2 / 2']);
    await press(element, 'close');
    await press(element, 'close');
    expect(isShown(element)).to.equal(false);
  });

  it('has no turns without the attribute', async () => {
    const element = await set(await banner(), {rotate: false});
    expect(event(element)).to.equal('một');
    expect(has(element, 'next')).to.equal(false);
  });

  it('is accessible', async () => {
    const element = await set(await banner(), {motion: true});
    await waitUntil(() => part(element, 'pause'));
    await expect(element).to.be.accessible();
  });

  describe('by itself', () => {
    let timers: ReturnType<typeof useFakeTimers>;
    let element: AnniversaryBanner;

    beforeEach(async () => {
      element = await banner(EVENTS, {motion: true});
      await waitUntil(() => part(element, 'pause'));
      timers = useFakeTimers(FAKE);
      // The time starts anew.
      await set(element, {event: 'x'});
    });
    afterEach(() => timers.restore());

    async function pass(milliseconds: number) {
      timers.tick(milliseconds);
      await element.updateComplete;
      return event(element);
    }

    it('turns after some seconds, without a word, and the text itself stands', async () => {
      expect(await pass(STAY - 1)).to.equal('một');
      expect(await pass(1)).to.equal('hai');
      expect(await pass(STAY)).to.equal('ba');
      expect(said(element)).to.equal('');
      expect(getComputedStyle(part(element, 'text')!).whiteSpace).to.equal('normal');
    });

    it('does not without motion', async () => {
      await set(element, {motion: false});
      expect(await pass(STAY * 3)).to.equal('một');
      expect(has(element, 'pause')).to.equal(false);
    });

    it('stops at a button, and goes on at it', async () => {
      const pause = part(element, 'pause')!;
      expect(pause.getAttribute('aria-label')).to.equal('Dừng tự động chuyển');
      await press(element, 'pause');
      expect(pause.getAttribute('aria-label')).to.equal('Tự động chuyển');
      expect(await pass(STAY * 3)).to.equal('một');
      await press(element, 'pause');
      expect(await pass(STAY)).to.equal('hai');
    });

    it('rests while the focus is in it, and then stays its time', async () => {
      part(element, 'previous')!.focus();
      expect(await pass(STAY * 3 - 1)).to.equal('một');
      part(element, 'previous')!.blur();
      expect(await pass(STAY - 1)).to.equal('một');
      expect(await pass(1)).to.equal('hai');
    });

    it('rests while one of them mourns', async () => {
      await set(element, {events: [...EVENTS, {event: 'tang', since: '07-25', tone: 'mourning'}]});
      expect(has(element, 'pause')).to.equal(false);
      expect(await pass(STAY * 3)).to.equal('một');
    });

    it('leaves no timer behind on a page it has left', async () => {
      element.remove();
      expect(timers.countTimers()).to.equal(0);
    });

    it('does not where the reader wants less motion', async function () {
      skipWhere(this, 'emulate-media');
      timers.restore();
      await emulateMedia({reducedMotion: 'reduce'});
      timers = useFakeTimers(FAKE);
      await set(element, {event: 'y'});
      expect(await pass(STAY * 3)).to.equal('một');
      expect(part(element, 'pause')!.getClientRects()).to.have.length(0);
      timers.restore();
      await emulateMedia({reducedMotion: 'no-preference'});
    });
  });
});
