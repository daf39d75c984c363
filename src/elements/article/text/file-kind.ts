/** What is written of a file’s kind, each as the badge has it. */
const KINDS: readonly (readonly [badge: string, words: RegExp])[] = [
  ['PDF', /^pdf$/],
  ['DOC', /^(docx?|odt|rtf|word)$/],
  ['XLS', /^(xlsx?|ods|csv|excel)$/],
  ['PPT', /^(pptx?|odp|powerpoint)$/],
  ['ZIP', /^(zip|rar|7z)$/],
];

/** The kind of a file by the words that tell of it, `(DOCX, 48 KB)` → `DOC`: the last that is one, or undefined. */
export function fileKind(text: string): string | undefined {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  for (const word of words.reverse())
    for (const [badge, pattern] of KINDS) if (pattern.test(word)) return badge;
  return undefined;
}
