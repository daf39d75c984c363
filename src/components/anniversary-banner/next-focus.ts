const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Moves the focus to what Tab would reach after `element` and all that is in it, in the same tree. */
export function focusAfter(element: HTMLElement) {
  const root = element.getRootNode() as Document | ShadowRoot;
  // The reader may have gone on before this was loaded.
  if (![null, document.body, element].includes(root.activeElement as HTMLElement | null)) return;
  const next = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (each) =>
      element.compareDocumentPosition(each) === Node.DOCUMENT_POSITION_FOLLOWING &&
      each.tabIndex >= 0 &&
      !each.matches(':disabled') &&
      each.getClientRects().length > 0,
  );
  next?.focus();
}
