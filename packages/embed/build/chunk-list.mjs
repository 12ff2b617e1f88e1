import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../..', import.meta.url))

/** A module's name in the list: `elements/src/…` for ours, the package's own path for what is installed. */
function moduleName(id) {
  const path = relative(packages, id.replace('\0', '')).replaceAll('\\', '/')
  return path.replace(/^.*\/node_modules\//, '')
}

/** Writes chunks.json: which file holds which modules and which files it needs, so that sizes are counted, not guessed. */
export const chunkList = {
  name: 'chunk-list',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(file => file.type === 'chunk')
    const list = chunks.map(chunk => [
      chunk.fileName,
      {
        imports: chunk.imports,
        dynamicImports: chunk.dynamicImports,
        modules: Object.entries(chunk.modules)
          .filter(([, module]) => module.renderedLength > 0)
          .map(([id]) => moduleName(id)),
      },
    ])
    const source = `${JSON.stringify(Object.fromEntries(list), null, 2)}\n`
    this.emitFile({ type: 'asset', fileName: 'chunks.json', source })
  },
}
