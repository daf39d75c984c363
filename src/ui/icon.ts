import {html, nothing, type TemplateResult} from 'lit';

/**
 * An icon, drawn from a path of icon-paths.ts; hidden from screen readers, who get the words beside it.
 *
 * @param name that of `--cong-icon-…`, by which a site puts its own in place; a sheet around it has its `ownIcons()`
 */
export function icon(path: string, name?: string): TemplateResult {
  const glyph = name ? `cong-icon-${name}` : nothing;
  return html`<svg class=${glyph} viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}
