/** What has been read, as long as a page has as many sheets. */
const known = new WeakMap<Document | ShadowRoot, {sheets: number; ids: ReadonlySet<string>}>();

const ID = /#((?:[\w-]|[^\0-\x7F])+)/g;

function* selectorsIn(rules: CSSRuleList): Iterable<string> {
  for (const rule of rules) {
    const {selectorText, cssRules} = rule as Partial<CSSStyleRule>;
    if (selectorText) yield selectorText;
    if (cssRules?.length) yield* selectorsIn(cssRules);
  }
}

/** The rules of a sheet; none of one from elsewhere, which a browser keeps to itself. */
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | undefined {
  try {
    return sheet.cssRules;
  } catch {
    return undefined;
  }
}

/** The ids for which a page has rules, such as `#lien-he` for a corner of the window. They are read once for
 * all headings. */
export function styledIds(root: Document | ShadowRoot): ReadonlySet<string> {
  const {length: sheets} = root.styleSheets;
  const before = known.get(root);
  if (before?.sheets === sheets) return before.ids;
  const ids = new Set<string>();
  for (const sheet of root.styleSheets)
    for (const selector of selectorsIn(rulesOf(sheet) ?? ([] as unknown as CSSRuleList)))
      for (const [, id] of selector.matchAll(ID)) ids.add(id as string);
  known.set(root, {sheets, ids});
  return ids;
}
