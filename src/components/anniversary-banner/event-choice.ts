import type {html, TemplateResult} from 'lit';
import type {PlainDate} from '../../core/dates.js';
import {safeSrc} from '../../core/urls.js';
import type {AnniversaryBanner} from './anniversary-banner.js';
import type {Celebration, celebrationOf, Occasion} from './occasions.js';
import {adoptPartStyles} from './part-styles.js';
import {tones} from './tones.js';

const styles = `${tones('section', (tone) => `.${tone}`)}
img {
  position: absolute;
  inset-block: 0;
  inset-inline-start: var(--_inset);
  margin-block: auto;
  inline-size: min(var(--_media), 56px);
  block-size: 56px;
  object-fit: contain;
}`;

/** What the choice needs of the banner; it is loaded without Lit. */
interface Tools {
  html: typeof html;
  celebrationOf: typeof celebrationOf;
}

/** What a banner with several events needs: which of them shows, its tone and its picture. */
export class EventChoice {
  readonly #host: AnniversaryBanner;
  readonly #tools: Tools;

  constructor(host: AnniversaryBanner, root: ShadowRoot, tools: Tools) {
    this.#host = host;
    this.#tools = tools;
    adoptPartStyles(root, styles);
  }

  /** The greeted one of the greatest priority; else the nearest to come. */
  choose(rows: readonly Occasion[], today: PlainDate): Celebration | undefined {
    const host = this.#host;
    const {since, calendar, event, template, daysBefore, daysAfter, tone, href} = host;
    const own = {since, calendar, event, template, daysBefore, daysAfter, tone, href};
    const celebrations = rows.flatMap(
      (row) => this.#tools.celebrationOf(host, {...own, ...row}, today) ?? [],
    );
    const [greeted] = celebrations
      .filter(({isGreeted}) => isGreeted)
      .sort((a, b) => (b.occasion.priority ?? 0) - (a.occasion.priority ?? 0));
    if (greeted) return greeted;
    return celebrations.sort((a, b) => a.anniversary.daysLeft - b.anniversary.daysLeft)[0];
  }

  /** The picture that goes in place of the lotus, if the event has one. */
  renderImage(celebration: Celebration | undefined): TemplateResult | undefined {
    const image = safeSrc(celebration?.occasion.image, document.baseURI);
    return image ? this.#tools.html`<img part="image" src=${image} alt="" />` : undefined;
  }
}
