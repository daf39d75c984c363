import {property} from 'lit/decorators.js';
import {BoxElement} from './box-element.js';

/** A side box whose content may come as JSON from the site's own end point. */
export abstract class DataBoxElement extends BoxElement {
  /** Where the JSON is, relative to the page; `http` and `https` only. Without it nothing is requested. */
  @property() src: string | undefined;

  /** Whether cookies go with the request: `omit`, `same-origin` or `include`. Anything else counts as `omit`. */
  @property({useDefault: true}) credentials = 'omit';

  /** Seconds until the JSON is asked for again, 5 at least; 0 asks once. Rests while the page is hidden or off line. */
  @property({type: Number}) refresh = 0;
}
