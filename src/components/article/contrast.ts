import type {Article} from './article.js';

/** The articles on the page that show how the contrast is, each once. */
const followers = new Set<Article>();
const known = new WeakSet<Article>();
let watch: AbortController | undefined;

const system = matchMedia('(prefers-contrast: more)');

/** Whether the page shows in strong contrast: what was chosen goes first, then the page's scheme, then the system. */
export function isContrastMore(): boolean {
  const {congContrast, congScheme} = document.documentElement.dataset;
  return congContrast ? congContrast === 'more' : congScheme === 'contrast' || system.matches;
}

function redraw() {
  for (const article of followers) article.requestUpdate();
}

function startWatching(): AbortController {
  const ending = new AbortController();
  const observer = new MutationObserver(redraw);
  observer.observe(document.documentElement, {
    attributeFilter: ['data-cong-contrast', 'data-cong-scheme'],
  });
  ending.signal.addEventListener('abort', () => observer.disconnect());
  system.addEventListener('change', redraw, {signal: ending.signal});
  return ending;
}

/** Draws the article's tools anew when the contrast changes, by another article, the page or the system. */
export function followContrast(article: Article) {
  if (known.has(article)) return;
  known.add(article);
  let wasAway = false;
  article.addController({
    hostConnected() {
      followers.add(article);
      watch ??= startWatching();
      if (wasAway) article.requestUpdate();
    },
    hostDisconnected() {
      wasAway = true;
      followers.delete(article);
      if (followers.size) return;
      watch?.abort();
      watch = undefined;
    },
  });
}
