import type {ArticleTool} from './article.events.js';
import type {Article} from './article.js';

/** Whether the attribute `tools` names a tool; without the attribute all are meant. */
export const hasTool = ({tools}: Article, name: ArticleTool): boolean =>
  tools?.split(/\s+/).includes(name) ?? true;
