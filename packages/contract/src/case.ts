import * as z from 'zod'
import { Compensation } from './recovery.ts'
import { Id, Slug, Timestamp } from './scalar.ts'
import { Agent } from './staff.ts'

/**
 * Where a case stands: `open` until something is offered; `awaiting_approval` while an offer needs a second person;
 * `proposed` to the member; `accepted` or `declined` by the member; `closed`.
 */
export const CaseStatus = z
  .enum(['open', 'awaiting_approval', 'proposed', 'accepted', 'declined', 'closed'])
  .meta({ id: 'CaseStatus' })
export type CaseStatus = z.infer<typeof CaseStatus>

/** What a complaint says, up to 4000 characters. */
export const CaseText = z.string().trim().min(1).max(4000).meta({ id: 'CaseText' })

/** What is offered to a member, and who stands for it. */
export const Proposal = z
  .strictObject({
    compensations: z.array(Compensation),
    /** What it costs the shop together, in minor units. */
    value: z.int(),
    author: Agent,
    /** Who allowed what was above the author's own authority; null where nobody had to, or has not yet. */
    approvedBy: Agent.nullable(),
    at: Timestamp,
  })
  .meta({ id: 'Proposal' })
export type Proposal = z.infer<typeof Proposal>

/** One thing that was done about a case; none of them ever changes. */
export const CaseStep = z
  .strictObject({
    step: z.enum(['opened', 'proposed', 'approved', 'refused', 'accepted', 'declined', 'closed']),
    at: Timestamp,
    /** Null where the member did it, or the server itself. */
    author: Agent.nullable(),
    note: z.string().nullable(),
    /** What was offered, in minor units; null where nothing was. */
    value: z.int().nullable(),
  })
  .meta({ id: 'CaseStep' })
export type CaseStep = z.infer<typeof CaseStep>

/** Something that went wrong for a member, and what becomes of it. */
export const Case = z
  .strictObject({
    id: Id,
    member: Id,
    /** One of the programme's reasons. */
    reason: Slug,
    order: Id.nullable(),
    text: z.string(),
    /** Who opened it: the member, the shop, or a survey with a low score. */
    openedBy: z.enum(['member', 'shop', 'survey']),
    status: CaseStatus,
    openedAt: Timestamp,
    proposal: Proposal.nullable(),
    /** All that was done about it, oldest first. */
    steps: z.array(CaseStep),
  })
  .meta({ id: 'Case' })
export type Case = z.infer<typeof Case>

/** A case as its member sees it: what the shop says among itself is not here. */
export const MyCase = z
  .strictObject({
    id: Id,
    reason: Slug,
    order: Id.nullable(),
    text: z.string(),
    /** `awaiting_approval` is told as `open`. */
    status: CaseStatus.exclude(['awaiting_approval']),
    openedAt: Timestamp,
    /** What is offered, or was accepted; null while nothing is. */
    offer: z.array(Compensation).nullable(),
  })
  .meta({ id: 'MyCase' })
export type MyCase = z.infer<typeof MyCase>

/** A complaint of a member. */
export const Complaint = z
  .strictObject({
    /** One of the programme's reasons. */
    reason: Slug,
    /** The order it is about, by the shop's number. */
    order: Id.optional(),
    text: CaseText,
  })
  .meta({ id: 'Complaint' })
export type Complaint = z.infer<typeof Complaint>

/** A replacement or refund that was accepted: the shop does it, and says so. */
export const CompensationRecord = z
  .strictObject({
    id: Id,
    case: Id,
    member: Id,
    /** The order that was complained of. */
    order: Id.nullable(),
    compensation: Compensation,
    /** When the member accepted it. */
    at: Timestamp,
    /** When the shop's backend said that it was done. */
    fulfilledAt: Timestamp.nullable(),
    /** The shop's own word for what it did, such as a payment's id. */
    reference: Id.nullable(),
  })
  .meta({ id: 'CompensationRecord' })
export type CompensationRecord = z.infer<typeof CompensationRecord>

/** What a role has given away in the period that runs, and what is left of it. */
export const BudgetState = z
  .strictObject({
    role: Slug,
    /** When the period began. */
    from: Timestamp,
    amount: z.int(),
    spent: z.int(),
    left: z.int(),
  })
  .meta({ id: 'BudgetState' })
export type BudgetState = z.infer<typeof BudgetState>
