import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import {emulateMedia, sendMouse} from '@web/test-runner-commands';
import type {AnniversaryBanner} from '../../../src/elements/anniversary-banner/anniversary-banner.js';
import '../../../src/define/anniversary-banner.js';
import {skipWhere} from '../../support/engine-limits.js';

const NOW = '2021-07-25T10:04:00+07:00';

function banner(event = 'thành lập ngành Kiểm sát nhân dân') {
  return fixture<AnniversaryBanner>(html`
    <cong-anniversary-banner since="1960-07-26" event=${event} now=${NOW} motion>
    </cong-anniversary-banner>
  `);
}

const part = (element: AnniversaryBanner, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part='${name}']`)!;

/** The animation, once the browser has measured the text. */
async function animationOf(element: AnniversaryBanner): Promise<Animation> {
  const running = () =>
    part(element, 'text')
      .getAnimations()
      .find((each) => Number(each.effect!.getTiming().duration) > 0);
  await waitUntil(running, 'the text moves');
  return running()!;
}

/** CSS pixels a second: the text and the room before it, by the time that both take. */
function speedOf(element: AnniversaryBanner, animation: Animation): number {
  const text = part(element, 'text');
  return (
    (text.getBoundingClientRect().width * 1000) / Number(animation.effect!.getTiming().duration)
  );
}

describe('<cong-anniversary-banner> motion', () => {
  for (const event of ['Tết', 'thành lập ngành Kiểm sát nhân dân '.repeat(10)]) {
    it(`moves ${event.length} letters at one speed`, async () => {
      const element = await banner(event);
      expect(speedOf(element, await animationOf(element))).to.be.closeTo(60, 0.5);
    });
  }

  it('begins where the text stands at rest, by transform alone', async () => {
    const element = await banner();
    const animation = await animationOf(element);
    animation.pause();
    animation.currentTime = 0;
    const {left} = part(element, 'text').parentElement!.getBoundingClientRect();
    expect(part(element, 'greeting').getBoundingClientRect().left).to.be.closeTo(left, 0.5);
    const names = (animation.effect as KeyframeEffect).getKeyframes().flatMap(Object.keys);
    expect(
      names.filter((name) => !/^(offset|computedOffset|easing|composite)$/.test(name)),
    ).to.deep.equal(['transform', 'transform']);
  });

  it('has a button that stops it, and one copy of the text', async () => {
    const element = await banner();
    const animation = await animationOf(element);
    const button = part(element, 'pause');
    expect(button.getAttribute('aria-label')).to.equal('Dừng chữ chạy');
    expect(button.getBoundingClientRect().width).to.equal(44);
    button.click();
    await element.updateComplete;
    expect(animation.playState).to.equal('paused');
    expect(button.getAttribute('aria-label')).to.equal('Cho chữ chạy tiếp');
    button.click();
    await element.updateComplete;
    expect(animation.playState).to.equal('running');
    expect(element.shadowRoot!.querySelectorAll('[part=greeting]')).to.have.length(1);
  });

  it('rests while the focus is in it', async () => {
    const element = await banner();
    element.href = '/x';
    await element.updateComplete;
    const animation = await animationOf(element);
    part(element, 'text').focus();
    expect(animation.playState).to.equal('paused');
    part(element, 'text').blur();
    expect(animation.playState).to.equal('running');
  });

  it('rests under the pointer', async () => {
    const element = await banner();
    const animation = await animationOf(element);
    const {left, top} = part(element, 'text').parentElement!.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.ceil(left) + 5, Math.ceil(top) + 5]});
    await waitUntil(() => animation.playState === 'paused', 'it rests');
    element.style.marginBlockStart = '200px';
    await sendMouse({type: 'move', position: [1, 1]});
    await waitUntil(() => animation.playState === 'running', 'it goes on');
  });

  it('never moves in mourning', async () => {
    const element = await banner();
    await animationOf(element);
    element.tone = 'mourning';
    await element.updateComplete;
    expect(part(element, 'text').getAnimations()).to.have.length(0);
    expect(part(element, 'pause')).to.equal(null);
  });

  it('keeps its speed after it was moved on the page', async () => {
    const element = await banner();
    await animationOf(element);
    const {parentElement} = element;
    element.remove();
    parentElement!.append(element);
    element.event = 'Tết';
    await element.updateComplete;
    await waitUntil(
      async () => Math.abs(speedOf(element, await animationOf(element)) - 60) < 0.5,
      'one speed',
    );
  });

  for (const [name, media] of [
    ['for readers who want less motion', {reducedMotion: 'reduce'}],
    ['on paper', {media: 'print'}],
  ] as const) {
    it(`stands still and wraps ${name}`, async function () {
      skipWhere(this, 'emulate-media');
      await emulateMedia(media);
      const element = await banner();
      await waitUntil(() => part(element, 'pause'), 'the text could move');
      expect(part(element, 'text').getAnimations()).to.have.length(0);
      expect(getComputedStyle(part(element, 'text')).whiteSpace).to.equal('normal');
      expect(part(element, 'pause').getClientRects()).to.have.length(0);
      await emulateMedia({media: 'screen'});
      await emulateMedia({reducedMotion: 'no-preference'});
    });
  }
});
