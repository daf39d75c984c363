import {setRunHeight} from '../shown-rows.js';
import type {DrawnGroup, DrawnLink} from './rows-model.js';

/** Rows stand in runs of so many. The browser passes over the runs of a long list while they are out of sight. */
const RUN = 100;

/**
 * Long lists of links. The rows are made by hand, since Lit takes three times as long for ten thousand. All rows are in the
 * document, so that the browser’s own search finds them.
 */
export function longLists(groups: readonly DrawnGroup[], level: number): DocumentFragment {
  const lists = new DocumentFragment();
  lists.append(...groups.flatMap((group) => drawGroup(group, level)));
  return lists;
}

function drawGroup({heading, links}: DrawnGroup, level: number): Element[] {
  // To a screen reader the runs are one list.
  const list = make('div', {role: 'list'});
  for (let from = 0; from < links.length; from += RUN) {
    const run = make('ul', {role: 'none'}, ...links.slice(from, from + RUN).map(drawRow));
    if (links.length > RUN) {
      run.className = 'run';
      setRunHeight(run, run.childElementCount);
    }
    list.append(run);
  }
  if (!heading) return [list];
  return [make('div', {'class': 'group', 'role': 'heading', 'aria-level': level}, heading), list];
}

/** To copy a row is faster than to make it. */
let pattern: HTMLLIElement | undefined;

function drawRow({text, href, description, image, since, hits}: DrawnLink): HTMLLIElement {
  pattern ??= make('li', {role: 'listitem'}, make('a', {}));
  const row = pattern.cloneNode(true) as HTMLLIElement;
  const link = row.firstChild as HTMLAnchorElement;
  link.setAttribute('href', href);
  link.textContent = text;
  // The source comes last, so that the picture waits until it is near.
  if (image)
    link.prepend(make('img', {alt: '', loading: 'lazy', width: 24, height: 24, src: image}));
  if (description) row.append(make('small', {}, description));
  if (since) row.dataset['since'] = since;
  if (hits) row.dataset['hits'] = hits;
  return row;
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, `${attributes[name]}`);
  element.append(...children);
  return element;
}
