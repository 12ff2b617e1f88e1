import { createHmac, randomBytes } from 'node:crypto'
import { ProblemError } from '../app/problem-error.ts'
import { seal, unseal } from '../ledger/sealed-reply.ts'

/** What a webhook is signed with; `until` is a moment in ISO 8601, null for the one that stays. */
export interface WebhookSecret {
  secret: string
  until: string | null
}

/** A new secret: 192 random bits, written as Standard Webhooks writes them. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(24).toString('base64')}`
}

/** Seals secrets for their webhook: they must be read to sign, so that a hash would not do. */
export function sealSecrets(secrets: readonly WebhookSecret[], key: string, owner: string): Buffer {
  return seal(secrets, key, `${owner} webhook`)
}

/** @throws ProblemError when the key is not the one they were sealed with. */
export function openSecrets(sealed: Uint8Array, key: string, owner: string): WebhookSecret[] {
  try {
    return unseal(sealed, key, `${owner} webhook`) as WebhookSecret[]
  } catch {
    throw new ProblemError('sealing_key_differs')
  }
}

/** Those that still sign, newest first. */
export function liveSecrets(secrets: readonly WebhookSecret[], now: Date): WebhookSecret[] {
  return secrets.filter(({ until }) => until === null || Date.parse(until) > now.getTime())
}

/** The headers of Standard Webhooks: one signature for each secret. */
export function signedHeaders(
  { id, body, seconds }: { id: string; body: string; seconds: number },
  secrets: readonly WebhookSecret[],
): Record<string, string> {
  const signatures = secrets.map(({ secret }) => {
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`
  })
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': signatures.join(' ') }
}
