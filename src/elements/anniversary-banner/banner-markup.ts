import {mayHaveSwallowed, seenNodes} from '../../ui/swallowed.js';

/** The author’s markup in a banner, as far as the banner understands it. */
export interface BannerMarkup {
  /** Whether there is a list of events. */
  readonly hasEvents: boolean;
  /** The first node that is no greeting, and no list of events; all of the content then stays in sight. */
  readonly stray: Node | undefined;
  /** The greeting in one line; '' where there is none. */
  readonly sentence: string;
}

/** Items of a list that tell a day. */
export const EVENT_ITEMS = 'li:is([data-since], [data-date])';

/** The changes of a banner's content that count. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['data-since', 'data-date'],
};

/** Elements in which an author, or an editor, writes a greeting. */
const LINES = 'p, ul, ol, a, abbr, b, data, em, font, i, img, small, span, strong, time, u';
const LISTS = 'ul, ol';
const WRAPPERS = 'div, section';
/** Elements that no greeting holds. */
const BLOCKS =
  'article, aside, button, details, dl, fieldset, footer, form, h1, h2, h3, h4, h5, h6, header, iframe, input, main, nav, select, table, textarea, video';

/** Texts longer than this, in characters, are no greeting. */
const LONGEST = 400;

const GREETING =
  /\d|mừng|chúc|niệm|tri ân|nhớ ơn|biết ơn|tưởng nhớ|ghi công|hưởng ứng|thi đua|nhiệt liệt|muôn năm|tết|giỗ|xuân|truyền thống|thành lập|ngày|năm|anniversar|celebrat|welcom|congratulat|honou?r|remember/i;

/** Whether an element may belong to a greeting, or to a list of events, by its kind and by what it holds. */
const isLine = (node: Element): boolean =>
  node.matches(LINES) && !node.localName.includes('-') && !node.querySelector(BLOCKS);

/** Whether the words of an element may be a greeting; those of a banner without an end tag have to look like one. */
function isGreeting(node: Element, event: string, isSuspect: boolean): boolean {
  const text = node.textContent;
  if (!text.trim()) return true;
  if (node.matches(LISTS))
    return !isSuspect || node.querySelector(':scope > :is([data-since], [data-date])') !== null;
  if (text.length > LONGEST) return false;
  const isSaid = GREETING.test(text) || (event !== '' && text.includes(event));
  return !isSuspect || isSaid || node.querySelector('strong, b') !== null;
}

function strayAmong(nodes: readonly Node[], host: Element, event: string): Node | undefined {
  const [first] = nodes;
  const isWrapped = nodes.length === 1 && first instanceof Element && first.matches(WRAPPERS);
  const content = isWrapped ? seenNodes(first) : nodes;
  const isSuspect = mayHaveSwallowed(host);
  return content.find(
    (node) => node instanceof Element && !(isLine(node) && isGreeting(node, event, isSuspect)),
  );
}

/**
 * Reads what an author, or a server, wrote into a banner.
 *
 * @param event what the banner celebrates; words that name it are a greeting
 */
export function readBanner(host: Element, event = ''): BannerMarkup {
  const nodes = seenNodes(host);
  const stray = strayAmong(nodes, host, event);
  return {
    hasEvents: host.querySelector(EVENT_ITEMS) !== null,
    stray,
    // Few banners can be closed, and only those are known by it.
    get sentence() {
      if (stray) return '';
      return nodes.map((node) => node.textContent?.trim().replace(/\s+/g, ' ')).join(' ');
    },
  };
}
