import type {Plugin} from 'vite';

const FENCE = /(^```[^]*?^```$)/m;
const TABLE = /(?:^\|.*\n)+/gm;

/** MDX by itself knows no tables: those of the guides are handed to Storybook's block for Markdown, which does. */
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
                (table) => `<MarkdownTable>{${JSON.stringify(table)}}</MarkdownTable>\n`,
              ),
        );
      const block = `import {Markdown as MarkdownTable} from '@storybook/addon-docs/blocks';\n`;
      return {code: block + parts.join(''), map: null};
    },
  };
}
