/** How strong selectors are, for the sheets that must lose to any class: https://www.w3.org/TR/selectors-4/#specificity */
import {transform, type Selector, type SelectorComponent} from 'lightningcss';

type Strength = readonly [ids: number, classes: number, tags: number];

const NONE: Strength = [0, 0, 0];
const add = (a: Strength, b: Strength): Strength => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const compare = (a: Strength, b: Strength) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
const strongest = (selectors: readonly Selector[]) =>
  selectors.map(strength).reduce((a, b) => (compare(a, b) < 0 ? b : a), NONE);

function strengthOf(part: SelectorComponent): Strength {
  switch (part.type) {
    case 'id':
      return [1, 0, 0];
    case 'class':
    case 'attribute':
      return [0, 1, 0];
    case 'type':
      return [0, 0, 1];
    case 'pseudo-element':
      return 'selector' in part ? add([0, 0, 1], strength(part.selector as Selector)) : [0, 0, 1];
    case 'pseudo-class':
      if (part.kind === 'where') return NONE;
      if (part.kind === 'is' || part.kind === 'not' || part.kind === 'has')
        return strongest(part.selectors);
      return add([0, 1, 0], 'of' in part && part.of ? strongest(part.of) : NONE);
    default:
      return NONE;
  }
}

function strength(selector: Selector): Strength {
  return selector.map(strengthOf).reduce(add, NONE);
}

/**
 * Rules of the sheet, by the line on which each begins, that a rule with one class would not beat, or with a selector of
 * more than nine tags. Selectors for a shadow root match nothing in a page.
 */
export function tooStrong(css: string): string[] {
  const lines = css.split('\n');
  const found: string[] = [];
  transform({
    filename: 'styles.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style({value: {selectors, loc}}) {
          const isTooStrong = selectors.some((selector) => {
            const [first] = selector;
            if (first?.type === 'pseudo-class' && first.kind === 'host') return false;
            const [ids, classes, tags] = strength(selector);
            return ids > 0 || classes > 0 || tags > 9;
          });
          if (isTooStrong) found.push((lines[loc.line] ?? '').trim());
        },
      },
    },
  });
  return found;
}
