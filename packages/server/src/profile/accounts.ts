import { createHmac } from 'node:crypto'
import type { AccountLink, OwnOccasion, ShopProfile } from '@tenth/contract'
import { sql } from 'kysely'
import { refused } from '../app/problem-error.ts'
import type { Database, Tx } from '../db/database.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit } from '../ledger/emit.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import type { Changed } from '../ledger/write.ts'
import { ownId } from '../tiers/own-id.ts'
import { asMember, settleProfile } from './as-member.ts'
import { profileOf } from './profile-of.ts'

interface Result {
  profile: ShopProfile
  changed: Changed[]
}

/**
 * Links an account that the shop has verified. It takes the place of another of its kind; the same again changes
 * nothing. It earns once: for a member and a kind, and for an account that nobody ever linked.
 */
export async function link(
  db: Database,
  { tenant, member, account }: { tenant: string; member: string; account: AccountLink },
  clock: Clock,
): Promise<Result> {
  return asMember(db, tenant, member, async tx => {
    const { emailSalt } = await programInForce(tx, tenant)
    const { kind } = account
    const hash = accountHash(account, emailSalt)
    const known = await linksOf(tx, tenant, kind, hash)
    const holder = known.find(({ revoked }) => !revoked)
    if (holder?.member === member) return { profile: await profileOf(tx, tenant, member), changed: [] }
    if (holder) throw refused({ code: 'account_linked_elsewhere', facts: { kind } })
    const at = clock.now()
    await revoke(tx, tenant, member, kind, at)
    const { numAffectedRows } = await sql`
      insert into linked_accounts (program_id, id, member_id, kind, account_hash, hint, at)
      values (${tenant}, ${clock.newId()}, ${member}, ${kind}, ${hash}, ${hintOf(account.account)}, ${at})
      on conflict do nothing`.execute(tx)
    // Somebody else linked it this very moment.
    if (numAffectedRows !== 1n) throw refused({ code: 'account_linked_elsewhere', facts: { kind } })
    await emit(tx, tenant, [
      { id: clock.newId(), type: 'account.linked', member, data: { kind }, at: at.toISOString() },
    ])
    const occasion: OwnOccasion = { type: 'account.linked', id: ownId('account', kind, member), member, data: { kind } }
    const changed = await settleProfile(tx, tenant, member, clock, known.length === 0 ? [occasion] : [])
    return { profile: await profileOf(tx, tenant, member), changed }
  })
}

/** Unlinks an account. What it earned stays, and so does its hash, so that it does not earn again elsewhere. */
export async function unlink(
  db: Database,
  { tenant, member, kind }: { tenant: string; member: string; kind: string },
  clock: Clock,
): Promise<Result> {
  return asMember(db, tenant, member, async tx => {
    const at = clock.now()
    if (!(await revoke(tx, tenant, member, kind, at))) {
      return { profile: await profileOf(tx, tenant, member), changed: [] }
    }
    await emit(tx, tenant, [
      { id: clock.newId(), type: 'account.unlinked', member, data: { kind }, at: at.toISOString() },
    ])
    const changed = await settleProfile(tx, tenant, member, clock)
    return { profile: await profileOf(tx, tenant, member), changed }
  })
}

async function revoke(tx: Tx, tenant: string, member: string, kind: string, at: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update linked_accounts set revoked_at = ${at}
    where program_id = ${tenant} and member_id = ${member} and kind = ${kind} and revoked_at is null`.execute(tx)
  return numAffectedRows === 1n
}

async function linksOf(tx: Tx, tenant: string, kind: string, hash: Buffer) {
  const { rows } = await sql<{ member: string; revoked: boolean }>`
    select member_id as member, revoked_at is not null as revoked from linked_accounts
    where program_id = ${tenant} and kind = ${kind} and account_hash = ${hash}`.execute(tx)
  return rows
}

/** All that is kept of an account, keyed by the tenant's salt. */
function accountHash({ kind, account }: AccountLink, salt: Uint8Array): Buffer {
  return createHmac('sha256', salt).update(`${kind} ${account.trim().toLowerCase()}`).digest()
}

/** Enough to recognise one's own: the first letter, and an address's domain. */
function hintOf(account: string): string {
  const [first = ''] = account
  const at = account.lastIndexOf('@')
  return at > 0 ? `${first}…${account.slice(at).toLowerCase()}` : `${first}…`
}
