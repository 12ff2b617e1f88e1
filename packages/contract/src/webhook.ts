import * as z from 'zod'
import { EventType } from './event.ts'
import { Id, Timestamp } from './scalar.ts'

const ownHosts = ['localhost', '127.0.0.1', '[::1]']

/** Where events are sent: https, or http to this machine itself; no name or password in it. */
export const WebhookUrl = z
  .string()
  .max(2000)
  .refine(isTarget, { error: 'Use an https address without a user in it; http only for localhost.' })
  .meta({ id: 'WebhookUrl' })
export type WebhookUrl = z.infer<typeof WebhookUrl>

/** Which events are sent; null is all of them. */
export const EventFilter = z.array(EventType).min(1).max(200).nullable().meta({ id: 'EventFilter' })
export type EventFilter = z.infer<typeof EventFilter>

export const WebhookStatus = z.enum(['enabled', 'disabled']).meta({ id: 'WebhookStatus' })
export type WebhookStatus = z.infer<typeof WebhookStatus>

/** An address that is told what happens. */
export const Webhook = z
  .strictObject({
    id: Id,
    url: WebhookUrl,
    types: EventFilter,
    /** Nothing is sent to one that is disabled, nor kept for it. */
    status: WebhookStatus,
    createdAt: Timestamp,
    /** Since when everything fails; null while it does not. */
    failingSince: Timestamp.nullable(),
  })
  .meta({ id: 'Webhook' })
export type Webhook = z.infer<typeof Webhook>

/** A webhook with the secret that it is signed with. The secret is shown in this reply and never again. */
export const NewWebhook = z.strictObject({ webhook: Webhook, secret: z.string() }).meta({ id: 'NewWebhook' })
export type NewWebhook = z.infer<typeof NewWebhook>

/** One try to send an event. */
export const DeliveryAttempt = z
  .strictObject({
    at: Timestamp,
    /** The HTTP status; null where no answer came. */
    status: z.int().nullable(),
    /** Why no answer came. */
    error: z.string().nullable(),
    /** In milliseconds. */
    duration: z.int(),
  })
  .meta({ id: 'DeliveryAttempt' })
export type DeliveryAttempt = z.infer<typeof DeliveryAttempt>

export const DeliveryStatus = z.enum(['pending', 'delivered', 'failed']).meta({ id: 'DeliveryStatus' })
export type DeliveryStatus = z.infer<typeof DeliveryStatus>

/** An event on its way to a webhook. */
export const Delivery = z
  .strictObject({
    /** The event's id, which is also the `webhook-id` it is sent under. */
    event: Id,
    type: EventType,
    status: DeliveryStatus,
    /** When it is tried next; null once it is delivered or given up. */
    nextAt: Timestamp.nullable(),
    /** Every try, oldest first. */
    attempts: z.array(DeliveryAttempt),
  })
  .meta({ id: 'Delivery' })
export type Delivery = z.infer<typeof Delivery>

/** What is sent once more: one event, or everything since a moment. */
export const Replay = z
  .union([z.strictObject({ event: Id }), z.strictObject({ since: Timestamp })], {
    error: 'Name one event or a moment: { "event": "…" } or { "since": "2026-03-01T00:00:00Z" }.',
  })
  .meta({ id: 'Replay' })
export type Replay = z.infer<typeof Replay>

function isTarget(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  const safe = protocol === 'https:' || (protocol === 'http:' && ownHosts.includes(hostname))
  return safe && username === '' && password === ''
}
