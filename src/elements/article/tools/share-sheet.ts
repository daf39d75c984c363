/** The system’s own sheet for sharing: phones have one, and most desktops, but not every browser there. */

export const hasSheet = (): boolean => typeof navigator.share === 'function';

/**
 * Whether the sheet is what a reader expects at once: where a finger is what they point with. With a mouse the menu comes
 * first, since a desktop’s sheet has no code for a phone’s camera.
 */
export const isSheetFirst = (): boolean => hasSheet() && matchMedia('(pointer: coarse)').matches;

/** Hands a page to the sheet; false where it may not be used here. */
export async function shareNatively(page: ShareData): Promise<boolean> {
  try {
    await navigator.share(page);
    return true;
  } catch (error) {
    // The reader closed the sheet: they have had their choice.
    return (error as Error).name === 'AbortError';
  }
}
