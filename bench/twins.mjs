/**
 * Elements and their twins: the equal plain HTML, and a bare Lit element with the same shadow DOM and styles, the same
 * attributes as properties, the texts that we fill in filled in there too, and nothing else. `declared` is that with all
 * properties of the element, most of which nobody has set: what Lit itself takes for them.
 */

import {adoptLook} from './page.mjs';

/** What a page of the twins runs: `contents` for `serveBench`. */
export const twinsPage = `import './src/define.js'; import {LitElement, html} from 'lit';
  ${adoptLook}
  window.bench = {LitElement, html, look};`;

/** In the page: what to mount of a kind, its styles made ready. The twins copy what the element has drawn. */
export async function prepare({tag, attributes, content}, kind) {
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
  const shadow = strings.map((part, index) => part + (texts[index] ?? '')).join('');
  document.body.textContent = '';
  if (kind === 'element') return element;

  const {LitElement, html, look} = globalThis.bench;
  const textOf = ({cssRules}) => [...cssRules].map(({cssText}) => cssText).join('');
  const selector = kind === 'plain' ? '.plain' : 'bare-twin';
  const outer = sheets
    .map(textOf)
    .join('')
    .replace(/:host(?:\(((?:[^()]|\([^()]*\))*)\))?/g, '.plain$1');
  const sheet = new CSSStyleSheet();
  // The tag, and not the names of custom properties that begin as it does.
  const inner = textOf(look).replaceAll(new RegExp(`(?<!-)${tag}`, 'g'), selector);
  sheet.replaceSync(`${inner}${kind === 'plain' ? outer : ''}`);
  document.adoptedStyleSheets.push(sheet);
  if (kind !== 'plain') {
    Object.assign(strings, {raw: strings});
    const names = [...attributes.matchAll(/([\w-]+)=/g)].map(([, name]) => name);
    const {elementProperties} = customElements.get(tag);
    class BareTwin extends LitElement {
      static styles = sheets;
      static properties = Object.fromEntries(
        kind === 'bare'
          ? names.map((attribute) => [`_${attribute}`, {attribute}])
          : [...elementProperties].map(([name, {attribute}]) => [`_${name}`, {attribute}]),
      );
      render() {
        return html(strings, ...texts);
      }
    }
    customElements.define('bare-twin', BareTwin);
    return `<bare-twin ${attributes}>${content}</bare-twin>`;
  }
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
  return `<div class="plain" ${attributes}>${plain.innerHTML}</div>`;
}

/** In the page: mounts everything at once, lets updates finish, and asks for a layout. */
export async function mount(html, count) {
  document.body.innerHTML = html.repeat(count);
  for (let round = 0; round < 2; round++) {
    await new Promise((done) => setTimeout(done));
    document.body.getBoundingClientRect();
  }
}

/** CPU time of the page's main thread, in milliseconds, for mounting `subject.count` of a kind, in a fresh page. */
export async function mountingTime(browser, origin, subject, kind) {
  const page = await browser.newPage();
  await page.goto(origin);
  const html = await page.evaluate(prepare, subject, kind);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const read = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
  };
  const before = await read();
  await page.evaluate(mount, html, subject.count ?? 1000);
  const after = await read();
  await page.close();
  return after - before;
}

export const median = (numbers) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
