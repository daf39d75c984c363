/** Pages of the kinds that agencies have, with all seven elements; the clean one is how they are meant to look. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

const read = (file) => readFileSync(resolve(root, file), 'utf8');

/** Tailwind puts its theme into this file while it builds a site's sheet; here each `theme()` is its own fallback. */
const preflight = read('node_modules/tailwindcss/src/css/preflight.css').replace(
  /theme\('[^']*', ([^)]*)\)/g,
  '$1',
);

/** Style sheets of hosts, by their address. */
export const sheets = {
  '/meyer.css': read('test/pictures/hosts/meyer.css'),
  '/normalize.css': read('node_modules/normalize.css/normalize.css'),
  '/bootstrap-3.css': read('node_modules/bootstrap-3/dist/css/bootstrap.css'),
  '/bootstrap-5.css': read('node_modules/bootstrap-5/dist/css/bootstrap.css'),
  '/preflight.css': preflight,
};

const style = (css) => `<style>${css}</style>`;
const sheet = (name) => `<link rel="stylesheet" href="/${name}.css">`;

/** Where the site puts the elements, in pixels and by classes: the same on every host. */
const frame = style(`
  .site-page { margin: 0; background: #fff }
  .site { box-sizing: border-box; display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px;
    max-width: 1152px; margin: 0 auto; padding: 16px }
  .site > div { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px; align-content: start }
  @media (min-width: 800px) {
    .site { grid-template-columns: 784px 312px }
    .site-head { grid-column: 1 / -1 }
  }
  .site-table { width: 100%; table-layout: fixed; border-spacing: 0 }
  .site-table > tbody > tr > td { padding: 0 }
`);

const asEntities = (html) => html.replace(/[^\0-\x7f]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** What old layouts set on the cell around the elements, and old themes on the body. */
const inCell = (content) => `<table class="site-table"><tr><td align="center" nowrap
  style="color: #999; font: italic 10px/1 serif; text-align: center; text-indent: 2em; text-transform: uppercase;
    letter-spacing: 2px; word-spacing: 4px; word-break: break-all; text-shadow: 1px 1px red"
  >${content}</td></tr></table>`;

/** How the elements are meant to look. */
export const clean = {name: 'clean', isLinkedToo: true};

/** `isLinkedToo` where the order of sheets may matter: those link styles.css in a second visit. */
export const hosts = [
  {name: 'star-reset', head: style('* { margin: 0; padding: 0 }')},
  {name: 'meyer', head: sheet('meyer'), isLinkedToo: true},
  {name: 'normalize', head: sheet('normalize')},
  {name: 'bootstrap-3', head: sheet('bootstrap-3'), isLinkedToo: true},
  {name: 'bootstrap-5', head: sheet('bootstrap-5')},
  {name: 'tailwind-3', head: sheet('preflight'), isLinkedToo: true},
  {name: 'root-62', head: style('html { font-size: 62.5% } body { font-size: 1.6rem }')},
  {name: 'root-10', head: style('html { font-size: 10px } body { font-size: 14px }')},
  {name: 'quirks', doctype: ''},
  {
    name: 'windows-1252',
    charset: 'windows-1252',
    folder: '/plain',
    change: asEntities,
    isLinkedToo: true,
  },
  {name: 'cell', change: inCell},
  {name: 'content-box', head: style('*, ::before, ::after { box-sizing: content-box }')},
  {name: 'unset-fields', head: style('button, input, select, textarea { all: unset }')},
];

const content = read('test/pictures/hosts/content.html');

/** A reader's own size, and a designer's classes: these change the elements, and have to. */
const siteSheet = style(`
  .site-title { margin: 0 0 50px; color: rgb(0, 80, 0); font-size: 40px; font-weight: 400 }
  .site-lead { margin: 0 0 30px; font-style: italic; font-weight: 400 }
  .site-subtitle { margin: 60px 0 10px; font-size: 30px; text-transform: uppercase }
  .site-text { margin: 33px 0; color: rgb(0, 0, 120); font-size: 20px; line-height: 40px }
  .site-link { color: rgb(0, 0, 120); font-weight: 700; text-decoration: none }
  .site-row { margin: 0; padding: 21px 0 }
  .site-quote { margin: 44px 0; padding: 0 0 0 50px; border-left: 10px solid rgb(0, 80, 0) }
  .site-cell { padding: 20px; border: 2px solid rgb(0, 80, 0); text-align: right }
  .site-signature { text-align: left }
  .site-photo { margin: 5px }
  .site-image { border-radius: 20px }
  .site-caption { color: rgb(0, 0, 120); font-size: 18px; text-align: center }
  .site-line { margin: 40px 0 0 }
  .site-label { color: rgb(0, 0, 120); font-weight: 400; font-size: 18px }
  .site-field { padding: 0 20px; border: 2px solid rgb(0, 80, 0); background: rgb(240, 255, 240); color: rgb(0, 40, 0) }
  .site-group { margin: 0 0 30px; color: rgb(0, 80, 0); font-size: 20px }
  .site-list { margin: 0 0 0 20px; padding: 0 0 0 20px; list-style: square }
  .site-counts { margin: 10px 0; font-size: 20px }
  .site-term { color: rgb(0, 80, 0) }
  .site-count { font-weight: 400; text-align: left }
`);
const classes = read('test/pictures/hosts/classes.html');

export const ownRules = [
  {name: 'large-root', head: style('html { font-size: 125% }')},
  {name: 'classes-3', head: sheet('bootstrap-3') + siteSheet, body: classes},
  {name: 'classes-5', head: sheet('bootstrap-5') + siteSheet, body: classes},
];

/** A host's page. With `isLinked` it links styles.css too, before the site's own sheets: the later rule wins a draw. */
export function pageOf(host, {isLinked = false} = {}) {
  const {doctype = '<!doctype html>', charset = 'utf-8', folder = '/dist/cdn', head = ''} = host;
  const {body = content, change = (html) => html} = host;
  return `${doctype}
<html lang="vi">
  <head>
    <meta charset="${charset}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Trang</title>
    <link rel="icon" href="data:,">
    ${isLinked ? `<link rel="stylesheet" href="${folder}/styles.css">` : ''}
    ${head}
    ${frame}
    <script src="${folder}/cong-elements.js" defer></script>
  </head>
  <body class="site-page">${change(body)}</body>
</html>`;
}
