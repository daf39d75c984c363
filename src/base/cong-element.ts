import {adoptStyles, isServer, LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Messages} from '../locale/messages.js';
import {awaitsHydration, hydration, showWaiting} from '../ui/hydration.js';
import {jsonAttribute} from '../ui/json-attribute.js';
import {adoptPartStyles, dressAnew} from '../ui/part-styles.js';
import {restoreTexts} from '../ui/translated.js';
import {sheet} from '../styles/sheet.js';
import {checkAttributes} from './check-attributes.js';
import {checkMessages} from './check-messages.js';
import {Localize} from './localize.js';
import {adoptLook} from './look.js';
import {mendProperties} from './property-values.js';
import {warn} from '../core/warn.js';

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

  /** The language of the nearest `lang`; `localize.with(texts)` gives the words of a module in it. */
  protected readonly localize = new Localize(this);

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
    if (__DEV__)
      this.addInitializer((host) => {
        let checked: unknown;
        host.addController({
          hostUpdated() {
            if (!host.hasUpdated) checkAttributes(host);
            const {messages} = host as CongElement;
            if (messages !== checked) void checkMessages(host, messages);
            checked = messages;
          },
        });
      });
    // What has a shadow root already needs no look before upgrade, and CSS cannot tell by itself: see scripts/styles.ts.
    if (isServer)
      this.addInitializer((host) => {
        (host as CongElement).setAttribute('server-rendered', '');
      });
  }

  /** Say what the first rendering waits for. */
  #awaited: (() => Promise<unknown> | undefined)[] | undefined;
  /** The changes that the first rendering is to show, while it waits. */
  #held: PropertyValues | undefined;

  /**
   * Has the first rendering wait for what draws a part of it, as it has done on the server.
   *
   * @param load is called once the properties are known; it gives nothing where nothing is to be awaited
   * @internal
   */
  hydrateAfter(load: () => Promise<unknown> | undefined) {
    (this.#awaited ??= []).push(load);
  }

  /**
   * True while the page's framework is still to take this element over from its server: it stands as it came until
   * then, as it did before it was defined.
   */
  protected isHeld = false;
  #endWaiting: (() => void) | undefined;

  override connectedCallback() {
    if (!this.hasUpdated && awaitsHydration(this)) {
      if (!this.isHeld) void this.#hold();
      return;
    }
    if (this.isHeld) return;
    this.#endWaiting?.();
    this.isHydrating = !this.hasUpdated && this.shadowRoot !== null;
    adoptLook(this);
    super.connectedCallback();
  }

  override disconnectedCallback() {
    if (!this.isHeld) super.disconnectedCallback();
  }

  async #hold() {
    this.isHeld = true;
    this.#endWaiting ??= showWaiting(this);
    await hydration(this);
    this.isHeld = false;
    // One that has gone meanwhile asks again when it comes back.
    if (this.isConnected) this.connectedCallback();
  }

  /** A frame is another document, which takes none of the sheets of this one. */
  adoptedCallback() {
    if (this.hasUpdated && this.shadowRoot) this.#dress(this.shadowRoot);
  }

  protected override createRenderRoot() {
    const isAtHome = this.ownerDocument === document;
    // Without Lit's hydration support a server's shadow root would be kept, and drawn a second time beside itself.
    if (!isAtHome || !('litElementHydrateSupport' in globalThis)) {
      this.shadowRoot?.replaceChildren();
      this.isHydrating = false;
    }
    if (isAtHome) return super.createRenderRoot();
    const {shadowRootOptions} = this.constructor as typeof CongElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    this.#dress(root);
    return root;
  }

  #dress(root: ShadowRoot) {
    const {elementStyles} = this.constructor as typeof CongElement;
    dressAnew(root, elementStyles.map(String));
  }

  /**
   * Gives the shadow root the sheet of a feature. A server writes out those of the class.
   * @internal
   */
  adoptSheet(text: string) {
    const {elementStyles} = this.constructor as typeof CongElement;
    if (!isServer) adoptPartStyles(this.renderRoot as ShadowRoot, text);
    else if (!elementStyles.map(String).includes(text)) elementStyles.push(sheet(text));
  }

  protected override getUpdateComplete(): Promise<boolean> {
    const update = super.getUpdateComplete();
    if (!this.isHydrating) return update;
    return update.then((isDone) => (this.#held ? this.getUpdateComplete() : isDone));
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    super.scheduleUpdate();
    const changed = this.#held;
    if (!changed) return undefined;
    const loads = this.#awaited?.map((load) => load()) ?? [];
    this.#awaited = undefined;
    this.requestUpdate();
    for (const [name, before] of changed) this.requestUpdate(name, before);
    return Promise.all(loads);
  }

  /**
   * Lit takes over what a page has set before the element was defined just before it first draws: nobody knows earlier
   * what is to be awaited.
   */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    mendProperties(this, changed);
    this.#held = this.isHydrating && this.#awaited ? changed : undefined;
    return !this.#held;
  }

  protected override update(changed: PropertyValues) {
    if (this.hasUpdated) restoreTexts(this.renderRoot);
    try {
      super.update(changed);
    } catch (error) {
      if (!this.isHydrating) throw error;
      // The page has given its server other properties than its browser: what it drew for those gives way.
      if (__DEV__) warn(this, 'hydration', `${error}`, 'the same properties as on the server');
      this.isHydrating = false;
      this.renderRoot.replaceChildren();
      adoptStyles(
        this.renderRoot as ShadowRoot,
        (this.constructor as typeof CongElement).elementStyles,
      );
      super.update(changed);
    }
  }

  protected override firstUpdated(changed: PropertyValues) {
    super.firstUpdated(changed);
    this.isHydrating = false;
  }
}
