import { readFileSync, rmSync } from 'node:fs'
import typescript from '@rollup/plugin-typescript'

// Run by each package's `build` script, so the package is the current folder. A library keeps one file per module:
// what a shop does not import is then never in its bundle, and a stack trace names our files.

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })

/** The sources that package.json promises to others: its exports and its commands. */
function entries() {
  const exported = Object.values(manifest.exports).map(target => target['@tenth/source'])
  const commands = Object.values(manifest.bin ?? {})
    .filter(file => file.startsWith('./dist/'))
    .map(file => file.replace('./dist/', './src/').replace(/\.js$/, '.ts'))
  return [...exported.filter(Boolean), ...commands]
}

const testOnly = ['**/*.test.ts', '**/test/**', '**/test-*/**']

/** TypeScript leaves `./file.ts` in declarations as written; a reader outside the workspace has only `./file.js`. */
const declarationImports = {
  name: 'declaration-imports',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.d.ts')) continue
        file.source = String(file.source).replace(
          /((?:from|import)\s*\(?\s*)(['"])(\.\.?\/[^'"]+)\.ts\2/g,
          '$1$2$3.js$2',
        )
      }
    },
  },
}

const emptyDist = {
  name: 'empty-dist',
  buildStart: () => rmSync('dist', { recursive: true, force: true }),
}

export default {
  input: entries(),
  external: id => id.startsWith('node:') || dependencies.some(name => id === name || id.startsWith(`${name}/`)),
  treeshake: { moduleSideEffects: true },
  plugins: [
    emptyDist,
    typescript({
      tsconfig: 'tsconfig.json',
      exclude: testOnly,
      compilerOptions: {
        rootDir: 'src',
        outDir: 'dist',
        declarationDir: 'dist',
        module: 'nodenext',
        moduleResolution: 'nodenext',
        noEmit: false,
        sourceMap: true,
        inlineSources: true,
        // Other packages are read as they will be published: from their dist.
        customConditions: [],
      },
      noEmitOnError: true,
    }),
    declarationImports,
  ],
  onwarn(warning) {
    if (warning.code === 'EMPTY_BUNDLE') return // a module of types only
    throw new Error(`${warning.code ?? 'warning'}: ${warning.message}`)
  },
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
    sourcemapExcludeSources: false,
  },
}
