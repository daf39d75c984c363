import {html, nothing, type TemplateResult} from 'lit';
import type {BannerLines} from './banner-model.js';

/** Draws the words of a greeting: the sentence, and the line of dates. */
export function greetingLines({pieces, years, dates, countdown}: BannerLines): TemplateResult {
  const [before, after, ...more] = pieces;
  const isCounted = after !== undefined;
  const number = html`<strong part="years">${years}</strong>`;
  // Most greetings have one number. It has no template of its own: the fewer there are, the sooner all is drawn.
  return html`<p part="greeting">
      ${before}<strong part="years" ?hidden=${!isCounted}>${isCounted ? years : nothing}</strong
      >${after}${more.map((text) => [number, text])}
    </p>
    ${dates || countdown ? html`<p part="dates"><bdi>${datesLine(dates, countdown)}</bdi></p>` : nothing}`;
}

/** The dates, and how long it is until then; in their order also on a page from right to left. */
function datesLine(dates: string, countdown: string): TemplateResult | string {
  if (!countdown) return dates;
  return html`${dates}${dates && ' · '}<span part="countdown">${countdown}</span>`;
}
