import {expect} from 'chai';
import {lunarTexts} from '../../src/base/features/lunar.js';
import {motionTexts} from '../../src/elements/anniversary-banner/features/messages.js';
import {bannerTexts} from '../../src/elements/anniversary-banner/messages.js';
import {adapterTexts} from '../../src/elements/visit-counter/features/adapters.js';
import {staleTexts} from '../../src/elements/visit-counter/features/stale-note.js';
import {trendTexts} from '../../src/elements/visit-counter/features/trend.js';
import {counterTexts} from '../../src/elements/visit-counter/messages.js';
import {leavingTexts, menuTexts, rowTexts} from '../../src/elements/link-list/features/messages.js';
import {linkTexts} from '../../src/elements/link-list/messages.js';
import {listeningTexts} from '../../src/elements/article/features/listening/messages.js';
import {shareTexts} from '../../src/elements/article/features/sharing/messages.js';
import {articleTexts, toolTexts} from '../../src/elements/article/messages.js';
import {en} from '../../src/locale/en.js';
import {dataTexts} from '../../src/elements/photo-gallery/data/messages.js';
import {layoutTexts} from '../../src/elements/photo-gallery/layouts/messages.js';
import {galleryTexts} from '../../src/elements/photo-gallery/messages.js';
import {viewerTexts} from '../../src/elements/photo-gallery/viewer/messages.js';
import {vi} from '../../src/locale/vi.js';
import {accountTexts} from '../../src/elements/login-box/features/account/messages.js';
import {passkeyTexts} from '../../src/elements/login-box/features/passkey/messages.js';
import {sendingTexts} from '../../src/elements/login-box/features/sending/messages.js';
import {loginTexts} from '../../src/elements/login-box/messages.js';

const parts = {
  accountTexts,
  adapterTexts,
  articleTexts,
  bannerTexts,
  counterTexts,
  dataTexts,
  galleryTexts,
  layoutTexts,
  leavingTexts,
  linkTexts,
  listeningTexts,
  loginTexts,
  lunarTexts,
  menuTexts,
  motionTexts,
  passkeyTexts,
  shareTexts,
  rowTexts,
  sendingTexts,
  staleTexts,
  toolTexts,
  trendTexts,
  vi,
  viewerTexts,
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
