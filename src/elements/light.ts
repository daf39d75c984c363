import {lightStyles as anniversaryBanner} from './anniversary-banner/anniversary-banner.light.js';
import {lightStyles as article} from './article/article.light.js';
import {lightStyles as dateLine} from './date-line/date-line.light.js';
import {lightStyles as linkList} from './link-list/link-list.light.js';
import {lightStyles as loginBox} from './login-box/login-box.light.js';
import {lightStyles as albums} from './photo-gallery/albums.light.js';
import {lightStyles as photoGallery} from './photo-gallery/photo-gallery.light.js';
import {lightStyles as photoLayouts} from './photo-gallery/photo-layouts.light.js';
import {lightStyles as visitCounter} from './visit-counter/visit-counter.light.js';
import {lightStyles as boxParts} from '../styles/box-parts.light.js';
import {lightStyles as host} from '../styles/host.light.js';
import {onPage} from '../styles/on-page.js';

/**
 * The styles for what authors wrote, in no layer: what is in one loses to every reset of the page.
 *
 * Selectors are by tag, two or three in each, so that they beat a reset, which names one tag, and lose to any rule with a
 * class. Attributes, classes and pseudo-classes stand in `:where()`, which weighs nothing. `:is(*, p)` is any element,
 * with the weight of a tag.
 *
 * Rules are equally strong, so their order decides. The article is first: the elements in it keep their own look.
 */
export const light = onPage(
  [
    host,
    article,
    anniversaryBanner,
    dateLine,
    linkList,
    loginBox,
    photoGallery,
    photoLayouts,
    albums,
    visitCounter,
    boxParts,
  ].join(''),
);
