/**
 * Leads an element through a life, and compares it with one that is made new as the first one has come to be: whatever has
 * happened, a reader and a screen reader find the same. Runs in the page, under its policy.
 */
import {make, turn} from './dom.js';

const home = document.getElementById('place');
const english = home.appendChild(make({tag: 'div', attributes: [['lang', 'en']], children: []}));
const host = home.appendChild(document.createElement('div'));
host.attachShadow({mode: 'open'});
const frame = home.appendChild(document.createElement('iframe'));
const other = document.implementation.createHTMLDocument('other');

const places = {
  home: () => home,
  english: () => english,
  shadow: () => host.shadowRoot,
  document: () => other.body,
  frame: () => frame.contentDocument?.body,
};

/** Names that differ from element to element, and what only points at them. */
const OF_ONE =
  /^(?:id|for|form|style|aria-(?:labelledby|describedby|controls|owns|activedescendant))$/;

/** A tree as text: tags, attributes that mean something, and words. */
function written(root) {
  let text = '';
  for (const node of root.childNodes) {
    if (node instanceof Text) text += `${node.data.replace(/\s+/g, ' ').trim()}\n`;
    if (!(node instanceof Element) || node.localName === 'style') continue;
    const attributes = [...node.attributes]
      .filter(({name, value}) => !OF_ONE.test(name) && !(name === 'class' && !value))
      // The clock goes on between the two.
      .filter(({name}) => name !== 'datetime')
      .map(({name, value}) => ` ${name}="${value}"`)
      .sort();
    const value = node.localName === 'input' ? ` (${node.value})` : '';
    text += `<${node.localName}${attributes.join('')}${value}>\n${written(node)}</>\n`;
  }
  return text;
}

const seen = (element) =>
  `${written(element.shadowRoot)}\n--- light\n${written(element)}`.replace(/\n+/g, '\n');

/** Waits until nothing changes any more: requests, features and idle work have their turns. */
async function still(element) {
  let [before, rounds] = ['', 0];
  for (let round = 0; round < 60 && rounds < 4; round++) {
    await element.updateComplete;
    await turn(15);
    await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 50}));
    const now = seen(element);
    rounds = now === before ? rounds + 1 : 0;
    before = now;
  }
  return before;
}

/** The first lines that differ, with some before. */
function difference(one, another) {
  const [ours, fresh] = [one.split('\n'), another.split('\n')];
  const at = ours.findIndex((line, index) => line !== fresh[index]);
  const from = Math.max(0, (at === -1 ? ours.length : at) - 3);
  return [
    `after its life: ${ours.slice(from, from + 8).join(' ')}`,
    `made new: ${fresh.slice(from, from + 8).join(' ')}`,
  ];
}

/** @returns how the element differs from one that is made new */
window.compareLife = async (data) => {
  const {tag, steps} = JSON.parse(data);
  let element = document.createElement(tag);
  const attributes = new Map();
  // What stands in the element by the author’s will: how it was written, and the node that it has become.
  const children = [];
  const acts = {
    set({name, value}) {
      element.setAttribute(name, value);
      attributes.set(name, value);
    },
    unset({name}) {
      element.removeAttribute(name);
      attributes.delete(name);
    },
    add({at, node}) {
      const child = {node, made: make(node)};
      const index = Math.min(at, children.length);
      element.insertBefore(child.made, children[index]?.made ?? null);
      children.splice(index, 0, child);
    },
    remove({at}) {
      children.splice(at, 1)[0]?.made.remove();
    },
    last({at}) {
      const [child] = children.splice(at, 1);
      if (!child) return;
      element.append(child.made);
      children.push(child);
    },
    move({to}) {
      const place = places[to]?.();
      if (place) place.append(element);
      else element.remove();
    },
    clone() {
      const before = [...element.childNodes];
      const copy = element.cloneNode(true);
      for (const child of children)
        child.made = copy.childNodes[before.indexOf(child.made)] ?? child.made;
      element.replaceWith(copy);
      element = copy;
    },
    wait: ({ms}) => turn(ms),
  };
  for (const step of steps) await acts[step.do](step);
  home.append(element);
  const ours = await still(element);
  element.remove();

  const fresh = document.createElement(tag);
  for (const [name, value] of attributes) fresh.setAttribute(name, value);
  fresh.append(...children.map(({node}) => make(node)));
  home.append(fresh);
  const made = await still(fresh);
  fresh.remove();
  return ours === made ? [] : difference(ours, made);
};
