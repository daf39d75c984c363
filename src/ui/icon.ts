import {html, type TemplateResult} from 'lit';

/** An icon, drawn from a path of icon-paths.ts; hidden from screen readers, who get the words beside it. */
export function icon(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}
