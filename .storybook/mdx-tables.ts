import type {Plugin} from 'vite';

const FENCE = /(^```[^]*?^```$)/m;
const TABLE = /(?:^\|.*\n)+/gm;

/** The heads of a table, which name it: `Status, What it means`. */
const columns = (table: string) =>
  (table.split('\n', 1)[0] ?? '')
    .replaceAll('`', '')
    .split('|')
    .slice(1, -1)
    .map((each) => each.trim())
    .join(', ');

/**
 * MDX by itself knows no tables: those of the guides are handed to Storybook's block for Markdown, which does. One that is
 * wider than a telephone scrolls in itself, by keys as well.
 */
export function mdxTables(): Plugin {
  return {
    name: 'mdx-tables',
    enforce: 'pre',
    transform(source, id) {
      if (!id.endsWith('.mdx')) return undefined;
      const parts = source
        .split(FENCE)
        .map((part) =>
          part.startsWith('```')
            ? part
            : part.replace(
                TABLE,
                (table) =>
                  `<div className="table" role="group" tabIndex={0} aria-label={${JSON.stringify(columns(table))}}>` +
                  `<MarkdownTable>{${JSON.stringify(table)}}</MarkdownTable></div>\n`,
              ),
        );
      const block = `import {Markdown as MarkdownTable} from '@storybook/addon-docs/blocks';\n`;
      return {code: block + parts.join(''), map: null};
    },
  };
}
