import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'

export type Answer = (request: Request) => Promise<Response> | Response

/** A server on a port of its own, which answers as a function does. */
export interface Origin {
  url: string
  /** What was asked for, in order, without the query. */
  asked: string[]
  close: () => Promise<void>
}

export async function openOrigin(answer: Answer): Promise<Origin> {
  const asked: string[] = []
  const server = createServer((incoming, outgoing) => {
    asked.push(incoming.url!.split('?')[0]!)
    Promise.resolve(answer(requestOf(incoming, outgoing))).then(
      response => send(response, outgoing),
      (error: unknown) => outgoing.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function requestOf(incoming: IncomingMessage, outgoing: ServerResponse): Request {
  const { method = 'GET', url, headers } = incoming
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  return new Request(`http://${headers.host}${url}`, {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
    signal: gone.signal,
    ...(method !== 'GET' && { body: Readable.toWeb(incoming), duplex: 'half' }),
  } as RequestInit)
}

function send(response: Response, outgoing: ServerResponse): void {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  if (!response.body) return void outgoing.end()
  const body = Readable.fromWeb(response.body as never)
  outgoing.on('close', () => body.destroy())
  body.on('error', () => outgoing.destroy())
  body.pipe(outgoing)
}
