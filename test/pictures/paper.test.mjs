/**
 * Prints the complete article: which text is on which page, and pictures of the pages, kept as those of stories are.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {createCanvas} from '@napi-rs/canvas';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {PNG} from 'pngjs';
import {openStorybook} from '../stories/storybook-page.mjs';
import {keepOrCompare, skip} from './kept.mjs';

const STORY = 'article--complete';

let storybook;
const pages = [];
let text;

/** One page as a picture, 72 dots an inch: enough to see how it is set. */
async function pictureOf(page) {
  const viewport = page.getViewport({scale: 1});
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({canvas, canvasContext: canvas.getContext('2d'), viewport}).promise;
  return PNG.sync.read(canvas.toBuffer('image/png'));
}

async function textOf(page) {
  const {items} = await page.getTextContent();
  return items
    .map(({str, hasEOL}) => (hasEOL ? `${str} ` : str))
    .join('')
    .replace(/\s+/g, ' ')
    .normalize('NFC');
}

/** On which page, counted from 1, a text stands; 0 for none. */
const pageOf = (words) => text.findIndex((each) => each.includes(words)) + 1;

/** A reader's window in the dark; axe, which has its say in the tests of the stories, is not asked. */
async function prepare(page) {
  await page.setViewport({width: 1280, height: 900});
  await page.evaluate(() => window.turnToolbars({scheme: 'dark', a11y: {manual: true}}));
}

before(async () => {
  storybook = await openStorybook({prepare});
  let pdf;
  await storybook.show({id: STORY, type: 'story'}, async (page) => {
    await page.waitForSelector('cong-article [data-cong-plain]');
    pdf = await page.pdf({format: 'A4', margin: {top: '15mm', bottom: '15mm'}});
  });
  const paper = await getDocument({data: pdf, verbosity: 0}).promise;
  for (let number = 1; number <= paper.numPages; number += 1)
    pages.push(await paper.getPage(number));
  text = await Promise.all(pages.map(textOf));
});
after(() => storybook?.close());

describe('the article on paper', {timeout: 300_000}, () => {
  it('begins with title, dates and author', () => {
    for (const words of [
      'Nhìn lại công tác chỉ đạo',
      '25/07/2021 08:00',
      'Cập nhật: Thứ hai, 26/07/2021 09:30',
      'Tác giả: Lê Minh Tâm',
    ])
      assert.equal(pageOf(words), 1, words);
  });

  it('ends with who signed, the source and the address of the page', () => {
    for (const words of ['Lê Minh Tâm Phòng Tổ chức cán bộ', 'Nguồn: Báo Bảo vệ pháp luật', STORY])
      assert.ok(pageOf(words) >= pages.length - 1, `${words}: ${pageOf(words)}`);
  });

  it('writes where links lead that leave the site, once', () => {
    assert.ok(pageOf('văn bản của cấp trên (https://vksndtc.gov.vn/)'));
    assert.equal(text.join(' ').split('https://example.gov.vn/ke-hoach').length, 2);
  });

  it('shows no tools, tags, rating, related articles or comments', () => {
    for (const words of [
      'A+',
      'xây dựng ngành',
      'lượt đánh giá',
      'Tin liên quan',
      'Ý kiến bạn đọc',
    ])
      assert.equal(pageOf(words), 0, words);
  });

  it('keeps headings with what they head', () => {
    for (const [heading, next] of [
      ['Kết quả nổi bật', 'Giao việc rõ hơn trước'],
      ['Cách tính', 'Đúng hạn'],
      ['Điều 5.', 'Khi tiếp công dân'],
      ['Điều 6.', 'Địa điểm tiếp công dân được bố trí'],
      ['Phụ lục: tin báo theo tháng', 'Số tin báo tiếp nhận'],
    ])
      assert.ok(
        text.some(
          (each) => each.slice(each.indexOf(heading) + 1).includes(next) && each.includes(heading),
        ),
        heading,
      );
  });

  it('repeats the head of a long table on each of its pages', () => {
    const heads = text.filter((each) => each.includes('Đã giải quyết'));
    const rows = text.filter((each) => /\d+\/202[01] 1\d\d 1\d\d/.test(each));
    assert.ok(rows.length > 1, 'The table is on one page.');
    assert.equal(heads.length, rows.length);
  });

  it('letters the points of a law', () => {
    assert.ok(pageOf('đ) chuyển đơn'), text.join('\n'));
    assert.ok(pageOf('g) giữ bí mật'));
  });

  for (const number of [1, 3])
    it(`looks as it did on page ${number}`, {skip}, async () => {
      keepOrCompare(`${STORY}.paper.${number}`, await pictureOf(pages[number - 1]));
    });
});
