import {render, type TemplateResult} from 'lit';
import {restoreTexts} from '../../../ui/translated.js';

/**
 * An element of ours among those of the author. Lit draws it once into a fragment and keeps it up to date wherever it has
 * been put, so that the author’s nodes stay as and where they are, without marks of Lit’s between them.
 */
export class LightElement<E extends HTMLElement = HTMLElement> {
  readonly #birthplace = new DocumentFragment();
  #element: E | undefined;

  /** @param template always the same one, with one element at its root */
  draw(template: TemplateResult): E {
    if (this.#element) restoreTexts(this.#element);
    render(template, this.#birthplace);
    return (this.#element ??= this.#birthplace.firstElementChild as E);
  }
}
