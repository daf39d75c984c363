import {expect} from '../support/testing.js';
import {en} from '../../src/locale/en.js';
import {viAlbums} from '../../src/locale/vi-albums.js';
import {viArticleTools} from '../../src/locale/vi-article-tools.js';
import {viCarousel} from '../../src/locale/vi-carousel.js';
import {viCodeStep} from '../../src/locale/vi-code-step.js';
import {viCountAdapters} from '../../src/locale/vi-count-adapters.js';
import {viCounterParts} from '../../src/locale/vi-counter-parts.js';
import {viEventChoice} from '../../src/locale/vi-event-choice.js';
import {viFetchMode} from '../../src/locale/vi-fetch-mode.js';
import {viLeavingNotice} from '../../src/locale/vi-leaving-notice.js';
import {viLinkFilter} from '../../src/locale/vi-link-filter.js';
import {viLinkMarks} from '../../src/locale/vi-link-marks.js';
import {viLinkMenu} from '../../src/locale/vi-link-menu.js';
import {viListen} from '../../src/locale/vi-listen.js';
import {viLoginForm} from '../../src/locale/vi-login-form.js';
import {viLoginWait} from '../../src/locale/vi-login-wait.js';
import {viLunarDate} from '../../src/locale/vi-lunar-date.js';
import {viLunarOccasions} from '../../src/locale/vi-lunar-occasions.js';
import {viMovingText} from '../../src/locale/vi-moving-text.js';
import {viPanPad} from '../../src/locale/vi-pan-pad.js';
import {viPasskey} from '../../src/locale/vi-passkey.js';
import {viPhotoPages} from '../../src/locale/vi-photo-pages.js';
import {viPhotoPlace} from '../../src/locale/vi-photo-place.js';
import {viPhotoSharing} from '../../src/locale/vi-photo-sharing.js';
import {viRotation} from '../../src/locale/vi-rotation.js';
import {viSessionPanel} from '../../src/locale/vi-session-panel.js';
import {viSlideshow} from '../../src/locale/vi-slideshow.js';
import {viTrend} from '../../src/locale/vi-trend.js';
import {viShareMenu} from '../../src/locale/vi-share-menu.js';
import {viViewer} from '../../src/locale/vi-viewer.js';
import {vi} from '../../src/locale/vi.js';

const parts = {
  vi,
  viAlbums,
  viArticleTools,
  viCarousel,
  viCodeStep,
  viCountAdapters,
  viCounterParts,
  viEventChoice,
  viFetchMode,
  viLeavingNotice,
  viLinkFilter,
  viLinkMarks,
  viLinkMenu,
  viListen,
  viLoginForm,
  viLoginWait,
  viLunarDate,
  viLunarOccasions,
  viMovingText,
  viPanPad,
  viPasskey,
  viPhotoPages,
  viPhotoPlace,
  viPhotoSharing,
  viRotation,
  viSessionPanel,
  viSlideshow,
  viTrend,
  viShareMenu,
  viViewer,
};

describe('messages', () => {
  it('are all there in Vietnamese, each in one place', () => {
    const names = Object.values(parts).flatMap((part) => Object.keys(part));
    expect(names.sort()).to.deep.equal(Object.keys(en).sort());
  });

  for (const [name, part] of Object.entries({...parts, en})) {
    it(`are in NFC, without blanks at their ends: ${name}`, () => {
      for (const text of Object.values(part).filter((each) => typeof each === 'string')) {
        expect(text).to.equal(text.normalize('NFC').trim());
      }
    });
  }
});
