import {expect, fixture, html, waitUntil} from '../support/testing.js';
import {html as template, nothing} from 'lit';
import {CongElement} from '../../src/base/cong-element.js';
import {nearestLang, registerMessages} from '../../src/base/localize.js';
import {closeTexts, statusTexts} from '../../src/locale/vi.js';
import '../../src/define/visit-counter.js';

class Speaker extends CongElement {
  readonly words = this.localize.with({...statusTexts, ...closeTexts});

  get spoken() {
    return this.localize;
  }
  protected override render() {
    return template`<p lang=${this.localize.foreignLang ?? nothing}>${this.words.say('retry')}</p>`;
  }
}
customElements.define('test-speaker', Speaker);

const shown = (speaker: Speaker) => speaker.shadowRoot!.querySelector('p')!.textContent;
const shownLang = (speaker: Speaker) =>
  speaker.shadowRoot!.querySelector('p')!.getAttribute('lang');

async function speakerIn(lang: string): Promise<Speaker> {
  const page = await fixture<HTMLElement>(
    html`<div lang=${lang}><test-speaker></test-speaker></div>`,
  );
  return page.querySelector<Speaker>('test-speaker')!;
}

/** A speaker in English, once English is there. */
async function english(): Promise<Speaker> {
  const speaker = await speakerIn('en');
  await waitUntil(() => speaker.spoken.lang === 'en', 'English to load');
  return speaker;
}

describe('Localize', () => {
  describe('nearest language', () => {
    it('may be written as Java and PHP write it', async () => {
      await english();
      const speaker = await speakerIn('en_US');
      expect(speaker.spoken.lang).to.equal('en');
      expect(nearestLang(speaker)).to.equal('en-US');
    });

    for (const [written, tag] of [
      [' en ', 'en'],
      ['en-', 'en'],
      ['en_GB.UTF-8', 'en-GB'],
      ['eng', 'en'],
    ] as const)
      it(`may be written as “${written}”`, async () => {
        await english();
        const speaker = await speakerIn(written);
        expect(speaker.spoken.lang).to.equal('en');
        expect(nearestLang(speaker)).to.equal(tag);
      });

    it('is Vietnamese where none is set', async () => {
      const speaker = await fixture<Speaker>(html`<test-speaker></test-speaker>`);
      expect(shown(speaker)).to.equal('Thử lại');
      expect(shownLang(speaker)).to.equal(null);
    });

    it('is the element’s own before that of the page', async () => {
      const page = await fixture(
        html`<div lang="en"><test-speaker lang="vi"></test-speaker></div>`,
      );
      expect(shown(page.querySelector<Speaker>('test-speaker')!)).to.equal('Thử lại');
    });

    it('is found out through shadow roots', () => {
      const outer = document.createElement('div');
      outer.lang = 'km';
      const middle = outer.attachShadow({mode: 'open'}).appendChild(document.createElement('div'));
      const inner = middle.attachShadow({mode: 'open'}).appendChild(document.createElement('p'));
      expect(nearestLang(inner)).to.equal('km');
      middle.lang = 'lo';
      expect(nearestLang(inner)).to.equal('lo');
      middle.lang = '';
      expect(nearestLang(inner)).to.equal('');
    });

    it('is none where nothing says so', () => {
      expect(nearestLang(document.createElement('p'))).to.equal('');
    });
  });

  describe('English', () => {
    it('loads itself', async () => {
      const speaker = await speakerIn('en-GB');
      await waitUntil(() => shown(speaker) === 'Try again');
      expect(speaker.spoken.lang).to.equal('en');
      expect(shownLang(speaker)).to.equal(null);
    });

    it('tells one from other', async () => {
      const words = (await english()).spoken.with({articleViews: '{count} lượt xem'});
      expect(words.say('articleViews', {count: 1})).to.equal('1 view');
      expect(words.say('articleViews', {count: 0})).to.equal('0 views');
      expect(words.say('articleViews', {count: 2})).to.equal('2 views');
    });

    it('which Vietnamese does not', async () => {
      const words = (await speakerIn('vi')).spoken.with({articleViews: '{count} lượt xem'});
      expect(words.say('articleViews', {count: 1})).to.equal('1 lượt xem');
      expect(words.say('articleViews', {count: 2})).to.equal('2 lượt xem');
    });
  });

  describe('change of language', () => {
    it('is followed', async () => {
      const speaker = await english();
      speaker.parentElement!.lang = 'vi';
      await waitUntil(() => shown(speaker) === 'Thử lại');
      speaker.parentElement!.removeAttribute('lang');
      speaker.lang = 'en';
      await waitUntil(() => shown(speaker) === 'Try again');
    });

    it('is followed from outside of shadow roots', async () => {
      await english();
      const outer = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
      const middle = outer.attachShadow({mode: 'open'}).appendChild(document.createElement('div'));
      const speaker = document.createElement('test-speaker') as Speaker;
      middle.attachShadow({mode: 'open'}).append(speaker);
      await speaker.updateComplete;
      expect(shown(speaker)).to.equal('Thử lại');
      outer.lang = 'en';
      await waitUntil(() => shown(speaker) === 'Try again');
    });

    it('is seen by an element that is moved', async () => {
      const speaker = await english();
      const other = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
      other.append(speaker);
      await speaker.updateComplete;
      expect(shown(speaker)).to.equal('Thử lại');
    });
  });

  describe('unknown language', () => {
    it('gets Vietnamese, which says so', async () => {
      const speaker = await speakerIn('fr');
      expect(shown(speaker)).to.equal('Thử lại');
      expect(shownLang(speaker)).to.equal('vi');
    });

    it('has the section of a box say so', async () => {
      const page = await fixture(
        html`<div lang="fr"><cong-visit-counter></cong-visit-counter></div>`,
      );
      const counter = page.querySelector('cong-visit-counter')!;
      await counter.updateComplete;
      expect(counter.shadowRoot!.querySelector('section')!.lang).to.equal('vi');
    });
  });

  describe('registerMessages', () => {
    it('teaches the elements on the page', async () => {
      const speaker = await speakerIn('lo-LA');
      registerMessages('lo', {retry: 'ລອງໃໝ່'});
      await speaker.updateComplete;
      expect(shown(speaker)).to.equal('ລອງໃໝ່');
      expect(shownLang(speaker)).to.equal(null);
      expect(speaker.words.say('close'), 'left out').to.equal('Đóng');
    });

    it('finds the best tag, whatever its case', async () => {
      registerMessages('zh', {retry: '重试'});
      registerMessages('zh-Hant', {retry: '重試'});
      expect((await speakerIn('ZH-HANT')).words.say('retry')).to.equal('重試');
      expect((await speakerIn('zh-SG')).words.say('retry')).to.equal('重试');
    });

    it('gives new words to the elements that speak the language already', async () => {
      registerMessages('km', {retry: 'ម្ដងទៀត'});
      const speaker = await speakerIn('km');
      registerMessages('km', {retry: 'ព្យាយាមម្ដងទៀត'});
      await speaker.updateComplete;
      expect(shown(speaker)).to.equal('ព្យាយាមម្ដងទៀត');
    });
  });

  describe('messages', () => {
    it('of the element win, and the rest stays', async () => {
      const speaker = await speakerIn('vi');
      speaker.setAttribute('messages', '{"retry": "Tải lại"}');
      await speaker.updateComplete;
      expect(shown(speaker)).to.equal('Tải lại');
      expect(speaker.words.say('close')).to.equal('Đóng');
    });

    it('may replace single words of dates', async () => {
      const {spoken: localize} = await fixture<Speaker>(
        html`<test-speaker messages='{"dates": {"longDate": "{day}"}}'></test-speaker>`,
      );
      expect(localize.dates.longDate).to.equal('{day}');
      expect(localize.dates.weekdays[0]).to.equal('Chủ nhật');
    });

    for (const value of ['5', 'null', '"Vào"', '{"retry": 5}', '{"retry": null}', '[]']) {
      it(`that are ${value} are left out`, async () => {
        const speaker = await speakerIn('vi');
        speaker.setAttribute('messages', value);
        await speaker.updateComplete;
        expect(shown(speaker)).to.equal('Thử lại');
      });
    }
  });
});
