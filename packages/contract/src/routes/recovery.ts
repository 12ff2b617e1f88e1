import * as z from 'zod'
import { BudgetState, Case, CaseStatus, CaseText, CompensationRecord, Complaint, MyCase } from '../case.ts'
import { pageOf } from '../page.ts'
import { Compensation } from '../recovery.ts'
import { Id } from '../scalar.ts'
import { Agent } from '../staff.ts'
import { Text } from '../text.ts'
import { page } from './page-query.ts'
import type { Route } from './route.ts'

const note = z.string().trim().min(1).max(1000).optional()
const answer = z.enum(['accepted', 'declined'])

/** Complaints, and making good what went wrong. */
export const recoveryRoutes = {
  openMyCase: {
    method: 'POST',
    path: '/v1/me/cases',
    auth: 'member',
    summary: 'Complain: opens a case.',
    body: Complaint,
    reply: MyCase,
    idempotent: true,
    problems: ['idempotency_key_reused', 'member_unknown', 'order_unknown', 'program_missing', 'refused'],
  },
  listMyCases: {
    method: 'GET',
    path: '/v1/me/cases',
    auth: 'member',
    summary: "The member's own cases, newest first, and what can be complained of.",
    query: page,
    reply: z.strictObject({
      items: z.array(MyCase),
      next: z.string().nullable(),
      reasons: z.array(z.strictObject({ id: z.string(), name: Text })),
    }),
    problems: ['cursor_invalid', 'member_unknown', 'program_missing'],
  },
  answerMyCase: {
    method: 'POST',
    path: '/v1/me/cases/{case}/answer',
    auth: 'member',
    summary: 'Accept or decline what is offered. The same answer again changes nothing.',
    body: z.strictObject({ answer }),
    reply: MyCase,
    problems: ['case_unknown', 'member_unknown', 'program_missing', 'refused'],
  },
  openCase: {
    method: 'POST',
    path: '/v1/cases',
    auth: 'secret',
    summary: "Open a case for a member, once, by the shop's own id for it.",
    body: Complaint.extend({ id: Id, member: Id, text: CaseText, author: Agent.optional() }),
    reply: Case,
    problems: ['case_differs', 'member_unknown', 'order_unknown', 'program_missing', 'refused'],
  },
  listCases: {
    method: 'GET',
    path: '/v1/cases',
    auth: 'secret',
    summary: 'Cases, newest first.',
    query: page.extend({ status: CaseStatus.optional(), member: Id.optional() }),
    reply: pageOf(Case),
    problems: ['cursor_invalid'],
  },
  getCase: {
    method: 'GET',
    path: '/v1/cases/{case}',
    auth: 'secret',
    summary: 'One case, and all that was done about it.',
    reply: Case,
    problems: ['case_unknown'],
  },
  proposeCompensation: {
    method: 'POST',
    path: '/v1/cases/{case}/proposal',
    auth: 'secret',
    summary: "Offer to make it good, within the author's authority and budget, or for somebody else to approve.",
    body: z.strictObject({ author: Agent, compensations: z.array(Compensation).min(1).max(10), note }),
    reply: Case,
    problems: ['case_unknown', 'program_missing', 'refused'],
  },
  decideProposal: {
    method: 'POST',
    path: '/v1/cases/{case}/approval',
    auth: 'secret',
    summary: "Approve or refuse an offer above its author's authority. It takes another person, in a higher role.",
    body: z.strictObject({ author: Agent, approve: z.boolean(), note }),
    reply: Case,
    problems: ['case_unknown', 'program_missing', 'refused'],
  },
  answerCase: {
    method: 'POST',
    path: '/v1/cases/{case}/answer',
    auth: 'secret',
    summary: 'Tell what the member said to the offer, such as on the telephone.',
    body: z.strictObject({ author: Agent, answer, note }),
    reply: Case,
    problems: ['case_unknown', 'program_missing', 'refused'],
  },
  closeCase: {
    method: 'POST',
    path: '/v1/cases/{case}/close',
    auth: 'secret',
    summary: 'Close a case. An offer that was not answered is withdrawn. Closing again changes nothing.',
    body: z.strictObject({ author: Agent, note }),
    reply: Case,
    problems: ['case_unknown', 'program_missing'],
  },
  listCompensations: {
    method: 'GET',
    path: '/v1/compensations',
    auth: 'secret',
    summary: 'Replacements and refunds that were accepted, newest first: the shop does them itself.',
    query: page.extend({ due: z.stringbool().optional() }),
    reply: pageOf(CompensationRecord),
    problems: ['cursor_invalid'],
  },
  fulfilCompensation: {
    method: 'POST',
    path: '/v1/compensations/{compensation}/fulfil',
    auth: 'secret',
    summary: 'Say that a replacement or refund was done. Saying it again changes nothing.',
    body: z.strictObject({ reference: Id.optional() }),
    reply: CompensationRecord,
    problems: ['compensation_unknown'],
  },
  listBudgets: {
    method: 'GET',
    path: '/v1/recovery/budgets',
    auth: 'secret',
    summary: 'What each role has given away in the period that runs.',
    reply: z.strictObject({ items: z.array(BudgetState) }),
    problems: ['program_missing'],
  },
} as const satisfies Record<string, Route>
