import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as ts from 'typescript';

const parsed = new Map<string, ts.SourceFile>();

/** A file as it is written, read once. */
export const sourceFile = (path: string): ts.SourceFile => {
  const known = parsed.get(path);
  if (known) return known;
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true);
  parsed.set(path, file);
  return file;
};

const constantIn = (statements: readonly ts.Statement[], name: string): ts.Expression | undefined =>
  statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find((one) => ts.isIdentifier(one.name) && one.name.text === name)?.initializer;

const importedNames = ({ importClause }: ts.ImportDeclaration): readonly ts.ImportSpecifier[] => {
  const named = importClause?.namedBindings;
  return named && ts.isNamedImports(named) ? named.elements : [];
};

/** The constant of another file of ours; packages are not read. */
const importedConstant = (file: ts.SourceFile, name: string): ts.Expression | undefined => {
  for (const statement of file.statements.filter(ts.isImportDeclaration)) {
    const specifier = importedNames(statement).find((one) => one.name.text === name);
    const from = (statement.moduleSpecifier as ts.StringLiteral).text;
    if (!specifier || !from.startsWith('.')) continue;
    const path = `${join(dirname(file.fileName), from)}.ts`;
    const exported = (specifier.propertyName ?? specifier.name).text;
    return existsSync(path) ? constantIn(sourceFile(path).statements, exported) : undefined;
  }
  return undefined;
};

/** What a name was declared to be, looked for from the inside out; undefined where no constant has it. */
export const declarationOf = (name: ts.Identifier): ts.Expression | undefined => {
  for (let node: ts.Node = name.parent; !ts.isSourceFile(node); node = node.parent) {
    const found = ts.isBlock(node) ? constantIn(node.statements, name.text) : undefined;
    if (found) return found;
  }
  const file = name.getSourceFile();
  return constantIn(file.statements, name.text) ?? importedConstant(file, name.text);
};
