import {toJson} from '../../../core/json.js';
import {readStored, store} from '../../../ui/storage.js';
import {
  DEFAULT_PERCENT,
  mergeSettings,
  parseSettings,
  type Contrast,
  type ReaderMemory,
  type ReaderSettings,
} from './settings.js';

/** The name of the record, one for all articles of a site. */
export const RECORD = 'cong-reader';

/** What is kept; what was chosen on this page where nothing can be kept. */
export const readSettings = (memory: ReaderMemory): ReaderSettings =>
  parseSettings(readStored(memory, RECORD));

/** Keeps what the reader chose, beside what they chose before. */
export function keepSettings(memory: ReaderMemory, chosen: ReaderSettings) {
  store(memory, RECORD, toJson(mergeSettings(readSettings(memory), chosen)));
}

/** Sets the type of an article by its attributes, which act before the element is defined. */
export function setType(article: Element, {textSize, lineSpacing}: ReaderSettings) {
  const values = {'text-size': textSize, 'line-spacing': lineSpacing};
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && (article.getAttribute(name) ?? `${DEFAULT_PERCENT}`) !== `${value}`)
      article.setAttribute(name, `${value}`);
  }
}

/** Sets the contrast of the whole page, where the tokens are; src/styles/tokens.ts has the rules. */
export function setContrast(contrast: Contrast) {
  document.documentElement.dataset['congContrast'] = contrast;
}
