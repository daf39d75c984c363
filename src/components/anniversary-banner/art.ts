import {html, type TemplateResult} from 'lit';

/** A lotus in line, 56 × 36. */
export function lotus(): TemplateResult {
  return html`<svg class="lotus" viewBox="-28 -1 56 36" aria-hidden="true">
    <path
      d="M0 34C-9 27-9 11 0 2 9 11 9 27 0 34C-12 32-19 20-17 7-11 9-7 12-5 15M0 34C12 32 19 20 17 7 11 9 7 12 5 15M-17 15C-21 15-25 17-27 19-23 29-12 34 0 34 12 34 23 29 27 19 25 17 21 15 17 15"
    />
  </svg>`;
}

/** The star of a bronze drum with its rings; dashed circles stand for their combs and dots. */
export function drum(): TemplateResult {
  return html`<svg class="drum" viewBox="-180 -180 360 360" aria-hidden="true">
    <path
      class="star"
      d="M0-70 5-21 30-63 14-17 55-44 20-10 68-16 22 0 68 16 20 10 55 44 14 17 30 63 5 21 0 70-5 21-30 63-14 17-55 44-20 10-68 16-22 0-68-16-20-10-55-44-14-17-30-63-5-21z"
    />
    <circle r="80" />
    <circle r="89" stroke-width="3" />
    <circle
      r="102"
      stroke-width="12"
      pathLength="84"
      stroke-dasharray=".3 .7"
      stroke-linecap="butt"
    />
    <circle r="114" />
    <circle r="133" stroke-width="14" pathLength="36" stroke-dasharray="0 1" />
    <circle r="152" />
    <circle
      r="160"
      stroke-width="10"
      pathLength="120"
      stroke-dasharray=".2 .8"
      stroke-linecap="butt"
    />
    <circle r="171" stroke-width="3" />
  </svg>`;
}
