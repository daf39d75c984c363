/** Where a page may keep something: until the tab closes, or for good. */
export type StorageArea = 'session' | 'local';

/** What this page has kept itself where the browser or its user forbids storage. */
const memories: Record<StorageArea, Map<string, string>> = {session: new Map(), local: new Map()};

const storageOf = (area: StorageArea) => (area === 'local' ? localStorage : sessionStorage);

/** Reads a stored text; undefined where there is none. Never throws. */
export function readStored(area: StorageArea, key: string): string | undefined {
  try {
    // A storage that was full may be read all the same.
    return storageOf(area).getItem(key) ?? memories[area].get(key);
  } catch {
    // Access is denied: a policy, or a frame of another site.
    return memories[area].get(key);
  }
}

/** Keeps a text; undefined removes it. Where storage is forbidden or full, the page itself remembers it. Never throws. */
export function store(area: StorageArea, key: string, text: string | undefined) {
  try {
    if (text === undefined) storageOf(area).removeItem(key);
    else storageOf(area).setItem(key, text);
  } catch {
    if (text === undefined) memories[area].delete(key);
    else memories[area].set(key, text);
  }
}

/** Removes all texts whose keys begin with a name. Never throws. */
export function forgetStored(area: StorageArea, name: string) {
  for (const key of memories[area].keys()) if (key.startsWith(name)) memories[area].delete(key);
  try {
    const storage = storageOf(area);
    for (const key of Object.keys(storage)) if (key.startsWith(name)) storage.removeItem(key);
  } catch {
    // Access is denied: only the page itself has kept anything.
  }
}
