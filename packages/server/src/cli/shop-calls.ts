import { existsSync } from 'node:fs'
import type { Problem } from '@tenth/contract'
import { pino } from 'pino'
import { createApp } from '../app/create-app.ts'
import { CommandError } from './command-error.ts'
import { openLedger } from './open-ledger.ts'
import { registerKeys } from './register-keys.ts'
import { serveSettings, type ServeFlags } from './serve-settings.ts'

/** Where a command's calls go, and as whom. */
export interface RowFlags extends Pick<ServeFlags, 'data' | 'databaseUrl'> {
  /** A server that runs, instead of opening the ledger. */
  url?: string
  /** Uses the key of the test mode. */
  test?: boolean
}

type Call = (path: string, init?: RequestInit & { duplex?: 'half' }) => Promise<Response>

/** Runs something that speaks to the API as the shop's backend: of a server that runs, or of the ledger itself. */
export async function asShop(flags: RowFlags, work: (call: Call) => Promise<void>): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const settings = serveSettings(flags, process.env)
  const mode = flags.test ? 'test' : 'live'
  const key = settings.keys.find(({ key }) => key.kind === 'secret' && key.mode === mode)
  if (!key) throw new CommandError(`Set TENTH_SECRET_KEY to a secret key, sk_${mode}_….`, 2)
  const headers = { authorization: `Bearer ${key.text}` }
  const calling =
    (send: (request: Request) => Promise<Response>, base: string): Call =>
    async (path, init = {}) => {
      const sent = { ...init, headers: { ...headers, ...(init.headers as Record<string, string>) } }
      const response = await send(new Request(new URL(path, base), sent))
      if (!response.ok) throw new CommandError(sentence((await response.json()) as Problem))
      return response
    }
  if (flags.url !== undefined) {
    if (!URL.canParse(flags.url)) throw new CommandError('--url is no address, such as http://127.0.0.1:8787.', 2)
    return work(calling(fetch, flags.url))
  }
  const db = await openLedger(settings)
  const logger = pino({ level: 'silent' })
  const app = createApp({ db, ...(settings.sealingKey !== null && { sealingKey: settings.sealingKey }) })
  try {
    await registerKeys(db, settings.keys, logger)
    await work(calling(app.fetch, 'http://tenth'))
  } finally {
    app.close()
    await db.close()
  }
}

function sentence({ title, detail, errors = [] }: Problem): string {
  return [detail ?? title, ...errors.map(({ pointer, detail }) => `${pointer}: ${detail}`)].join('\n')
}
