import ts from 'typescript'

/**
 * Turns TypeScript into JavaScript file by file. The sources of several packages, each with settings of its own,
 * are no one program; every file stands alone (`isolatedModules`), and `pnpm check` has checked its types.
 */
export const transpile = {
  name: 'transpile',
  transform(code, id) {
    if (!id.endsWith('.ts')) return null
    const { outputText, sourceMapText } = ts.transpileModule(code, {
      fileName: id,
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
        useDefineForClassFields: false,
        sourceMap: true,
      },
    })
    return { code: outputText, map: sourceMapText }
  },
}
