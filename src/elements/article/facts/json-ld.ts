import {html, render} from 'lit';
import {membersOf} from '../../../core/members.js';
import {jsonLd, newsArticle, type NewsArticle} from '../../../core/news-article.js';
import {safeSrc} from '../../../core/urls.js';
import {zoneOf} from '../../../base/agency-time.js';
import {nearestLang} from '../../../base/localize.js';
import {titleOf} from '../article-markup.js';
import {textOf} from '../heading-text.js';
import {slotText} from '../text/slot-text.js';
import {pageAddress} from '../page-address.js';

/** The article as far as machines are told of it. */
export interface TellingArticle extends HTMLElement {
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly author: string | undefined;
  readonly section: string | undefined;
  readonly publisher: string | undefined;
  timeZone: string;
}

/** Tells records of ours from the site’s own, also in a copy of a page that a router brings back, or that was saved. */
const OURS = 'data-cong-record';

/** The records of the articles on the page. */
const live = new Set<Element>();

/**
 * A script that Lit makes is the one that a policy with `require-trusted-types-for 'script'` lets us fill: a script from
 * a template has “already started” (https://html.spec.whatwg.org/multipage/scripting.html#already-started), so that no
 * text makes it run, and none is asked about.
 */
function emptyScript(): Element {
  const holder = document.createDocumentFragment();
  render(html`<script type="application/ld+json" data-cong-record></script>`, holder);
  return holder.firstElementChild as Element;
}

function titleIn(article: Element): string {
  const title = titleOf(article);
  return title ? textOf(title) : '';
}

/** The record of an article for machines. */
function recordOf(article: TellingArticle, isMain: boolean): NewsArticle | undefined {
  const images = [
    ...article.querySelectorAll<HTMLImageElement>(
      ':scope > :not([slot]) img, :scope > img:not([slot])',
    ),
  ].filter(({src}) => safeSrc(src));
  const image = images.find((each) => each.closest('figure')) ?? images[0];
  const address = pageAddress();
  return newsArticle({
    headline: titleIn(article),
    description: slotText(article, 'lead'),
    published: article.published,
    modified: article.modified,
    author: article.author || slotText(article, 'signature'),
    publisher:
      article.publisher ??
      membersOf(document).querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content,
    section: article.section,
    image: image?.src,
    lang: nearestLang(article),
    url: isMain ? address : article.id && `${address}#${article.id}`,
    timeZone: zoneOf(article),
  });
}

/** All objects in a JSON-LD text, those of lists and graphs included; none where it is no JSON. */
function objectsIn(text: string): Record<string, unknown>[] {
  const flatten = (value: unknown): Record<string, unknown>[] => {
    if (Array.isArray(value)) return value.flatMap(flatten);
    if (typeof value !== 'object' || !value) return [];
    const object = value as Record<string, unknown>;
    return [object, ...flatten(object['@graph'])];
  };
  try {
    return flatten(JSON.parse(text));
  } catch {
    // The site’s own text, which is not for us to mend.
    return [];
  }
}

/** Whether the site, or its server, has told machines of the same article: by its title or its address. */
function isTold({headline, url}: NewsArticle): boolean {
  const scripts = membersOf(document).querySelectorAll('script[type="application/ld+json"]');
  return [...scripts]
    .filter((script) => !script.hasAttribute(OURS))
    .flatMap(({textContent}) => objectsIn(textContent ?? ''))
    .filter((each) => /Article|Posting|Report/.test(String(each['@type'])))
    .some((each) => {
      const page = each['mainEntityOfPage'] as {'@id'?: unknown} | string | undefined;
      const addresses = [each['url'], page, typeof page === 'object' && page['@id']];
      const title = String(each['headline']).normalize().replace(/\s+/g, ' ').trim();
      return title === headline || (url && addresses.includes(url));
    });
}

/** The record of one article in the head of its document, as long as it is wanted. */
export class JsonLd {
  /** Of several articles the first is what the page is about, and has its address. */
  isMain = false;
  #script: Element | undefined;
  /** Where Trusted Types are required, Chrome 109 takes text for a script from nothing but a node of its own. */
  #words: Text | undefined;

  update(article: TellingArticle) {
    const root = membersOf(article.getRootNode() as Document | ShadowRoot);
    this.isMain = root.querySelector(article.localName) === article;
    const record = recordOf(article, this.isMain);
    if (!record || isTold(record)) return this.remove();
    const text = jsonLd(record);
    if (this.#script?.isConnected && text === this.#words?.data) return;
    this.#script ??= emptyScript();
    this.#words ??= this.#script.appendChild(new Text());
    this.#words.data = text;
    live.add(this.#script);
    membersOf(document).head.append(this.#script);
    for (const script of membersOf(document).querySelectorAll(`script[${OURS}]`))
      if (!live.has(script)) script.remove();
  }

  remove() {
    if (!this.#script) return;
    live.delete(this.#script);
    this.#script.remove();
  }
}
