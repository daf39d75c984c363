import {lightStyles as anniversaryBanner} from '../components/anniversary-banner/anniversary-banner.light.js';
import {lightStyles as article} from '../components/article/article.light.js';
import {lightStyles as dateLine} from '../components/date-line/date-line.light.js';
import {lightStyles as linkList} from '../components/link-list/link-list.light.js';
import {lightStyles as loginBox} from '../components/login-box/login-box.light.js';
import {lightStyles as albums} from '../components/photo-gallery/albums.light.js';
import {lightStyles as photoGallery} from '../components/photo-gallery/photo-gallery.light.js';
import {lightStyles as photoLayouts} from '../components/photo-gallery/photo-layouts.light.js';
import {lightStyles as visitCounter} from '../components/visit-counter/visit-counter.light.js';
import {onPage} from './on-page.js';
import {tokens} from './tokens.js';

/** What `styles.css` brings, but for the look before upgrade: the tokens, and the styles for what authors wrote. */
export const look = new CSSStyleSheet();

look.replaceSync(
  onPage(
    [
      tokens,
      anniversaryBanner,
      article,
      dateLine,
      linkList,
      loginBox,
      photoGallery,
      photoLayouts,
      albums,
      visitCounter,
    ].join(''),
  ),
);
