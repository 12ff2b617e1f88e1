import { parseKey, type KeyText } from '../auth/key-text.ts'
import { tenantOf } from '../auth/tenant.ts'
import type { Reach } from '../webhooks/reach.ts'
import { CommandError } from './command-error.ts'

/** What `tenth serve` may be told on the command line. */
export interface ServeFlags {
  port?: string
  host?: string
  data?: string
  databaseUrl?: string
  programFile?: string
}

/** A key to be registered at the start. */
export interface GivenKey {
  text: string
  key: KeyText
  tenant: string
}

export interface ServeSettings {
  port: number
  host: string
  data: string
  databaseUrl: string | null
  keys: GivenKey[]
  programFile: string | null
  logLevel: string
  /** Seals imported codes; null where none is set. */
  sealingKey: string | null
  /** How far webhooks reach. */
  webhooksTo: Reach
}

type Env = Record<string, string | undefined>
type Complain = (sentence: string) => void

const reaches = ['public', 'loopback', 'any'] as const
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent']

/** Reads the settings; throws one error that names every wrong one. */
export function serveSettings(flags: ServeFlags, env: Env): ServeSettings {
  const faults: string[] = []
  const complain: Complain = sentence => faults.push(sentence)
  const keys = [
    ...keysOf('TENTH_SECRET_KEY', 'secret', env, complain),
    ...keysOf('TENTH_PUBLISHABLE_KEY', 'publishable', env, complain),
  ]
  const settings: ServeSettings = {
    port: portOf(flags.port ?? env['PORT'] ?? '8787', complain),
    host: flags.host ?? env['HOST'] ?? '127.0.0.1',
    data: flags.data ?? env['TENTH_DATA'] ?? '.tenth',
    databaseUrl: databaseUrlOf(flags.databaseUrl ?? env['DATABASE_URL'], complain),
    keys,
    programFile: flags.programFile ?? (env['TENTH_PROGRAM_FILE'] || null),
    logLevel: logLevelOf(env['TENTH_LOG_LEVEL'] ?? 'info', complain),
    sealingKey: sealingKeyOf(env['TENTH_SEALING_KEY'], complain),
    webhooksTo: reachOf(env['TENTH_WEBHOOKS_TO'] || 'public', complain),
  }
  if (settings.programFile) checkOneProgram(keys, complain)
  if (faults.length > 0) throw new CommandError(faults.join('\n'), 2)
  return settings
}

function portOf(text: string, complain: Complain): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  if (!(port <= 65_535))
    complain(`PORT is ${JSON.stringify(text)}. Use a whole number from 0 to 65535; 0 takes a free port.`)
  return port
}

function databaseUrlOf(text: string | undefined, complain: Complain): string | null {
  if (!text) return null
  const form = 'DATABASE_URL is not a PostgreSQL address. Use postgres://user:password@host:5432/database.'
  if (!URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol)) complain(form)
  return text
}

function logLevelOf(text: string, complain: Complain): string {
  if (!levels.includes(text)) complain(`TENTH_LOG_LEVEL is ${JSON.stringify(text)}. Use ${levels.join(', ')}.`)
  return text
}

function sealingKeyOf(text: string | undefined, complain: Complain): string | null {
  if (!text) return null
  // Never shown.
  if (text.length < 32) complain('TENTH_SEALING_KEY is too short. Use 32 random characters or more.')
  return text
}

function reachOf(text: string, complain: Complain): Reach {
  const reach = reaches.find(one => one === text)
  if (!reach) complain(`TENTH_WEBHOOKS_TO is ${JSON.stringify(text)}. Use ${reaches.join(', ')}.`)
  return reach ?? 'public'
}

function keysOf(name: string, kind: KeyText['kind'], env: Env, complain: Complain): GivenKey[] {
  const form =
    kind === 'secret'
      ? 'sk_live_<programme>_… or sk_test_<programme>_…'
      : 'pk_live_<programme>_… or pk_test_<programme>_…'
  const texts = (env[name] ?? '')
    .split(',')
    .map(text => text.trim())
    .filter(Boolean)
  return texts.flatMap((text, index) => {
    const key = parseKey(text)
    if (key?.kind === kind) return [{ text, key, tenant: tenantOf(key.program, key.mode) }]
    const which = texts.length > 1 ? `Key ${index + 1} of ${name}` : name
    // Never shown: it may be a real key, a character short.
    complain(`${which} is not a ${kind} key. It looks like ${form}; make some with: tenth init`)
    return []
  })
}

function checkOneProgram(keys: GivenKey[], complain: Complain): void {
  const programs = new Set(keys.map(({ key }) => key.program))
  if (programs.size === 1) return
  complain(
    programs.size === 0
      ? 'TENTH_PROGRAM_FILE is set, yet no key says whose programme it is. Set TENTH_SECRET_KEY too.'
      : `TENTH_PROGRAM_FILE is set, and the keys are of ${programs.size} programmes (${[...programs].join(', ')}). Use keys of one, or publish through the API.`,
  )
}
