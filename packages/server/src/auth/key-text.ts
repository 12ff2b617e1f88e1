import type { Mode } from './tenant.ts'

/** A key's text, taken apart. */
export type KeyText =
  | { kind: 'secret'; program: string; mode: Mode; id: string; secret: string }
  | { kind: 'publishable'; program: string; mode: Mode; id: string }

const secretKey = /^sk_(live|test)_([a-z][a-z0-9-]{0,62})_([a-z0-9]{8})_([a-z0-9]{52,64})$/
const publishableKey = /^pk_(live|test)_([a-z][a-z0-9-]{0,62})_([a-z0-9]{16,64})$/

/** Reads a key; null when it is none of ours. */
export function parseKey(text: string): KeyText | null {
  const secret = secretKey.exec(text)
  if (secret) {
    const [, mode, program = '', id = '', part = ''] = secret
    return { kind: 'secret', program, mode: mode as Mode, id, secret: part }
  }
  const publishable = publishableKey.exec(text)
  if (!publishable) return null
  const [, mode, program = '', id = ''] = publishable
  return { kind: 'publishable', program, mode: mode as Mode, id }
}
