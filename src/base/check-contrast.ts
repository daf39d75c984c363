import {membersOf} from '../core/members.js';
import {warn} from '../core/warn.js';
import {pageLoaded} from '../ui/page-loaded.js';

/** Tokens that are read on each other, text first. */
const pairs = [
  ...['text', 'muted', 'link', 'danger', 'success', 'warning', 'info'].map(
    (text) => [text, 'surface'] as const,
  ),
  ['on-accent', 'accent'],
  ['on-banner', 'banner'],
  ['text', 'match'],
] as const;

const LEAST = 4.5;

type Brush = OffscreenCanvasRenderingContext2D;

/** How bright a colour is, of whatever notation: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(brush: Brush, color: string): number {
  brush.fillStyle = color;
  brush.fillRect(0, 0, 1, 1);
  const shares = [...brush.getImageData(0, 0, 1, 1).data].map((each) => each / 255);
  const [red = 0, green = 0, blue = 0] = shares.map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(brush: Brush, one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((each) => luminance(brush, each))
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function checkRoot(brush: Brush) {
  const root = membersOf(document).documentElement;
  const style = getComputedStyle(root);
  const colorOf = (name: string) => style.getPropertyValue(`--cong-color-${name}`).trim();
  for (const [text, ground] of pairs) {
    const colors = [colorOf(text), colorOf(ground)] as const;
    // What the browser cannot read by itself, such as `light-dark()`, is left out.
    if (
      !colors.every((color) => /^#|^rgb|^hsl|^[a-z]+$/i.test(color) && CSS.supports('color', color))
    )
      continue;
    const contrast = ratio(brush, ...colors);
    if (contrast >= LEAST) continue;
    const scheme = root.dataset['congScheme'];
    warn(
      'cong-…',
      `--cong-color-${text} on --cong-color-${ground}`,
      `${colors.join(' on ')}, ${contrast.toFixed(2)} : 1`,
      `${LEAST} : 1 at least` +
        (scheme ? `; colours of your own need a form for data-cong-scheme="${scheme}"` : ''),
    );
  }
}

let isWatching = false;

/** Tells a developer of colours of the page's own that cannot be read, in the scheme that shows and in those to come. */
export async function checkContrast() {
  if (isWatching || typeof OffscreenCanvas === 'undefined') return;
  isWatching = true;
  await pageLoaded();
  const brush = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  if (!brush) return;
  checkRoot(brush);
  new MutationObserver(() => checkRoot(brush)).observe(membersOf(document).documentElement, {
    attributeFilter: ['data-cong-scheme'],
  });
}
