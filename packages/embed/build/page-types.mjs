import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const loader = fileURLToPath(new URL('../src/tenth.ts', import.meta.url))

/** Writes tenth.d.ts, the type of `window.tenth`. The loader's declarations stand alone, so one file is enough. */
export const pageTypes = {
  name: 'page-types',
  generateBundle() {
    const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(loader, 'utf8'), {
      fileName: loader,
      reportDiagnostics: true,
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, isolatedDeclarations: true },
    })
    for (const { messageText } of diagnostics ?? []) this.error(ts.flattenDiagnosticMessageText(messageText, '\n'))
    this.emitFile({ type: 'asset', fileName: 'tenth.d.ts', source: outputText })
  },
}
