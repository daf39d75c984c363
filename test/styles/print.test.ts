import {emulateMedia} from '@web/test-runner-commands';
import '../../src/define.js';
import {themeSheet} from '../../src/styles/theme-sheet.js';
import {themes} from '../../src/styles/token-table.js';
import {skipWhere} from '../support/engine-limits.js';
import {expect, fixture, html} from '../support/testing.js';

const root = document.documentElement;

/** What a dark page looks like: the colours that its browser computes. */
function coloursOf(page: Element) {
  const {color, colorScheme} = getComputedStyle(page.querySelector('cong-visit-counter')!);
  const mark = getComputedStyle(page.querySelector('mark')!);
  return {color, colorScheme, mark: `${mark.color} on ${mark.backgroundColor}`};
}

const onPaper = {
  'kiem-sat': {
    color: 'rgb(35, 31, 28)',
    colorScheme: 'normal',
    mark: 'rgb(0, 0, 0) on rgb(255, 229, 138)',
  },
  'toa-an': {
    color: 'rgb(27, 34, 48)',
    colorScheme: 'normal',
    mark: 'rgb(0, 0, 0) on rgb(255, 229, 138)',
  },
};

describe('a dark page on paper', () => {
  afterEach(() => {
    delete root.dataset['congScheme'];
  });

  for (const [theme, colours] of Object.entries(onPaper)) {
    it(`is light: ${theme}`, async function () {
      skipWhere(this, 'emulate-media');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(themeSheet(themes[theme as keyof typeof onPaper]));
      document.adoptedStyleSheets.push(sheet);
      root.dataset['congScheme'] = 'dark';
      const page = await fixture(html`
        <div>
          <cong-visit-counter total="12"></cong-visit-counter>
          <cong-article
            ><p>Chữ và <mark>không đặt thêm chỉ tiêu</mark>.</p></cong-article
          >
        </div>
      `);
      expect(coloursOf(page).colorScheme).to.equal('dark');
      await emulateMedia({media: 'print'});
      try {
        expect(coloursOf(page)).to.deep.equal(colours);
      } finally {
        await emulateMedia({media: 'screen'});
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      }
    });
  }
});
