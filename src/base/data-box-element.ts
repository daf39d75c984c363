import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {statusTexts} from '../locale/vi.js';
import {icon} from '../ui/icon.js';
import {BoxElement} from './box-element.js';
import {failed} from './icon-paths.js';

/** What is on its way to an element, data or code, as far as the note under a box tells of it. */
interface RemoteStatus {
  readonly value: unknown;
  readonly isLoading: boolean;
  readonly error?: unknown;
  load(): Promise<unknown>;
}

/** A side box whose content may come as JSON from the site's own end point. */
export abstract class DataBoxElement extends BoxElement {
  /** The address of the JSON, relative to the page; `http` and `https` only. Without it nothing is requested. */
  @property() src: string | undefined;

  /** Whether cookies go with the request: `omit`, `same-origin` or `include`. Anything else counts as `omit`. */
  @property({useDefault: true}) credentials = 'omit';

  /** Seconds until the JSON is asked for again, 5 at least; 0 asks once. Rests while the page is hidden or off line. */
  @property({type: Number}) refresh = 0;

  readonly #status = this.localize.with(statusTexts);

  /**
   * What is on its way as rows of the height to come, or the failure with a button to try again; nothing to see while there
   * is a value.
   *
   * @param isBlank whether nothing else is to be seen in the box; beside content the loading is said in words
   */
  protected renderStatus(
    remote: RemoteStatus,
    isBlank: boolean,
    retry: () => unknown = () => remote.load(),
  ): TemplateResult {
    const isBare = remote.value === undefined;
    const isLoading = isBare && remote.isLoading;
    const hasFailed = isBare && !isLoading && remote.error !== undefined;
    const words = this.#status;
    const isDrawn = isLoading && isBlank;
    const look = isDrawn ? 'visually-hidden' : hasFailed ? 'status state failed' : 'status';
    return html`${
        isDrawn
          ? html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`
          : nothing
      }
      <div part="status" class=${look} role="status">
        ${isLoading ? words.say('loading') : hasFailed ? html`${icon(failed)}${words.say('loadFailed')}` : ''}
      </div>
      ${
        hasFailed
          ? html`<button part="retry" class="retry" type="button" @click=${retry}>
              ${words.say('retry')}
            </button>`
          : nothing
      }`;
  }
}
