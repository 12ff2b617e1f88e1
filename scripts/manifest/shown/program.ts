import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'
import { elements } from '../analyze.ts'

const source = join(elements, 'src')

/** The elements' sources with their types; `extra` are files that do not stand on the disk. */
export function programOf(extra: ReadonlyMap<string, string> = new Map()): ts.Program {
  const { config } = ts.readConfigFile(join(elements, 'tsconfig.json'), name => ts.sys.readFile(name)) as {
    config: object
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, elements)
  const host = ts.createCompilerHost(options)
  const disk = { getSourceFile: host.getSourceFile.bind(host), fileExists: host.fileExists.bind(host) }
  host.fileExists = name => extra.has(name) || disk.fileExists(name)
  host.getSourceFile = (name, version, ...rest) => {
    const text = extra.get(name)
    return text === undefined
      ? disk.getSourceFile(name, version, ...rest)
      : ts.createSourceFile(name, text, version, true)
  }
  const defines = globSync('*/define.ts', { cwd: source }).map(file => join(source, file))
  return ts.createProgram([...defines, ...extra.keys()], { ...options, types: [] }, host)
}

export const fileOf = (folder: string): string => join(source, folder, `${folder}.ts`)

/** An element's own file and all that it is made of; other elements that it shows describe themselves. */
export function madeOf(program: ts.Program, entry: string, found = new Map<string, ts.SourceFile>()): ts.SourceFile[] {
  const file = program.getSourceFile(entry)
  if (!file || found.has(entry)) return [...found.values()]
  found.set(entry, file)
  for (const path of imported(file)) if (basename(path) !== 'define.ts') madeOf(program, path, found)
  return [...found.values()]
}

/** The files of ours that a file takes more than types from, at once or later. */
function imported(file: ts.SourceFile): string[] {
  const names: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && !onlyTypes(node)) names.push((node.moduleSpecifier as ts.StringLiteral).text)
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && !node.isTypeOnly)
      names.push((node.moduleSpecifier as ts.StringLiteral).text)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      names.push(...node.arguments.filter(ts.isStringLiteral).map(({ text }) => text))
    ts.forEachChild(node, look)
  }
  look(file)
  return names.filter(name => name.startsWith('.')).map(name => join(file.fileName, '..', name))
}

function onlyTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false
  const { phaseModifier, name, namedBindings } = importClause
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  return (
    !name && !!namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.every(one => one.isTypeOnly)
  )
}
