import {closeTexts, statusTexts} from '../../../locale/vi.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Localize} from '../../../base/localize.js';
import {icon} from '../../../ui/icon.js';
import {galleryTexts} from '../messages.js';
import {viewerTexts} from './messages.js';

/** What the viewer says. */
export const wordsOf = (localize: Localize) =>
  localize.with({...galleryTexts, ...viewerTexts, ...statusTexts, ...closeTexts});
export type ViewerWords = ReturnType<typeof wordsOf>;

/** A button of the viewer: an icon with a name. */
export interface ToolOptions {
  readonly label: string;
  /** The language of the label, where it is not that of the page. */
  readonly lang: string | undefined;
  /** One of the paths in icons.ts. */
  readonly path: string;
  readonly kind?: string;
  /** The name of its glyph, where a site may put its own in place. */
  readonly icon?: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean | undefined;
  readonly isPressed?: boolean;
  /** Whether what it opens is open. */
  readonly isExpanded?: boolean;
}

/** Not `disabled`: a button that loses the focus would take the keys with it. */
export const button = (tool: ToolOptions): TemplateResult =>
  html`<button
    type="button"
    class="tool ${tool.kind ?? ''}"
    aria-label=${tool.label}
    title=${tool.label}
    lang=${tool.lang ?? nothing}
    aria-disabled=${tool.isDisabled ?? nothing}
    aria-pressed=${tool.isPressed ?? nothing}
    aria-expanded=${tool.isExpanded ?? nothing}
    @click=${tool.onPress}
  >
    ${icon(tool.path, tool.icon)}
  </button>`;
