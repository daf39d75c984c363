/**
 * The contrast of words with what is really behind them, pictures and gradients included, which axe leaves out: every
 * piece of text of whole pages, in all themes and schemes. A piece is measured by its own colour against the pixels of its
 * place, taken with the words made clear.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {openStorybook} from '../stories/storybook-page.mjs';
import {skip} from './kept.mjs';

const looks = ['kiem-sat', 'toa-an', 'hanh-chinh'].flatMap((theme) =>
  ['light', 'dark', 'contrast'].map((scheme) => ({theme, scheme})),
);

/** The banner’s motif comes nearest to its words where it is narrow. States differ by the scheme, not by the theme. */
const pages = [
  {story: 'founding-page--default', width: 320, looks},
  {story: 'portal-today--default', width: 1280, looks},
  {story: 'states--default', width: 1280, looks: looks.slice(0, 3)},
];

/** At once. */
const PAGES = 2;

/** WCAG 2.2, 1.4.3: for text, and for text from 24 px, or from 18.66 px where it is bold. */
const LEAST = 4.5;
const LEAST_LARGE = 3;

/** The share of a place whose pixels may be nearer to the words: a rule or a picture’s edge that they touch. */
const TOUCHED = 0.02;

const turnToolbars = (page, globals) =>
  page.evaluate((chosen) => window.turnToolbars(chosen), globals);

async function prepare(page) {
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await turnToolbars(page, {a11y: {manual: true}});
}

let storybook;
before(async () => {
  storybook = await openStorybook({pages: PAGES, prepare});
});
after(() => storybook?.close());

/**
 * Every piece of text that is seen, with its colour and the places of its lines; then all text is made clear. Runs in the
 * page.
 */
function takeText() {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const roots = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*'))
      if (element.shadowRoot) roots.push(element.shadowRoot);

  const pieces = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root.body ?? root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.data.trim();
      const parent = node.parentElement ?? node.parentNode.host;
      if (!text || parent.closest('style, script, svg, [aria-disabled=true]')) continue;
      // Controls that cannot be used need no contrast (WCAG 2.2, 1.4.3).
      if (parent.closest(':disabled') || !parent.checkVisibility({visibilityProperty: true}))
        continue;
      const style = getComputedStyle(parent);
      const range = document.createRange();
      range.selectNodeContents(node);
      const places = [...range.getClientRects()]
        // What is for screen readers alone is a point.
        .filter(({width, height}) => width > 4 && height > 4)
        .map(({x, y, width, height}) => [x + scrollX, y + scrollY, width, height].map(Math.round));
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      // Clipped to a point, or out of a box that scrolls: not seen.
      const seen = places.filter(([x, y, width, height]) => {
        const [left, top] = [x + width / 2 - scrollX, y + height / 2 - scrollY];
        for (let box = parent; box; box = box.parentElement ?? box.getRootNode().host) {
          const {overflow, clipPath} = getComputedStyle(box);
          if (overflow === 'visible' && clipPath === 'none') continue;
          const edge = box.getBoundingClientRect();
          if (left < edge.left || left > edge.right || top < edge.top || top > edge.bottom)
            return false;
          if (edge.width < 4 || edge.height < 4) return false;
        }
        return true;
      });
      if (seen.length > 0) pieces.push({text, isLarge, color: rgba(style.color), places: seen});
    }
  }

  const clear = new CSSStyleSheet();
  clear.replaceSync(`*, ::before, ::after, ::marker, ::placeholder {
    -webkit-text-fill-color: transparent !important;
    text-shadow: none !important;
    text-decoration-color: transparent !important;
    transition: none !important;
  }`);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, clear];
  return pieces;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(channels) {
  const [red, green, blue] = channels.map((each) => {
    const share = each / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratioOf(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The contrast of a piece with the pixels of its place, but for the few that come nearest to it. */
function contrastOf({color: [red, green, blue, alpha], places}, {width, height, data}) {
  const counts = new Map();
  let all = 0;
  for (const [left, top, across, down] of places)
    for (let y = Math.max(top, 0); y < Math.min(top + down, height); y++)
      for (let x = Math.max(left, 0); x < Math.min(left + across, width); x++) {
        const key = data.readUIntBE((y * width + x) * 4, 3);
        counts.set(key, (counts.get(key) ?? 0) + 1);
        all++;
      }
  const measured = [...counts].map(([key, count]) => {
    const ground = [key >> 16, (key >> 8) & 255, key & 255];
    const words = [red, green, blue].map(
      (each, index) => (each * alpha + ground[index] * (255 - alpha)) / 255,
    );
    return {ratio: ratioOf(words, ground), count};
  });
  let left = all * TOUCHED;
  for (const {ratio, count} of measured.sort((a, b) => a.ratio - b.ratio)) {
    left -= count;
    if (left < 0) return ratio;
  }
  return Infinity;
}

async function measure({story, width}, look) {
  let pieces = [];
  let picture;
  const arrange = async (page) => {
    await page.setViewport({width, height: 900});
    await turnToolbars(page, look);
  };
  const use = async (page) => {
    pieces = await page.evaluate(takeText);
    picture = PNG.sync.read(Buffer.from(await page.screenshot({fullPage: true})));
  };
  await storybook.show({id: story, type: 'story'}, use, arrange);
  return pieces.map((piece) => ({...piece, ratio: contrastOf(piece, picture)}));
}

const told = ({text, ratio, color, places: [place]}) =>
  `${text.slice(0, 40)}: ${ratio.toFixed(2)}, rgba(${color}), at ${place}`;

describe('words over what is behind them', {timeout: 900_000, concurrency: PAGES, skip}, () => {
  for (const page of pages)
    for (const look of page.looks)
      it(`${page.story}, ${look.theme}, ${look.scheme}`, async () => {
        const pieces = await measure(page, look);
        assert.ok(pieces.length > 50, `${pieces.length} pieces of text`);
        const weak = pieces.filter(({ratio, isLarge}) => ratio < (isLarge ? LEAST_LARGE : LEAST));
        assert.deepEqual(weak.map(told), []);
      });
});
