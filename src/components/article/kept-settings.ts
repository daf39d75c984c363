import type {Article} from './article.js';
import {
  keepSettings,
  memoryOf,
  readSettings,
  RECORD,
  setContrast,
  setType,
  type ReaderSettings,
} from './reader-record.js';

/** The articles on the page whose settings are kept. */
const articles = new Set<Article>();

function apply(article: Article, settings: ReaderSettings) {
  setType(article, settings);
  if (settings.contrast) setContrast(settings.contrast);
}

function restore(article: Article) {
  const memory = memoryOf(article.remember);
  if (memory) apply(article, readSettings(memory));
}

/** Another tab of the site has kept something; session storage tells only of frames in the same tab. */
function onStorage({key}: StorageEvent) {
  if (key === RECORD) for (const article of articles) restore(article);
}

/** Gives an article what the reader chose on the site before, and what they choose elsewhere on it from now on. */
export function followSettings(article: Article) {
  article.addController({
    hostConnected() {
      articles.add(article);
      addEventListener('storage', onStorage);
      restore(article);
    },
    hostDisconnected() {
      articles.delete(article);
      if (!articles.size) removeEventListener('storage', onStorage);
    },
  });
}

/** Keeps what the reader chose, and gives it to the other articles of the page that keep it in the same place. */
export function keepChoice(article: Article, chosen: ReaderSettings) {
  const memory = memoryOf(article.remember);
  if (!memory) return;
  keepSettings(memory, chosen);
  for (const other of articles) if (memoryOf(other.remember) === memory) apply(other, chosen);
}
