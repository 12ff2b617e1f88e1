import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { Birthdays } from '@tenth/contract'
import { idMaker } from '../app/new-id.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop } from '../test-database/test-shop.ts'
import { dateRules } from './date-rules.ts'

const db = await testDatabase()
after(() => db.close())
const newId = idMaker()

const document = readFileSync(new URL('../../../../docs/earning.md', import.meta.url), 'utf8')
const rows = new Map(
  document
    .split('\n')
    .filter(row => row.startsWith('| `'))
    .map(row => row.split('|').map(cell => cell.trim()))
    .map(([, setting = '', , standard = '', , gives = '']) => [setting.replaceAll('`', ''), { standard, gives }]),
)

const amount = { kind: 'fixed', give: 10 } as const
const onBirthday = [{ id: 'rule', on: 'birthday' as const, amount }]
const onDate = (schedule: object) => [{ id: 'rule', on: 'date' as const, amount, schedule }] as ProgramInput['earn']

/** The worked numbers of docs/earning.md: what a member has at the end. */
const examples: Record<string, () => Promise<number>> = {
  'birthdays.daysAhead': () => have({ earn: onBirthday, from: '2026-03-02', until: '2026-03-31', birthday: '03-31' }),
  'birthdays.leapDay': () => have({ earn: onBirthday, from: '2027-01-01', until: '2027-02-28', birthday: '02-29' }),
  'earn.schedule.rule': () =>
    have({
      earn: onDate({ from: '2026-01-01', rule: 'FREQ=MONTHLY;BYDAY=1MO' }),
      from: '2026-03-01',
      until: '2026-04-30',
    }),
  'earn.schedule.days': () =>
    have({
      earn: onDate({ from: '2026-01-01', days: ['2026-04-05', '2026-05-05'] }),
      from: '2026-04-01',
      until: '2026-04-30',
    }),
}

for (const [setting, { gives }] of rows) {
  test(`docs/earning.md: ${setting} gives ${gives}`, async () => {
    assert.equal(`${await examples[setting]?.()} points`, gives)
  })
}

test('docs/earning.md has a row for every example, and names the defaults', () => {
  assert.deepEqual([...rows.keys()].sort(), Object.keys(examples).sort())
  const { daysAhead, leapDay } = Birthdays.parse({})
  assert.equal(rows.get('birthdays.daysAhead')?.standard, `${daysAhead}`)
  assert.equal(rows.get('birthdays.leapDay')?.standard, `\`${leapDay}\``)
})

async function have(life: {
  earn: ProgramInput['earn']
  from: string
  until: string
  birthday?: string
}): Promise<number> {
  const { earn, from, until, birthday } = life
  const shop = await openShop(db, deliWith({ earn }), `${from}T10:00:00Z`)
  await shop.join('ann')
  if (birthday !== undefined) await shop.must('changeMyProfile', { member: 'ann', body: { birthday } })
  const due = () => dateRules(db, { now: shop.now, newId })
  await due()
  while (shop.now() < new Date(`${until}T10:00:00Z`)) {
    shop.wait(1)
    await due()
  }
  return (await shop.member('ann')).points.available
}
