import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { ShopRoute } from '../../../core/src/call.ts'
import { createShop, type Activity, type ProgramInput } from '../../../core/src/shop/index.ts'
import { ensureTenant } from '../../../server/src/db/tenant.ts'
import { createApp, newPublishableKey, newSecretKey } from '../../../server/src/index.ts'
import { testDatabase } from '../../../server/src/test-database/test-database.ts'

// The whole server for the elements' tests, and beside it what a shop's backend does, so that a page can ask for both.
// It prints its address and runs until its input ends.

const db = await testDatabase()
const app = createApp({ db, checkReplies: true })
const inProcess: typeof fetch = async (input, init) => app.fetch(new Request(input, init))
let opened = 0
const shops = new Map<string, ReturnType<typeof createShop>>()

/** What a server of the shop writes, for whom. */
interface WrittenPage {
  name: string
  key: string
  member: string
  language: string
  tags: string[]
}

/** What a test may ask of the shop, by the last part of the path. */
const desk: Record<string, (asked: never) => Promise<unknown>> = {
  open: async ({ program }: { program: ProgramInput }) => {
    // Two engines ask at once: neither may get the other's shop.
    const name = `deli-${process.pid}-${++opened}`
    const secret = newSecretKey(name, 'live')
    const page = newPublishableKey(name, 'live')
    const blank = { program_id: name, secret_hash: null, public_key: null, created_at: new Date(), revoked_at: null }
    await db.transaction(name, async tx => {
      await ensureTenant(tx, name)
      const keys = [
        { ...blank, id: secret.id, kind: 'secret' as const, secret_hash: secret.hash, public_key: secret.publicKey },
        { ...blank, id: page.id, kind: 'publishable' as const },
      ]
      await tx.insertInto('keys').values(keys).execute()
    })
    const shop = createShop({ api: 'http://tenth.test', secretKey: secret.secret, fetch: inProcess })
    shops.set(name, shop)
    await shop.publish(program)
    return { name, key: page.key }
  },
  publish: ({ name, program }: { name: string; program: ProgramInput }) => shopOf(name).publish(program),
  report: ({ name, activity }: { name: string; activity: Activity }) => shopOf(name).report(activity),
  call: ({ name, route, options }: { name: string; route: ShopRoute; options: never }) =>
    shopOf(name).call(route, options),
  render: async ({ name, key, member, language, tags }: WrittenPage) => {
    const { knownScript, readKnown, renderElement } = await import('../server/index.ts')
    const token = await shopOf(name).memberToken({ member })
    const known = await readKnown({ api: 'http://tenth.test', key, token, fetch: inProcess })
    const elements = await Promise.all(tags.map(tag => renderElement(tag, { ...known, language })))
    return { elements: elements.join(''), known: knownScript(known) }
  },
  token: ({ name, member }: { name: string; member: string }) => shopOf(name).memberToken({ member }),
}

function shopOf(name: string): ReturnType<typeof createShop> {
  const shop = shops.get(name)
  if (!shop) throw new Error(`There is no shop ${name}.`)
  return shop
}

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const ask = pathname.startsWith('/desk/') && desk[pathname.slice(6)]
  if (!ask) return app.fetch(request)
  const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }
  if (request.method === 'OPTIONS') return new Response(null, { headers })
  return Response.json((await ask((await request.json()) as never)) ?? null, { headers })
}

async function relay(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController()
  outgoing.on('close', () => gone.abort())
  const { method = 'GET' } = incoming
  const body =
    method === 'GET' || method === 'OPTIONS' ? null : (Readable.toWeb(incoming) as ReadableStream<Uint8Array>)
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as [string, string])
  const url = `http://${incoming.headers.host}${incoming.url}`
  const request = new Request(url, { method, headers, body, duplex: 'half', signal: gone.signal } as RequestInit)
  const response = await answer(request)
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.flushHeaders()
  for await (const chunk of response.body ?? []) outgoing.write(chunk)
  outgoing.end()
}

// No connection ends amid a request, however slow the tests are.
const server = createServer({ keepAliveTimeout: 600_000 }, (incoming, outgoing) => {
  relay(incoming, outgoing).catch((error: unknown) => {
    if (outgoing.destroyed) return
    console.error(error)
    outgoing.writeHead(500, { 'access-control-allow-origin': '*' }).end()
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) process.stdout.write(`http://127.0.0.1:${address.port}\n`)
})

process.stdin.resume().on('end', () => process.exit())
