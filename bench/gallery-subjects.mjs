/** The pages of the gallery's benchmark: the same links for plain HTML, for ours and for the peers. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {serveFolder} from '../test/support/static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {photos} = JSON.parse(readFileSync(`${root}/examples/founding-page/photos.json`, 'utf8'));

/** Photos of 1,600 pixels; each has an address of its own, their thumbnails are few. */
const photoAt = (index) => {
  const {src, thumb, width, height, alt} = photos[index % photos.length];
  const path = '/examples/founding-page';
  return {src: `${path}/${src}?n=${index}`, thumb: `${path}/${thumb}`, width, height, alt};
};

const links = (count) =>
  Array.from({length: count}, (_, index) => {
    const {src, thumb, width, height, alt} = photoAt(index);
    return `<a href="${src}" data-pswp-width="${width}" data-pswp-height="${height}"><img loading="lazy" width="220" height="147" src="${thumb}" alt="${alt}"></a>`;
  }).join('');

const modules = '/node_modules';

/**
 * @typedef {object} Subject
 * @property {string} head what a page links
 * @property {string} script a module that sets `start`
 * @property {string} viewer what is there only while a photo is open, a selector
 * @property {string[]} [js] scripts, for their weight
 * @property {string[]} [lazy] scripts that come with the first open
 * @property {string[]} [css]
 */

/** A shadow root and nothing else, to which the links are slotted: what no gallery with a shadow root falls below. */
const bare = (css) => ({
  head: '',
  script: `const sheet = new CSSStyleSheet();
    sheet.replaceSync('${css}');
    window.start = () => {
      const root = gallery.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [sheet];
      root.append(document.createElement('slot'));
    };`,
  viewer: 'none',
});

/** The subjects that open no photo, and are there for what starting costs at least. */
export const floors = {
  'bare shadow root': bare(''),
  'bare shadow root, grid': bare(
    'slot {display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 16px 12px}',
  ),
};

/**
 * What does not ask whether the reader wants motion is told so by its own option.
 *
 * @type {Record<string, Subject>}
 */
export const subjects = {
  'plain links': {head: '', script: 'window.start = () => {};', viewer: 'none'},
  'cong-photo-gallery': {
    // Registered when the benchmark says so, not as the file loads.
    head: `<link rel="stylesheet" href="/dist/cdn/styles.css">
      <script>const late = []; const define = customElements.define.bind(customElements);
      customElements.define = (...args) => late.push(args);</script>`,
    script: `import '/dist/cdn/photo-gallery.js';
      window.start = () => {
        for (const each of late) define(...each);
        return gallery.updateComplete;
      };`,
    viewer: 'dialog',
    css: ['dist/cdn/styles.css'],
  },
  'PhotoSwipe': {
    head: `<link rel="stylesheet" href="${modules}/photoswipe/dist/photoswipe.css">`,
    script: `import Lightbox from '${modules}/photoswipe/dist/photoswipe-lightbox.esm.min.js';
      const pswpModule = () => import('${modules}/photoswipe/dist/photoswipe.esm.min.js');
      window.start = () => new Lightbox({gallery, children: 'a', pswpModule}).init();`,
    viewer: '.pswp',
    js: ['node_modules/photoswipe/dist/photoswipe-lightbox.esm.min.js'],
    lazy: ['node_modules/photoswipe/dist/photoswipe.esm.min.js'],
    css: ['node_modules/photoswipe/dist/photoswipe.css'],
  },
  'GLightbox': {
    head: `<link rel="stylesheet" href="${modules}/glightbox/dist/css/glightbox.min.css">
      <script src="${modules}/glightbox/dist/js/glightbox.min.js"></script>`,
    script: `window.start = () =>
      GLightbox({selector: '#gallery a', ...(isStill && {openEffect: 'none', closeEffect: 'none'})});`,
    viewer: '.glightbox-container',
    js: ['node_modules/glightbox/dist/js/glightbox.min.js'],
    css: ['node_modules/glightbox/dist/css/glightbox.min.css'],
  },
  'Viewer.js': {
    head: `<link rel="stylesheet" href="${modules}/viewerjs/dist/viewer.min.css">
      <script src="${modules}/viewerjs/dist/viewer.min.js"></script>`,
    // It knows pictures, not links.
    script: `window.start = () => {
      gallery.addEventListener('click', (event) => event.preventDefault());
      new Viewer(gallery, {url: (image) => image.parentNode.href, transition: !isStill});
    };`,
    viewer: '.viewer-container.viewer-in',
    js: ['node_modules/viewerjs/dist/viewer.min.js'],
    css: ['node_modules/viewerjs/dist/viewer.min.css'],
  },
};

const page = ({head, script}, isOurs, isStill, count) => `<!doctype html>
  <html lang="vi"><meta charset="utf-8"><title>Thư viện ảnh</title>
  <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
  <style>#gallery a {display: inline-block} #gallery img {object-fit: cover}</style>${head}
  <${isOurs ? 'cong-photo-gallery' : 'div'} id="gallery">${links(count)}</${isOurs ? 'cong-photo-gallery' : 'div'}>
  <script>const isStill = ${isStill};</script><script type="module">${script}</script>`;

/** 10,000 photos that come as one document. */
const fromData = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Thư viện ảnh</title>
  <link rel="icon" href="data:,"><link rel="stylesheet" href="/dist/cdn/styles.css">
  <script type="module" src="/dist/cdn/photo-gallery.js"></script>
  <cong-photo-gallery src="/photos.json"></cong-photo-gallery>`;

const data = JSON.stringify({photos: Array.from({length: 10_000}, (_, index) => photoAt(index))});

/** Serves `/?subject=…&count=…&still`, and `/data`. */
export function servePages() {
  return serveFolder(root, {
    headers: {'Cache-Control': 'max-age=600'},
    handle({url}, response) {
      const {pathname, searchParams} = new URL(url, 'http://bench');
      const send = (type, body) =>
        response.writeHead(200, {'Content-Type': `${type}; charset=utf-8`}).end(body);
      if (pathname === '/photos.json') send('application/json', data);
      else if (pathname === '/data') send('text/html', fromData);
      else if (pathname === '/') {
        const name = searchParams.get('subject');
        const isOurs = name === 'cong-photo-gallery';
        const count = Number(searchParams.get('count'));
        send(
          'text/html',
          page(subjects[name] ?? floors[name], isOurs, searchParams.has('still'), count),
        );
      } else return false;
      return true;
    },
  });
}

const gzip = (contents) => gzipSync(contents, {level: 9}).length;
const weighFiles = (files) =>
  files.reduce((sum, file) => sum + gzip(readFileSync(`${root}/${file}`)), 0);

/** Our script before the first open as a bundler makes it of dist, without Lit: bytes of gzip. */
async function weighOurs() {
  const {outputFiles} = await build({
    entryPoints: [`${root}/dist/define/photo-gallery.js`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'chrome109',
    legalComments: 'none',
    plugins: [
      {
        name: 'leave-out',
        setup({onResolve}) {
          onResolve({filter: /./}, ({path, kind}) =>
            kind === 'dynamic-import' || /^(lit|@lit)(\/|$)/.test(path)
              ? {path: 'x', external: true}
              : undefined,
          );
        },
      },
    ],
  });
  return gzip(outputFiles[0].contents);
}

/**
 * Bytes of gzip: the script before the first open, what that loads, and the styles.
 *
 * @param {string[]} loaded the files that our first open was seen to load
 */
export async function weigh(name, loaded) {
  const {js = [], lazy = [], css = []} = subjects[name];
  const isOurs = name === 'cong-photo-gallery';
  return {
    before: isOurs ? await weighOurs() : weighFiles(js),
    onOpen: weighFiles(isOurs ? loaded : lazy),
    css: weighFiles(css),
  };
}
