/** Reads yes or no as servers write them: `true`, `1`, `"1"`, `"true"`; anything else is undefined. */
export function parseTruth(value: unknown): boolean | undefined {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : String(value);
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : undefined;
}
