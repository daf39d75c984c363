import type {PhotoGallery} from './photo-gallery.js';

/** An album that closes takes its open viewer along, which nobody would see any more, and which would hold the page. */
export function closeViewers({target}: Event) {
  if (!(target instanceof HTMLDetailsElement) || target.open) return;
  for (const photos of target.querySelectorAll<PhotoGallery>('cong-photo-gallery')) {
    if (!photos.shadowRoot?.querySelector('dialog')) continue;
    photos.close();
    // The photo last seen is hidden.
    target.querySelector('summary')?.focus();
  }
}
