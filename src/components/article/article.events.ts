/** The tools of an article that act today; `tools` may name others, which come later. */
export type ArticleTool = 'font-size' | 'print' | 'copy' | 'listen';

/** The reader uses a tool of the article. `preventDefault()` keeps the tool from acting. */
export class ArticleToolEvent extends Event {
  static readonly eventName = 'cong-article-tool';

  constructor(
    readonly tool: ArticleTool,
    /** The text size to come, in per cent, for `font-size`; the address for `copy`; nothing for others. */
    readonly value?: number | string,
  ) {
    super(ArticleToolEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cong-article-tool': ArticleToolEvent;
  }
}
