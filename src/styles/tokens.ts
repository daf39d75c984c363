import {css} from './css-text.js';

/** Strong contrast on a light ground: for readers who ask for it, here or their system, and `data-cong-scheme="contrast"`. */
const contrast = css`
  --cong-color-page: #fff;
  --cong-color-page-raised: #fff;
  --cong-color-surface: #fff;
  --cong-color-text: #000;
  --cong-color-muted: #2b2622;
  --cong-color-rule: #6b635b;
  --cong-color-field: #000;
  --cong-color-accent: #6a0f10;
  --cong-color-on-accent: #fff;
  --cong-color-banner: #5a0c0e;
  --cong-color-on-banner: #fff;
  --cong-color-gold: #ffd976;
  --cong-color-link: #6a0f10;
  --cong-color-focus: #8a5300;
  --cong-color-match: #ffe58a;
  --cong-color-danger: #8f0d0d;
  --cong-link-list-logo: none;
`;

const dark = css`
  color-scheme: dark;
  --cong-color-page: #171412;
  --cong-color-page-raised: #1c1917;
  --cong-color-surface: #211d1a;
  --cong-color-text: #f1ebe3;
  --cong-color-muted: #b8ada1;
  --cong-color-rule: #37312c;
  --cong-color-field: #8d8379;
  --cong-color-accent: #d98678;
  --cong-color-on-accent: #2a0d0b;
  --cong-color-banner: #4d1012;
  --cong-color-on-banner: #fff1dc;
  --cong-color-gold: #e3bd62;
  --cong-color-link: #eaa79b;
  --cong-color-focus: #e3bd62;
  --cong-color-match: #5b4616;
  --cong-color-danger: #f0978c;
`;

/** What changes in the dark palette for strong contrast; its other colours have it already. */
const darkContrast = css`
  --cong-color-page: #000;
  --cong-color-page-raised: #000;
  --cong-color-surface: #000;
  --cong-color-text: #fff;
  --cong-color-muted: #e4ded6;
  --cong-color-rule: #a39a90;
  --cong-color-field: #fff;
  --cong-color-accent: #f0b3a8;
  --cong-color-link: #f6c4bb;
`;

/**
 * The design tokens, with the palette of the `kiem-sat` theme. They sit in `@layer cong`, so a theme sheet or the
 * page's own `:root` rule wins whatever the order.
 *
 * Light is the default even where the system is dark: most portals have a light page only, and a dark box on it would
 * be a fault. A page that is dark itself says so with `data-cong-scheme="dark"`, or `"auto"` to follow the system.
 *
 * Contrast follows the system, unless `data-cong-contrast` on the root says `more` or `standard`: what the reader chose.
 */
export const tokens = css`
  @layer cong {
    :root {
      --cong-styles: 1;
      --cong-font-family:
        'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
      --cong-radius: 8px;
      --cong-color-page: #f7f4ef;
      --cong-color-page-raised: #fbf9f6;
      --cong-color-surface: #fff;
      --cong-color-text: #231f1c;
      --cong-color-muted: #655d55;
      --cong-color-rule: #e5ded4;
      --cong-color-field: #8d8379;
      --cong-color-accent: #8f1d1d;
      --cong-color-on-accent: #fff;
      --cong-color-banner: #7c1618;
      --cong-color-on-banner: #fff8ea;
      --cong-color-gold: #e9c46a;
      --cong-color-link: #7c1618;
      --cong-color-focus: #b5791a;
      --cong-color-match: #f6e3ad;
      --cong-color-danger: #a3161a;
    }
    @media (prefers-contrast: more) {
      :root:where(:not([data-cong-contrast='standard'])) {
        ${contrast}
      }
    }
    [data-cong-contrast='more'],
    [data-cong-scheme='contrast']:where(:not([data-cong-contrast='standard'])) {
      ${contrast}
    }
    [data-cong-scheme='dark'] {
      ${dark}
    }
    @media (prefers-color-scheme: dark) {
      [data-cong-scheme='auto'] {
        ${dark}
      }
    }
    @media (prefers-contrast: more) {
      [data-cong-scheme='dark']:where(
        :not([data-cong-contrast='standard'], [data-cong-contrast='standard'] *)
      ) {
        ${darkContrast}
      }
    }
    :where([data-cong-contrast='more'], [data-cong-contrast='more'] *)[data-cong-scheme='dark'] {
      ${darkContrast}
    }
    @media (prefers-color-scheme: dark) {
      :where([data-cong-contrast='more'], [data-cong-contrast='more'] *)[data-cong-scheme='auto'] {
        ${darkContrast}
      }
    }
    @media (prefers-color-scheme: dark) and (prefers-contrast: more) {
      [data-cong-scheme='auto']:where(
        :not([data-cong-contrast='standard'], [data-cong-contrast='standard'] *)
      ) {
        ${darkContrast}
      }
    }
  }
`;
