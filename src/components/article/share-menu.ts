import {safeHref} from '../../core/urls.js';
import {element, icon} from '../../internal/dom.js';
import {external, link, mail} from '../../internal/icons.js';
import {onOutsidePress} from '../../internal/outside-press.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {viShareMenu} from '../../locale/vi-share-menu.js';
import {hasTool} from './has-tool.js';
import {shareStyles} from './share-menu.styles.js';
import type {ToolDesk} from './tools.js';

/** What is passed on. */
interface SharedPage {
  readonly title: string;
  readonly url: string;
}

const mailAddress = ({title, url}: SharedPage) =>
  `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\r\n${url}`)}`;

/**
 * Facebook documents its Share dialog for sites that have an app there, and for them alone:
 * https://developers.facebook.com/docs/sharing/reference/share-dialog (read in November 2026). A site names its app in
 * `<meta property="fb:app_id">`, as Facebook asks; without that there is no link. The older `sharer.php` is documented
 * no more.
 *
 * Zalo is not here: it documents a button drawn by its own script, for holders of an Official Account, and no address
 * that a plain link could have. On a phone the system's own sheet offers Zalo.
 */
function facebookAddress({url}: SharedPage): string | undefined {
  const app = document.querySelector<HTMLMetaElement>('meta[property="fb:app_id"]')?.content;
  if (!app || !/^\d+$/.test(app)) return undefined;
  const query = new URLSearchParams({app_id: app, display: 'page', href: url});
  return `https://www.facebook.com/dialog/share?${query}`;
}

/** Ways to pass an article on where the system has no sheet of its own for that. Nothing is asked of anybody before a press. */
export class ShareMenu {
  readonly #desk: ToolDesk;
  readonly #copy: () => Promise<void>;
  readonly #panel = element('div', {class: 'share-menu', role: 'group'});
  #button: HTMLElement | undefined;
  /** What listens outside the article while the menu is open. */
  #opened: AbortController | undefined;

  constructor(desk: ToolDesk, copy: () => Promise<void>) {
    const {article, row, words} = desk;
    this.#desk = desk;
    this.#copy = copy;
    words.add(viShareMenu);
    adoptPartStyles(row.getRootNode() as ShadowRoot, shareStyles);
    row.addEventListener('keydown', this.#onKeydown);
    row.addEventListener('focusout', this.#onFocusout);
    article.addController({
      hostDisconnected: () => this.close(),
      hostUpdated: () => {
        if (!hasTool(article, 'share')) this.close();
      },
    });
  }

  get isOpen(): boolean {
    return this.#opened !== undefined;
  }

  /** Opens below the button. */
  open(button: HTMLElement, page: SharedPage) {
    const {article, row, words} = this.#desk;
    this.#button = button;
    // As an attribute: Firefox 115 does not know the property.
    this.#panel.setAttribute('aria-label', words.say('articleShare'));
    const copy = element('button', {type: 'button'}, icon(link), words.say('articleCopyLink'));
    copy.addEventListener('click', () => {
      this.close(true);
      void this.#copy();
    });
    const facebook = safeHref(facebookAddress(page));
    const links = [
      this.#link(mail, 'articleShareMail', {href: safeHref(mailAddress(page))}),
      ...(facebook
        ? [
            this.#link(external, 'articleShareFacebook', {
              href: facebook,
              target: '_blank',
              rel: 'noopener',
            }),
          ]
        : []),
    ];
    this.#panel.replaceChildren(...links, copy);
    row.append(this.#panel);
    const room = row.clientWidth - this.#panel.offsetWidth;
    const left = Math.max(0, Math.min(button.offsetLeft, room));
    this.#panel.style.setProperty('inset-inline-start', `${left}px`);
    this.#opened = new AbortController();
    onOutsidePress([this.#panel, button], () => this.close(), this.#opened.signal);
    article.requestUpdate();
  }

  /** Closes, and takes the focus back to the button if it is to be kept. */
  close(keepsFocus = false) {
    if (!this.isOpen) return;
    if (keepsFocus) this.#button?.focus();
    this.#opened?.abort();
    this.#opened = undefined;
    this.#panel.remove();
    this.#desk.article.requestUpdate();
  }

  #link(
    path: string,
    name: 'articleShareMail' | 'articleShareFacebook',
    attributes: Record<string, string | undefined>,
  ) {
    const node = element('a', attributes, icon(path), this.#desk.words.say(name));
    node.addEventListener('click', () => this.close(true));
    return node;
  }

  readonly #onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.isOpen) return;
    event.preventDefault();
    this.close(true);
  };

  readonly #onFocusout = ({relatedTarget}: FocusEvent) => {
    // Where the focus goes nowhere, such as to another window, it may come back.
    if (!(relatedTarget instanceof Node)) return;
    if (!this.#panel.contains(relatedTarget) && relatedTarget !== this.#button) this.close();
  };
}
