import {expect, fixture, html, nextFrame, oneEvent, waitUntil} from '../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import {nothing} from 'lit';
import {useFakeTimers} from 'sinon';
import type {AnniversaryBanner} from '../../../src/elements/anniversary-banner/anniversary-banner.js';
import {BannerCloseEvent} from '../../../src/elements/anniversary-banner/anniversary-banner.events.js';
import '../../../src/define/anniversary-banner.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {isShown} from './support.js';

const NOW = '2021-07-25T10:04:00+07:00';
const KEY = 'cong-banner:nganh:2021:1960-07-26:thành lập ngành';

/** A banner, once its button is there. */
async function banner(
  dismissId = 'nganh',
  remember: AnniversaryBanner['remember'] = 'session',
  days?: number,
) {
  const element = await fixture<AnniversaryBanner>(html`
    <cong-anniversary-banner
      since="1960-07-26"
      event="thành lập ngành"
      now=${NOW}
      dismissible
      dismiss-id=${dismissId}
      remember=${remember}
      dismiss-days=${days ?? nothing}
    ></cong-anniversary-banner>
  `);
  await buttonOf(element);
  return element;
}

async function buttonOf(element: AnniversaryBanner) {
  await waitUntil(() => closeButton(element), 'there is a button', {interval: 5});
  return closeButton(element)!;
}

const closeButton = (element: AnniversaryBanner) =>
  element.shadowRoot!.querySelector<HTMLElement>('[part=close]');

async function close(element: AnniversaryBanner) {
  closeButton(element)!.click();
  await element.updateComplete;
  return element;
}

describe('<cong-anniversary-banner> dismissal', () => {
  afterEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });

  it('has a button, named, only where it is dismissible', async () => {
    const element = await banner();
    const button = closeButton(element)!;
    expect(button.getAttribute('aria-label')).to.equal('Đóng');
    expect(button.getBoundingClientRect().width).to.equal(44);
    expect(button.getBoundingClientRect().height).to.equal(44);
    element.dismissible = false;
    await element.updateComplete;
    expect(closeButton(element)).to.equal(null);
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('closes, and tells it', async () => {
    const element = await banner();
    setTimeout(() => closeButton(element)!.click());
    const event = await oneEvent(element, 'cong-banner-close');
    expect(event).to.be.instanceOf(BannerCloseEvent);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
    await element.updateComplete;
    expect(isShown(element)).to.equal(false);
  });

  it('stays open where a script wants that', async () => {
    const element = await banner();
    element.addEventListener('cong-banner-close', (event) => event.preventDefault());
    await close(element);
    expect(isShown(element)).to.equal(true);
    expect(sessionStorage.length).to.equal(0);
  });

  it('stays closed for the session, by its name, year and event', async () => {
    await close(await banner());
    expect(Number(sessionStorage.getItem(KEY))).to.be.above(0);
    expect(isShown(await banner())).to.equal(false);
    expect(isShown(await banner('another'))).to.equal(true);
  });

  for (const [what, values] of [
    ['event', {event: 'Ngày Thương binh - Liệt sĩ'}],
    ['day', {since: '1947-07-27'}],
  ] as const)
    it(`shows another ${what} in its place`, async () => {
      const element = await close(await banner());
      Object.assign(element, values);
      await element.updateComplete;
      expect(isShown(element)).to.equal(true);
      const later = await banner();
      expect(isShown(later)).to.equal(false);
      Object.assign(later, values);
      await later.updateComplete;
      expect(isShown(later)).to.equal(true);
    });

  it('comes again next year', async () => {
    const element = await close(await banner());
    element.now = '2022-07-25T10:04:00+07:00';
    await element.updateComplete;
    expect(isShown(element)).to.equal(true);
  });

  it('is kept for good where that is asked for', async () => {
    await close(await banner('nganh', 'local'));
    expect(localStorage.getItem(KEY)).not.to.equal(null);
    expect(sessionStorage.length).to.equal(0);
    expect(isShown(await banner('nganh', 'local'))).to.equal(false);
  });

  describe('for some days', () => {
    const CLOSED = Date.parse('2021-07-01T08:00:00+07:00');
    const day = 864e5;

    /** Whether a banner that was closed with `days` shows so much later. */
    async function isBack(days: number | undefined, later: number) {
      const clock = useFakeTimers({now: CLOSED, toFake: ['Date']});
      try {
        await close(await banner('nganh', 'local', days));
        clock.tick(later);
        return isShown(await banner('nganh', 'local', days));
      } finally {
        clock.restore();
      }
    }

    for (const [days, later, expected] of [
      [7, 7 * day - 1, false],
      [7, 7 * day, true],
      [0, 0, true],
      [undefined, 30 * day, false],
    ] as const) {
      it(`${days} days, ${later / day} later: ${expected ? 'back' : 'away'}`, async () => {
        expect(await isBack(days, later)).to.equal(expected);
      });
    }

    it('for good where they are no such number, with a warning', async () => {
      const warnings = capturedWarnings();
      expect(await isBack(-1, 30 * day)).to.equal(false);
      expect(warnings.list.join()).to.match(/dismiss-days.*-1/);
    });
  });

  for (const [name, id, remember] of [
    ['without a name', '', 'session'],
    ['with remember="none"', 'nganh', 'none'],
  ] as const) {
    it(`stores nothing ${name}`, async () => {
      const element = await close(await banner(id, remember));
      expect(isShown(element)).to.equal(false);
      expect(sessionStorage.length + localStorage.length).to.equal(0);
      expect(isShown(await banner(id, remember))).to.equal(true);
    });
  }

  it('is not heeded where the banner cannot be closed', async () => {
    sessionStorage.setItem(KEY, '1');
    const element = await banner();
    expect(isShown(element)).to.equal(false);
    element.dismissible = false;
    await element.updateComplete;
    expect(isShown(element)).to.equal(true);
  });

  it('holds for a sentence of the author’s in the year of the day, and for no other sentence', async () => {
    const element = await banner();
    element.removeAttribute('since');
    element.append('Chào mừng');
    await nextFrame();
    await element.updateComplete;
    await close(element);
    expect(isShown(element)).to.equal(false);
    expect(Object.keys(sessionStorage)).to.deep.equal(['cong-banner:nganh:2021:Chào mừng']);
    element.textContent = 'Chào mừng Đại hội';
    await waitUntil(() => isShown(element), 'another sentence shows');
  });

  it('show() brings it back, and forgets', async () => {
    const element = await close(await banner());
    element.addEventListener('cong-banner-close', () => expect.fail('only the reader closes'));
    element.show();
    await element.updateComplete;
    expect(isShown(element)).to.equal(true);
    expect(sessionStorage.length).to.equal(0);
  });

  it('works on a page that forbids storage', async () => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')!;
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const element = await close(await banner());
      expect(isShown(element)).to.equal(false);
      element.show();
      await element.updateComplete;
      expect(isShown(element)).to.equal(true);
    } finally {
      Object.defineProperty(globalThis, 'sessionStorage', original);
    }
  });

  describe('focus', () => {
    const page = () =>
      fixture<HTMLElement>(html`
        <div>
          <a id="before" href="#x">trước</a>
          <cong-anniversary-banner since="1960-07-26" event="x" now=${NOW} dismissible>
            <a slot="actions" href="#y">trong</a>
          </cong-anniversary-banner>
          <button disabled>khóa</button><a href="#z" hidden>ẩn</a><span tabindex="-1">không</span
          ><a id="after" href="#w">sau</a>
        </div>
      `);

    it('goes on at the next stop after a key', async () => {
      const element = (await page()).querySelector('cong-anniversary-banner')!;
      await buttonOf(element);
      element.querySelector('a')!.focus();
      await sendKeys({press: 'Tab'});
      expect(element.shadowRoot!.activeElement).to.equal(closeButton(element));
      await sendKeys({press: 'Enter'});
      await waitUntil(() => document.activeElement!.id === 'after', 'the focus goes on');
      expect(isShown(element)).to.equal(false);
    });

    it('goes on at what stands in the shadow root of what follows', async () => {
      const container = await fixture<HTMLElement>(html`
        <div>
          <cong-anniversary-banner since="1960-07-26" event="x" now=${NOW} dismissible>
          </cong-anniversary-banner>
          <div id="article"></div>
          <a href="#w">sau</a>
        </div>
      `);
      const inside = document.createElement('button');
      inside.textContent = 'In bài viết';
      container.querySelector('#article')!.attachShadow({mode: 'open'}).append(inside);
      const element = container.querySelector('cong-anniversary-banner')!;
      (await buttonOf(element)).focus({focusVisible: true} as FocusOptions);
      await sendKeys({press: 'Enter'});
      await waitUntil(() => inside.matches(':focus'), 'the focus goes on');
      expect(isShown(element)).to.equal(false);
    });

    it('stays where the reader has gone meanwhile', async () => {
      const container = await page();
      const element = container.querySelector('cong-anniversary-banner')!;
      await buttonOf(element);
      element.querySelector('a')!.focus();
      await sendKeys({press: 'Tab'});
      element.addEventListener('cong-banner-close', () =>
        queueMicrotask(() => container.querySelector<HTMLElement>('#before')!.focus()),
      );
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      await nextFrame();
      expect(document.activeElement!.id).to.equal('before');
    });

    it('is not moved by a press', async () => {
      const element = (await page()).querySelector('cong-anniversary-banner')!;
      await buttonOf(element);
      await close(element);
      expect(document.activeElement).to.equal(document.body);
    });
  });
});
