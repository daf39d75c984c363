/**
 * For the head of a page whose articles have `remember`: shows what the reader chose on the site before, from the first
 * paint on. It waits for nothing, so it is a classic script without `defer`; whatever goes wrong, the page shows as it is.
 */
import {readSettings, setContrast, setType} from './elements/article/tools/reader-settings.js';
import {memoryOf} from './elements/article/tools/settings.js';

const done = new WeakSet<Element>();

/** Articles that the parser has read; those that a script puts in later are seen to when they load their tools. */
function restore() {
  for (const article of document.querySelectorAll('cong-article[remember]')) {
    const memory = memoryOf(article.getAttribute('remember'));
    if (done.has(article) || !memory) continue;
    done.add(article);
    setType(article, readSettings(memory));
  }
}

const contrast = readSettings('session').contrast ?? readSettings('local').contrast;
if (contrast) setContrast(contrast);
const observer = new MutationObserver(restore);
observer.observe(document, {childList: true, subtree: true});
restore();
addEventListener('DOMContentLoaded', () => observer.disconnect());
