/// <reference types="vite/client" />
import {toId} from 'storybook/internal/csf';

const sources = import.meta.glob<string>('./*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const titles = Object.values(sources).flatMap(
  (source) => /<Meta title="(Hướng dẫn\/.+?)"/.exec(source)?.[1] ?? [],
);

/** The guides: `{name: '01. Bắt đầu trong 5 phút', href: '?path=/docs/…'}`. */
const guides = titles.sort().map((title) => ({
  name: title.slice(title.indexOf('/') + 1),
  href: `?path=/docs/${toId(title, 'docs')}`,
}));

/** The guides with these numbers, in their order; those that follow on one, such as 02.1, go with it. */
export const guidesOf = (...numbers: string[]) =>
  numbers.flatMap((number) => guides.filter(({name}) => name.startsWith(`${number}.`)));
