import {LINE_SPACINGS, TEXT_SIZES} from './text-sizes.js';

/** The name of the record, one for all articles of a site. */
export const RECORD = 'cong-reader';

export type Contrast = 'more' | 'standard';

/** Where it is kept: for good, or until the tab closes. */
export type ReaderMemory = 'local' | 'session';

/** What a reader may choose; what they did not is not there. */
export interface ReaderSettings {
  /** One of `TEXT_SIZES`. */
  readonly textSize?: number;
  /** One of `LINE_SPACINGS`. */
  readonly lineSpacing?: number;
  readonly contrast?: Contrast;
}

/** The memory that `remember` names, if any. */
export const memoryOf = (remember: string | null): ReaderMemory | undefined =>
  remember === 'local' || remember === 'session' ? remember : undefined;

/** To ask for the storage throws where the page or the reader forbids it. */
const storageOf = (memory: ReaderMemory) => (memory === 'local' ? localStorage : sessionStorage);

/** What was chosen where it cannot be kept: it holds as long as the page is open, for articles that come later too. */
const unkept: Partial<Record<ReaderMemory, ReaderSettings>> = {};

/** What is kept; what was chosen on this page where it cannot be read. Another version of the page may have written it, so all is checked. */
export function readSettings(memory: ReaderMemory): ReaderSettings {
  try {
    const record: unknown = JSON.parse(storageOf(memory).getItem(RECORD) ?? '{}');
    const {textSize, lineSpacing, contrast} = Object(record) as Record<string, unknown>;
    return {
      ...(TEXT_SIZES.includes(textSize as number) && {textSize: textSize as number}),
      ...(LINE_SPACINGS.includes(lineSpacing as number) && {lineSpacing: lineSpacing as number}),
      ...((contrast === 'more' || contrast === 'standard') && {contrast}),
    };
  } catch {
    return unkept[memory] ?? {};
  }
}

/** Keeps what the reader chose, beside what they chose before. */
export function keepSettings(memory: ReaderMemory, chosen: ReaderSettings) {
  const settings = {...readSettings(memory), ...chosen};
  try {
    storageOf(memory).setItem(RECORD, JSON.stringify(settings));
  } catch {
    unkept[memory] = settings;
  }
}

/** Sets the type of an article by its attributes, which act before the element is defined. */
export function setType(article: Element, {textSize, lineSpacing}: ReaderSettings) {
  const values = {'text-size': textSize, 'line-spacing': lineSpacing};
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && (article.getAttribute(name) ?? '100') !== `${value}`)
      article.setAttribute(name, `${value}`);
  }
}

/** Sets the contrast of the whole page, where the tokens are; src/styles/tokens.ts has the rules. */
export function setContrast(contrast: Contrast) {
  document.documentElement.dataset['congContrast'] = contrast;
}
