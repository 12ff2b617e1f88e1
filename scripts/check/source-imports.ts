import ts from 'typescript'

/** One import or re-export of a source file. */
export interface SourceImport {
  specifier: string
  /** Gone when the types are. */
  typeOnly: boolean
  /** Loaded when it is reached, not with the file. */
  dynamic: boolean
  line: number
}

type Clause = ts.ImportDeclaration | ts.ExportDeclaration

function isTypeOnly(node: Clause): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || onlyTypes(node.exportClause)
  const clause = node.importClause
  if (!clause) return false
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (!clause.name && onlyTypes(clause.namedBindings))
}

function onlyTypes(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (!bindings || !(ts.isNamedImports(bindings) || ts.isNamedExports(bindings))) return false
  const elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[] = bindings.elements
  return elements.length > 0 && elements.every(element => element.isTypeOnly)
}

/** Every import that a text names, wherever it stands. */
export function sourceImports(file: string, text: string): SourceImport[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: SourceImport[] = []
  const add = (specifier: ts.Node | undefined, kind: { typeOnly: boolean; dynamic: boolean }): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return
    const { line } = source.getLineAndCharacterOfPosition(specifier.getStart())
    found.push({ specifier: specifier.text, ...kind, line: line + 1 })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, { typeOnly: isTypeOnly(node), dynamic: false })
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], { typeOnly: false, dynamic: true })
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, { typeOnly: true, dynamic: false })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
