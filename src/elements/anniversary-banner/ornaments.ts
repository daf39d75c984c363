import {html, nothing} from 'lit';
import {safeSrc} from '../../core/urls.js';
import type {Tone} from './banner-model.js';

/** A lotus in line, 56 px wide: one half, and its mirror image. */
const lotus = html`<svg part="lotus" class="lotus" viewBox="-28 0 56 36" aria-hidden="true">
  <path
    d="M0 2C-9 11-9 27 0 34-12 32-19 20-17 7-12 7-8 9-6 12M-17 15C-21 15-24 16-27 19-22 29-12 34 0 34"
  />
  <path
    d="M0 2C-9 11-9 27 0 34-12 32-19 20-17 7-12 7-8 9-6 12M-17 15C-21 15-24 16-27 19-22 29-12 34 0 34"
    transform="scale(-1 1)"
  />
</svg>`;

/**
 * The face of a bronze drum: a star of fourteen rays (one half, and its mirror image), combs, and circles with dots in them. Each band is one circle,
 * its figures are the dashes of the stroke, as many as go into its length: 64, 30 and 100. The ends of a stroke are
 * round, and so a dash without length is a dot.
 */
export const drum = html`<svg part="drum" class="drum" aria-hidden="true">
  <g>
    <path
      fill="currentColor"
      d="M0-70 5-21 30-63 14-17 55-44 20-10 68-16 22 0 68 16 20 10 55 44 14 17 30 63 5 21 0 70z"
    />
    <path
      fill="currentColor"
      d="M0-70 5-21 30-63 14-17 55-44 20-10 68-16 22 0 68 16 20 10 55 44 14 17 30 63 5 21 0 70z"
      transform="scale(-1 1)"
    />
    <circle r="80" />
    <circle r="88" stroke-width="3" />
    <circle r="100" stroke-width="11" stroke-dasharray="2 7.82" stroke-linecap="butt" />
    <circle r="112" />
    <circle r="130" stroke-width="22" stroke-dasharray="0 27.23" />
    <circle r="130" stroke-width="18" stroke-dasharray="0 27.23" class="ground" />
    <circle r="130" stroke-width="6" stroke-dasharray="0 27.23" />
    <circle r="148" />
    <circle r="158" stroke-width="9" stroke-dasharray="2 7.93" stroke-linecap="butt" />
    <circle r="170" stroke-width="3" />
  </g>
</svg>`;

/** The picture of an event, else the lotus; mourning has none. */
export function picture(address: string | null | undefined, tone: Tone) {
  const image = safeSrc(address);
  if (image) return html`<img part="image" src=${image} alt="" />`;
  return tone === 'mourning' ? nothing : lotus;
}
