import {expect, fixture, html} from '../../support/testing.js';
import {useFakeTimers} from 'sinon';
import type {AnniversaryBanner} from '../../../src/elements/anniversary-banner/anniversary-banner.js';
import '../../../src/define/anniversary-banner.js';
import {isShown, part} from './support.js';

/** A page that keeps room for its banner, a minute before a day begins. */
async function page(now: string, zone = 'Asia/Ho_Chi_Minh') {
  const clock = useFakeTimers({
    now: Date.parse(now),
    toFake: ['Date', 'setTimeout', 'clearTimeout'],
  });
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = `
    <div style="min-block-size: 120px">
      <cong-anniversary-banner since="1960-07-26" event="x" time-zone="${zone}"></cong-anniversary-banner>
    </div>
    <p>Sau đó</p>`;
  const element = container.querySelector('cong-anniversary-banner')!;
  await element.updateComplete;
  return {
    element,
    top: () => container.querySelector('p')!.getBoundingClientRect().top,
    async pass(milliseconds: number) {
      clock.tick(milliseconds);
      await element.updateComplete;
    },
    end() {
      container.remove();
      clock.restore();
    },
  };
}

describe('<cong-anniversary-banner> at midnight', () => {
  it('comes on an open page, and moves nothing where the page keeps room', async () => {
    const {element, top, pass, end} = await page('2021-06-25T23:59:00+07:00');
    const before = top();
    expect(isShown(element)).to.equal(false);
    await pass(59_999);
    expect(element.hasAttribute('inactive')).to.equal(true);
    await pass(1);
    expect(isShown(element)).to.equal(true);
    expect(element.hasAttribute('inactive')).to.equal(false);
    expect(element.offsetHeight).to.be.within(90, 120);
    expect(top()).to.equal(before);
    end();
  });

  it('goes after the day', async () => {
    const {element, top, pass, end} = await page('2021-07-26T23:59:00+07:00');
    const before = top();
    expect(isShown(element)).to.equal(true);
    await pass(60_000);
    expect(isShown(element)).to.equal(false);
    expect(top()).to.equal(before);
    end();
  });

  it('counts the days anew', async () => {
    const {element, pass, end} = await page('2021-07-26T23:59:00+07:00');
    element.always = true;
    await element.updateComplete;
    expect(part(element, 'years')!.textContent).to.equal('61');
    await pass(60_000);
    expect(part(element, 'years')!.textContent).to.equal('62');
    end();
  });

  it('is that of its zone', async () => {
    const {element, pass, end} = await page('2021-07-26T23:59:00+07:00', 'America/New_York');
    await pass(60_000);
    expect(isShown(element)).to.equal(true);
    // Midnight there is eleven hours later.
    await pass(11 * 3_600_000 - 60_000);
    expect(isShown(element)).to.equal(true);
    await pass(60_000);
    expect(isShown(element)).to.equal(false);
    end();
  });

  it('may be previewed', async () => {
    const element = await fixture<AnniversaryBanner>(html`
      <cong-anniversary-banner since="07-26" event="x" now="2021-07-26T23:59:59+07:00">
      </cong-anniversary-banner>
    `);
    expect(isShown(element)).to.equal(true);
    element.now = '2021-07-27T00:00:00+07:00';
    await element.updateComplete;
    expect(isShown(element)).to.equal(false);
  });
});
