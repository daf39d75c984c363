import {fixture, html} from '@open-wc/testing';

/** Where packages are served from, which is another folder in a linked checkout. */
function packages(): string {
  const [name = ''] = performance
    .getEntriesByType('resource')
    .map((entry) => entry.name)
    .filter((each) => each.includes('/node_modules/lit'));
  return name.replace(/\/node_modules\/.*/, '/node_modules/');
}

/** A page of its own that may load scripts from these paths and from packages only: a part elsewhere cannot be loaded. */
export async function restrictedPage(
  paths: readonly string[],
  body: string,
): Promise<HTMLIFrameElement> {
  const allowed = [...paths.map((path) => location.origin + path), packages()];
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Trang của cổng"></iframe>`);
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="script-src ${allowed.join(' ')}">${body}`;
  return frame;
}
