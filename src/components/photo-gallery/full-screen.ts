/** Shows the frame on the whole screen, or as it was; a browser that refuses leaves it. */
export async function toggleFullScreen(frame: HTMLElement): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await frame.requestFullscreen();
  } catch {
    // A page in a frame may not be allowed to.
  }
}
