import {warn} from '../../core/warn.js';
import {checkLists, type Given} from './gallery-model.js';

interface CheckedGallery extends HTMLElement, Given {
  readonly layout: string;
  readonly captions: string;
}

const LAYOUTS: readonly string[] = ['grid', 'justified', 'carousel'];
const CAPTIONS: readonly string[] = ['under', 'over'];

/** Tells a developer of values that cannot be used. To be called behind `if (__DEV__)`, as `warn` is. */
export function checkValues(gallery: CheckedGallery) {
  const {layout, captions} = gallery;
  if (!LAYOUTS.includes(layout))
    warn(gallery, 'layout', layout, `${LAYOUTS.join(', ')}; grid is used`);
  if (!CAPTIONS.includes(captions))
    warn(gallery, 'captions', captions, `${CAPTIONS.join(', ')}; under is used`);
  checkLists(gallery.localName, gallery);
}
