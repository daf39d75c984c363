import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';

export interface ToolbarButton {
  /** For the style sheet. */
  readonly kind: string;
  readonly label: string;
  /** A picture; without one the style sheet draws it. */
  readonly content?: TemplateResult;
  readonly isDisabled?: boolean;
  readonly act: () => void;
}

/**
 * A row of buttons that is one tab stop: arrow keys, Home and End move in it, and it remembers where the reader was.
 * https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export class Toolbar {
  readonly #host: ReactiveControllerHost;
  /** The button that holds the tab stop, counted from the first. */
  #stop = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** @param groups the buttons; a rule divides one group from the next */
  render(label: string, groups: readonly (readonly ToolbarButton[])[]): TemplateResult {
    const buttons = groups.flat();
    const stop = buttons[this.#stop] ?? buttons[0];
    return html`<div
      class="toolbar"
      role="toolbar"
      aria-label=${label}
      @keydown=${this.#onKeydown}
      @focusin=${this.#onFocusin}
    >
      ${groups.map(
        (group) =>
          html`<div class="group">
            ${group.map((button) => this.#renderButton(button, button === stop))}
          </div>`,
      )}
    </div>`;
  }

  #renderButton({kind, label, content, isDisabled, act}: ToolbarButton, isStop: boolean) {
    return html`<button
      part="tool"
      class=${kind}
      type="button"
      tabindex=${isStop ? 0 : -1}
      title=${label}
      aria-label=${label}
      aria-disabled=${isDisabled ? 'true' : nothing}
      @click=${act}
    >
      ${content ?? nothing}
    </button>`;
  }

  readonly #onKeydown = (event: KeyboardEvent) => {
    // With Alt they go back in the history, with Command to the top of the page.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const buttons = buttonsOf(event);
    const index = buttons.indexOf(event.target as HTMLButtonElement);
    const target = {
      ArrowLeft: index - 1,
      ArrowRight: (index + 1) % buttons.length,
      Home: 0,
      End: -1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    buttons.at(target)?.focus();
  };

  readonly #onFocusin = (event: FocusEvent) => {
    this.#stop = buttonsOf(event).indexOf(event.target as HTMLButtonElement);
    this.#host.requestUpdate();
  };
}

function buttonsOf({currentTarget}: Event): HTMLButtonElement[] {
  return [...(currentTarget as Element).querySelectorAll('button')];
}
