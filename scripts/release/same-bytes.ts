/** Two builds of one source are the same, byte by byte: who doubts a file can build it. */
import {createHash} from 'node:crypto';
import {globSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** Each file of a folder with a hash of its bytes. */
export function hashesOf(folder: string): Map<string, string> {
  const files = globSync('**/*', {cwd: folder})
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
  return new Map(
    files.map((file) => [
      file.replaceAll('\\', '/'),
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** What two builds do not have in common, in words. */
export function buildFaults(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .sort()
    .filter((file) => one.get(file) !== other.get(file))
    .map((file) =>
      one.has(file) && other.has(file)
        ? `${file} differs`
        : `${file} is in the ${one.has(file) ? 'first' : 'second'} build only`,
    );
}
