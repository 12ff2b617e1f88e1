import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../workspace/root.ts'
import { ambient } from './ambient.ts'

const scripts = join(root, 'scripts')

/** A program to compile, as if it stood in this folder. */
export interface Snippet {
  code: string
  language: string
  folder: string
}

/** Compiles snippets, each a module of its own, against the workspace's sources; what is wrong with each, in their order. */
export function compile(snippets: readonly Snippet[]): string[][] {
  const names = snippets.map(({ folder, language }, index) => join(root, folder, `guide-block-${index}.${language}`))
  const files = new Map([[join(scripts, 'guide-ambient.d.ts'), ambient]])
  snippets.forEach(({ code }, index) => files.set(names[index] ?? '', `${code}\nexport {}\n`))
  const program = programOf(files)
  return names.map(name => faultsIn(program, name))
}

function programOf(files: ReadonlyMap<string, string>): ts.Program {
  const { config } = ts.readConfigFile(join(scripts, 'tsconfig.json'), name => ts.sys.readFile(name)) as {
    config: object
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, scripts)
  // Whose JSX it is, an example says itself.
  options.jsx = ts.JsxEmit.ReactJSX
  const host = ts.createCompilerHost(options)
  const disk = { getSourceFile: host.getSourceFile.bind(host), fileExists: host.fileExists.bind(host) }
  host.fileExists = name => files.has(name) || disk.fileExists(name)
  host.getSourceFile = (name, version, ...rest) => {
    const text = files.get(name)
    if (text === undefined) return disk.getSourceFile(name, version, ...rest)
    return ts.createSourceFile(name, text, version, true)
  }
  // An example may end with what the reader goes on to use.
  return ts.createProgram([...files.keys()], { ...options, noUnusedLocals: false, noUnusedParameters: false }, host)
}

function faultsIn(program: ts.Program, name: string): string[] {
  const source = program.getSourceFile(name)
  if (!source) throw new Error(`${name} was not compiled.`)
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
  return found.map(({ start = 0, messageText }) => {
    const { line } = source.getLineAndCharacterOfPosition(start)
    return `line ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}
