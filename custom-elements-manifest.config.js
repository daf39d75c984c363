import {globSync, readFileSync} from 'node:fs';

/** What the analyzer finds that nobody outside an element can use. */
const isInternal = (member) =>
  member.name.startsWith('#') || member.name.startsWith('_') || member.privacy !== undefined;

/** Lit's own statics, and ours that only the base class reads. */
const machinery = new Set(['styles', 'lightStyles', 'shadowRootOptions', 'formAssociated']);

/** `src/elements/x/x.ts` → `dist/elements/x/x.js`: what a user of the package has. */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

function tidyClass(declaration) {
  declaration.members = declaration.members?.filter(
    (member) => !isInternal(member) && !(member.static && machinery.has(member.name)),
  );
  // `dispatchEvent(new LinkFilterEvent(text))` counts as an event without a name, or called `text`.
  declaration.events = declaration.events?.filter(({name}) => name?.startsWith('cong-'));
  declaration.attributes = declaration.attributes?.filter(
    ({fieldName}) => !fieldName || declaration.members?.some(({name}) => name === fieldName),
  );
}

/** Elements, what they inherit, and events, which have `eventName`; a helper inside an element is nobody else's. */
const isPublic = ({kind, attributes, tagName, superclass, members = []}) =>
  kind === 'class' &&
  (tagName ||
    attributes?.length ||
    superclass?.name === 'NativeEvent' ||
    members.some(({name}) => name === 'eventName'));

function tidyModule(module) {
  module.declarations = module.declarations.filter(isPublic);
  module.declarations.forEach(tidyClass);
  module.exports = module.exports?.filter(
    ({kind, name}) =>
      kind === 'custom-element-definition' ||
      module.declarations.some((each) => each.name === name),
  );
  return module.exports?.length;
}

/** Applies `change` to every object in a tree. */
function walk(value, change) {
  if (value === null || typeof value !== 'object') return;
  change(value);
  for (const child of Object.values(value)) walk(child, change);
}

/** The analyzer drops `@example`; editors and the guide want it. */
const examples = {
  name: 'examples',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const found = ts
      .getJSDocTags(node)
      .filter((tag) => tag.tagName.text === 'example')
      .map((tag) => ts.getTextOfJSDocComment(tag.comment));
    const declaration = moduleDoc.declarations?.find(({name}) => name === node.name?.text);
    if (declaration && found.length) declaration.examples = found;
  },
};

/** The analyzer knows `customElements.define()`; ours is `define()`. */
const definitions = {
  name: 'definitions',
  analyzePhase({ts, node, moduleDoc, context}) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    if (!ts.isStringLiteral(tag) || !ts.isIdentifier(element)) return;
    const {importPath} = context.imports.find(({name}) => name === element.text);
    moduleDoc.exports = [
      {
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: {
          name: element.text,
          module: new URL(importPath, `file:///${moduleDoc.path}`).pathname.slice(1),
        },
      },
    ];
  },
};

/**
 * Writes out unions of literals and named defaults: a select box can be made of `'list' | 'menu'`, not of `LinkLayout`.
 */
const literals = {
  name: 'literals',
  initialize({ts, context}) {
    context.literals = new Map();
    for (const file of globSync('src/**/*.ts')) {
      const {statements} = ts.createSourceFile(file, readFileSync(file, 'utf8'), 99, true);
      for (const {name, type} of statements.filter(ts.isTypeAliasDeclaration)) {
        // A union of other named types would need all of them.
        if (!ts.isUnionTypeNode(type) || /\b[A-Z]/.test(type.getText().replace(/'.*?'/g, '')))
          continue;
        context.literals.set(name.text, type.types.map((each) => each.getText()).join(' | '));
      }
      const constants = statements.filter(ts.isVariableStatement);
      for (const {name, initializer} of constants.flatMap(
        (each) => each.declarationList.declarations,
      )) {
        if (ts.isLiteralExpression(initializer ?? name))
          context.literals.set(name.text, initializer.text);
      }
    }
  },
  packageLinkPhase({customElementsManifest: {modules}, context}) {
    const spellOut = (text) =>
      text.replace(/\b[A-Z]\w*\b/g, (name) => context.literals.get(name) ?? name);
    walk(modules, (object) => {
      if (typeof object.type?.text === 'string') object.type.text = spellOut(object.type.text);
      if (!context.literals.has(object.default)) return;
      object.default = `'${spellOut(object.default)}'`;
      object.type ??= {text: 'string'};
    });
  },
};

const tidy = {
  name: 'tidy',
  packageLinkPhase({customElementsManifest: manifest}) {
    manifest.modules = manifest.modules.filter(tidyModule);
    walk(manifest.modules, (object) => {
      for (const key of ['path', 'module']) {
        if (typeof object[key] === 'string') object[key] = published(object[key]);
      }
    });
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/define/*.ts', 'src/{base,data,ui}/*.ts'],
  exclude: ['**/*.styles.ts', 'src/base/define*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [examples, definitions, literals, tidy],
};
