/// <reference types="vite/client" />
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import page from '../examples/founding-page/index.html?raw';
import {withPageSheet} from './page-sheet.js';

const textOf = (root: Node) => (root.textContent ?? '').replace(/\s+/g, ' ');

/** The example's body as it is; its relative addresses find the photos that Storybook serves. */
function renderPage() {
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  const container = document.createElement('div');
  container.className = 'founding-page';
  container.append(document.importNode(contentOf(parsed.body), true));
  return container;
}

function contentOf(body: HTMLElement) {
  const content = document.createDocumentFragment();
  content.append(...body.childNodes);
  return content;
}

const meta: Meta = {
  id: 'founding-page',
  title: 'Pages/Trang mẫu năm 2021 · Founding page (2021)',
  // A docs page would take the sheet of a whole page for its own.
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen'},
  decorators: [withPageSheet],
  render: renderPage,
};
export default meta;

/** All seven elements on one page of an agency's portal, at a fixed moment in 2021. */
export const Default: StoryObj = {
  play: async ({canvasElement}) => {
    const find = (selector: string) => canvasElement.querySelector<HTMLElement>(selector)!;
    // What a number, a list or a calendar needs may be loaded after the page.
    const shows = (tag: string, text: string) =>
      waitFor(() => expect(textOf(find(tag).shadowRoot!)).toContain(text));

    await shows('cong-visit-counter', '19,089,598');
    await shows('cong-visit-counter', '2,965');
    await shows('cong-visit-counter', '3.239.7.207');
    await shows('cong-anniversary-banner', '61');
    await shows('cong-anniversary-banner', '26/7/1960 – 26/7/2021');
    await shows('cong-date-line', 'Chủ nhật, 25/07/2021 10:04');
    await shows('cong-date-line', '16 tháng 6 năm Tân Sửu');

    const links = find('cong-link-list');
    await waitFor(() => expect(links.querySelectorAll('h3')).toHaveLength(2));
    await expect(links.querySelectorAll('ul')).toHaveLength(2);

    const photos = find('cong-photo-gallery').querySelectorAll('figure img');
    await expect(photos.length).toBeGreaterThanOrEqual(24);
    // The first is near enough to load at once, and proves that the addresses are right.
    const picture = find('cong-article img') as HTMLImageElement;
    await waitFor(() => expect(picture.naturalWidth).toBeGreaterThan(0));
  },
};
