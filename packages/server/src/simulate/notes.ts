import type { Program } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Days } from './days.ts'

interface About {
  days: Days
  /** Activities of somebody who was no member, of which nothing is kept. */
  guests: number
  programs: readonly Program[]
}

const dates = new Set<string>(['birthday', 'joining_day', 'date'])

/** What could not be gone through again just as it was. */
export async function notesOf(tx: Tx, tenant: string, { days, guests, programs }: About): Promise<string[]> {
  const { rows } = await sql<{ versions: number }>`
    select count(*)::int as versions from program_versions
    where program_id = ${tenant} and version > 1 and published_at >= ${days.from} and published_at < ${days.until}`.execute(
    tx,
  )
  const versions = rows[0]?.versions ?? 0
  const any = (of: (program: Program) => boolean) => programs.some(of)
  const notes = [
    versions > 0 &&
      'A programme was published in these days, so what was recorded need not be what the one in force gives.',
    guests > 0 &&
      `${guests} activities were of customers who had not joined. Nothing is kept of them, so no draft gives them anything.`,
    any(({ earn }) => earn.some(({ on }) => typeof on === 'string' && dates.has(on))) &&
      'Birthdays, joining days and dates count where the ledger recorded them; a rule for other days finds none.',
    any(({ rewards }) => rewards.some(({ stock, pool }) => stock !== undefined || pool !== undefined)) &&
      'There is enough of every reward.',
    any(({ referral }) => referral !== undefined) &&
      'Who brought whom, what was doubtful about it and what the shop said to it are as they were.',
    any(({ checkout }) => checkout !== undefined) && 'Members spend as many points on an order as they did.',
    'Members do what they did: a reward that nobody asked for is asked for by nobody.',
    'Tags, language and birthday are those of today.',
  ]
  return notes.filter(note => note !== false)
}
