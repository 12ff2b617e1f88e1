import * as z from 'zod'
import { Grants } from './grant.ts'
import { LimitPeriod } from './limit.ts'
import { Id, Slug, Timestamp } from './scalar.ts'

/** Telling others of the shop, or following it. */
export const ShareKind = z.enum(['share', 'follow']).meta({ id: 'ShareKind' })
export type ShareKind = z.infer<typeof ShareKind>

/** What sharing or following on one network gives, once in each period. */
export const ShareRule = z
  .strictObject({
    id: Slug,
    kind: ShareKind,
    /** The network, by the shop's own name for it, such as `instagram`. */
    network: Slug,
    /** Where the shop is on that network, or where it is shared: a list of ways to collect leads there. */
    url: z.url({ protocol: /^https?$/ }).optional(),
    gives: Grants.min(1),
    /** How often it can give: once in each day, week, month or year of the calendar, or once for all. @default "ever" */
    per: LimitPeriod.default('ever'),
    /**
     * Whose word is enough. No network tells a web page whether somebody shared, so what a page tells is only told;
     * `verified` waits until the shop's backend says that it saw it. @default "told"
     */
    when: z.enum(['told', 'verified']).default('told'),
  })
  .meta({ id: 'ShareRule' })
export type ShareRule = z.output<typeof ShareRule>

/** Somebody shared or followed. */
export const ShareTold = z.strictObject({ kind: ShareKind, network: Slug }).meta({ id: 'ShareTold' })
export type ShareTold = z.infer<typeof ShareTold>

/** A share or follow that was told, and what came of it. */
export const Share = z
  .strictObject({
    id: Id,
    member: Id,
    kind: ShareKind,
    network: Slug,
    at: Timestamp,
    /** Whether the shop's backend said that it saw it. What a page tells is never more than the member's own word. */
    verified: z.boolean(),
    /** What it gave: nothing while it waits to be verified. */
    given: Grants,
    /** When the next one can give; null is never. */
    next: Timestamp.nullable(),
  })
  .meta({ id: 'Share' })
export type Share = z.infer<typeof Share>
