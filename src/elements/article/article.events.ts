import {NativeEvent} from '../../data/native-event.js';

/** The tools of an article that act today; `tools` may name others, which come later. */
export type ArticleTool =
  'font-size' | 'line-spacing' | 'contrast' | 'contents' | 'print' | 'copy' | 'share' | 'listen';

/** The reader uses a tool of the article. `preventDefault()` keeps the tool from acting. */
export class ArticleToolEvent extends NativeEvent {
  static readonly eventName = 'cong-article-tool';

  constructor(
    readonly tool: ArticleTool,
    /**
     * What the tool is about to set or to use: for `font-size` and `line-spacing` the per cent to come; for `contrast`
     * `more` or `standard`; for `contents` the id of the heading chosen, nothing where the list opens or closes; for
     * `copy` and `share` the address; nothing for `print` and `listen`.
     */
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
