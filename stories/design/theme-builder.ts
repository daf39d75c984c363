import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {palettesOf, schemeNames, type SchemeName} from '../../src/styles/color-tokens.js';
import {themeSheet} from '../../src/styles/theme-sheet.js';
import {themes, type Theme} from '../../src/styles/token-table.js';
import {measuredPairs, nearestReadable, type Measured, type TokenName} from './contrast.js';
import {sevenElements} from './seven-elements.js';
import {themeCss} from './theme-css.js';
import {hexOf, readTheme, themeJson, withColor} from './theme-document.js';
import {
  changeText,
  colorWords,
  countText,
  failureText,
  faultText,
  leastText,
  pairText,
  ratioText,
  schemeWords,
  words,
  type Language,
} from './words.js';

const themeNames: Readonly<Record<keyof typeof themes, string>> = {
  'kiem-sat': 'Kiểm sát',
  'toa-an': 'Tòa án',
  'hanh-chinh': 'Hành chính',
};

/** What agencies have rules for; the others follow from the theme that one begins with. */
const agencyColors: readonly TokenName[] = [
  'accent',
  'on-accent',
  'banner',
  'on-banner',
  'gold',
  'link',
];
const otherColors = (Object.keys(colorWords) as TokenName[]).filter(
  (name) => !agencyColors.includes(name),
);

const isStrong = (scheme: SchemeName) => scheme.endsWith('contrast');

/** The rules of a theme for the preview alone. */
const inPreview = (selector: string) =>
  selector === ':root' ? '.built-theme' : `.built-theme${selector}`;

/**
 * Chooses the colours of a theme, shows the seven elements in them, says which pairs cannot be read, and gives the theme as a
 * sheet or as JSON, which it reads again. It asks no server for anything.
 */
export class ThemeBuilder extends LitElement {
  /** The language of the page around it. */
  @property() language: Language = 'vi';

  @state() private theme: Theme = themes['kiem-sat'];
  @state() private scheme: SchemeName = 'light';
  /** What was typed and is no colour, by the name of the colour. */
  @state() private unreadable: ReadonlyMap<TokenName, string> = new Map();
  @state() private status = '';
  @state() private fault = '';

  readonly #sheet = new CSSStyleSheet();
  readonly #elements = sevenElements();

  /** Its content is styled by the page’s sheet. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.#sheet);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => sheet !== this.#sheet,
    );
  }

  protected override willUpdate(changed: PropertyValues) {
    if (!changed.has('theme')) return;
    const {light, dark, contrast, 'dark-contrast': darkContrast} = palettesOf(this.theme);
    this.#sheet.replaceSync(themeSheet({light, dark, contrast, darkContrast}, inPreview));
  }

  #measured(scheme: SchemeName): Measured[] {
    return measuredPairs(palettesOf(this.theme)[scheme], isStrong(scheme));
  }

  #failures(scheme: SchemeName): Measured[] {
    return this.#measured(scheme).filter(({isEnough}) => !isEnough);
  }

  #setColor(name: TokenName, text: string) {
    const color = hexOf(text);
    const unreadable = new Map(this.unreadable);
    if (color) {
      unreadable.delete(name);
      this.theme = withColor(this.theme, this.scheme, name, color);
    } else unreadable.set(name, text);
    this.unreadable = unreadable;
    this.status = '';
  }

  #setTheme(theme: Theme) {
    this.theme = theme;
    this.unreadable = new Map();
    this.fault = '';
    this.status = '';
  }

  async #copy(name: string, text: string) {
    try {
      await navigator.clipboard.writeText(text);
      this.status = words.copied[this.language];
    } catch {
      // An old browser, an address without https, or a frame that may not.
      this.querySelector<HTMLTextAreaElement>(`textarea[name=${name}]`)?.select();
      this.status = words.notCopied[this.language];
    }
  }

  #read() {
    const {value = ''} = this.querySelector<HTMLTextAreaElement>('textarea[name=json]') ?? {};
    const {theme, fault} = {theme: undefined, fault: undefined, ...readTheme(value)};
    if (theme) {
      this.#setTheme(theme);
      this.status = words.read[this.language];
    } else if (fault) {
      this.fault = faultText(fault, this.language);
      this.status = '';
    }
  }

  protected override render() {
    const {language} = this;
    return html`
      <div class="builder-settings">
        <h1>${words.title[language]}</h1>
        <p>${words.intro[language]}</p>
        <div role="group" aria-label=${words.start[language]} class="builder-row">
          <span aria-hidden="true">${words.start[language]}</span>
          ${Object.entries(themes).map(
            ([name, theme]) => html`
              <button type="button" lang="vi" @click=${() => this.#setTheme(theme)}>
                ${themeNames[name as keyof typeof themes]}
              </button>
            `,
          )}
        </div>
        ${this.#renderSchemes()}
        <fieldset>
          <legend>${words.agency[language]}</legend>
          <div class="builder-colors">${agencyColors.map((name) => this.#renderColor(name))}</div>
        </fieldset>
        <details>
          <summary>${words.others[language]}</summary>
          <div class="builder-colors">${otherColors.map((name) => this.#renderColor(name))}</div>
        </details>
        ${this.#renderContrast()} ${this.#renderOutput()}
      </div>
      ${this.#renderPreview()}
    `;
  }

  #renderSchemes() {
    const {language} = this;
    return html`
      <fieldset class="builder-schemes">
        <legend>${words.scheme[language]}</legend>
        ${schemeNames.map(
          (scheme) => html`
            <label>
              <input
                type="radio"
                name="scheme"
                value=${scheme}
                .checked=${scheme === this.scheme}
                @change=${() => {
                  this.scheme = scheme;
                  this.unreadable = new Map();
                }}
              />
              <span>
                ${schemeWords[scheme][language]}
                <small>${countText(this.#failures(scheme).length, language)}</small>
              </span>
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  #renderColor(name: TokenName) {
    const {language} = this;
    const color = palettesOf(this.theme)[this.scheme][name];
    const hex = hexOf(color) ?? '';
    const label = colorWords[name][language];
    const typed = this.unreadable.get(name);
    const isUnreadable = typed !== undefined;
    const onInput = ({target}: Event) => this.#setColor(name, (target as HTMLInputElement).value);
    return html`
      <div class="builder-color" role="group" aria-label=${label}>
        <span>${label}<code>--cong-color-${name}</code></span>
        <input type="color" aria-label=${label} .value=${hex} @input=${onInput} />
        <input
          type="text"
          name=${name}
          aria-label="${label}: ${words.code[language]}"
          aria-invalid=${isUnreadable}
          aria-describedby=${isUnreadable ? `builder-${name}-note` : nothing}
          spellcheck="false"
          autocomplete="off"
          size="8"
          .value=${live(typed ?? hex)}
          @change=${onInput}
        />
        ${
          isUnreadable
            ? html`<p class="builder-note" id="builder-${name}-note">
                ${words.notColor[language]}
              </p>`
            : nothing
        }
      </div>
    `;
  }

  #renderContrast() {
    const {language, scheme} = this;
    const failures = this.#failures(scheme);
    return html`
      <section aria-label=${words.contrast[language]}>
        <p role="status" class="builder-verdict">
          ${schemeWords[scheme][language]}: ${countText(failures.length, language)}.
        </p>
        <ul class="builder-failures">
          ${failures.map((failure, index) => this.#renderFailure(failure, failures.slice(0, index)))}
        </ul>
        <details>
          <summary>${words.allPairs[language]}</summary>
          <div
            class="builder-table"
            role="group"
            tabindex="0"
            aria-label=${words.allPairs[language]}
          >
            <table>
              <thead>
                <tr>
                  ${['pair', 'contrast', 'least', 'verdict'].map(
                    (head) =>
                      html`<th scope="col">${words[head as keyof typeof words][language]}</th>`,
                  )}
                </tr>
              </thead>
              <tbody>
                ${this.#measured(scheme).map(
                  ({over, ground, ratio, least, isEnough}) => html`
                    <tr>
                      <th scope="row">${pairText(over, ground, language)}</th>
                      <td>${ratioText(ratio, language)}</td>
                      <td>${leastText(least, language)}</td>
                      <td>${words[isEnough ? 'enough' : 'tooLow'][language]}</td>
                    </tr>
                  `,
                )}
              </tbody>
            </table>
          </div>
        </details>
      </section>
    `;
  }

  /** One change mends all pairs of a colour: it is offered at the first of them. */
  #renderFailure(failure: Measured, before: readonly Measured[]) {
    const {language, scheme} = this;
    const {over} = failure;
    const isFirst = !before.some((each) => each.over === over);
    const palette = palettesOf(this.theme)[scheme];
    const color = isFirst ? nearestReadable(palette, over, isStrong(scheme)) : undefined;
    return html`
      <li>
        ${failureText(failure, language)}
        ${
          color
            ? html`<button type="button" @click=${() => this.#setColor(over, color)}>
                ${changeText(over, color, language)}
              </button>`
            : nothing
        }
      </li>
    `;
  }

  #renderOutput() {
    const {language} = this;
    const [css, json] = [themeCss(this.theme), themeJson(this.theme)];
    return html`
      <section aria-label=${words.take[language]}>
        <h2>${words.take[language]}</h2>
        <label>
          ${words.css[language]}
          <textarea name="css" rows="6" readonly spellcheck="false" .value=${css}></textarea>
        </label>
        <button type="button" @click=${() => this.#copy('css', css)}>
          ${words.copyCss[language]}
        </button>
        <label>
          ${words.json[language]}
          <textarea
            name="json"
            rows="6"
            spellcheck="false"
            aria-invalid=${this.fault !== ''}
            aria-describedby="builder-json-note"
            .value=${json}
          ></textarea>
        </label>
        <p class="builder-note" id="builder-json-note" role="alert">${this.fault}</p>
        <div class="builder-row">
          <button type="button" @click=${() => this.#copy('json', json)}>
            ${words.copyJson[language]}
          </button>
          <button type="button" @click=${this.#read}>${words.readJson[language]}</button>
        </div>
        <p role="status">${this.status}</p>
      </section>
    `;
  }

  /** Its scheme and contrast are its own, whatever the page and the reader have asked for. */
  #renderPreview() {
    const {scheme, language} = this;
    return html`
      <section class="builder-preview" aria-label=${words.preview[language]}>
        <h2>${words.preview[language]}: ${schemeWords[scheme][language]}</h2>
        <div
          class="built-theme"
          lang="vi"
          data-cong-scheme=${scheme.startsWith('dark') ? 'dark' : 'light'}
          data-cong-contrast=${isStrong(scheme) ? 'more' : 'standard'}
        >
          ${this.#elements}
        </div>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'theme-builder': ThemeBuilder;
  }
}
