import {css} from '../../styles/css-text.js';

/** Where photos stand, as selectors with the weight of tags. */
export interface PhotoPlace {
  /** What the photos are laid out in. */
  readonly container: string;
  /** The box of a photo with its words. */
  readonly photo: string;
  /** All boxes that are laid out, those without a photo as well. */
  readonly box: string;
}

/** Those from data: figures in a box of ours. */
export const drawnPlace = (container: string): PhotoPlace => ({
  container,
  photo: `${container} > :is(figure, a)`,
  box: `${container} > :is(*, a)`,
});

const column = ':not(a, img, picture, br)';
const columns = `${column}:first-child`;
const further = `${column} ~ ${column}`;

/** A second picture in a link is a sign over the first. */
const pictures = ['> img ~ img', ':not(a) > img ~ img', 'picture ~ picture'];

/** Boxes with a layout that is theirs. */
const OWN = 'a, picture, table, dl, details, noscript, cong-photo-gallery, table *';

/** Pictures with which services count readers, and all others. */
const pixel = "img:where([width='1'], [height='1']):where(:not(a *))";
const image = "img:not([width='1'], [height='1']), a img";

/**
 * Any box in a gallery. Browsers test an element from left to right, and what is around it last: with this in front of
 * a `:has`, they look for pictures in no other box of the page, and in none of a gallery with another layout.
 */
const boxIn = (gallery: string) => `:is(*, p):where(${gallery} *)`;

/**
 * A box around several photos, or around boxes that are for one photo each, as editors and CMSs write them: figures in a
 * figure, lists, paragraphs, columns, tags of their own. Browsers without `:has` know none, and leave them a row of
 * their own.
 */
const groupIn = (gallery: string) =>
  [
    `:is(*, p):where(:not(${OWN})):where(${gallery} *):where(`,
    `:has(:is(figure, li, dl) img, a ~ a img, ${pictures.join()}),`,
    `:has(${columns} img):has(${further} img))`,
  ].join('');

const group = groupIn('cong-photo-gallery');

/** What photos are laid out in: a gallery, and the groups in it. */
const parents = (gallery = 'cong-photo-gallery') => `:where(${gallery}, ${groupIn(gallery)})`;

/**
 * Those that an author wrote. A group is as if it were not there, so that its photos stand among the others.
 *
 * @param condition which galleries
 */
export const writtenPlace = (condition = ''): PhotoPlace => {
  const gallery = `cong-photo-gallery${condition}`;
  const of = parents(gallery);
  return {
    container: `${gallery}::part(list)`,
    photo: `${gallery} ${boxIn(gallery)}:where(${of} > :is(figure, a, img, picture, :has(${image})):not([slot], table, details, noscript))`,
    box: `${gallery} ${boxIn(gallery)}:where(${of} > :not([slot]))`,
  };
};

/** What words are set in that stand in a paragraph of their own below that of their picture. */
const captioned = 'p:has(+ p > :is(em, i, small, font, span, strong)):not(:has(+ p img))';

/** Where a page may have hidden a box by a class or an attribute of its own, the box stays what it is. */
const maybeHidden = [
  '[hidden]',
  "[style*='none' i]",
  ...['hid', 'none', 'tab', 'collapse'].map((word) => `[class*='${word}']`),
];

/** Boxes that a CMS gives a size, by its rules for what is around them or by a style of their own. */
const sized = `:is(*, p):where(cong-photo-gallery > [style*='width' i], cong-photo-gallery ${group} > *)`;

/** Pictures with a size in their style, which is not one of ours. */
const styled = ":is([style*='width' i], [style*='height' i]):not([style*='--_'])";

/** Photos in cells of one shape. */
const cells = writtenPlace(":where(:not([layout='justified']))").photo;

/**
 * The boxes of a CMS come with rules for the layout of that CMS, by class: flexible rows, floats, parts of the width.
 * Two layouts at once make pictures as small as stamps, so that these few properties win.
 */
export const groups = css`
  cong-photo-gallery ${group}:where(:not(${maybeHidden.join()})) {
    display: contents !important;
  }
  /* What ends the floats of a row would be a cell. */
  cong-photo-gallery ${group}::before, cong-photo-gallery ${group}::after {
    content: none !important;
  }
  cong-photo-gallery :is(*, p):where(${parents()} > :not(a, figure, details)) {
    grid-column: 1 / -1;
  }
  ${writtenPlace().photo} {
    grid-column: auto;
  }
  cong-photo-gallery ${group}, cong-photo-gallery :is(*, p):where(${captioned}:has(img)) {
    grid-column: 1 / -1;
  }
  cong-photo-gallery br:where(${parents()} > *) {
    display: none;
  }
  cong-photo-gallery ${sized} {
    max-inline-size: none !important;
    margin: 0 !important;
  }
  cong-photo-gallery:where(:not([layout='justified'], [layout='carousel']))
    ${sized}:where(:not(img)) {
    inline-size: auto !important;
  }
  cong-photo-gallery:where([layout='carousel']) ${sized} {
    inline-size: min(var(--cong-photo-gallery-slide, 320px), 82%) !important;
  }
  /* Editors write the size of a picture into its style, for a page without cells. */
  ${writtenPlace().photo}:where(img):where(${styled}),
  ${writtenPlace().photo} img:where(${styled}) {
    inline-size: 100% !important;
    margin: 0 !important;
  }
  ${cells}:where(img):where(${styled}),
  ${cells} img:where(${styled}) {
    block-size: 100% !important;
  }
  ${writtenPlace().photo} a > img ~ img,
  ${writtenPlace().photo}:where(a) > img ~ img {
    inline-size: auto;
    block-size: auto;
    aspect-ratio: auto;
  }
  ${writtenPlace().photo} figure {
    margin: 0;
  }
  cong-photo-gallery ${pixel} {
    position: absolute;
    inline-size: 1px !important;
    block-size: 1px !important;
  }
  /* Their cells stay beside each other, with the words below that another row has. */
  cong-photo-gallery table {
    table-layout: fixed;
    inline-size: 100%;
  }
  cong-photo-gallery table img {
    max-inline-size: 100%;
    block-size: auto;
  }
`;
