import * as z from 'zod'
import { Condition } from './condition.ts'
import { Slug, Timestamp } from './scalar.ts'
import { Text } from './text.ts'
import { Window } from './window.ts'

/** How much a notice matters: the higher come first. */
export const NoticePriority = z.enum(['low', 'normal', 'high']).meta({ id: 'NoticePriority' })
export type NoticePriority = z.infer<typeof NoticePriority>

/** Something a shop tells its members. */
export const Notice = z
  .strictObject({
    id: Slug,
    /** The headline. */
    name: Text,
    /** What there is to say. */
    description: Text.optional(),
    /** Where it leads, such as a page of the shop. */
    url: z.url({ protocol: /^https?$/ }).optional(),
    /** Only for members of whom this is so, such as `{ "language": ["lt"] }`. @default everybody */
    audience: Condition.optional(),
    /** When it is shown. @default always */
    window: Window.optional(),
    /** @default "normal" */
    priority: NoticePriority.default('normal'),
  })
  .meta({ id: 'Notice' })
export type Notice = z.output<typeof Notice>

/** What a shop tells its members, and whether the programme's own changes are told. */
export const Notices = z
  .strictObject({
    /** Tells by itself what changed in rules, cards, rewards and tiers, each time something did. @default false */
    changes: z.boolean().default(false),
    items: z.array(Notice).max(200).default([]),
  })
  .meta({ id: 'Notices' })
export type Notices = z.output<typeof Notices>

/** One thing that is otherwise than it was in the programme. */
export const ProgramChange = z
  .strictObject({
    /** Where in the programme, such as `rewards`. */
    part: z.enum(['earn', 'cards', 'rewards', 'tiers', 'points', 'referral']),
    /** What is there: the id of a rule, card, reward or tier; null where the whole part is meant. */
    id: Slug.nullable(),
    change: z.enum(['added', 'removed', 'changed']),
  })
  .meta({ id: 'ProgramChange' })
export type ProgramChange = z.infer<typeof ProgramChange>

/** A notice as a member sees it. */
export const MyNotice = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('announcement'),
      /** To be named when it was seen. */
      id: Slug,
      name: Text,
      description: Text.optional(),
      url: z.string().optional(),
      priority: NoticePriority,
      seen: z.boolean(),
    }),
    z.strictObject({
      kind: z.literal('changes'),
      id: Slug,
      /** The version that brought them. */
      version: z.int(),
      at: Timestamp,
      changes: z.array(ProgramChange),
      priority: NoticePriority,
      seen: z.boolean(),
    }),
  ])
  .meta({ id: 'MyNotice' })
export type MyNotice = z.infer<typeof MyNotice>
