import type {Localize} from '../../internal/localize.js';
import {viAlbums} from '../../locale/vi-albums.js';
import {closeViewers} from './album-closing.js';
import type {PhotoGallery} from './photo-gallery.js';

const known = new WeakSet<Element>();
/** Whose count it is that a gallery says at its heading. */
const summaries = new WeakMap<Node, Element>();

/** The galleries in the albums say how many photos they have, wherever these come from: it is read off there. */
const observer = new MutationObserver((records) => {
  for (const {target} of records) {
    const note = (target instanceof Element ? target : target.parentElement)?.closest('.note');
    const summary = note && summaries.get(note);
    if (summary) mark(summary, note.textContent);
  }
});

/** In an attribute, which the sheet shows where the author has written no count: the content is the author's. */
function mark(summary: Element, text: string | null = '') {
  const count = text?.trim() || null;
  if (count === summary.getAttribute('data-photos')) return;
  // Gone and there again, so that Safari shows another count as well.
  summary.removeAttribute('data-photos');
  if (count) summary.setAttribute('data-photos', count);
}

async function follow(album: Element, tag: string) {
  const summary = album.querySelector(':scope > summary');
  if (!summary) return;
  const photos = album.querySelector<PhotoGallery>(tag);
  // What its heading says is known after its own update.
  await photos?.updateComplete;
  const note = photos?.shadowRoot?.querySelector('.note');
  if (note) {
    summaries.set(note, summary);
    observer.observe(note, {childList: true, characterData: true, subtree: true});
  }
  mark(summary, note?.textContent);
}

/** Says on each album in the markup how many photos it has; called again whenever there may be others. */
export function showCounts(gallery: PhotoGallery, words: Localize) {
  if (!known.has(gallery)) {
    known.add(gallery);
    words.add(viAlbums);
    // It does not bubble.
    gallery.addEventListener('toggle', closeViewers, true);
    gallery.requestUpdate();
  }
  for (const album of gallery.querySelectorAll(':scope > details'))
    void follow(album, gallery.localName);
}
