/** The sheet of a theme as a person reads it: one declaration a line. */
import {themeSheet} from '../../src/styles/theme-sheet.js';
import type {Theme} from '../../src/styles/token-table.js';

/** Puts each rule and declaration on a line of its own, indented. */
function inLines(css: string): string {
  let depth = 0;
  return css
    .replace(/\s+/g, ' ')
    .split(/([{};])/)
    .reduce((lines: string[], part) => {
      const text = part.trim();
      const indent = '  '.repeat(depth);
      if (part === '{') {
        depth += 1;
        lines.push(`${lines.pop()} {`);
      } else if (part === '}') {
        depth -= 1;
        lines.push(`${'  '.repeat(depth)}}`);
      } else if (part === ';') lines.push(`${lines.pop()};`);
      else if (text) lines.push(indent + text.replace(/^(--[\w-]+|color-scheme):/, '$1: '));
      return lines;
    }, [])
    .join('\n');
}

/** The text of a file to link after `styles.css`. */
export const themeCss = (theme: Theme): string => `${inLines(themeSheet(theme))}\n`;
