/** What the page “Bằng chứng · Proof” shows: the runs that `npm run proof` has put here, and nothing that no run has found. */
import runs from './runs.json' with {type: 'json'};
import {benchWords, stepWords, type Words} from './words.ts';

interface Run {
  readonly date: string;
  readonly commit?: string;
  readonly machine: string;
}

interface Verification extends Run {
  readonly seconds: number;
  /** As browsers call themselves. */
  readonly engines: readonly string[];
  readonly coverage?: {readonly lines: string; readonly branches: string};
  readonly steps: readonly {
    readonly name: string;
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
    readonly why?: string;
  }[];
}

interface Figure {
  readonly name: string;
  readonly vi: string;
  readonly value: number;
  readonly bar?: number;
  readonly peers?: Readonly<Record<string, number>>;
}

interface Bench extends Run {
  readonly figures: readonly Figure[];
}

const {verify, ...others} = runs as unknown as {verify: Verification} & Record<string, Bench>;

const browsers: readonly [pattern: RegExp, name: string][] = [
  [/Firefox\/([\d.]+)/, 'Firefox'],
  [/Chrome\/([\d.]+)/, 'Chromium'],
  [/Version\/([\d.]+) .*Safari\//, 'WebKitGTK, Safari'],
];

/** `Firefox 140.0`; what is no browser that is known here stays as it calls itself. */
export function browserOf(userAgent: string): string {
  for (const [pattern, name] of browsers) {
    const [, version] = pattern.exec(userAgent) ?? [];
    if (version) return `${name} ${version}`;
  }
  return userAgent;
}

const wordsOf = (table: Readonly<Record<string, Words>>, name: string): Words =>
  table[name] ?? {vi: name, en: name};

/** `2026-12-01 18:04`, universal time. */
export const timeOf = ({date}: Run) => date.slice(0, 16).replace('T', ' ');

const sumOf = (kind: 'passed' | 'failed' | 'skipped') =>
  verify.steps.reduce((sum, step) => sum + step[kind], 0);

export const verification = {
  ...verify,
  browsers: verify.engines.map(browserOf),
  minutes: Math.round(verify.seconds / 60),
  passed: sumOf('passed'),
  failed: sumOf('failed'),
  skipped: sumOf('skipped'),
  rows: verify.steps.map((step) => ({...step, ...wordsOf(stepWords, step.name)})),
};

/** A bar of the chart, as long as its share of the longest one of the row. */
function chartOf({value, bar, peers = {}}: Figure) {
  const all = [
    {name: 'cong-elements', value},
    ...Object.entries(peers).map(([name, each]) => ({name, value: each})),
  ];
  const longest = Math.max(bar ?? 0, ...all.map((each) => each.value)) || 1;
  return {
    bars: all.map((each) => ({...each, share: each.value / longest})),
    limit: bar === undefined ? undefined : bar / longest,
  };
}

export const benches = Object.entries(others).map(([name, {figures, ...run}]) => ({
  ...run,
  ...wordsOf(benchWords, name),
  name,
  figures: figures.map((figure) => ({
    ...figure,
    ...chartOf(figure),
    en: figure.name,
    isMet: figure.bar === undefined ? undefined : figure.value <= figure.bar,
  })),
}));

/** What is over its bar, in all benchmarks. */
export const missed = benches.flatMap(({figures}) => figures.filter(({isMet}) => isMet === false));
