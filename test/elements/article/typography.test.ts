import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import {emulateMedia} from '@web/test-runner-commands';
import type {Article} from '../../../src/elements/article/article.js';
import '../../../src/define/article.js';
import {skipWhere} from '../../support/engine-limits.js';

const styleOf = (root: ParentNode, selector: string, pseudo?: string) =>
  getComputedStyle(root.querySelector(selector)!, pseudo);

describe('<cong-article> typography', () => {
  it('sets Vietnamese with room for its marks, unhyphenated', async () => {
    const article = await fixture<Article>(html`
      <cong-article>
        <p slot="lead">Mở đầu.</p>
        <p>Nội dung./.</p>
        <p slot="signature">Lê Minh Tâm</p>
      </cong-article>
    `);
    const {fontSize, lineHeight, hyphens} = styleOf(article, 'p:not([slot])');
    expect(fontSize).to.equal('18px');
    expect(parseFloat(lineHeight)).to.be.closeTo(30.6, 0.1);
    expect(hyphens).to.equal('manual');
    expect(styleOf(article, '[slot=lead]').fontWeight).to.equal('700');
    expect(styleOf(article, '[slot=signature]').textAlign).to.equal('end');
  });

  it('holds the measure in a wide column', async () => {
    const page = await fixture<HTMLElement>(
      `<div><cong-article><p>${'Nội dung bài viết. '.repeat(40)}</p></cong-article></div>`,
    );
    page.style.width = '3000px';
    expect(page.querySelector('cong-article')!.offsetWidth).to.be.within(500, 1000);
  });

  const wide: [what: string, markup: string][] = [
    ['a picture', '<img width="900" height="100" alt="">'],
    [
      'a table',
      `<table width="900"><tr>${'<td>Phòng&nbsp;công&nbsp;tố</td>'.repeat(6)}</tr></table>`,
    ],
    [
      'a box pasted from Word',
      '<div style="width: 900px; padding: 20px; border: 1px solid">Chữ</div>',
    ],
    ['a word without a break', `<p>${'nghiêng'.repeat(30)}</p>`],
    ['a line of code', `<pre>${'mã '.repeat(200)}</pre>`],
    ['a frame', '<iframe width="900" title="Bản đồ"></iframe>'],
  ];
  for (const [what, markup] of wide) {
    it(`keeps ${what} within 280 px`, async () => {
      const page = await fixture<HTMLElement>(`<div><cong-article>${markup}</cong-article></div>`);
      page.style.width = '280px';
      expect(page.scrollWidth).to.equal(280);
    });
  }

  it('gives way to the page’s own style', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <style>
          .van-ban p {
            margin-bottom: 3px;
          }
        </style>
        <cong-article class="van-ban"><p>Nội dung</p></cong-article>
      </div>
    `);
    expect(styleOf(page, 'p').marginBottom).to.equal('3px');
  });

  it('leaves the tools off paper, and tells where links lead', async function () {
    skipWhere(this, 'emulate-media');
    const article = await fixture<Article>(html`
      <cong-article published="2021-07-25" source="Báo" source-href="https://bao.example.vn/1">
        <h1 slot="heading">Nhìn lại</h1>
        <p>
          Theo <a href="https://vks.example.vn/2">văn bản</a> và <a href="/trong">bài trước</a>,
          <a href="//vbpl.example.vn/3">luật</a>, <a href="HTTPS://VBPL.example.vn/4">nghị định</a>.
        </p>
        <ul slot="related">
          <li>Bài khác</li>
        </ul>
      </cong-article>
    `);
    const root = article.shadowRoot!;
    await waitUntil(() => root.querySelector('button'));
    await emulateMedia({media: 'print'});
    try {
      expect(styleOf(root, '[part=tools]').display).to.equal('none');
      expect(styleOf(root, '[part=address]').display).to.equal('block');
      expect(styleOf(root, '[part=meta]').display).to.equal('flex');
      expect(styleOf(article, '[slot=related]').display).to.equal('none');
      expect(styleOf(article, 'h1').breakAfter).to.equal('avoid');
      expect(styleOf(article, 'a[href^=https]', '::after').content).to.contain('vks.example.vn/2');
      expect(styleOf(article, 'a[href="/trong"]', '::after').content).to.equal('none');
      expect(styleOf(article, 'a[href^="//"]', '::after').content).to.contain('vbpl.example.vn/3');
      expect(styleOf(article, 'a[href^="HTTPS"]', '::after').content).to.contain('example.vn/4');
      expect(styleOf(root, '[part=source] a', '::after').content).to.contain('bao.example.vn/1');
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });
});
