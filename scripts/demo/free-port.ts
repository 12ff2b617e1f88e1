import { createServer, type AddressInfo } from 'node:net'

/** The wished port where it is free, otherwise any that is. */
export async function freePort(wished = 0): Promise<number> {
  return (await listen(wished)) ?? (await listen(0)) ?? wished
}

function listen(port: number): Promise<number | undefined> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const taken = (server.address() as AddressInfo).port
      server.close(() => resolve(taken))
    })
  })
}
