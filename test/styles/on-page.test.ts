import {expect, fixture, html} from '../support/testing.js';

describe('the sheet of the page', () => {
  it('leaves alone what a site calls as we call what we draw', async () => {
    const page = await fixture(html`
      <div>
        <ul>
          <li><a href="#a">Trang chủ</a></li>
        </ul>
        <dl>
          <dt>Số bài viết</dt>
          <dd>12</dd>
        </dl>
        <figure>
          <a href="#b"><img alt="Hồ sen" /></a>
          <figcaption>Hồ sen đầu hạ</figcaption>
        </figure>
        <details>
          <summary>Lễ kỷ niệm</summary>
        </details>
      </div>
    `);
    const look = () =>
      [...page.querySelectorAll('*')].map((node) => {
        const {display, margin, padding, color, listStyleType, aspectRatio, fontWeight} =
          getComputedStyle(node);
        return [
          node.localName,
          display,
          margin,
          padding,
          color,
          listStyleType,
          aspectRatio,
          fontWeight,
        ];
      });
    const plain = look();
    for (const name of ['links', 'body', 'photos', 'albums']) {
      page.className = name;
      expect(look(), name).to.deep.equal(plain);
    }
  });
});
