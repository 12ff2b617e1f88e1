import * as z from 'zod'
import { Id, Timestamp } from './scalar.ts'

/** What can happen and be told of, such as to a webhook, with a sentence for each. */
export const eventTypes = {
  'member.joined': 'A customer joined the programme.',
  'points.earned': 'A member earned points or stamps.',
  'points.expired': 'Points or stamps of a member expired.',
  'redemption.created': 'A member took a reward, or was given one.',
  'redemption.used': "A reward's code was used at the checkout.",
  'redemption.cancelled': 'A member gave a reward back.',
} as const satisfies Record<string, string>

export type EventType = keyof typeof eventTypes
export const EventType = z.enum(Object.keys(eventTypes) as [EventType, ...EventType[]]).meta({ id: 'EventType' })

/** Something that happened. */
export const Event = z
  .strictObject({
    id: Id,
    type: EventType,
    /** Null where it is about no member. */
    member: Id.nullable(),
    /** What there is to tell of it, by its type. */
    data: z.record(z.string(), z.unknown()),
    at: Timestamp,
  })
  .meta({ id: 'Event' })
export type Event = z.infer<typeof Event>
