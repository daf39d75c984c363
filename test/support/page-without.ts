import {fixture, html, waitUntil} from './testing.js';

const BROKEN = 'data:text/javascript,throw 0';

/** The window of a frame, and what was told the developer there. */
export type OtherPage = Window & {told: string[]};

/**
 * A page of its own on which no lazy part has been loaded yet, and some cannot be.
 *
 * @param parts modules that do not load, such as `elements/photo-gallery/viewer/photo-viewer`
 * @param markup one element, which is registered there
 * @param instead the address of a script that stands in for those modules; without it they fail at once
 */
export async function pageWithout<T extends HTMLElement>(
  parts: readonly string[],
  markup: string,
  instead = BROKEN,
): Promise<{page: OtherPage; element: T; frame: HTMLIFrameElement}> {
  const [, tag = '', name = ''] = /<(cong-([\w-]+))/.exec(markup) ?? [];
  const imports = Object.fromEntries(
    parts.flatMap((part) => ['ts', 'js'].map((type) => [`/src/${part}.${type}`, instead])),
  );
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Trang của cổng"></iframe>`);
  frame.srcdoc = `<!doctype html><html lang="vi">
    <script>told = []; console.warn = (text) => told.push(text)</script>
    <script type="importmap">${JSON.stringify({imports})}</script>
    <script type="module" src="/src/define/${name}.ts"></script>
    ${markup}`;
  const find = () => frame.contentDocument?.querySelector<T>(`${tag}:defined`);
  await waitUntil(() => find()?.shadowRoot?.querySelector('*'), 'the element is drawn', {
    interval: 1,
    timeout: 10_000,
  });
  return {page: frame.contentWindow as OtherPage, element: find()!, frame};
}
