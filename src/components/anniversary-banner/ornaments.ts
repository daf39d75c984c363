import {html} from 'lit';

/** A lotus in line, 56 px wide. */
export const lotus = html`<svg part="lotus" class="lotus" viewBox="-28 0 56 36" aria-hidden="true">
  <path
    d="M0 34C-9 27-9 11 0 2 9 11 9 27 0 34-12 32-19 20-17 7-12 7-8 9-6 12M0 34C12 32 19 20 17 7 12 7 8 9 6 12M-17 15C-21 15-24 16-27 19-22 29-12 34 0 34 12 34 22 29 27 19 24 16 21 15 17 15"
  />
</svg>`;

/**
 * The face of a bronze drum: a star of fourteen rays, combs, and circles with dots in them. Each band is one circle,
 * its figures are the dashes of the stroke, counted by `pathLength`.
 */
export const drum = html`<svg part="drum" class="drum" aria-hidden="true">
  <svg x="174" y="50%">
    <path
      class="star"
      d="M0-70 5-21 30-63 14-17 55-44 20-10 68-16 22 0 68 16 20 10 55 44 14 17 30 63 5 21 0 70-5 21-30 63-14 17-55 44-20 10-68 16-22 0-68-16-20-10-55-44-14-17-30-63-5-21z"
    />
    <circle r="80" />
    <circle r="88" stroke-width="3" />
    <circle r="100" stroke-width="11" pathLength="64" stroke-dasharray=".2 .8" />
    <circle r="112" />
    <circle class="dots" r="130" stroke-width="22" pathLength="30" />
    <circle class="dots ground" r="130" stroke-width="18" pathLength="30" />
    <circle class="dots" r="130" stroke-width="6" pathLength="30" />
    <circle r="148" />
    <circle r="158" stroke-width="9" pathLength="100" stroke-dasharray=".2 .8" />
    <circle r="170" stroke-width="3" />
  </svg>
</svg>`;
