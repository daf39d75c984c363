import {html, nothing, render, type TemplateResult} from 'lit';
import {createRef, ref, type Ref} from 'lit/directives/ref.js';
import {shortDate} from '../../../core/format-date.js';
import {icon} from '../../../ui/icon.js';
import type {Localize} from '../../../base/localize.js';
import type {Photo} from '../../../data/schemas/photos.js';
import {close, external, fullScreen, next, play, previous, zoomIn, zoomOut} from './icon-paths.js';
import {MoreTools} from './more-tools.js';
import {panPad} from './pan-pad.js';
import {button, wordsOf, type ToolOptions, type ViewerWords} from './tools.js';

/** What the controls do. */
export interface FrameActs {
  readonly step: (by: number) => void;
  readonly zoom: (by: 1 | -1) => void;
  /** Moves a zoomed photo by an arrow key. @returns false for another key, or where no photo is zoomed */
  readonly pan: (key: string) => boolean;
  readonly fullScreen: () => void;
  readonly close: () => void;
}

/** What is to be seen around a photo. */
export interface FrameState {
  readonly index: number;
  readonly count: number;
  readonly photo: Photo | undefined;
  /** Whether the first photo follows the last. */
  readonly canLoop: boolean;
  /** Whether the next photo is at the left. */
  readonly isMirrored: boolean;
  readonly canGrow: boolean;
  readonly canShrink: boolean;
  /** The thumbnails come later, and nothing moves then: their place is there. */
  readonly thumbs: TemplateResult | undefined;
  /** The slideshow, where the gallery has one. */
  readonly slideshow: {readonly isPlaying: boolean; readonly toggle: () => void} | undefined;
  /** The tools that take the photo elsewhere, where the gallery has them. */
  readonly share: unknown;
  readonly download: unknown;
  /** What a screen reader is told. */
  readonly status: string;
}

const found = <T extends Element>({value}: Ref<T>): T => {
  if (!value) throw new TypeError('The frame is not drawn.');
  return value;
};

/**
 * The bar, the caption and the place of the thumbnails around the stage, in a dialog. It draws itself at once, without
 * the gallery: a dialog opens within the press that asks for it, and a step redraws neither a thousand photos nor what
 * stands around them.
 */
export class ViewerFrame {
  /** What the dialog stands in, which goes into the page as the viewer opens. */
  readonly root = document.createElement('div');

  readonly #localize: Localize;
  readonly #words: ViewerWords;
  readonly #acts: FrameActs;
  readonly #more = new MoreTools(() => this.#render());
  readonly #dialog = createRef<HTMLDialogElement>();
  readonly #element = createRef<HTMLElement>();
  readonly #area = createRef<HTMLElement>();
  readonly #stage = createRef<HTMLElement>();
  readonly #caption = createRef<HTMLElement>();
  readonly #strip = createRef<HTMLElement>();
  #state: FrameState = {
    index: 0,
    count: 0,
    photo: undefined,
    canLoop: false,
    isMirrored: false,
    canGrow: false,
    canShrink: false,
    thumbs: undefined,
    slideshow: undefined,
    share: nothing,
    download: nothing,
    status: '',
  };

  constructor(localize: Localize, acts: FrameActs) {
    this.#localize = localize;
    this.#words = wordsOf(localize);
    this.#acts = acts;
    this.#render();
  }

  get dialog(): HTMLDialogElement {
    return found(this.#dialog);
  }

  /** Not the dialog itself: browsers show no dialog on the full screen, but what stands in it. */
  get element(): HTMLElement {
    return found(this.#element);
  }

  /** What fingers may touch: the stage, and what lies over it. */
  get area(): HTMLElement {
    return found(this.#area);
  }

  /** The place of the photo. */
  get stage(): HTMLElement {
    return found(this.#stage);
  }

  /** The place of the thumbnails. */
  get strip(): HTMLElement {
    return found(this.#strip);
  }

  /** Whether the pointer rests on what a reader looks at. */
  get isLookedAt(): boolean {
    return this.stage.matches(':hover') || found(this.#caption).matches(':hover');
  }

  /** Draws what has changed; a pinch, which asks for it in each frame, mostly changes nothing. */
  draw(changes: Partial<FrameState>) {
    const before = this.#state;
    const names = Object.keys(changes) as (keyof FrameState)[];
    if (names.every((name) => Object.is(changes[name], before[name]))) return;
    this.#state = {...before, ...changes};
    this.#render();
  }

  /** Takes it out of the page. */
  remove() {
    this.#more.close();
    this.root.remove();
  }

  #render() {
    render(this.#template(), this.root);
  }

  #template(): TemplateResult {
    const {index, count, photo, canLoop, isMirrored, thumbs, share, status} = this.#state;
    const lang = this.#localize.foreignLang;
    const isAlone = count < 2;
    const mirrored = isMirrored ? 'mirrored' : '';
    // The dialog itself has the focus first: a key that is still held would press a button.
    return html`<dialog
      class="viewer"
      part="viewer"
      tabindex="-1"
      ?autofocus=${true}
      aria-label=${this.#words.say('galleryViewer')}
      ${ref(this.#dialog)}
    >
      <div class="frame" ${ref(this.#element)}>
        <div class="ground"></div>
        <div class="bar">
          <span class="counter" aria-hidden="true"
            ><bdi dir="ltr">${index + 1} / ${count}</bdi></span
          >
          ${this.#renderSlideshow()}${share}${this.#more.render(
            this.#renderTools(photo),
            this.#words.say('galleryTools'),
            lang,
          )}${this.#tool('close', {path: close, icon: 'close', onPress: this.#acts.close})}
        </div>
        <div class="area" ${ref(this.#area)}>
          <div class="stage" ${ref(this.#stage)}></div>
          ${this.#tool('galleryPrevious', {
            path: previous,
            icon: 'previous',
            kind: `step ${mirrored}`,
            isDisabled: !canLoop && index === 0,
            onPress: () => this.#acts.step(-1),
          })}${this.#tool('galleryNext', {
            path: next,
            icon: 'next',
            kind: `step next ${mirrored}`,
            isDisabled: !canLoop && index + 1 === count,
            onPress: () => this.#acts.step(1),
          })}${panPad(this.#words, lang, this.#acts.pan)}
        </div>
        <div class="caption" ${ref(this.#caption)}>${photo ? describe(photo) : nothing}</div>
        <div
          class="strip"
          role=${thumbs ? 'group' : nothing}
          aria-label=${thumbs ? this.#words.say('galleryThumbs') : nothing}
          ?hidden=${isAlone}
          ${ref(this.#strip)}
        >
          ${thumbs ?? nothing}
        </div>
        <p class="visually-hidden" role="status" lang=${lang ?? nothing} .textContent=${status}></p>
      </div>
    </dialog>`;
  }

  #renderSlideshow() {
    const {slideshow} = this.#state;
    if (!slideshow) return nothing;
    const {isPlaying, toggle} = slideshow;
    return this.#tool('gallerySlideshow', {
      path: play,
      icon: 'play',
      isPressed: isPlaying,
      onPress: toggle,
    });
  }

  #renderTools(photo: Photo | undefined) {
    const {canGrow, canShrink, download} = this.#state;
    const label = this.#words.say('galleryOriginal');
    return html`${download}${this.#tool('galleryZoomOut', {
        path: zoomOut,
        icon: 'zoom-out',
        isDisabled: !canShrink,
        onPress: () => this.#acts.zoom(-1),
      })}${this.#tool('galleryZoomIn', {
        path: zoomIn,
        icon: 'zoom-in',
        isDisabled: !canGrow,
        onPress: () => this.#acts.zoom(1),
      })}${
        document.fullscreenEnabled
          ? this.#tool('galleryFullScreen', {
              path: fullScreen,
              icon: 'full-screen',
              onPress: this.#onFullScreen,
            })
          : nothing
      }<a
        class="tool"
        aria-label=${label}
        title=${label}
        lang=${this.#localize.foreignLang ?? nothing}
        href=${photo?.src ?? nothing}
        target="_blank"
        rel="noopener"
        >${icon(external, 'external')}</a
      >`;
  }

  #tool(
    name: Parameters<ViewerWords['say']>[0],
    options: Omit<ToolOptions, 'label' | 'lang'>,
  ): TemplateResult {
    const label = this.#words.say(name);
    return button({...options, label, lang: this.#localize.foreignLang});
  }

  readonly #onFullScreen = () => {
    this.#more.close();
    this.#acts.fullScreen();
  };
}

function describe({title, caption, credit, date}: Photo) {
  const source = [credit, date && shortDate(date)].filter(Boolean).join(' · ');
  return Object.entries({title, text: caption, source}).map(([kind, text]) =>
    text ? html`<p class=${kind}>${text}</p>` : nothing,
  );
}
