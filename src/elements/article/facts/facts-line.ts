import {html, nothing} from 'lit';
import type {Words} from '../../../base/localize.js';
import {formatDateTime} from '../../../core/format-date.js';
import {writeDigits} from '../../../core/numbers.js';
import type {Facts, Moment} from '../article-model.js';
import {icon} from '../../../ui/icon.js';
import type {articleTexts} from '../messages.js';
import {readingTime as readingTimeIcon} from './icon-paths.js';

type ArticleWords = Words<typeof articleTexts>;

/** The line of facts below the title; nothing where there is no fact. */
export function renderFactsLine(facts: Facts, words: ArticleWords) {
  const published = facts.published && renderMoment('published', facts.published, words);
  const section = facts.section && html`<span part="section">${facts.section}</span>`;
  const count = facts.views && writeDigits(facts.views, words.lang);
  const views = count && html`<span part="views">${words.say('articleViews', {count})}</span>`;
  // Its place is kept free until the text is counted. What was hydrated as `undefined` could not show a text later.
  const {minutes} = facts;
  const time = minutes ? words.say('articleReadingTime', {count: minutes}) : nothing;
  const readingTime = facts.hasReadingTime
    ? html`<span part="reading-time"
        >${minutes ? icon(readingTimeIcon, 'reading-time') : nothing}${time}</span
      >`
    : undefined;
  const author =
    facts.author &&
    html`<span part="author">${words.say('articleAuthor', {name: facts.author})}</span>`;
  const modified = facts.modified && renderMoment('modified', facts.modified, words);
  return published || section || views || readingTime || author || modified
    ? html`<div part="meta">${published}${section}${views}${readingTime}${author}${modified}</div>`
    : nothing;
}

function renderMoment(
  name: 'published' | 'modified',
  {iso, when, pattern}: Moment,
  words: ArticleWords,
) {
  const time = formatDateTime(when, pattern, words.dates);
  const text = name === 'modified' ? words.say('articleModified', {time}) : time;
  return html`<time part=${name} datetime=${iso}>${text}</time>`;
}

/** Where the text comes from. */
export function renderSource({source}: Facts, words: ArticleWords) {
  if (!source) return nothing;
  const {name, href} = source;
  const [before, after] = words.say('articleSource').split('{name}');
  return html`<p part="source">
    ${before}${href ? html`<a href=${href}>${name}</a>` : name}${after}
  </p>`;
}
