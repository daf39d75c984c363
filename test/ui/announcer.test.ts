import {LitElement, html} from 'lit';
import {Announcer} from '../../src/ui/announcer.js';
import {expect, fixture, html as page, waitUntil} from '../support/testing.js';

class Herald extends LitElement {
  readonly announcer = new Announcer(this);
  protected override render() {
    return html`${this.announcer.render()}`;
  }
}
customElements.define('test-herald', Herald);

const region = (herald: Herald) => herald.renderRoot.querySelector('[role=status]')!;

describe('Announcer', () => {
  it('has its region before there is anything to say', async () => {
    const herald = await fixture<Herald>(page`<test-herald></test-herald>`);
    expect(region(herald).textContent).to.equal('');
  });

  it('says a sentence in the same region', async () => {
    const herald = await fixture<Herald>(page`<test-herald></test-herald>`);
    const before = region(herald);
    herald.announcer.say('Đã sao chép');
    await waitUntil(() => region(herald).textContent === 'Đã sao chép');
    expect(region(herald)).to.equal(before);
  });

  it('says the same sentence again', async () => {
    const herald = await fixture<Herald>(page`<test-herald></test-herald>`);
    herald.announcer.say('Đã sao chép');
    await herald.updateComplete;
    const texts: (string | null)[] = [];
    const observer = new MutationObserver(() => texts.push(region(herald).textContent));
    observer.observe(region(herald), {childList: true, characterData: true, subtree: true});
    herald.announcer.say('Đã sao chép');
    await waitUntil(() => texts.length > 0 && region(herald).textContent === 'Đã sao chép');
    observer.disconnect();
    expect(texts.length).to.be.greaterThan(0);
  });

  it('lends its sentence to a region that the element draws', async () => {
    const herald = await fixture<Herald>(page`<test-herald></test-herald>`);
    herald.announcer.say('Đã sao chép');
    expect(herald.announcer.text).to.equal('Đã sao chép');
  });

  it('takes back what was said', async () => {
    const herald = await fixture<Herald>(page`<test-herald></test-herald>`);
    herald.announcer.say('Đang đăng nhập…');
    await herald.updateComplete;
    herald.announcer.say('');
    await herald.updateComplete;
    expect(region(herald).textContent).to.equal('');
  });
});
