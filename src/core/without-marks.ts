/** The text without case and diacritics. Icelandic ð and African ɖ count as đ, which fonts draw alike when upper case. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[đĐðÐɖƉ]/g, 'd')
    .toLowerCase();
}
