import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ProgramInput } from '@tenth/contract'
import { createShop, isProblemError, type Shop } from '@tenth/core/shop'
import { freePort } from '../demo/free-port.ts'
import { keptKeys } from '../demo/keys.ts'
import { startTenthServer } from '../demo/tenth-server.ts'

/** A server to report to. */
export interface ReplayServer {
  api: string
  key: string
  stop: () => Promise<void>
}

/** A programme that cannot be published; the message says why. */
export class ProgramFileError extends Error {
  override readonly name = 'ProgramFileError'
}

const usual = fileURLToPath(new URL('replay.program.json', import.meta.url))

/** Starts a server with a database of its own in a folder, and publishes a programme there. */
export async function startOwnServer(folder: string, programFile: string | null): Promise<ReplayServer> {
  const program = await readProgram(programFile ?? usual)
  mkdirSync(folder, { recursive: true })
  const keys = keptKeys(join(folder, 'replay.env'), 'replay')
  const server = await startTenthServer({ keys, data: folder, port: await freePort(8788) })
  try {
    await publish(createShop({ api: server.api, secretKey: keys.secretKey }), program)
  } catch (error) {
    await server.stop()
    throw error
  }
  return { api: server.api, key: keys.secretKey, stop: server.stop }
}

async function readProgram(file: string): Promise<ProgramInput> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ProgramInput
  } catch (error) {
    throw new ProgramFileError(`The programme ${file} cannot be read: ${(error as Error).message}.`)
  }
}

async function publish(shop: Pick<Shop, 'publish'>, program: ProgramInput): Promise<void> {
  try {
    await shop.publish(program)
  } catch (error) {
    if (!isProblemError(error)) throw error
    const faults = error.problem.errors?.map(({ pointer, detail }) => `${pointer}: ${detail}`) ?? []
    throw new ProgramFileError([error.message, ...faults].join('\n'))
  }
}
