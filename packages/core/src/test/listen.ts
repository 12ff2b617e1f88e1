import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import type { Fetch } from '../wire/fetch.ts'

/** The server on a port of this machine, which can be taken down and put up elsewhere; `fetch` follows it there. */
export async function listen(server: Fetch) {
  let running: ServerType | undefined
  let port = 0
  const start = async () => {
    running = createAdaptorServer({ fetch: server })
    running.listen(0, '127.0.0.1')
    await once(running, 'listening')
    port = (running.address() as AddressInfo).port
  }
  const stop = async () => {
    if (!running?.listening) return
    const closed = once(running, 'close')
    running.close()
    if ('closeAllConnections' in running) running.closeAllConnections()
    await closed
  }
  const fetch: Fetch = request => {
    const { pathname, search } = new URL(request.url)
    return globalThis.fetch(new Request(`http://127.0.0.1:${port}${pathname}${search}`, request))
  }
  await start()
  return { start, stop, fetch }
}
