import {warn} from '../../../core/warn.js';
import {pageLoaded} from '../../../ui/page-loaded.js';
import {HEADINGS} from '../links-markup.js';
import {SORTS} from '../links-model.js';
import {byText} from './rows-model.js';

export interface RowOrderHost {
  readonly element: HTMLElement & {readonly sort: 'text' | 'groups' | undefined};
  /** Makes a change to the author's markup that is not to be read as the author's. */
  readonly change: (change: () => void) => void;
  readonly redraw: () => void;
}

/**
 * Brings the items of the author’s lists into the order that the list asks for. It waits until the page is loaded: a
 * framework that takes over its server’s page expects them as written.
 */
export class RowOrder {
  readonly #host: RowOrderHost;
  #maySort = false;

  constructor(host: RowOrderHost) {
    this.#host = host;
    void pageLoaded().then(() => {
      this.#maySort = true;
      host.redraw();
    });
  }

  /**
   * Sorts the items unless they stand in their order.
   *
   * @param before the order in which they stand, '' for that of the author
   * @returns the order in which they stand now
   */
  arrange(before: string, lang: string): string {
    const {element, change} = this.#host;
    const {sort} = element;
    const order = `${sort} ${lang}`;
    if (!this.#maySort || !SORTS.includes(sort) || order === before) return before;
    change(() => sortRows(element, lang, sort === 'groups'));
    return order;
  }
}

/**
 * Sorts the items of each list of the author by their text, and where groups are to be sorted too, nested lists, and
 * headings and disclosures with what follows them. What is sorted is moved, not made anew.
 */
function sortRows(root: Element, lang: string, hasGroups: boolean) {
  const order = byText(lang, (item: Element | undefined) => item?.textContent.trim());
  const arrangeIn = (parent: Element, sorted: readonly Element[]) => {
    if (!arrange(parent, sorted) && __DEV__)
      warn(
        root,
        'sort',
        hasGroups ? 'groups' : 'text',
        'lists without comments, templates and empty texts among their items, which frameworks leave there to find them again; such a list stays as written: sort its data',
      );
  };
  for (const list of root.querySelectorAll('ul, ol')) {
    if (hasGroups || !list.querySelector('ul, ol')) arrangeIn(list, [...list.children].sort(order));
  }
  if (!hasGroups) return;
  const loose: Element[] = [];
  const groups: Element[][] = [];
  for (const child of root.children) {
    if (child.matches(`${HEADINGS}, details`)) groups.push([]);
    (groups.at(-1) ?? loose).push(child);
  }
  arrangeIn(root, [...loose, ...groups.sort(([a], [b]) => order(a, b)).flat()]);
}

/**
 * Moves children into an order, unless they stand in it.
 *
 * Vue, Svelte, Lit, Angular and others take out what stands between two nodes of theirs, or from one row to another. A row
 * that was moved would stay, or take others with it. CSS could show another order, but neither the Tab key nor a screen
 * reader would follow it. Children among such nodes therefore stay.
 *
 * @returns whether they stand in the order
 */
function arrange(parent: Element, sorted: readonly Element[]): boolean {
  if (sorted.every((child, index) => child === parent.children[index])) return true;
  if ([...parent.childNodes].some(isAnchor)) return false;
  parent.append(...sorted);
  return true;
}

/** Comments of people have words with blanks at both ends; those of frameworks are empty, blank, or have no such blanks. */
const WRITTEN = /^\s+\S[^]*\s$/;

/** Whether a node is one by which frameworks find their place. The HTML parser makes no empty texts. */
const isAnchor = (node: Node) =>
  (node instanceof Comment && !WRITTEN.test(node.data)) ||
  node instanceof HTMLTemplateElement ||
  (node instanceof Text && !node.data);
