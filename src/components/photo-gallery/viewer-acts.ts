/** Shows the frame on the whole screen, or as it was; a browser that refuses leaves it. */
export async function toggleFullScreen(frame: HTMLElement): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await frame.requestFullscreen();
  } catch {
    // A page in a frame may not be allowed to.
  }
}

/** Gives an address to whomever the reader chooses, else to the clipboard. @returns whether it was copied */
export async function share(url: string, title: string | undefined): Promise<boolean> {
  // Old browsers, and desktops, have no sharing.
  const canShare = typeof navigator.share === 'function';
  try {
    if (canShare) await navigator.share({url, title: title ?? ''});
    else await navigator.clipboard.writeText(url);
    return !canShare;
  } catch {
    // The reader thought better of it, or a clipboard is not to be had without HTTPS.
    return false;
  }
}
