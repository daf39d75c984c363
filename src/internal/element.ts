import {isServer, LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Messages} from '../locale/messages.js';
import {jsonAttribute} from './json-attribute.js';
import {Localize} from './localize.js';
import {adoptLook} from './look.js';
import {warn} from './warn.js';

/**
 * The base of all elements: styles for light-DOM content, words in the page's language, and a first rendering that
 * equals the server's.
 */
export abstract class CongElement extends LitElement {
  /**
   * Words to use on this element in place of the library's, by message name, such as `{"loginSubmit": "Vào"}`. As an
   * attribute: JSON; what is not JSON is left out.
   */
  @property({converter: jsonAttribute}) messages: Partial<Messages> | undefined;

  /** The words to show, in the language of the nearest `lang`. */
  protected readonly words = new Localize(this);

  /**
   * True until the first update where a server has rendered the element: until then nothing may be shown that the
   * server did not know, such as the reader's clock or the language of the page.
   * @internal
   */
  isHydrating = false;

  static {
    // What came from a server, or from the author's markup, is known after an update only; Lit's notice of the second
    // update is there in development builds.
    if (__DEV__) LitElement.disableWarning?.('change-in-update');
    // What has a shadow root already needs no look before upgrade, and CSS cannot tell by itself: see scripts/styles.ts.
    if (isServer)
      this.addInitializer((host) => {
        (host as CongElement).setAttribute('server-rendered', '');
      });
  }

  override connectedCallback() {
    this.isHydrating = !this.hasUpdated && this.shadowRoot !== null;
    adoptLook(this);
    super.connectedCallback();
  }

  /** Uses a part that comes when it is needed; where it does not load, the element does without. */
  protected async usePart<T>(part: Promise<T>, use: (part: T) => unknown): Promise<void> {
    try {
      await use(await part);
    } catch (error) {
      if (__DEV__) warn(this, 'a part', `${error}`, 'its file to load; the element does without');
    }
  }

  protected override createRenderRoot() {
    // Without Lit's hydration support a server's shadow root would be kept, and drawn a second time beside itself.
    if (!('litElementHydrateSupport' in globalThis)) {
      this.shadowRoot?.replaceChildren();
      this.isHydrating = false;
    }
    return super.createRenderRoot();
  }

  protected override firstUpdated(changed: PropertyValues) {
    super.firstUpdated(changed);
    this.isHydrating = false;
  }
}
