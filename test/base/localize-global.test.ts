import {capturedWarnings} from '../support/captured-warnings.js';
import {shownText} from '../support/shown-text.js';
import {expect, fixture, html, waitUntil} from '../support/testing.js';

// A file of its own: the words are read when the script runs, once a page.
describe('words that a page without a build gives before the script', () => {
  before(async () => {
    Object.assign(globalThis, {
      CONG_MESSAGES: {lo: {counterEmpty: 'ຍັງບໍ່ມີຂໍ້ມູນ'}, km: null},
    });
    await import('../../src/define/visit-counter.js');
  });

  it('show under their language', async () => {
    const page = await fixture(html`
      <div>
        <cong-visit-counter lang="lo"></cong-visit-counter>
        <cong-visit-counter></cong-visit-counter>
      </div>
    `);
    const [lao, vietnamese] = page.querySelectorAll('cong-visit-counter');
    await waitUntil(() => shownText(lao!).includes('ຍັງບໍ່ມີຂໍ້ມູນ'));
    expect(shownText(vietnamese!)).to.equal('Chưa có số liệu.');
  });

  it('of which a name is misspelt are told of, in development', async () => {
    const {registerMessages} = await import('../../src/index.js');
    const warnings = capturedWarnings();
    registerMessages('lo', {counterEmty: 'ຍັງບໍ່ມີຂໍ້ມູນ'} as object);
    await fixture(html`
      <cong-visit-counter messages='{"reTry": "Lần nữa", "retry": "Lần nữa"}'></cong-visit-counter>
    `);
    await waitUntil(() => warnings.list.length > 1);
    expect(warnings.list.sort()).to.deep.equal([
      '<cong-visit-counter> messages: "reTry". Expected a name in the guide “Words”; it is left out.',
      '<cong-…> messages: "counterEmty". Expected a name in the guide “Words”; it is left out.',
    ]);
  });
});
