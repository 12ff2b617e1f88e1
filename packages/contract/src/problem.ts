import * as z from 'zod'
import { Refusal, refusalCodes, type RefusalCode } from './refusal.ts'

/** What can be wrong with a request, with its HTTP status, in order of precedence: the first that holds is told. */
export const problemCodes = {
  not_found: [404, 'There is nothing at this address.'],
  method_not_allowed: [405, 'This address does not take this method.'],
  body_too_large: [413, 'The body is too large.'],
  unsupported_media_type: [415, 'Send application/json.'],
  key_missing: [401, 'Send your key as a bearer token.'],
  key_unknown: [401, 'This key is not known. It may be mistyped or revoked.'],
  key_wrong_kind: [403, 'This call takes another kind of key.'],
  key_in_browser: [403, 'A secret key must never reach a browser. Revoke it, and use a publishable key there.'],
  token_missing: [401, 'Send a member token.'],
  token_invalid: [401, 'This member token is not valid.'],
  token_expired: [401, 'This member token has expired.'],
  malformed_json: [400, 'The body is not JSON.'],
  invalid: [422, 'Something in the request is not as it should be.'],
  cursor_invalid: [422, 'This cursor is not one of ours.'],
  idempotency_key_reused: [409, 'This Idempotency-Key was used for another request.'],
  program_missing: [409, 'No programme is published yet.'],
  file_unreadable: [422, 'The file cannot be read from here on.'],
  import_unknown: [404, 'There is no such import.'],
  import_differs: [409, 'Something else was imported under this id.'],
  import_running: [409, 'This import is running already.'],
  currency_differs: [422, 'The order is in another currency than the programme.'],
  activity_differs: [409, 'Another activity was reported under this id.'],
  order_already_paid: [409, 'Another activity reported this order paid.'],
  order_unknown: [409, 'This order was not reported paid for this member.'],
  member_unknown: [404, 'There is no such member.'],
  redemption_unknown: [404, 'There is no such redemption.'],
  referral_unknown: [404, 'There is no such referral.'],
  leaderboard_off: [404, 'The programme has no leaderboard.'],
  reward_unknown: [404, 'The programme has no such reward.'],
  pool_unknown: [404, 'No reward of the programme takes its codes out of such a pool.'],
  sealing_key_differs: [
    409,
    'The codes of this pool were sealed with another key. Start the server with that TENTH_SEALING_KEY again.',
  ],
  sealing_key_missing: [
    409,
    'Set TENTH_SEALING_KEY on the server first: imported codes and the secrets of webhooks are kept sealed with it.',
  ],
  offer_unknown: [404, 'The programme has no such offer.'],
  subscription_unknown: [404, 'There is no such subscription.'],
  subscription_of_another: [409, 'This subscription was reported for another member.'],
  cancellation_unknown: [404, 'There is no such cancellation.'],
  case_unknown: [404, 'There is no such case.'],
  case_differs: [409, 'Another case was opened under this id.'],
  compensation_unknown: [404, 'There is no such replacement or refund.'],
  survey_unknown: [404, 'The programme has no such survey.'],
  asking_unknown: [404, 'The member was not asked this.'],
  asking_differs: [409, 'Something else was asked under this id.'],
  contest_unknown: [404, 'There is no such contest.'],
  entry_unknown: [404, 'There is no such entry of the member.'],
  share_unknown: [404, 'The member told of no such share.'],
  share_not_rewarded: [404, 'The programme gives nothing for this on this network.'],
  segment_unknown: [404, 'The programme has no such segment.'],
  claim_missing: [409, 'The member token does not say this. The shop signs into it what it has verified.'],
  webhook_unknown: [404, 'There is no such webhook.'],
  webhooks_full: [409, 'There are twenty webhooks already. Delete one first.'],
  event_unknown: [404, 'There is no such event, or no longer.'],
  key_not_there: [404, 'There is no such key.'],
  keys_full: [409, 'Two secret keys are live already. Revoke one first.'],
  key_last: [409, 'This is the last secret key. Make another first.'],
  refused: [409, 'The rules of the programme say no.'],
  too_busy: [503, 'The server is too busy. Try again shortly.'],
  internal: [500, 'Something went wrong on our side. Nothing was changed.'],
} as const satisfies Record<string, readonly [number, string]>

export type ProblemCode = keyof typeof problemCodes
export const ProblemCode = z
  .enum(Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]])
  .meta({ id: 'ProblemCode' })

/** An RFC 9457 problem document, sent as application/problem+json. */
export const Problem = z
  .strictObject({
    /** A stable address of the code's documentation. */
    type: z.string(),
    /** The code's sentence. */
    title: z.string(),
    status: z.int(),
    /** From a closed, documented list. */
    code: ProblemCode,
    /** What was wrong this time, for a person. */
    detail: z.string().optional(),
    /** Every field at fault: its JSON pointer in the body (or `query/name`, `path/name`), and a sentence. */
    errors: z.array(z.strictObject({ pointer: z.string(), detail: z.string() })).optional(),
    /** With code `refused`: the refusal, to be told to the person. */
    refusal: Refusal.optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>

/** The documented sentence of a refusal. */
export function refusalTitle(code: RefusalCode): string {
  return refusalCodes[code]
}
