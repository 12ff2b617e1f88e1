import type { ImportedLot } from '@tenth/contract'
import { open, type Opening } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { memberStates } from '../ledger/member-states.ts'
import { postings, type Cause } from '../ledger/posting.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { write } from '../ledger/write.ts'
import { emptyWriting, type Writing } from '../ledger/writing.ts'
import type { Imported, Importing } from './imported.ts'
import { refuseRow, type Row } from './row.ts'

type Named = Row<ImportedLot> & { name: string }

/** Brings along what members hold, through the ledger. A lot that was imported before stays as it is. */
export async function importLots(tx: Tx, rows: Row<ImportedLot>[], importing: Importing): Promise<Imported> {
  const { tenant, now, newId } = importing
  const { program, version } = await programInForce(tx, tenant)
  const members = [...new Set(rows.map(({ value }) => value.member))]
  await lockMembers(tx, tenant, members)
  const named = rows.map(row => ({ ...row, name: nameOf(row, importing.id) }))
  const known = await knownNames(tx, tenant, named)
  const imported: Imported = { added: 0, known: 0, refused: [], changed: [] }
  const fresh = named.filter(({ name }) => {
    const isNew = !known.has(name)
    if (isNew) known.add(name)
    else imported.known += 1
    return isNew
  })
  const states = await memberStates(tx, tenant, members)
  const writing = emptyWriting()
  for (const [member, lots] of Map.groupBy(fresh, ({ value }) => value.member)) {
    const state = states.get(member)
    if (!state) {
      imported.refused.push(...lots.map(({ line }) => refuseRow(line, '/member', 'This is no member.')))
      continue
    }
    const opened = open(program, state, lots.map(openingOf), { now: now.getTime(), newId })
    const cause = { activity: null, redemption: null, referral: null, version, now }
    writing.postings.push(...postings(opened.due, cause))
    writing.cards.push(...opened.cards)
    writing.touched.add(member)
    opened.each.forEach((result, index) => {
      const lot = lots[index]
      if (!lot) return
      if (Array.isArray(result)) imported.added += post(writing, result, { ...cause, grant: lot.name })
      else imported.refused.push(refuseRow(lot.line, `/${result.field}`, result.detail))
    })
  }
  imported.refused.sort((a, b) => a.line - b.line)
  return { ...imported, changed: await write(tx, tenant, writing) }
}

function post(writing: Writing, drafts: Parameters<typeof postings>[0], cause: Cause): 1 {
  writing.postings.push(...postings(drafts, cause))
  return 1
}

/** In words that can be true once: the lot's own id elsewhere, or the line it stands in. */
function nameOf({ line, value: { lot } }: Row<ImportedLot>, id: string): string {
  return lot === undefined ? `import ${id} ${line}` : `lot ${lot}`
}

/** Which of these were imported before: the first entry of each carries its name. */
async function knownNames(tx: Tx, tenant: string, rows: readonly Named[]): Promise<Set<string>> {
  const effects = JSON.stringify(rows.map(({ name }) => `adjust (${name}) 0`))
  const found = await sql<{ effect: string }>`
    select effect from entries
    where program_id = ${tenant} and effect in (select jsonb_array_elements_text(${effects}::jsonb))`.execute(tx)
  return new Set(found.rows.map(({ effect }) => effect.slice('adjust ('.length, -') 0'.length)))
}

function openingOf({ value }: Named): Opening {
  const { unit, amount, pendingUntil, expiresAt, clock = null, lapses = false } = value
  const moment = (text: string | undefined) => (text === undefined ? null : Date.parse(text))
  return { unit, amount, pendingUntil: moment(pendingUntil), expiresAt: moment(expiresAt), clock, lapses }
}
