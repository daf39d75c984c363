/** Writes dist/llms.txt: all elements in plain text, for people and programs that read before they use. */
import {writeFileSync} from 'node:fs';
import packageJson from '../package.json' with {type: 'json'};
import {en} from '../src/locale/en.js';
import {type ElementDeclaration, elementsOf, readManifest} from './manifest.ts';

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

function list<T>(title: string, items: T[] | undefined, line: (item: T) => string): string {
  return items?.length ? `${title}:\n${items.map((item) => `- ${line(item)}`).join('\n')}\n` : '';
}

const described = (name: string, {description}: {description?: string}) =>
  description ? `${name}: ${oneLine(description)}` : name;

const methodsOf = ({members = []}: ElementDeclaration) =>
  members.filter((member) => member.kind === 'method');

const section = (element: ElementDeclaration) =>
  [
    `## <${element.tagName}>\n`,
    `${element.description ?? ''}\n`,
    `Import: ${packageJson.name}/define/${element.tagName.replace('cong-', '')} (class ${element.name})\n`,
    list('Attributes', element.attributes, (each) => {
      const fallback = each.default ? `, default ${each.default}` : '';
      return described(`${each.name} (${each.type?.text ?? 'string'}${fallback})`, each);
    }),
    list('Slots', element.slots, (each) => described(each.name || '(default)', each)),
    list('Events', element.events, (each) => described(`${each.name} (${each.type.text})`, each)),
    list('Methods', methodsOf(element), (each) => described(`${each.name}()`, each)),
    list('CSS parts', element.cssParts, (each) => described(each.name, each)),
    list('CSS properties', element.cssProperties, (each) => described(each.name, each)),
    list('CSS states', element.cssStates, (each) => described(each.name, each)),
    ...(element.examples ?? []).map((example) => `Example:\n${example}\n`),
  ]
    .filter(Boolean)
    .join('\n');

const guide = `# ${packageJson.name} ${packageJson.version}

> ${packageJson.description}

By npm: import '${packageJson.name}/define/<element>' registers one element, '${packageJson.name}/define' all of them;
importing '${packageJson.name}' registers nothing. '${packageJson.name}/styles.css' is optional: with it nothing shifts while the script loads.
By script tag: dist/cdn/cong-elements.js registers all (module or classic script), dist/cdn/autoloader.js (module) those on the page.
Features load from dist/cdn/chunks beside it; data-cong-base on a script tag, or the global CONG_BASE, names the folder where the script is joined or inlined.
Content is written as plain HTML inside the elements. Words are Vietnamese, or English under lang="en"; 'messages' on an element, or a global
CONG_MESSAGES = {lo: {…}} before the script, replaces them by the names at the end of this file.
JSON that elements read from src is described by ${packageJson.name}/schemas/*.json.

${elementsOf(readManifest()).map(section).join('\n')}
## Names of messages, with their English

${Object.entries(en)
  .filter(([, text]) => typeof text === 'string')
  .map(([name, text]) => `- ${name}: ${text}`)
  .join('\n')}
`;

writeFileSync(new URL('../dist/llms.txt', import.meta.url), guide);
