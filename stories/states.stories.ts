import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import {stateGroups} from './state-groups.ts';

const meta: Meta = {
  id: 'states',
  title: 'Pages/Trạng thái · States',
  tags: ['!autodocs'],
  parameters: {expectedConsole: [/404|no answer/, /not JSON/]},
  render: () =>
    html`${stateGroups.map(
      ({title, boxes, isWide}) => html`
        <h2>${title}</h2>
        <div class=${isWide ? 'states wide' : 'states'}>${boxes}</div>
      `,
    )}`,
};
export default meta;

/** What an element says, in its own drawing and in the markup within. */
const allText = (element: HTMLElement) =>
  `${element.shadowRoot?.textContent} ${element.textContent}`.replace(/\s+/g, ' ');

/** All seven elements in their states, side by side: to look at in every theme, scheme, density and width. */
export const Default: StoryObj = {
  play: async ({canvasElement}) => {
    const find = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string) =>
      canvasElement.querySelector<HTMLElementTagNameMap[Tag]>(`${tag}.${name}`)!;
    const shadowOf = (element: HTMLElement) => within(element.shadowRoot as unknown as HTMLElement);
    const shown = (tag: string, part: string) =>
      [...canvasElement.querySelectorAll(tag)].filter((each) =>
        each.shadowRoot!.querySelector(`[part=${part}]`),
      ).length;
    const box = (name: string) => find('cong-login-box', name);

    const says = (element: HTMLElement, text: string) =>
      waitFor(() => expect(allText(element)).toContain(text));

    /** The form of a box, which is drawn and completed when it comes into view. */
    async function formOf(name: string) {
      box(name).scrollIntoView({block: 'center'});
      await within(box(name)).findByRole('button', {name: 'Hiện mật khẩu'});
      return box(name).querySelector('form')!;
    }

    /** Sends the form of a box as a reader does, without their typing. */
    async function send(name: string) {
      const form = await formOf(name);
      for (const field of form.querySelectorAll('input')) field.value = 'ltminh';
      form.requestSubmit(within(form).getByRole<HTMLButtonElement>('button', {name: 'Đăng nhập'}));
    }

    const boxes = ['cong-visit-counter', 'cong-link-list', 'cong-photo-gallery'];
    await waitFor(() => expect(boxes.map((tag) => shown(tag, 'retry'))).toEqual([1, 1, 1]));
    await waitFor(() => expect(shown('cong-visit-counter', 'trend')).toBe(1));
    const counter = find('cong-visit-counter', 'stale');
    counter.src = `api/counts/aging?${crypto.randomUUID()}`;
    await says(counter, '19.089.598');
    const next = counter.nextSibling;
    const place = counter.parentNode!;
    counter.remove();
    place.insertBefore(counter, next);
    await waitFor(() => expect(shown('cong-visit-counter', 'stale')).toBe(1));

    const list = find('cong-link-list', 'no-match');
    await userEvent.type(await shadowOf(list).findByRole('searchbox'), 'xyz');
    await says(list, 'Không tìm thấy liên kết phù hợp.');

    await formOf('drawn');
    await formOf('refused');
    box('refused').showError('Tên đăng nhập hoặc mật khẩu không đúng.');
    (await formOf('empty')).requestSubmit();
    await says(box('empty'), 'Có 2 mục cần kiểm tra lại.');
    await send('sending');
    await says(box('sending'), 'Đang đăng nhập…');
    await send('code');
    await says(box('code'), 'Mã xác thực');
    box('expired').scrollIntoView({block: 'center'});
    await says(box('expired'), 'Xin chào, Lê Thị Minh');
    box('expired').sessionSrc = 'api/session-ended';
    await says(box('expired'), 'Phiên đăng nhập đã hết hạn');
    // All boxes of a page hear that a session has ended.
    await says(box('signed-in'), 'Bạn đã đăng xuất.');
    box('signed-in').user = {name: 'Lê Thị Minh'};
    await says(box('signed-in'), 'Xin chào, Lê Thị Minh');

    const article = find('cong-article', 'contents');
    article.scrollIntoView();
    await userEvent.click(await shadowOf(article).findByRole('button', {name: 'Mục lục'}));
    await shadowOf(article).findByRole('navigation');
  },
};
