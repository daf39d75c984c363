/** Opens the albums around a gallery: what is in a closed one is not drawn, not even a dialog. */
export function openAlbums(gallery: Element) {
  for (let node: Element | undefined = gallery; node;) {
    const album = node.closest<HTMLDetailsElement>('details:not([open])');
    if (album) album.open = true;
    else node = (node.getRootNode() as Partial<ShadowRoot>).host;
  }
}
