import {waitUntil} from '../../support/testing.js';
import type {AnniversaryBanner} from '../../../src/elements/anniversary-banner/anniversary-banner.js';
import {shownText} from '../../support/shown-text.js';

/** What the author has written into a banner of these tests. */
export const OWN = 'Của trang';

export const part = (element: AnniversaryBanner, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~='${name}']`);

export const isShown = (element: AnniversaryBanner) => element.getClientRects().length > 0;

/** Once what the banner shows is no longer the author’s: its parts are there. */
export async function chosen(element: AnniversaryBanner): Promise<AnniversaryBanner> {
  await waitUntil(() => shownText(element) !== OWN, 'a day is chosen', {interval: 5});
  return element;
}

export async function set(element: AnniversaryBanner, values: Partial<AnniversaryBanner>) {
  Object.assign(element, values);
  await element.updateComplete;
  return element;
}
