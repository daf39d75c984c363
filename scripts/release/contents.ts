/** What the tarball may contain: a list of what belongs there, so that nothing is shipped by accident. */

export interface PackedFile {
  /** From the root of the package, `dist/index.js`. */
  readonly path: string;
  readonly size: number;
}

export const MOST_FILES = 700;
export const MOST_BYTES = 5_000_000;

const allowed = [
  /^(?:package\.json|LICENSE|README(?:\.vi)?\.md)$/,
  // Modules and their types. No source maps, and no sources.
  /^dist\/(?:(?:base|chunks|core|data|define|elements|locale|occasions|styles|types|ui)\/[\w/.-]+|index|define|server)(?:\.js|\.d\.ts)$/,
  /^dist\/development\/[\w/-]+(?:\.events|\.schema|\.styles|\.light)?\.js$/,
  /^dist\/(?:cdn\/)?(?:styles\.css|themes\/[\w-]+\.css|LICENSES\.txt)$/,
  /^dist\/cdn\/(?:chunks\/[\w.-]+-[\da-f]{8}|[\w-]+(?:\.classic|\.development)?)\.js$/,
  /^dist\/(?:cdn\/sri|tokens|schemas\/[\w-]+|custom-elements|web-types|vscode\.(?:css|html)-custom-data)\.json$/,
  /^dist\/llms\.txt$/,
];

/** What is wrong with the contents of a tarball, in words. */
export function contentsFaults(files: readonly PackedFile[]): string[] {
  const strange = files.filter(({path}) => !allowed.some((pattern) => pattern.test(path)));
  const bytes = files.reduce((sum, {size}) => sum + size, 0);
  return [
    ...strange.map(({path}) => `${path} does not belong into the package`),
    ...files.filter(({size}) => size === 0).map(({path}) => `${path} is empty`),
    ...(files.length > MOST_FILES ? [`${files.length} files, at most ${MOST_FILES}`] : []),
    ...(bytes > MOST_BYTES ? [`${bytes} bytes unpacked, at most ${MOST_BYTES}`] : []),
  ];
}
