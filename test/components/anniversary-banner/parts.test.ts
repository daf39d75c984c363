import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {AnniversaryBanner} from '../../../src/components/anniversary-banner/anniversary-banner.js';
import '../../../src/define/anniversary-banner.js';
import {shownText} from '../../support/shown-text.js';

const GREETING = 'Chào mừng kỷ niệm 61 năm thành lập ngành (26/7/1960 - 26/7/2021)';

const EAGER = ['', '.events', '.styles']
  .map((name) => `anniversary-banner${name}`)
  .concat('occasions', 'ornaments', 'tones')
  .map((name) => `/src/components/anniversary-banner/${name}.ts`);

/** A banner on a page that loads the element, and none of its parts. */
async function bannerWithoutParts(attributes: string): Promise<AnniversaryBanner> {
  const folders = ['define', 'internal', 'core', 'styles', 'locale', 'schemas'];
  const allowed = [...folders.map((name) => `/src/${name}/`), ...EAGER, '/node_modules/'];
  const policy = allowed.map((path) => location.origin + path).join(' ');
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Trang của cổng"></iframe>`);
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="script-src ${policy}">
    <script type="module" src="/src/define/anniversary-banner.ts"></script>
    <cong-anniversary-banner since="1960-07-26" event="thành lập ngành" now="2021-07-25T10:04:00+07:00"
      ${attributes}></cong-anniversary-banner>`;
  const banner = () => frame.contentDocument?.querySelector('cong-anniversary-banner');
  await waitUntil(() => banner()?.shadowRoot?.querySelector('[part=greeting]'), 'it greets', {
    timeout: 5000,
  });
  return banner() as AnniversaryBanner;
}

const part = (element: AnniversaryBanner, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part='${name}']`);

const wordsOf = (element: AnniversaryBanner) =>
  element.shadowRoot!.querySelector('a')!.textContent!.replace(/\s+/g, ' ').trim();

/** Resolves when the page has refused a script. */
const refusal = (element: AnniversaryBanner) =>
  new Promise((done) =>
    element.ownerDocument.addEventListener('securitypolicyviolation', done, {once: true}),
  );

describe('<cong-anniversary-banner> parts', () => {
  it('stands still and wraps where what moves it does not load', async () => {
    const element = await bannerWithoutParts('');
    const refused = refusal(element);
    element.motion = true;
    await refused;
    await element.updateComplete;
    expect(wordsOf(element)).to.equal(GREETING);
    expect(getComputedStyle(part(element, 'text')!).whiteSpace).to.equal('normal');
    expect(part(element, 'pause')).to.equal(null);
  });

  it('greets with its own attributes where the choice of events does not load', async () => {
    const element = await bannerWithoutParts('');
    const refused = refusal(element);
    element.events = [{event: 'một', since: '2001-07-26'}];
    await refused;
    await element.updateComplete;
    expect(wordsOf(element)).to.equal(GREETING);
  });

  it('closes where what moves the focus does not load', async () => {
    const element = await bannerWithoutParts('dismissible');
    part(element, 'close')!.click();
    await element.updateComplete;
    expect(part(element, 'banner')!.hidden).to.equal(true);
  });

  it('takes what was set while they loaded', async () => {
    const element = await fixture<AnniversaryBanner>(html`
      <cong-anniversary-banner now="2021-07-25T10:04:00+07:00" motion></cong-anniversary-banner>
    `);
    element.events = [{event: 'một', since: '2001-07-26'}];
    element.tone = 'mourning';
    await waitUntil(() => shownText(element).includes('20 năm một'));
    expect(part(element, 'pause')).to.equal(null);
    element.tone = 'festive';
    await waitUntil(() => part(element, 'pause'));
  });
});
