import { AccountLink, type Consent, type Profile, type ShopProfile } from '@tenth/contract'
import { ProblemError } from '../app/problem-error.ts'
import type { Database } from '../db/database.ts'
import type { Call, Handler } from '../handlers/handler.ts'
import { checkKnown } from '../handlers/known-member.ts'
import { ofToken } from '../handlers/of-token.ts'
import { pageOf, readCursor } from '../ledger/cursor.ts'
import type { Changed } from '../ledger/write.ts'
import { link, unlink } from './accounts.ts'
import { changeProfile as change } from './change-profile.ts'
import { consentHistory, profileOf } from './profile-of.ts'
import { saveTags } from './tags.ts'

export const getMyProfile: Handler<'getMyProfile'> = async ({ db, caller }) =>
  own(await db.transaction(caller.program, tx => profileOf(tx, caller.program, ofToken(caller))))

export const getProfile: Handler<'getProfile'> = ({ db, caller, params }) =>
  db.transaction(caller.program, tx => profileOf(tx, caller.program, params.member))

export const changeMyProfile: Handler<'changeMyProfile'> = async call => {
  const { caller, body } = call
  const changing = { tenant: caller.program, member: ofToken(caller), change: body, source: 'page' }
  return own(told(call, await change(call.db, changing, call)))
}

export const changeProfile: Handler<'changeProfile'> = async call => {
  const { source = 'shop', ...body } = call.body
  const changing = { tenant: call.caller.program, member: call.params.member, change: body, source }
  return told(call, await change(call.db, changing, call))
}

export const setTags: Handler<'setTags'> = async call => {
  const which = { tenant: call.caller.program, member: call.params.member, tags: call.body.tags }
  return told(call, await saveTags(call.db, which, call))
}

/** A page cannot say whose an address is; the token can, for the shop signed it. */
export const linkMyEmail: Handler<'linkMyEmail'> = async call => {
  const member = ofToken(call.caller)
  const { success, data: account } = AccountLink.safeParse({ kind: 'email', account: call.caller.claims.email })
  if (!success) throw new ProblemError('claim_missing')
  return own(told(call, await link(call.db, { tenant: call.caller.program, member, account }, call)))
}

export const linkAccount: Handler<'linkAccount'> = async call => {
  const which = { tenant: call.caller.program, member: call.params.member, account: call.body }
  return told(call, await link(call.db, which, call))
}

export const unlinkMyAccount: Handler<'unlinkMyAccount'> = async call => {
  const which = { tenant: call.caller.program, member: ofToken(call.caller), kind: call.params.kind }
  return own(told(call, await unlink(call.db, which, call)))
}

export const unlinkAccount: Handler<'unlinkAccount'> = async call => {
  const { member, kind } = call.params
  return told(call, await unlink(call.db, { tenant: call.caller.program, member, kind }, call))
}

export const listMyConsents: Handler<'listMyConsents'> = ({ db, caller, query }) =>
  consents(db, caller.program, ofToken(caller), query)

export const listConsents: Handler<'listConsents'> = ({ db, caller, params, query }) =>
  consents(db, caller.program, params.member, query)

function told(
  call: Pick<Call<'setTags'>, 'changed'>,
  { profile, changed }: { profile: ShopProfile; changed: Changed[] },
): ShopProfile {
  call.changed(changed)
  return profile
}

/** Without the shop's own words. */
function own({ language, birthday, birthdaySetAt, consents, accounts }: ShopProfile): Profile {
  return { language, birthday, birthdaySetAt, consents, accounts }
}

async function consents(
  db: Database,
  tenant: string,
  member: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<{ items: Consent[]; next: string | null }> {
  const after = readCursor('consents', cursor)
  return db.transaction(tenant, async tx => {
    await checkKnown(tx, tenant, member)
    const rows = await consentHistory(tx, tenant, member, { after, limit: limit + 1 })
    const { items, next } = pageOf('consents', rows, limit)
    return {
      items: items.map(({ purpose, granted, at, source, text }) => ({ purpose, granted, at, source, text })),
      next,
    }
  })
}
