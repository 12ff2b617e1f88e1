import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { App } from '../app/create-app.ts'
import { ProblemError } from '../app/problem-error.ts'
import { problemReply } from '../app/problem-reply.ts'
import { CommandError } from './command-error.ts'

/** How long requests that are being answered may still take after a stop was asked for. */
const drainTime = 10_000

/** Longer than proxies and browsers keep a connection, so that it is they who end it, never amid their next request. */
const keepAliveTimeout = 95_000

export interface Listening {
  url: string
  /** Takes no more requests and waits for those that are being answered. */
  close: () => Promise<void>
}

/** Listens, or says why that cannot be. */
export async function listen(app: App, { port, host }: { port: number; host: string }): Promise<Listening> {
  const answer = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    errorHandler: () =>
      problemReply(new ProblemError('invalid', { detail: 'The address or the Host header is not valid.' })),
  })
  const server = createServer({ keepAliveTimeout }, (incoming, outgoing) => void answer(incoming, outgoing))
  await new Promise<void>((resolve, reject) => {
    server.once('error', error => reject(listenError(error, port, host)))
    server.listen(port, host, resolve)
  })
  const { address, port: actual, family } = server.address() as AddressInfo
  return { url: `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`, close: () => close(server) }
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    const late = setTimeout(() => server.closeAllConnections(), drainTime)
    // A connection that has had its answer would otherwise be kept for a next request that cannot come.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(late)
      clearInterval(idle)
      resolve()
    })
  })
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): CommandError {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use on ${host}. Stop what listens there, or choose another: PORT=8788 tenth serve`,
    EACCES: `Port ${port} may not be listened on by this user. Choose one from 1024 up: PORT=8787 tenth serve`,
    EADDRNOTAVAIL: `HOST is ${host}, which is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for every address.`,
    ENOTFOUND: `HOST is ${host}, which leads nowhere. Use 127.0.0.1, or 0.0.0.0 for every address.`,
  }
  return new CommandError(sentences[error.code ?? ''] ?? `Cannot listen on ${host}:${port}: ${error.message}.`, 1, {
    cause: error,
  })
}
