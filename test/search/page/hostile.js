/** Carries out the life of an element on a hostile page, and tells what must not be. Runs in the page, under its policy. */
import {make, turn, valueOf} from './dom.js';

const place = document.getElementById('place');
let faults = [];
const fault = (what, more = '') => faults.push(`${what}: ${String(more).slice(0, 600)}`);

const reasonOf = (error) => {
  try {
    return error?.stack ?? error?.message ?? error;
  } catch {
    return 'what cannot be told';
  }
};
addEventListener('error', (event) => {
  // Pictures that do not load have an event of the same name.
  if (event instanceof ErrorEvent) fault('thrown', reasonOf(event.error) ?? event.message);
});
addEventListener('unhandledrejection', (event) => fault('unhandled', reasonOf(event.reason)));
console.error = (...args) => fault('console', args.map(reasonOf).join(' '));

// An address that the page names may be refused. Nothing else is.
const OF_ADDRESSES = /^(?:img|connect|media|frame|object|default|form-action|child)/;
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
  if (!OF_ADDRESSES.test(effectiveDirective))
    fault('policy', `${effectiveDirective} ${blockedURI} ${sample}`);
});

for (const name of ['alert', 'confirm', 'prompt', 'open'])
  window[name] = () => fault('a script ran', name);
window.print = () => {};
Object.defineProperty(navigator, 'share', {value: async () => {}, configurable: true});
// Nothing leaves the page, or the search would end here.
HTMLFormElement.prototype.submit = () => {};
addEventListener('submit', (event) => event.preventDefault());
addEventListener('click', (event) => {
  if (event.composedPath().some(({localName}) => localName === 'a')) event.preventDefault();
});

const get = (node, name) => Element.prototype.getAttribute.call(node, name);

function isUnsafe(address) {
  const {protocol} = URL.parse(address, document.baseURI) ?? {};
  return protocol !== undefined && !/^(?:https?|mailto|tel|about|blob):$/.test(protocol);
}

/** What could run a script or lead to one, in the tree of `root` and in the shadow trees below. */
function lookForDanger(root) {
  for (const node of root.querySelectorAll('*')) {
    const name = node.localName;
    if (name === 'script') fault('danger', 'script');
    for (const each of ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'poster']) {
      const address = get(node, each);
      if (address !== null && isUnsafe(address)) fault('danger', `${name}[${each}="${address}"]`);
    }
    for (const each of Element.prototype.getAttributeNames.call(node))
      if (each.startsWith('on')) fault('danger', `${name}[${each}]`);
    if (node.shadowRoot) lookForDanger(node.shadowRoot);
  }
}

function buttonsOf(element) {
  const found = [];
  const collect = (root) => {
    for (const node of root?.querySelectorAll?.('button, summary, input[type=search]') ?? []) {
      found.push(node);
    }
  };
  collect(element.shadowRoot);
  collect(element);
  return found.filter((each) => each.type === 'search' || each.getClientRects().length > 0);
}

function press(element, index) {
  const buttons = buttonsOf(element);
  const button = buttons[index % buttons.length];
  if (button?.type !== 'search') return button?.click();
  button.value = 'toa an';
  button.dispatchEvent(new Event('input', {bubbles: true}));
}

/** The public methods. */
function call(element) {
  for (const [name, ...values] of [
    ['open', 0, -1, NaN, 1e9, '0', undefined],
    ['next'],
    ['previous'],
    ['close'],
    ['showError', 'x', undefined, null, 5],
    ['listen'],
    ['stop'],
    ['show'],
  ])
    for (const value of values.length > 0 ? values : [undefined]) {
      const result = element[name]?.(value);
      // What is refused to a script is not the page’s fault.
      if (result instanceof Promise) result.catch(() => {});
    }
}

const settled = async (element) => {
  // An element that has never been on the page waits for that.
  if (!element.isConnected) return;
  try {
    await element.updateComplete;
  } catch (error) {
    fault('rendering', reasonOf(error));
  }
};

const GOOD = {
  'cong-anniversary-banner': {
    attributes: {always: '', since: '1960-07-26', event: 'thành lập ngành'},
    shows: 'thành lập ngành',
  },
  'cong-article': {
    attributes: {published: '2021-07-25'},
    content: {tag: 'h1', attributes: [['slot', 'heading']], children: ['Hội nghị']},
    shows: '25/07/2021',
  },
  'cong-date-line': {attributes: {datetime: '2021-07-25T10:04'}, shows: '25/07/2021'},
  'cong-link-list': {
    attributes: {heading: 'Liên kết'},
    content: {
      tag: 'ul',
      attributes: [],
      children: [
        {
          tag: 'li',
          attributes: [],
          children: [{tag: 'a', attributes: [['href', '/a']], children: ['Tòa án']}],
        },
      ],
    },
    shows: 'Liên kết',
  },
  'cong-login-box': {
    attributes: {'heading': 'Nội bộ', 'account-heading': 'Nội bộ'},
    shows: 'Nội bộ',
  },
  'cong-photo-gallery': {
    attributes: {heading: 'Ảnh đẹp'},
    content: {
      tag: 'a',
      attributes: [['href', '/img.svg']],
      children: [{tag: 'img', attributes: [['src', '/img.svg']], children: []}],
    },
    shows: 'Ảnh đẹp',
  },
  'cong-visit-counter': {attributes: {visits: '19089598'}, shows: '19.089.598'},
};

/** An element whose page has come to its senses shows what it should. */
async function recover(element, assigned, count) {
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  const fresh = document.createElement(element.localName);
  for (const name of assigned) element[name] = fresh[name];
  Element.prototype.replaceChildren.call(element);
  place.append(element);
  const {attributes, content, shows} = GOOD[element.localName];
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (element.localName === 'cong-anniversary-banner')
    element.setAttribute('dismiss-id', `case-${count}`);
  if (content) element.append(make(content));
  const isShown = () => element.shadowRoot.textContent.includes(shows);
  for (let round = 0; round < 40 && !isShown(); round++) {
    await settled(element);
    await turn(round);
  }
  if (!isShown()) fault('not usable', element.shadowRoot.textContent.replace(/\s+/g, ' '));
}

let count = 0;

/** @returns what must not be, in words */
window.tryHostile = async (data) => {
  const {tag, connectsAt, steps} = JSON.parse(data);
  faults = [];
  count++;
  const element = document.createElement(tag);
  const texts = new Set();
  const assigned = new Set();
  const forget = (root) => {
    for (const text of texts) if (root.contains(text)) texts.delete(text);
  };
  const acts = {
    set: ({name, value}) => element.setAttribute(name, value),
    unset: ({name}) => element.removeAttribute(name),
    assign({name, value}) {
      assigned.add(name);
      element[name] = valueOf(value);
    },
    add({node, isFirst}) {
      const child = make(node, (text) => texts.add(text));
      element.insertBefore(child, isFirst ? element.firstChild : null);
    },
    remove({index}) {
      const child = element.children[index];
      if (child) forget(child);
      if (child) Element.prototype.remove.call(child);
    },
    fill({text}) {
      texts.clear();
      element.textContent = text;
      if (text) texts.add(element.firstChild);
    },
    wait: () => settled(element),
    press: ({index}) => press(element, index),
    disconnect: () => element.remove(),
    call: () => call(element),
  };
  for (const [index, step] of steps.entries()) {
    if (index === connectsAt) place.append(element);
    try {
      await acts[step.do](step);
    } catch (error) {
      fault(`${step.do} throws`, reasonOf(error));
    }
  }
  place.append(element);
  await settled(element);
  await turn();
  await settled(element);
  const words = (text) => text.replace(/\s+/g, ' ').trim();
  for (const text of texts)
    if (words(text.data) && !element.contains(text) && !element.textContent.includes(text.data))
      fault('lost', text.data);
  lookForDanger(element);
  lookForDanger(element.shadowRoot);
  if (Object.keys(Object.prototype).length > 0) fault('the prototype of all has changed');
  for (const dialog of document.querySelectorAll('dialog[open]')) dialog.close();
  await recover(element, assigned, count);
  element.remove();
  await turn();
  place.replaceChildren();
  if (location.hash) history.replaceState(null, '', location.pathname);
  return faults;
};
