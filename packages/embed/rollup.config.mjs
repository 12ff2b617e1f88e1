import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { chunkList } from './build/chunk-list.mjs'
import { commonChunks } from './build/common-chunk.mjs'
import { licenses } from './build/licenses.mjs'
import { minifyStyles } from './build/minify-styles.mjs'
import { pageTypes } from './build/page-types.mjs'
import { production } from './build/production.mjs'
import { removeStale } from './build/remove-stale.mjs'
import { transpile } from './build/transpile.mjs'
import { trustedTypesPolicy } from './build/trusted-types-policy.mjs'

// The only bundle there is: our packages are read as source, so that all of them and lit are one graph.

/** Which element a file is about, as its name should tell. */
function elementOf(modules) {
  const found = modules.map(id => id.match(/[\\/]elements[\\/]src[\\/]([\w-]+)[\\/]define\.ts$/)?.[1]).filter(Boolean)
  return found.length === 1 ? found[0] : undefined
}

export default {
  input: { tenth: 'src/tenth.ts' },
  // Lit does not say so, but only tells its version and looks for polyfills when it loads: unused parts can go.
  treeshake: { moduleSideEffects: id => !/[\\/]node_modules[\\/](@lit|lit|lit-html|lit-element)[\\/]/.test(id) },
  plugins: [
    transpile,
    nodeResolve({ browser: true, exportConditions: ['@tenth/source', 'production'] }),
    production,
    trustedTypesPolicy(),
    minifyStyles,
    chunkList,
    pageTypes,
    licenses,
    removeStale,
  ],
  onwarn(warning) {
    throw new Error(`${warning.code ?? 'warning'}: ${warning.message}`)
  },
  output: {
    dir: 'dist',
    format: 'es',
    generatedCode: { preset: 'es2015', symbols: false },
    freeze: false,
    manualChunks: commonChunks(),
    onlyExplicitManualChunks: true,
    entryFileNames: '[name].js',
    // Names are in the files that ask for them: hexadecimal ones weigh less, and alike from one build to the next.
    hashCharacters: 'hex',
    chunkFileNames: ({ name, moduleIds }) => `chunks/${elementOf(moduleIds) ?? name}-[hash].js`,
    plugins: [
      terser({
        ecma: 2022,
        module: true,
        compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
        format: { comments: false },
      }),
    ],
  },
}
