import type {LitElement} from 'lit';
import '../../src/define/link-list.js';
import '../../src/define/login-box.js';
import '../../src/define/photo-gallery.js';
import '../../src/define/visit-counter.js';
import type {LinkList} from '../../src/elements/link-list/link-list.js';
import type {LoginBox} from '../../src/elements/login-box/login-box.js';
import {capturedWarnings} from '../support/captured-warnings.js';
import {shownText} from '../support/shown-text.js';
import {expect, fixture, html, waitUntil} from '../support/testing.js';
import {drawn, fill, part, signedIn, submitButton} from './login-box/support.js';

const boxOf = (tag: string, attributes: string, content = '') => {
  const template = document.createElement('template');
  template.innerHTML = `<${tag} heading="Hộp" ${attributes}>${content}</${tag}>`;
  return fixture<LitElement>(html`${document.importNode(template.content, true).firstChild}`);
};
const find = (box: Element, selector: string) =>
  box.shadowRoot!.querySelector<HTMLElement>(selector);

const boxes = [
  ['cong-visit-counter', 'Chưa có số liệu.'],
  ['cong-link-list', 'Chưa có liên kết.'],
  ['cong-photo-gallery', 'Chưa có ảnh.'],
] as const;

describe('boxes without content', () => {
  for (const [tag, empty] of boxes) {
    it(`<${tag}> shows three rows while data is on its way, and says so once`, async () => {
      const box = await boxOf(tag, 'src="/test-api/hang"');
      await waitUntil(() => find(box, '.skeleton'), 'the rows');
      expect(find(box, '.skeleton')!.ariaHidden).to.equal('true');
      expect([...find(box, '.skeleton')!.children]).to.have.length(3);
      expect(find(box, '[part=status]')!.textContent!.trim()).to.equal('Đang tải…');
      expect(find(box, '[part=status]')!.clientWidth, 'for the ear only').to.equal(1);
      await expect(box).to.be.accessible();
    });

    it(`<${tag}> says at the same place that there is nothing, or that it failed`, async () => {
      capturedWarnings();
      const bare = await boxOf(tag, '');
      await waitUntil(() => shownText(bare).includes(empty), 'the note');
      const failed = await boxOf(tag, 'src="/test-api/status/404"');
      await waitUntil(() => find(failed, '[part=retry]'), 'the button');
      const top = (box: Element, selector: string) =>
        find(box, selector)!.getBoundingClientRect().top -
        find(box, '[part=body]')!.getBoundingClientRect().top;
      expect(top(bare, '.state:not([hidden], [part]) svg')).to.equal(16);
      expect(top(failed, '[part=status] svg')).to.equal(16);
      const retry = find(failed, '[part=retry]')!.getBoundingClientRect();
      const words = find(failed, '[part=status]')!.getBoundingClientRect();
      expect(retry.top - words.bottom).to.equal(12);
      expect(retry.width, 'as wide as its words').to.be.below(words.width / 2);
    });
  }

  it('have a full row of photos to come, and no rule above any', async () => {
    const gallery = await boxOf('cong-photo-gallery', 'src="/test-api/hang"');
    gallery.style.inlineSize = '300px';
    await waitUntil(() => find(gallery, '.skeleton'), 'the photos');
    const room = find(gallery, '.skeleton')!.getBoundingClientRect();
    const photos = [...find(gallery, '.skeleton')!.children].map((photo) => ({
      ...photo.getBoundingClientRect().toJSON(),
      rule: getComputedStyle(photo).borderTopWidth,
    }));
    const seen = photos.filter(({top}) => top < room.bottom);
    expect(seen.map(({left, right}) => [left - room.left, room.right - right])).to.deep.equal([
      [0, 136],
      [136, 0],
    ]);
    expect(photos.map(({rule}) => rule)).to.deep.equal(['0px', '0px', '0px']);
  });

  it('have rows as high as those to come', async () => {
    const box = await boxOf('cong-link-list', 'src="/test-api/hang"');
    await waitUntil(() => find(box, '.skeleton'), 'the rows');
    const list = await boxOf(
      'cong-link-list',
      '',
      '<ul><li><a href="/a">A</a><li><a href="/b">B</a></ul>',
    );
    const heightOf = (element: Element) => element.getBoundingClientRect().height;
    expect(heightOf(find(box, '.skeleton i + i')!)).to.equal(
      heightOf(list.querySelector('li + li')!),
    );
  });

  it('say in words that data is on its way where something is to be seen', async () => {
    const link = '<ul><li><a href="/a">Tòa án</a></li></ul>';
    const list = (await boxOf('cong-link-list', 'src="/test-api/hang"', link)) as LinkList;
    await waitUntil(() => shownText(list).includes('Đang tải…'), 'the words');
    expect(find(list, '.skeleton')).to.equal(null);
    expect(find(list, '[part=status]')!.clientWidth).to.be.above(40);
  });
});

describe('<cong-login-box> in its states', () => {
  const heading = (box: Element) => find(box, '[part=heading]')!.textContent!.trim();

  it('is called “Tài khoản” while somebody is signed in', async () => {
    const box = await fixture<LoginBox>(
      html`<cong-login-box heading="Đăng nhập" .user=${{name: 'Lê Thị Minh'}}></cong-login-box>`,
    );
    await signedIn(box);
    expect(heading(box)).to.equal('Tài khoản');
    box.accountHeading = 'Cán bộ';
    await box.updateComplete;
    expect(heading(box)).to.equal('Cán bộ');
    box.user = null;
    await waitUntil(() => heading(box) === 'Đăng nhập', 'the form’s heading');
  });

  it('says with a tick, in a colour of its own, that the reader has signed out', async () => {
    const box = await fixture<LoginBox>(
      html`<cong-login-box
        mode="fetch"
        logout-action="/test-api/json?body={}"
        .user=${{name: 'Lê Thị Minh'}}
      ></cong-login-box>`,
    );
    await signedIn(box);
    expect(part(box, 'notice').querySelector('svg')).to.equal(null);
    part(box, 'sign-out').click();
    await waitUntil(() => part(box, 'notice').textContent!.trim(), 'the notice');
    expect(part(box, 'notice').className).to.equal('success');
    expect(getComputedStyle(part(box, 'notice')).borderTopColor).to.equal('rgb(30, 107, 58)');
    expect(part(box, 'notice').querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('has the button of its own form say that it sends, in full colour', async () => {
    const box = await drawn(
      html`<cong-login-box mode="fetch" action="/test-api/hang"></cong-login-box>`,
    );
    fill(box);
    const button = submitButton(box);
    button.click();
    await waitUntil(() => button.textContent === 'Đang đăng nhập…', 'the words');
    expect(getComputedStyle(button).opacity).to.equal('1');
    expect(getComputedStyle(button, '::before').borderRadius).to.equal('50%');
    // The status is heard; to be seen it would stand there twice.
    expect(part(box, 'status').textContent!.trim()).to.equal('Đang đăng nhập…');
    expect(part(box, 'status').clientWidth).to.equal(1);
    box.remove();
    await waitUntil(() => button.textContent === 'Đăng nhập', 'the button at rest');
  });

  it('draws checkboxes and radio buttons from the tokens', async () => {
    const box = await drawn(html`<cong-login-box action="/vao" remember></cong-login-box>`);
    const checkbox = box.querySelector<HTMLInputElement>('[type=checkbox]')!;
    const ground = () => getComputedStyle(checkbox).backgroundColor;
    expect(checkbox.offsetWidth).to.equal(20);
    expect(ground()).to.equal('rgb(251, 249, 246)');
    checkbox.click();
    expect(ground()).to.equal('rgb(143, 29, 29)');
    expect(getComputedStyle(checkbox, '::before').width).to.equal('12px');
  });
});
