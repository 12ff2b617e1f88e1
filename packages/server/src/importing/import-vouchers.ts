import type { Benefit, ImportedVoucher, Program } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { voucherHash, voucherHint } from '../ledger/voucher-code.ts'
import { write } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { putIntoPool, sealingKeyOf } from '../spending/pool.ts'
import { isCode } from '../spending/read-codes.ts'
import { lockStock } from '../spending/stock.ts'
import type { Imported, Importing } from './imported.ts'
import { refuseRow, type Row } from './row.ts'

interface NewVoucher {
  id: string
  member: string
  reward: string
  gives: Benefit
  at: string
  validUntil: string | null
  hash: string
  hint: string
}

/** Codes that members may use from now on, and codes for pools. A code that is known stays as it is. */
export async function importVouchers(tx: Tx, rows: Row<ImportedVoucher>[], importing: Importing): Promise<Imported> {
  const { tenant, now, newId } = importing
  const { program, version } = await programInForce(tx, tenant)
  const imported: Imported = { added: 0, known: 0, refused: [], changed: [] }
  const readable = rows.filter(({ line, value }) => {
    const fault = faultOf(value, program, now)
    if (fault) imported.refused.push(refuseRow(line, ...fault))
    return !fault
  })
  await fillPools(tx, program, readable, importing, imported)
  const own = readable.filter(({ value }) => value.pool === undefined)
  const members = await lockMembers(tx, tenant, [...new Set(own.flatMap(({ value }) => value.member ?? []))])
  const taken = await takenHashes(tx, tenant, own)
  const vouchers: NewVoucher[] = []
  for (const { line, value } of own) {
    const { member = '', code, reward = '', at, validUntil } = value
    const hash = voucherHash(code).toString('hex')
    if (taken.has(hash)) imported.known += 1
    else if (!members.has(member)) imported.refused.push(refuseRow(line, '/member', 'This is no member.'))
    else {
      taken.add(hash)
      const gives = givesOf(program, value)
      const when = { at: at ?? now.toISOString(), validUntil: validUntil ?? null }
      vouchers.push({ id: newId(), member, reward, gives, ...when, hash, hint: voucherHint(code) })
    }
  }
  await save(tx, tenant, vouchers, version)
  const touched = new Set(vouchers.map(({ member }) => member))
  imported.refused.sort((a, b) => a.line - b.line)
  const changed = await write(tx, tenant, { ...emptyWriting(), touched })
  return { ...imported, added: imported.added + vouchers.length, changed }
}

function faultOf(value: ImportedVoucher, program: Program, now: Date): [pointer: string, detail: string] | null {
  const { code, reward, pool, amount, at, validUntil } = value
  if (!isCode(code)) return ['/code', 'A code has 6 to 100 letters and digits; spaces and hyphens may stand between.']
  if (pool !== undefined) {
    return program.rewards.some(reward => reward.pool === pool)
      ? null
      : ['/pool', 'No reward of the programme takes its codes out of such a pool.']
  }
  const found = program.rewards.find(({ id }) => id === reward)
  if (!found) return ['/reward', 'The programme has no such reward.']
  if (amount !== undefined && found.gives.kind !== 'gift_card') return ['/amount', 'Only a gift card has an amount.']
  if (at !== undefined && Date.parse(at) > now.getTime()) return ['/at', 'This is in the future.']
  if (validUntil !== undefined && Date.parse(validUntil) <= now.getTime()) {
    return ['/validUntil', 'This had expired by now.']
  }
  return null
}

function givesOf(program: Program, { reward, amount }: ImportedVoucher): Benefit {
  const gives = program.rewards.find(({ id }) => id === reward)?.gives
  if (!gives) throw new Error('The row was checked, and its reward is not there.')
  return gives.kind === 'gift_card' && amount !== undefined ? { ...gives, amount } : gives
}

async function fillPools(
  tx: Tx,
  program: Program,
  rows: readonly Row<ImportedVoucher>[],
  { tenant, now, sealingKey }: Importing,
  imported: Imported,
): Promise<void> {
  const pools = Map.groupBy(
    rows.filter(({ value }) => value.pool !== undefined),
    ({ value }) => value.pool ?? '',
  )
  for (const [pool, some] of [...pools].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const reward = program.rewards.find(reward => reward.pool === pool)
    await lockStock(tx, tenant, reward)
    const codes = some.map(({ value }) => value.code)
    const added = await putIntoPool(tx, tenant, { pool, codes, sealingKey: sealingKeyOf(sealingKey), now })
    imported.added += added
    imported.known += codes.length - added
  }
}

/** Which of these codes stand for something already. */
async function takenHashes(tx: Tx, tenant: string, rows: readonly Row<ImportedVoucher>[]): Promise<Set<string>> {
  const hashes = JSON.stringify(rows.map(({ value }) => voucherHash(value.code).toString('hex')))
  const { rows: found } = await sql<{ hash: string }>`
    with asked as (select decode(jsonb_array_elements_text(${hashes}::jsonb), 'hex') as hash)
    select encode(v.code_hash, 'hex') as hash from vouchers v join asked a on a.hash = v.code_hash
      where v.program_id = ${tenant}
    union
    select encode(p.code_hash, 'hex') from pool_codes p join asked a on a.hash = p.code_hash
      where p.program_id = ${tenant}`.execute(tx)
  return new Set(found.map(({ hash }) => hash))
}

async function save(tx: Tx, tenant: string, vouchers: readonly NewVoucher[], version: number): Promise<void> {
  if (vouchers.length === 0) return
  const rows = JSON.stringify(vouchers)
  await sql`
    insert into redemptions (program_id, id, member_id, reward, unit, cost, status, gives, at, valid_until, version,
      rule, effect)
    select ${tenant}, v.id, v.member, v.reward, 'points', 0, 'reserved', v.gives, v.at, v."validUntil", ${version},
      'import', 'import ' || v.id
    from jsonb_to_recordset(${rows}::jsonb)
      as v(id text, member text, reward text, gives jsonb, at timestamptz, "validUntil" timestamptz)`.execute(tx)
  await sql`
    insert into vouchers (program_id, code_hash, redemption_id, hint)
    select ${tenant}, decode(v.hash, 'hex'), v.id, v.hint
    from jsonb_to_recordset(${rows}::jsonb) as v(id text, hash text, hint text)`.execute(tx)
}
