/** What is wrong in a program of a language that this machine may not have: '' where it parses. */
import {execFile} from 'node:child_process';
import {createRequire} from 'node:module';
import {promisify} from 'node:util';
import PhpParser from 'php-parser';
import {Language, Parser} from 'web-tree-sitter';

const run = promisify(execFile);
const {resolve} = createRequire(import.meta.url);

export function phpFault(source) {
  try {
    new PhpParser.Engine({parser: {version: '8.1'}}).parseCode(source, 'example.php');
    return '';
  } catch (error) {
    return error.message;
  }
}

let language;

async function loadCSharp() {
  await Parser.init();
  return Language.load(resolve('tree-sitter-c-sharp/tree-sitter-c_sharp.wasm'));
}

/** The first place that the grammar of C# does not know. */
export async function cSharpFault(source) {
  language ??= loadCSharp();
  const grammar = await language;
  const parser = new Parser().setLanguage(grammar);
  const {rootNode} = parser.parse(source);
  if (!rootNode.hasError) return '';
  const isFault = (node) => node.isError || node.isMissing;
  const find = (node) => (isFault(node) ? node : node.children.map(find).find(Boolean));
  const {startPosition, text} = find(rootNode) ?? rootNode;
  return `line ${startPosition.row + 1}: ${text || 'something is missing'}`;
}

/** By PHP itself; undefined where there is none on this machine. */
export async function phpLintFault(file) {
  try {
    await run('php', ['-l', file]);
    return '';
  } catch (error) {
    return error.code === 'ENOENT' ? undefined : error.stdout + error.stderr;
  }
}
