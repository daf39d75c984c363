import {DATE_PATTERNS} from '../../core/format-date.js';
import {parseCount} from '../../core/numbers.js';
import {warn} from '../../internal/warn.js';
import type {Article} from './article.js';
import {LINE_SPACINGS, TEXT_SIZES} from './text-sizes.js';

/** What `tools` may name. Those that do not act yet are taken without a word, so that pages can name them today. */
const TOOLS = 'font-size line-spacing contrast contents print copy share listen';

const MEMORIES: readonly string[] = ['local', 'session', 'none'];

/** Tells a developer of values that cannot be used. To be called behind `if (__DEV__)`, as `warn` is. */
export function checkValues(article: Article) {
  const {tools, textSize, lineSpacing, remember, dateFormat, views, readingTime} = article;
  for (const name of tools?.split(/\s+/) ?? [])
    if (name && !TOOLS.split(' ').includes(name))
      warn(article, 'tools', name, `names out of "${TOOLS}"; it is left out`);
  if (!TEXT_SIZES.includes(textSize))
    warn(article, 'text-size', textSize, `one of ${TEXT_SIZES.join(', ')}; 100 is used`);
  if (!LINE_SPACINGS.includes(lineSpacing))
    warn(article, 'line-spacing', lineSpacing, `one of ${LINE_SPACINGS.join(', ')}; 100 is used`);
  if (!MEMORIES.includes(remember))
    warn(article, 'remember', remember, `${MEMORIES.join(', ')}; none is used`);
  if (!DATE_PATTERNS.includes(dateFormat))
    warn(article, 'date-format', dateFormat, `${DATE_PATTERNS.join(', ')}; portal is used`);
  if (views != null && views !== '' && parseCount(views) === undefined)
    warn(article, 'views', views, 'a count of 0 or more; it is left out');
  // Without a value it asks for a count.
  if (readingTime != null && readingTime !== '' && parseCount(readingTime) === undefined)
    warn(
      article,
      'reading-time',
      readingTime,
      'minutes, a number of 0 or more; the text is counted',
    );
}
