import budgets from '../budgets.json';
import {grouped} from './grouped.ts';

interface Subject {
  file: string;
  vi: string;
  en: string;
}

/** What a budget is for; `scripts/sizes.ts` says how each is measured. */
function subjectOf(budget: string): Subject {
  const [, kind, name = budget] = /^(by its own entry|feature): (.*)$/.exec(budget) ?? [];
  if (kind === 'feature') return {file: `chunks/${name}-….js`, vi: 'tính năng', en: 'feature'};
  if (kind)
    return {
      file: `cong-elements/define/${name}`,
      vi: 'một phần tử, đóng gói cùng Lit',
      en: 'one element, bundled with Lit',
    };
  if (budget.endsWith('can load'))
    return {file: 'cong-elements.js', vi: 'kể cả mọi tính năng', en: 'with every feature'};
  return {file: budget, vi: 'tệp', en: 'file'};
}

/** The rows of the table, in the order of budgets.json, which holds the figures that fail a build. */
export const costs = Object.entries(budgets).map(([budget, bytes]) => ({
  ...subjectOf(budget),
  bytes: grouped(bytes),
}));
