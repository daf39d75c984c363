const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** What Tab would reach after `element` and all that is in it, in the same tree. */
export function focusableAfter(element: HTMLElement): HTMLElement | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (each) =>
      element.compareDocumentPosition(each) === Node.DOCUMENT_POSITION_FOLLOWING &&
      each.tabIndex >= 0 &&
      !each.matches(':disabled') &&
      each.getClientRects().length > 0,
  );
}
