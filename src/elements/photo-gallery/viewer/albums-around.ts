/** The albums around a gallery, from the inside out: `<details>`, whoever wrote or drew them. */
export function albumsAround(gallery: Element): HTMLDetailsElement[] {
  const albums: HTMLDetailsElement[] = [];
  for (let node: Element | null | undefined = gallery; node;) {
    const album: HTMLDetailsElement | null = node.closest('details');
    if (album) albums.push(album);
    node = album ? album.parentElement : (node.getRootNode() as Partial<ShadowRoot>).host;
  }
  return albums;
}
