import { join } from 'node:path'
import { root } from '../workspace/root.ts'
import { answers, startChild, type Child } from './child.ts'
import type { DemoKeys } from './keys.ts'

export interface ServerOptions {
  keys: DemoKeys
  /** The folder of its embedded database. */
  data: string
  /** A PostgreSQL to use instead. */
  postgres?: string
  port: number
  /** Prints its log behind this name. */
  name?: string
  watch?: boolean
}

export interface TenthServer extends Child {
  /** Where it answers. */
  api: string
}

const program = join(root, 'packages/server/src/cli/tenth.ts')

/** Starts the server as a merchant would; resolves once it takes requests. */
export async function startTenthServer(options: ServerOptions): Promise<TenthServer> {
  const { keys, data, postgres = '', port, name, watch } = options
  const env = {
    TENTH_DATA: data,
    TENTH_SECRET_KEY: keys.secretKey,
    TENTH_PUBLISHABLE_KEY: keys.publishableKey,
    HOST: '127.0.0.1',
    PORT: String(port),
    // Whatever database the developer's shell names, the demo keeps to its own.
    DATABASE_URL: postgres,
  }
  const child = startChild(program, ['serve'], { env, ...(name && { name }), ...(watch && { watch }) })
  const api = `http://localhost:${port}`
  try {
    await answers(`${api}/readyz`, child)
  } catch (error) {
    await child.stop()
    throw error
  }
  return { ...child, api }
}
