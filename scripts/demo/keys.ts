import { randomInt } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

/** What the demo shop and its server agree on. */
export interface DemoKeys {
  secretKey: string
  publishableKey: string
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567'
const random = (length: number): string => Array.from({ length }, () => letters[randomInt(letters.length)]).join('')

/** New keys for a programme. The server registers whatever keys it is started with. */
export function makeKeys(program = 'deli'): DemoKeys {
  return {
    secretKey: `sk_live_${program}_${random(8)}_${random(52)}`,
    publishableKey: `pk_live_${program}_${random(24)}`,
  }
}

/** The keys of the last run, so that everybody's points are still theirs; new ones in a fresh folder. */
export function keptKeys(file: string, program?: string): DemoKeys {
  if (existsSync(file)) {
    const kept = parseEnv(readFileSync(file, 'utf8'))
    const { TENTH_SECRET_KEY: secretKey, TENTH_PUBLISHABLE_KEY: publishableKey } = kept
    if (secretKey && publishableKey) return { secretKey, publishableKey }
  }
  const keys = makeKeys(program)
  const lines = [`TENTH_SECRET_KEY=${keys.secretKey}`, `TENTH_PUBLISHABLE_KEY=${keys.publishableKey}`, '']
  writeFileSync(file, lines.join('\n'), { mode: 0o600 })
  return keys
}
