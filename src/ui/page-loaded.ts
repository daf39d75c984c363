import {whenIdle} from './idle.js';

/** Waits until the page is loaded, with the scripts that it names, and the browser has nothing else to do. */
export async function pageLoaded(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, {once: true}));
  await new Promise<void>((resolve) => whenIdle(() => resolve()));
}
