import * as z from 'zod'
import { Event, EventType } from '../event.ts'
import { pageOf } from '../page.ts'
import { Id } from '../scalar.ts'
import {
  Delivery,
  DeliveryStatus,
  EventFilter,
  NewWebhook,
  Replay,
  Webhook,
  WebhookStatus,
  WebhookUrl,
} from '../webhook.ts'
import { page } from './page-query.ts'
import type { Route } from './route.ts'

/** Who is told what happens, and what did. */
export const webhookRoutes = {
  createWebhook: {
    method: 'POST',
    path: '/v1/webhooks',
    auth: 'secret',
    summary: 'Have events sent to an address. Its secret is in this reply only.',
    body: z.strictObject({ url: WebhookUrl, /** @default null, all of them */ types: EventFilter.default(null) }),
    reply: NewWebhook,
    problems: ['sealing_key_missing', 'webhooks_full'],
  },
  listWebhooks: {
    method: 'GET',
    path: '/v1/webhooks',
    auth: 'secret',
    summary: 'Every webhook, without its secret.',
    reply: z.strictObject({ items: z.array(Webhook) }),
    problems: [],
  },
  changeWebhook: {
    method: 'POST',
    path: '/v1/webhooks/{webhook}',
    auth: 'secret',
    summary: 'Change where events are sent and which, or send again to one that was disabled.',
    body: z.strictObject({
      url: WebhookUrl.optional(),
      types: EventFilter.optional(),
      status: WebhookStatus.optional(),
    }),
    reply: Webhook,
    problems: ['webhook_unknown'],
  },
  deleteWebhook: {
    method: 'DELETE',
    path: '/v1/webhooks/{webhook}',
    auth: 'secret',
    summary: 'Send nothing more to an address, and forget what was sent.',
    reply: Webhook,
    problems: ['webhook_unknown'],
  },
  rotateWebhookSecret: {
    method: 'POST',
    path: '/v1/webhooks/{webhook}/secret',
    auth: 'secret',
    summary: 'A new secret. For some hours everything is signed with both, the one before and this.',
    body: z.strictObject({
      /** For how many hours the one before stays. @default 24 */
      hours: z.int().min(0).max(720).default(24),
    }),
    reply: NewWebhook,
    problems: ['sealing_key_missing', 'webhook_unknown', 'sealing_key_differs'],
  },
  testWebhook: {
    method: 'POST',
    path: '/v1/webhooks/{webhook}/test',
    auth: 'secret',
    summary: 'Send a `webhook.test` to it, whatever its filter.',
    body: z.strictObject({}),
    reply: Delivery,
    problems: ['webhook_unknown'],
  },
  replayEvents: {
    method: 'POST',
    path: '/v1/webhooks/{webhook}/replay',
    auth: 'secret',
    summary: 'Send again, under the same ids: one event, or all that it takes since a moment.',
    body: Replay,
    reply: z.strictObject({ /** How many are sent. */ events: z.int() }),
    problems: ['event_unknown', 'webhook_unknown'],
  },
  listDeliveries: {
    method: 'GET',
    path: '/v1/webhooks/{webhook}/deliveries',
    auth: 'secret',
    summary: 'What was sent to it and how it went, newest first.',
    query: page.extend({ status: DeliveryStatus.optional() }),
    reply: pageOf(Delivery),
    problems: ['cursor_invalid', 'webhook_unknown'],
  },
  listEvents: {
    method: 'GET',
    path: '/v1/events',
    auth: 'secret',
    summary: 'Everything that happened, newest first.',
    query: page.extend({ member: Id.optional(), type: EventType.optional() }),
    reply: pageOf(Event),
    problems: ['cursor_invalid'],
  },
} as const satisfies Record<string, Route>
