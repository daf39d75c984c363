import {fixture, html, oneEvent, waitUntil} from '../../support/testing.js';
import type {LinkList} from '../../../src/elements/link-list/link-list.js';
import '../../../src/define/link-list.js';
import type {Links} from '../../../src/data/schemas/links.js';

export const COURT = {text: 'Tòa án', href: 'https://toaan.gov.vn/'};
export const POLICE = {text: 'Công an', href: 'https://bocongan.gov.vn/'};

export const shadow = (element: LinkList) => element.shadowRoot!;
export const section = (element: LinkList) => shadow(element).querySelector('section')!;
export const part = <T extends HTMLElement>(element: LinkList, name: string) =>
  shadow(element).querySelector<T>(`[part=${name}]`)!;
export const json = (value: unknown) =>
  `/test-api/json?body=${encodeURIComponent(JSON.stringify(value))}`;
export const ours = (warnings: readonly string[]) =>
  warnings.filter((text) => text.startsWith('<cong-link-list>'));

export const allLinks = (element: LinkList) => [
  ...(part(element, 'links') ?? element).querySelectorAll<HTMLElement>('li > a'),
];
export const shownLinks = (element: LinkList) =>
  allLinks(element)
    .filter((link) => !link.closest('[data-cong-hidden]'))
    .map((link) => link.textContent.trim());
export const marks = (element: LinkList) =>
  allLinks(element).map((link) => link.getAttribute('data-cong-external'));
export const hidden = (element: LinkList, selector: string) =>
  [...element.querySelectorAll(selector)].map((node) => node.hasAttribute('data-cong-hidden'));
export const highlighted = () => [...(CSS.highlights.get('cong-match') ?? [])].map(String);

/** What is shown tells the element how many links there are, which makes it update once more. */
export async function settled(element: LinkList): Promise<LinkList> {
  while (!(await element.updateComplete));
  return element;
}

/** Lists that come as data are drawn by a part of its own. */
export async function drawn(element: LinkList): Promise<LinkList> {
  await waitUntil(() => shadow(element).querySelector('.links > *'), 'the lists to be drawn');
  return settled(element);
}

/** The list tells of it when what the filter does has been loaded and has found the links. */
export async function type(element: LinkList, text: string) {
  const input = part<HTMLInputElement>(element, 'filter');
  const told = oneEvent(element, 'cong-link-filter');
  input.value = text;
  input.dispatchEvent(new InputEvent('input'));
  await told;
  await settled(element);
}

export function press(element: LinkList, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
  part(element, 'filter').dispatchEvent(event);
  return event;
}

export function item(text: string, href: string): HTMLLIElement {
  const [row, link] = [document.createElement('li'), document.createElement('a')];
  Object.assign(link, {textContent: text, href});
  row.append(link);
  return row;
}

export async function withLinks(links: Links, sort?: LinkList['sort']): Promise<LinkList> {
  const list = html`<cong-link-list .links=${links} .sort=${sort}></cong-link-list>`;
  return drawn(await fixture<LinkList>(list));
}

export async function provinces(properties: Partial<LinkList> = {}): Promise<LinkList> {
  const element = await fixture<LinkList>(
    html`<cong-link-list>
      <ul>
        <li><a href="#ct">Cần Thơ</a></li>
        <li><a href="#cb">Cao Bằng</a></li>
        <li><a href="#cm">Cà Mau</a></li>
      </ul>
    </cong-link-list>`,
  );
  return settled(Object.assign(element, properties));
}

export async function agencies(): Promise<LinkList> {
  const element = await fixture<LinkList>(
    html`<cong-link-list heading="Liên kết web" filter>
      <h3>Ngành kiểm sát</h3>
      <ul>
        <li><a href="#vks">Viện kiểm sát tối cao</a></li>
        <li><a href="#dh">Trường Đại học Kiểm sát</a></li>
      </ul>
      <ul>
        <li class="nested">
          Tỉnh
          <ul>
            <li><a href="#tp">Sở Tư pháp</a> <small>Sở TP</small></li>
          </ul>
        </li>
      </ul>
      <details open>
        <summary>Báo chí</summary>
        <ul>
          <li><a href="#nd">Báo Nhân Dân</a></li>
        </ul>
      </details>
      <ul class="unfilled"></ul>
    </cong-link-list>`,
  );
  return settled(element);
}
