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

/**
 * The guides as lines of Markdown, of which Storybook makes links that stay in its frame. The number stands before the
 * link, in bold: a link that begins with one would be read as a list.
 */
const guides = titles.sort().map((title) => {
  const [, number = '', name = ''] = /\/([\d.]+) (.+)/.exec(title) ?? [];
  // A guide in several pages: `13. Dành cho lập trình viên/2. Quy ước JSON`.
  const text = name.replace(/\/[\d. ]*/, ': ');
  return {number, line: `- **${number}** [${text}](?path=/docs/${toId(title, 'docs')})`};
});

/** The guides with these numbers, in their order; those that follow on one, such as 02.1, go with it. */
export const guidesOf = (...numbers: string[]) =>
  numbers
    .flatMap((wanted) => guides.filter(({number}) => number.startsWith(`${wanted}.`)))
    .map(({line}) => line)
    .join('\n');
