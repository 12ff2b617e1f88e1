import * as z from 'zod'
import { Id, Timestamp } from './scalar.ts'

/** What can happen and be told of, such as to a webhook, with a sentence for each. */
export const eventTypes = {
  'member.joined': 'A customer joined the programme.',
  'member.erased': 'A member left and was forgotten; it is not told who.',
  'points.earned': 'A member earned points or stamps.',
  'points.activated': 'Points or stamps that were pending can be spent.',
  'points.reversed': 'Points or stamps were taken back, for their order was.',
  'points.adjusted': 'Staff gave or took points or stamps.',
  'points.expired': 'Points or stamps of a member expired.',
  'points.expiring': 'Points or stamps of a member are about to expire.',
  'redemption.created': 'A member took a reward, or was given one.',
  'redemption.used': "A reward's code was used at the checkout.",
  'redemption.released':
    'The order that used a code did not come about, or was refunded, and the code can be used again.',
  'redemption.cancelled': 'A member gave a reward back.',
  'redemption.expired': 'A reward was not used in time.',
  'points.spent': 'Points paid for a part of an order.',
  'points.released': 'Points that had paid for an order came back, for it did not come about.',
  'referral.flagged': 'A referral is doubtful and waits for the shop.',
  'referral.approved': 'The shop let a doubtful referral count.',
  'referral.refused': 'The shop said no to a referral.',
  'referral.paid': 'A friend came to count, and the referral paid.',
  'referral.reversed': 'The order behind a referral went back, and what it paid with it.',
  'referral.lapsed': 'A friend did not come to count in time.',
  'referral.banned': 'A member may no longer recommend the shop.',
  'referral.unbanned': 'A member may recommend the shop again.',
  'offer.taken': 'A member took an offer as a code.',
  'offer.used': 'An offer was taken off a paid order.',
  'offer.returned': 'What was had of an offer came back.',
  'subscription.changed': 'The shop reported a subscription.',
  'cancellation.requested': 'A member wants to cancel a subscription.',
  'cancellation.offered': 'A member said why, and offers were made, if there were any.',
  'cancellation.talk': 'A member who wants to cancel asks to talk to a person.',
  'cancellation.kept': 'A member who wanted to cancel thought better of it.',
  'save_offer.accepted': 'A member accepted an offer and stays: the shop does what it says.',
  'save_offer.fulfilled': 'The shop did what was accepted.',
  'save_offer.revoked': 'The shop took an accepted offer back.',
  'subscription.cancelled': 'A member cancelled a subscription: the shop ends it.',
  'case.opened': 'A member, the shop or a low score opened a case.',
  'case.proposed': 'A member is offered something to make it good.',
  'case.awaiting_approval': "An offer is above its author's authority and waits for a second person.",
  'case.refused': 'An offer was not approved.',
  'case.accepted': 'A member accepted what was offered.',
  'case.declined': 'A member declined what was offered.',
  'case.closed': 'A case was closed.',
  'compensation.due': 'A replacement or refund was accepted, and the shop has to do it.',
  'compensation.fulfilled': 'The shop said that it did a replacement or refund.',
  'survey.asked': 'A member is asked a survey.',
  'survey.answered': 'A member answered a survey.',
  'contest.entered': 'A member entered a contest.',
  'contest.drawn': 'A contest was drawn.',
  'contest.won': 'A member was given a prize of a contest.',
  'share.told': 'A member told of a share or a follow, or the shop saw one.',
  'notice.published': 'There is something new to tell members.',
  'tier.changed': 'A member reached a tier or lost one.',
  'segment.entered': 'A member entered a segment.',
  'segment.left': 'A member left a segment.',
  'thanks.given': 'A member was thanked for their loyalty.',
  'profile.changed': 'A member changed their language or birthday, or the shop their tags.',
  'consent.changed': 'A member agreed to something or took it back.',
  'account.linked': 'An account was linked to a member.',
  'account.unlinked': 'An account was unlinked from a member.',
  'webhook.disabled': 'A webhook failed for too long, and nothing more is sent to it.',
  'webhook.test': 'The shop tries whether a webhook arrives.',
} as const satisfies Record<string, string>

export type EventType = keyof typeof eventTypes
export const EventType = z.enum(Object.keys(eventTypes) as [EventType, ...EventType[]]).meta({ id: 'EventType' })

/** The log of events. */
export const EventLog = z
  .strictObject({ /** For how many days an event is kept. */ keepDays: z.int().min(7).max(3650) })
  .meta({ id: 'EventLog' })
export type EventLog = z.infer<typeof EventLog>

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
