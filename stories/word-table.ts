/// <reference types="vite/client" />
import {lunarTexts} from '../src/base/features/lunar.ts';
import {adapterTexts} from '../src/elements/visit-counter/features/adapters.ts';
import {staleTexts} from '../src/elements/visit-counter/features/stale-note.ts';
import {trendTexts} from '../src/elements/visit-counter/features/trend.ts';
import {en} from '../src/locale/en.ts';
import names from '../src/locale/messages.ts?raw';
import {vi} from '../src/locale/vi.ts';

type Texts = Readonly<Record<string, unknown>>;
const english: Texts = {...en};

const modules = import.meta.glob<Record<string, Texts>>('../src/elements/**/messages.ts', {
  eager: true,
});
const vietnamese: Texts = Object.assign(
  {},
  vi,
  ...[lunarTexts, adapterTexts, staleTexts, trendTexts],
  ...Object.values(modules).flatMap((module) => Object.values(module)),
);

/** The list of names in src/locale/messages.ts: each with the comment above it, if it has one. */
const listed = names.matchAll(/(?:\/\*\*\s*(.*?)\s*\*\/\s*)?^ {2}(\w+): string;/gms);

/** All messages, in the order of their list. Texts of the languages are as the elements say them. */
export const words = [...listed].map(([, comment = '', name = '']) => {
  if (!vietnamese[name] || !english[name]) throw new Error(`No words for ${name}`);
  return {
    name,
    vi: String(vietnamese[name]),
    en: String(english[name]),
    note: comment.replace(/\s*\n\s*\* ?/g, ' ').replaceAll('`', ''),
  };
});
