import {instantOf} from '../../base/agency-time.js';
import {DATE_PATTERNS, type DatePattern} from '../../core/format-date.js';
import {parseCount} from '../../core/numbers.js';
import {safeHref} from '../../core/urls.js';
import {warn} from '../../core/warn.js';
import {TOOL_NAMES, type GivenFacts} from './article-model.js';
import {LINE_SPACINGS, TEXT_SIZES} from './tools/settings.js';

interface CheckedArticle extends HTMLElement, GivenFacts {
  readonly tools: string | undefined;
  readonly textSize: number;
  readonly lineSpacing: number;
  readonly remember: string;
  readonly dateFormat: DatePattern;
  timeZone: string;
}

const MEMORIES: readonly string[] = ['local', 'session', 'none'];

/** Tells a developer of values that cannot be used. To be called behind `if (__DEV__)`, as `warn` is. */
export function checkValues(article: CheckedArticle) {
  const {tools, textSize, lineSpacing, remember, dateFormat, views, readingTime} = article;
  const {sourceHref} = article;
  instantOf(article, 'published', article.published);
  instantOf(article, 'modified', article.modified);
  for (const name of tools?.split(/\s+/) ?? [])
    if (name && !(TOOL_NAMES as readonly string[]).includes(name))
      warn(article, 'tools', name, `names out of "${TOOL_NAMES.join(' ')}"; it is left out`);
  if (sourceHref && !safeHref(sourceHref))
    warn(article, 'source-href', sourceHref, 'an http or https address; no link is made');
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
