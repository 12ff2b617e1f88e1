import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createShop } from '@tenth/core/shop'
import { publishProgram } from '../../examples/storefront/src/loyalty/program.ts'
import { root } from '../workspace/root.ts'
import { run } from '../workspace/run.ts'
import { answers, startChild, type Child } from './child.ts'
import { freePort } from './free-port.ts'
import { keptKeys } from './keys.ts'
import { rebuildOnChange } from './rebuild.ts'
import { startTenthServer } from './tenth-server.ts'

// Starts the whole demo: Tenth's server on a database of its own, and the deli's shop in front of it.
// With --watch both start anew when their sources change, and the page's bundle is built again.

const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false } } })
const folder = join(root, '.tenth')
const children: Child[] = []
let ending = false

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0))

try {
  await start()
} catch (error) {
  if (!ending) {
    console.error(`\nThe demo could not start.\n${error instanceof Error ? error.message.trim() : String(error)}`)
    console.error('Everything the demo keeps is in .tenth; without that folder it begins anew.')
    await end(1)
  }
}

async function start(): Promise<void> {
  const built = await run('node', ['scripts/build/build.ts', '@tenth/embed'], { show: true })
  if (built.code !== 0) throw new Error('Building the page’s bundle failed; the reason stands above.')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const keys = keptKeys(join(folder, 'demo.env'))
  const server = await startTenthServer({
    keys,
    data: folder,
    port: await freePort(8787),
    ...(values.watch && { watch: true, name: 'tenth' }),
  })
  children.push(server)
  const port = await freePort(Number(process.env['PORT'] ?? 3000))
  const deli = createShop({ api: server.api, secretKey: keys.secretKey })
  const { version } = await publishProgram(deli, `http://localhost:${port}/`)
  const shop = startChild(join(root, 'examples/storefront/src/main.ts'), [], {
    env: {
      TENTH_API: server.api,
      TENTH_SECRET_KEY: keys.secretKey,
      TENTH_PUBLISHABLE_KEY: keys.publishableKey,
      SHOP_DATABASE: join(folder, 'shop.db'),
      PORT: String(port),
    },
    ...(values.watch && { watch: true, name: 'shop' }),
  })
  children.push(shop)
  await answers(`http://localhost:${port}/healthz`, shop)
  if (values.watch) rebuildOnChange(['contract', 'core', 'elements', 'embed'])
  announce(`http://localhost:${port}`, server.api, version)
  for (const child of [server, shop]) void child.ended.then(() => fell(child))
}

function announce(shop: string, api: string, version: number): void {
  console.log(`
  The deli is open     ${shop}
  Its back office      ${shop}/admin
  Tenth's reference    ${api}/docs  (programme version ${version})

  Join the club, buy nine sandwiches: the tenth is free. Everything is kept in .tenth; Ctrl-C ends both.
`)
}

/** One without the other is no demo: say why it ended, and end. */
function fell(child: Child): void {
  if (ending) return
  console.error(`\nPart of the demo ended unexpectedly:\n${child.output()}`)
  void end(1)
}

async function end(code: number): Promise<void> {
  if (ending) return
  ending = true
  // The shop first, so that it can still tell Tenth what it was about to.
  for (const child of children.toReversed()) await child.stop()
  process.exit(code)
}
