/**
 * What two versions of the public API do not have in common, and whether it breaks a site. An API is flat here: each thing that
 * a page may use by its name, `<cong-link-list> attribute filter`, with what is known of it, `boolean`.
 */

export type Api = Readonly<Record<string, string>>;

export interface Change {
  readonly effect: 'breaking' | 'added';
  /** In words: `removed: <cong-link-list> slot header (header-end has come)`. */
  readonly text: string;
}

/** The members of a union at its top level; `(a | b)[]` is one. */
function membersOf(type: string): Set<string> {
  const members = [''];
  let depth = 0;
  for (const part of type.split(/([()[\]{}<>]|=>| \| )/)) {
    if (/^[([{<]$/.test(part)) depth += 1;
    if (/^[)\]}>]$/.test(part)) depth -= 1;
    if (part === ' | ' && depth === 0) members.push('');
    else members[members.length - 1] += part;
  }
  return new Set(members.map((member) => member.trim()));
}

const covers = (wide: ReadonlySet<string>, narrow: ReadonlySet<string>) =>
  [...narrow].every((member) => wide.has(member));

const SIGNATURE = /^\((.*)\) => (.*)$/;

/** Whether a function takes further arguments that a caller may leave out: `(a) => b` → `(a, c?) => b`. */
function takesMore(before: string, after: string): boolean {
  const [, old, oldResult] = SIGNATURE.exec(before) ?? [];
  const [, now, nowResult] = SIGNATURE.exec(after) ?? [];
  if (old === undefined || now === undefined || oldResult !== nowResult) return false;
  const [first = '', ...further] = now.slice(old.length).split(', ');
  const isMore = now.startsWith(old) && (old === '' || first === '');
  return isMore && [first, ...further].filter(Boolean).every((each) => /^\w+\?: /.test(each));
}

/** How a type has become another: `narrowed` takes less than before, `changed` something else. */
function turnOf(before: string, after: string): 'same' | 'widened' | 'narrowed' | 'changed' {
  if (before === after) return 'same';
  // A member that a caller had to name and need not any more, or the other way round.
  if (before.startsWith('?') !== after.startsWith('?')) {
    const turn = turnOf(before.replace(/^\?/, ''), after.replace(/^\?/, ''));
    const isLooser = after.startsWith('?');
    if (turn === 'same') return isLooser ? 'widened' : 'narrowed';
    return turn === 'widened' && isLooser ? 'widened' : 'changed';
  }
  if (takesMore(before, after)) return 'widened';
  const [old, now] = [membersOf(before), membersOf(after)];
  if (covers(now, old)) return covers(old, now) ? 'same' : 'widened';
  return covers(old, now) ? 'narrowed' : 'changed';
}

/** `<cong-link-list> attribute filter` → `<cong-link-list> attribute`; `type Link.href` → `type Link`. */
const ownerOf = (name: string) => name.replace(/[. ][^. ]*$/, '');

/** What may be the new name of something: of the same kind and owner, and new. */
const heirsOf = (name: string, before: Api, after: Api) =>
  Object.keys(after).filter(
    (each) => !(each in before) && ownerOf(each) === ownerOf(name) && after[each] === before[name],
  );

function removal(name: string, before: Api, after: Api): Change {
  const heirs = heirsOf(name, before, after).map((heir) => heir.slice(ownerOf(heir).length + 1));
  const hint = heirs.length === 1 ? `; renamed to ${heirs[0]}?` : '';
  return {effect: 'breaking', text: `removed: ${name}${hint}`};
}

/** A key that a site’s data must have from now on makes the data of before wrong. */
const isDemand = (name: string, before: Api, after: Api) =>
  /^(?:type|contract) /.test(name) && !after[name]?.startsWith('?') && ownerOf(name) in before;

/** The changes from one version to another, what breaks first. */
export function changesOf(before: Api, after: Api): Change[] {
  const removed = Object.keys(before)
    .filter((name) => !(name in after))
    .map((name) => removal(name, before, after));
  const added = Object.keys(after)
    .filter((name) => !(name in before))
    .map((name): Change =>
      isDemand(name, before, after)
        ? {effect: 'breaking', text: `must be there now: ${name} (${after[name]})`}
        : {effect: 'added', text: `added: ${name}`},
    );
  const turned = Object.entries(before).flatMap(([name, type]): Change[] => {
    const now = after[name];
    const turn = now === undefined ? 'same' : turnOf(type, now);
    if (turn === 'same') return [];
    const effect = turn === 'widened' ? 'added' : 'breaking';
    return [{effect, text: `${turn}: ${name}: ${type} → ${now}`}];
  });
  return [...removed, ...turned, ...added].sort(
    (one, other) => other.effect.localeCompare(one.effect) || one.text.localeCompare(other.text),
  );
}

/** The largest effect of changes. */
export function worstOf(changes: readonly Change[]): 'breaking' | 'added' | 'none' {
  if (changes.some(({effect}) => effect === 'breaking')) return 'breaking';
  return changes.length > 0 ? 'added' : 'none';
}
