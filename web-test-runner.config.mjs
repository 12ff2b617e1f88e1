import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter } from '@web/test-runner'
import { findPostgresBin } from './scripts/setup/find.ts'
import { browserCounts } from './scripts/test/browser-counts.ts'
import { enginesNamed } from './scripts/test/browsers.ts'

const engines = await enginesNamed(process.env.TENTH_TEST_ENGINES ?? 'chromium')

/** The real server, in memory, for tests that import its address from `/tenth-test-server.js`. */
function tenthServer() {
  let child
  let address
  return {
    name: 'tenth-server',
    async serverStart() {
      const script = fileURLToPath(new URL('packages/elements/src/test/serve.ts', import.meta.url))
      // PostgreSQL leaves the browsers far more of the machine than the embedded one, which the server’s own tests try.
      const database = process.env.TENTH_TEST_DATABASE ?? (findPostgresBin() ? 'postgres' : 'pglite')
      child = spawn(process.execPath, ['--conditions=@tenth/source', script], {
        stdio: ['pipe', 'pipe', 'inherit'],
        env: { ...process.env, TENTH_TEST_DATABASE: database },
      })
      address = Promise.race([
        once(child.stdout, 'data').then(([data]) => String(data).trim()),
        once(child, 'exit').then(([code]) => Promise.reject(new Error(`The test server ended with ${code}.`))),
      ])
      await address
    },
    async serve({ path }) {
      if (path === '/tenth-test-server.js') return `export const address = ${JSON.stringify(await address)}`
    },
    serverStop() {
      // It runs until its input ends, so it cannot outlive this process either.
      child?.stdin.end()
    },
  }
}

/** Every element and every message there is, for tests that are about all of them. */
function everyElement() {
  const source = 'packages/elements/src'
  const nameOf = file => basename(dirname(dirname(file))).replace('src', 'units')
  return {
    name: 'every-element',
    serve({ path }) {
      if (path !== '/tenth-every-element.js') return undefined
      const registered = globSync(`${source}/*/define.ts`).map(file => `import '/${file}'`)
      const words = globSync([`${source}/*/words/en.ts`, `${source}/words/en.ts`])
      const imported = words.map((file, index) => `import { english as words${index} } from '/${file}'`)
      const named = words.map((file, index) => `  '${nameOf(file)}': words${index},`)
      return [...registered, ...imported, 'export const english = {', ...named, '}'].join('\n')
    },
  }
}

/** Nanostores asks, as bundlers answer. */
const nodeEnvironment = {
  name: 'node-environment',
  transform({ path, body }) {
    if (path.includes('/nanostores/') && typeof body === 'string') {
      return body.replaceAll('process.env.NODE_ENV', '"production"')
    }
  },
}

export default {
  files: process.env.TENTH_TEST_FILES ?? 'packages/{elements,embed}/src/**/*.test.ts',
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: { exportConditions: ['@tenth/source', 'development', 'browser'] },
  plugins: [
    tenthServer(),
    everyElement(),
    nodeEnvironment,
    ...engines.flatMap(({ plugins }) => plugins),
    esbuildPlugin({
      ts: true,
      target: 'es2023',
      tsconfig: fileURLToPath(new URL('packages/elements/tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: engines.map(({ launcher }) => launcher),
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  // Both engines and the end-to-end tests share the machine: slow is not wrong.
  testFramework: { config: { timeout: 30_000 } },
  // Its progress is for a screen; a log of it buries what failed.
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), browserCounts()],
  // Libraries are tried as a developer loads them, where they say so.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
}
