/**
 * Elements and their twins: the equal plain HTML, and a bare Lit element with the same shadow DOM and styles, the same
 * attributes as properties, the texts that we fill in filled in there too, and nothing else. `declared` is that with all
 * properties of the element, most of which nobody has set: what Lit itself takes for them.
 */

import {adoptLook} from './page.mjs';
import {measureRounds} from './rounds.mjs';

/** The rounds of one page that count. */
const ROUNDS = 5;

/** What a page of the twins runs: `contents` for `serveBench`. */
export const twinsPage = `import './src/define.js'; import {LitElement, html} from 'lit';
  ${adoptLook}
  window.bench = {LitElement, html, look};`;

/**
 * In the page: what to mount of each kind, by its name, all styles made ready. The twins copy what the element has drawn.
 */
export async function prepare({tag, attributes, content}) {
  const element = `<${tag} ${attributes}>${content}</${tag}>`;
  document.body.innerHTML = element;
  await new Promise((done) => setTimeout(done, 20));
  const {shadowRoot} = document.body.firstElementChild;
  // Those of parts that were loaded later included.
  const sheets = [...shadowRoot.adoptedStyleSheets];
  // Lit marks with a comment what it filled in.
  const [first, ...filled] = shadowRoot.innerHTML.split(/<!--\?lit\$\d+\$-->(?=[^<\s])/);
  const texts = filled.map((part) => /^[^<]*/.exec(part)[0]);
  const strings = [first, ...filled.map((part) => part.replace(/^[^<]*/, ''))].map((part) =>
    part.replace(/<!--.*?-->/gs, ''),
  );
  Object.assign(strings, {raw: strings});
  const shadow = strings.map((part, index) => part + (texts[index] ?? '')).join('');
  document.body.textContent = '';

  const {LitElement, html, look} = globalThis.bench;
  const textOf = ({cssRules}) => [...cssRules].map(({cssText}) => cssText).join('');
  const addSheet = (selector, outer = '') => {
    const sheet = new CSSStyleSheet();
    // The tag, and not the names of custom properties that begin as it does.
    sheet.replaceSync(textOf(look).replaceAll(new RegExp(`(?<!-)${tag}`, 'g'), selector) + outer);
    document.adoptedStyleSheets.push(sheet);
  };

  const defineTwin = (name, attributeNames) => {
    class Twin extends LitElement {
      static styles = sheets;
      static properties = Object.fromEntries(
        attributeNames.map((attribute) => [`_${attribute}`, {attribute}]),
      );
      render() {
        return html(strings, ...texts);
      }
    }
    customElements.define(name, Twin);
    addSheet(name);
    return `<${name} ${attributes}>${content}</${name}>`;
  };
  const given = [...attributes.matchAll(/([\w-]+)=/g)].map(([, name]) => name);
  const {elementProperties} = customElements.get(tag);
  const declared = [...elementProperties].map(([name, {attribute}]) =>
    typeof attribute === 'string' ? attribute : name.toLowerCase(),
  );

  const outer = sheets
    .map(textOf)
    .join('')
    .replace(/:host(?:\(((?:[^()]|\([^()]*\))*)\))?/g, '.plain$1');
  addSheet('.plain', outer);
  // Each named slot becomes what is slotted there, the one without a name all the rest.
  const plain = document.createElement('div');
  const own = document.createElement('div');
  plain.innerHTML = shadow;
  own.innerHTML = content;
  for (const slot of plain.querySelectorAll('slot[name]')) {
    const slotted = own.querySelectorAll(`:scope > [slot="${slot.getAttribute('name')}"]`);
    slot.replaceWith(...(slotted.length > 0 ? slotted : slot.childNodes));
  }
  plain.querySelector('slot')?.replaceWith(...own.childNodes);
  return {
    element,
    plain: `<div class="plain" ${attributes}>${plain.innerHTML}</div>`,
    bare: defineTwin('bare-twin', given),
    declared: defineTwin('declared-twin', declared),
  };
}

/**
 * CPU time of mounting `subject.count` of each kind, as `measureRounds` tells it, in `samples` rounds: in several pages, since
 * what the browser compiles differs from page to page.
 */
export async function mountingTimes(browser, origin, subject, {kinds, samples}) {
  const times = [];
  while (times.length < samples) {
    const page = await browser.newPage();
    await page.goto(origin);
    const html = await page.evaluate(prepare, subject);
    const rounds = Math.min(ROUNDS, samples - times.length);
    const count = subject.count ?? 1000;
    times.push(...(await measureRounds(page, html, {kinds, rounds, count})));
    await page.close();
  }
  return times;
}
