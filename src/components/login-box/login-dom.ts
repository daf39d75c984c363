export function setOrRemove(element: Element, name: string, value: string | undefined) {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Writes what is new only: a screen reader would say a status again that is written again. */
export function setText(element: Element, text: string) {
  if (element.textContent !== text) element.textContent = text;
}
