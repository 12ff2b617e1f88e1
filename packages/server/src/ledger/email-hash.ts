import { createHmac } from 'node:crypto'

/** All that is kept of an address: a hash keyed by the tenant's salt, so that no list of addresses can be tried elsewhere. */
export function emailHash(email: string, salt: Uint8Array): Buffer {
  return createHmac('sha256', salt).update(mailbox(email)).digest()
}

/** Providers that deliver `ann+shop` to `ann`. */
const plusIsIgnored = new Set([
  ...['gmail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'icloud.com', 'me.com', 'mac.com'],
  ...['proton.me', 'protonmail.com', 'pm.me', 'fastmail.com', 'hey.com'],
])

/** One text for every way to write the same mailbox, as far as its provider is known; nothing is guessed of others. */
export function mailbox(email: string): string {
  const text = email.trim().toLowerCase()
  const at = text.lastIndexOf('@')
  const written = text.slice(at + 1)
  const domain = written === 'googlemail.com' ? 'gmail.com' : written
  const whole = text.slice(0, at)
  const name = plusIsIgnored.has(domain) ? (whole.split('+')[0] ?? whole) : whole
  // Google delivers a.n.n to ann.
  return `${domain === 'gmail.com' ? name.replaceAll('.', '') : name}@${domain}`
}
