import {groupDigits, groupingOf} from '../../core/numbers.js';
import {link, print} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';
import type {ArticleTool} from './article.events.js';
import type {Article} from './article.js';
import {listenTool} from './listen-tool.js';
import {pageAddress} from './page-address.js';
import {TEXT_SIZES} from './text-sizes.js';

/** A tool for the reader. One that only some use may load what it needs when it acts. */
export interface Tool {
  /** What the attribute `tools` calls it. */
  readonly name: ArticleTool;
  readonly buttons: readonly ToolButton[];
  /** Whether it can do anything for this article. When that changes, it asks the article for an update. */
  readonly isShown?: (article: Article) => boolean;
}

export interface ToolButton {
  /** For the style sheet. */
  readonly kind: string;
  readonly label: Parameters<Localize['say']>[0];
  /** One of the paths in icons.ts; without it the style sheet draws the button. */
  readonly icon?: string;
  /** Whether it can do no more; the button stays, and says so. */
  readonly isDisabled?: (article: Article) => boolean;
  /** The reader presses it. */
  readonly act: (desk: ToolDesk) => void | Promise<void>;
}

/** What a tool that acts may use. */
export interface ToolDesk {
  readonly article: Article;
  readonly words: Localize;
  /** Tells the page that the reader uses a tool; false where the page takes it over. */
  begin(tool: ArticleTool, value?: number | string): boolean;
  /** Tells the reader, in the row and to screen readers. */
  say(text: string): void;
}

const DEFAULT_SIZE = 100;

const sizeOf = ({textSize}: Article) => (TEXT_SIZES.includes(textSize) ? textSize : DEFAULT_SIZE);

/** Goes to a size, if there is one. */
function resize(desk: ToolDesk, size: number | undefined) {
  if (size === undefined || !desk.begin('font-size', size)) return;
  desk.article.textSize = size;
  const percent = groupDigits(String(size), groupingOf(desk.words.lang));
  desk.say(desk.words.say('articleTextSize', {percent}));
}

const next = (article: Article, by: number) => TEXT_SIZES[TEXT_SIZES.indexOf(sizeOf(article)) + by];

const fontSize: Tool = {
  name: 'font-size',
  buttons: [
    {
      kind: 'smaller',
      label: 'articleSmaller',
      isDisabled: (article) => next(article, -1) === undefined,
      act: (desk) => resize(desk, next(desk.article, -1)),
    },
    {
      kind: 'normal',
      label: 'articleNormal',
      act: (desk) => resize(desk, DEFAULT_SIZE),
    },
    {
      kind: 'larger',
      label: 'articleLarger',
      isDisabled: (article) => next(article, 1) === undefined,
      act: (desk) => resize(desk, next(desk.article, 1)),
    },
  ],
};

const printer: Tool = {
  name: 'print',
  buttons: [
    {
      kind: 'print',
      label: 'articlePrint',
      icon: print,
      act(desk) {
        if (desk.begin('print')) desk.article.print();
      },
    },
  ],
};

const copier: Tool = {
  name: 'copy',
  buttons: [
    {
      kind: 'copy',
      label: 'articleCopyLink',
      icon: link,
      async act(desk) {
        const url = pageAddress();
        if (!desk.begin('copy', url)) return;
        // What was said before is taken back first, or saying it again would go unheard.
        desk.say('');
        try {
          // There is no clipboard on pages without HTTPS, and none without the reader's leave.
          await navigator.clipboard.writeText(url);
          desk.say(desk.words.say('articleCopied'));
        } catch {
          desk.say(desk.words.say('articleCopyFailed', {url}));
        }
      },
    },
  ],
};

/** All tools, in the order and the groups in which they stand. */
export const toolGroups: readonly (readonly Tool[])[] = [[fontSize], [printer, copier, listenTool]];
