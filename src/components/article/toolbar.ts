/**
 * Makes a row of buttons one tab stop: arrow keys, Home and End move in it, and it remembers where the reader was.
 * https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function makeToolbar(row: HTMLElement) {
  row.addEventListener('keydown', onKeydown);
  row.addEventListener('focusin', onFocusin);
}

/** Those of the row itself, not of what it has opened. */
export const buttonsOf = (row: ParentNode) => [
  ...row.querySelectorAll<HTMLButtonElement>('button[part=tool], [role=toolbar] > button'),
];

/** Gives the tab stop to a button. */
export function moveStop(row: ParentNode, stop: EventTarget | null) {
  for (const button of buttonsOf(row)) button.tabIndex = button === stop ? 0 : -1;
}

function onKeydown(event: KeyboardEvent) {
  // With Alt they go back in the history, with Command to the top of the page.
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = buttonsOf(event.currentTarget as Element);
  const index = buttons.indexOf(event.target as HTMLButtonElement);
  if (index < 0) return;
  const target = {
    ArrowLeft: index - 1,
    ArrowRight: (index + 1) % buttons.length,
    Home: 0,
    End: -1,
  }[event.key];
  if (target === undefined) return;
  event.preventDefault();
  buttons.at(target)?.focus();
}

function onFocusin({currentTarget, target}: FocusEvent) {
  const row = currentTarget as Element;
  if (buttonsOf(row).includes(target as HTMLButtonElement)) moveStop(row, target);
}
