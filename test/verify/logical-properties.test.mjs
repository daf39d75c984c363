/** Style sheets name sides by the direction of writing, so that a page from right to left is the mirror of ours. */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const sheets = [
  'src/**/*.{css,styles.ts,light.ts}',
  'src/styles/*.ts',
  'src/elements/anniversary-banner/tones.ts',
  '.storybook/*.css',
  'stories/*.css',
  'examples/**/*.css',
];

/** Where a side is meant, whatever the direction, by file and reason. */
const meant = {
  // For browsers that do not know `inline-start` there.
  'src/elements/photo-gallery/albums.light.ts': ['float: left', 'border-width: 0 2px 2px 0'],
  // Two edges of a square are an arrow, which is turned.
  'src/elements/article/features/listening/player.styles.ts': ['border-width: 0 2px 2px 0'],
  'src/elements/visit-counter/features/trend.styles.ts': ['border-width: 0 2px 2px 0'],
  // A script has measured where it stands.
  'src/elements/link-list/features/link-menu.styles.ts': [
    'inset: var(--_top, 0) auto auto var(--_left, 0)',
  ],
  // Backgrounds have no logical place, and its marker is one.
  'src/styles/box.before.css': [
    'padding: var(--cong-box-heading) var(--cong-box-inline) calc(var(--cong-box-heading) - var(--_rule)) calc(var(--cong-box-inline) + 3.5 * var(--cong-box-marker))',
  ],
};

const physical =
  /^(?:left|right|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius)$/;
/** Also as the end of the name of a variable, `--_padding`. */
const fourSides =
  /^(?:--[\w-]*)?(?:margin|padding|inset)$|^(?:scroll-(?:margin|padding)|border-(?:width|style|color))$/;
const toASide = /^(?:text-align|float|clear|caption-side)$/;

/** `0 calc(1px + 2px) 4px` → `0`, `calc(1px + 2px)`, `4px` */
function partsOf(value) {
  const parts = [''];
  let depth = 0;
  for (const sign of value) {
    if (/[({]/.test(sign)) depth += 1;
    if (/[)}]/.test(sign)) depth -= 1;
    if (/\s/.test(sign) && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.filter(Boolean);
}

/** Whether a declaration looks another way from right to left than its author thinks. */
function namesASide(property, value) {
  const [top, right, bottom, left, ...more] = partsOf(value.replace('!important', ''));
  if (physical.test(property)) return true;
  if (toASide.test(property)) return /^(?:left|right)$/.test(top);
  if (property === 'border-radius')
    return left !== undefined && more.length === 0 && (top !== right || bottom !== left);
  return fourSides.test(property) && left !== undefined && right !== left;
}

/** The declarations of a file that name a side. */
function sidesIn(text) {
  const declarations = text
    .replace(/\/\*.*?\*\//gs, '')
    .matchAll(/(?<=[{;}]\s*)([\w-]+):\s*([^;{}]+(?:\$\{[^}]*\}[^;{}]*)*);/g);
  return [...declarations]
    .filter(([, property, value]) => namesASide(property, value))
    .map(([, property, value]) => `${property}: ${value.replace(/\s+/g, ' ')}`);
}

describe('sides in style sheets', () => {
  it('are found', () => {
    const found = sidesIn(`
      p { margin-left: 4px; padding: 0 1px 2px 1px; inset: 0 auto auto 0; }
      p { text-align: right; float: inline-start; border-radius: 4px 0 0 4px; }
      p { padding: 1px calc(1px + 2px) 1px 0 !important; border-radius: 4px 4px 0 0; }
      /* p { left: 0; } */ a { margin: 0 8px; right: 0; top: 0; }
      a { --_padding: 1px 2px 1px 0; --_gap: 1px 2px 1px 0; }
    `);
    assert.deepEqual(found, [
      'margin-left: 4px',
      'inset: 0 auto auto 0',
      'text-align: right',
      'border-radius: 4px 0 0 4px',
      'padding: 1px calc(1px + 2px) 1px 0 !important',
      'right: 0',
      '--_padding: 1px 2px 1px 0',
    ]);
  });

  it('are named by the direction of writing', () => {
    const files = [...new Set(sheets.flatMap((glob) => globSync(glob, {cwd: root})))].sort();
    assert.ok(files.length > 40, 'too few sheets');
    const found = files.flatMap((file) =>
      sidesIn(readFileSync(resolve(root, file), 'utf8'))
        .filter((side) => !meant[file]?.includes(side))
        .map((side) => `${file}: ${side}`),
    );
    assert.deepEqual(found, []);
  });
});
