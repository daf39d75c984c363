/** What the declarations of a package export, member by member, as the compiler understands them. */
import {join} from 'node:path';
import ts from 'typescript';
import type {Api} from './api-changes.ts';

const FLAGS =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  skipLibCheck: true,
};

const host = ts.createCompilerHost(options);
const libraries = new Map<string, ts.SourceFile | undefined>();

/** The compiler’s own declarations of the browser are large, and the same for each package. */
const sharingHost: ts.CompilerHost = {
  ...host,
  getSourceFile(file, ...rest) {
    if (!/\/lib\.[\w.]+\.d\.ts$/.test(file)) return host.getSourceFile(file, ...rest);
    if (!libraries.has(file)) libraries.set(file, host.getSourceFile(file, ...rest));
    return libraries.get(file);
  },
};

/** Machinery that an element has for Lit, and a page does not call. */
const machinery =
  /^(?:#|_|render$|update$|updated$|willUpdate$|firstUpdated$|connectedCallback$|disconnectedCallback$)/;

/**
 * @param entries what is imported → its declarations
 * @param folder of the package: what a class inherits from elsewhere, from Lit or the browser, is not ours
 * @returns `class LinkList.filter` → `boolean`, `type Link.href` → `string`, `function formatDateTime` → its signature
 */
export function typesApi(entries: ReadonlyMap<string, string>, folder: string): Api {
  const program = ts.createProgram([...entries.values()], options, sharingHost);
  const checker = program.getTypeChecker();
  const ours = join(folder, 'dist').replaceAll('\\', '/');
  const isOurs = (symbol: ts.Symbol) =>
    symbol.declarations?.some((each) => each.getSourceFile().fileName.startsWith(ours)) ?? false;
  const isHidden = (symbol: ts.Symbol) =>
    symbol.declarations?.some(
      (each) =>
        ts.getCombinedModifierFlags(each) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected),
    ) ?? false;
  const found: Record<string, string> = {};

  const write = (type: ts.Type) => checker.typeToString(type, undefined, FLAGS);

  function addMembers(owner: string, type: ts.Type) {
    for (const member of type.getProperties().filter((each) => isOurs(each) && !isHidden(each))) {
      if (machinery.test(member.name)) continue;
      const mark = member.flags & ts.SymbolFlags.Optional ? '?' : '';
      found[`${owner}.${member.name}`] = mark + write(checker.getTypeOfSymbol(member));
    }
  }

  function add(symbol: ts.Symbol, from: string) {
    const {flags, name} = symbol;
    if (flags & ts.SymbolFlags.Class) {
      const owner = `class ${name}`;
      const constructors = checker
        .getTypeOfSymbol(symbol)
        .getConstructSignatures()
        .map((signature) => checker.signatureToString(signature, undefined, FLAGS));
      found[owner] = constructors.join('; ');
      addMembers(owner, checker.getDeclaredTypeOfSymbol(symbol));
    } else if (flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) {
      const owner = `type ${name}`;
      const type = checker.getDeclaredTypeOfSymbol(symbol);
      const isRecord = type.getProperties().some(isOurs) && !type.isUnion();
      found[owner] = isRecord
        ? ''
        : checker.typeToString(type, undefined, FLAGS | ts.TypeFormatFlags.InTypeAlias);
      if (isRecord) addMembers(owner, type);
    } else if (flags & ts.SymbolFlags.Function) {
      found[`function ${name}`] = write(checker.getTypeOfSymbol(symbol));
    } else {
      found[`value ${name}`] = write(checker.getTypeOfSymbol(symbol));
    }
    found[`export ${name} from ${from}`] = '';
  }

  for (const [specifier, file] of entries) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const isAlias = symbol.flags & ts.SymbolFlags.Alias;
      const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
      add(target, specifier);
    }
  }
  return found;
}
