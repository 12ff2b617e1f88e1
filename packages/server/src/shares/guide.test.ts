import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop } from '../test-database/test-shop.ts'

// docs/shares.md: its programme is published, and its table comes true.

const db = await testDatabase()
after(() => db.close())

const text = readFileSync(new URL('../../../../docs/shares.md', import.meta.url), 'utf8')
const [programme] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, code = '']) => JSON.parse(code) as object)
const rows = text
  .split('\n')
  .filter(line => /^\| \d{4}-/.test(line))
  .map(line => line.split('|').map(cell => cell.trim()))

test('docs/shares.md: what is told, what is seen, and what that gives', async () => {
  const shop = await openShop(db, deliWith(programme as Partial<ProgramInput>))
  await shop.join('ann')
  assert.equal(rows.length, 7)
  for (const [, day = '', who, what = '', verified, gives, points] of rows) {
    shop.wait((Date.parse(`${day}T10:00:00Z`) - shop.now().getTime()) / 86_400_000)
    const kind = what.startsWith('followed') ? 'follow' : 'share'
    const told = { kind, network: what.split(' ').at(-1) ?? '' } as const
    const share =
      who === 'page'
        ? await shop.must('tellShare', { member: 'ann', body: told })
        : await shop.must('verifyShare', { body: { ...told, member: 'ann' } })
    const given = share.given.reduce((sum, grant) => sum + ('points' in grant ? grant.points : 0), 0)
    const now = [share.verified ? 'yes' : 'no', String(given), String((await shop.member('ann')).points.available)]
    assert.deepEqual(now, [verified, gives, points], `${day} ${what}`)
  }
})
