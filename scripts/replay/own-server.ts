import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createShop } from '@tenth/core/shop'
import { freePort } from '../demo/free-port.ts'
import { keptKeys } from '../demo/keys.ts'
import { startTenthServer } from '../demo/tenth-server.ts'

/** A server to report to. */
export interface ReplayServer {
  api: string
  key: string
  stop: () => Promise<void>
}

/** Starts a server with a database of its own in a folder, and publishes the replay's programme there. */
export async function startOwnServer(folder: string): Promise<ReplayServer> {
  mkdirSync(folder, { recursive: true })
  const keys = keptKeys(join(folder, 'replay.env'), 'replay')
  const server = await startTenthServer({ keys, data: folder, port: await freePort(8788) })
  const program: unknown = JSON.parse(await readFile(new URL('replay.program.json', import.meta.url), 'utf8'))
  await createShop({ api: server.api, secretKey: keys.secretKey }).publish(program as never)
  return { api: server.api, key: keys.secretKey, stop: server.stop }
}
