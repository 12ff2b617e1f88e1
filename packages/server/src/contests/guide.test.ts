import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { commitmentTo, draw, listHash } from '@tenth/engine'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop } from '../test-database/test-shop.ts'
import { sha256 } from './commit-seeds.ts'

// docs/contests.md: its programme is published, Ann's tickets are as it says, and its draw comes out so.

const db = await testDatabase()
after(() => db.close())

const text = readFileSync(new URL('../../../../docs/contests.md', import.meta.url), 'utf8')
const [programme] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, code = '']) => JSON.parse(code) as object)
const rows = text
  .split('\n')
  .filter(line => line.startsWith('| '))
  .map(line => line.split('|').map(cell => cell.trim()))

test('docs/contests.md: what Ann’s tickets and points come to', async () => {
  const shop = await openShop(db, deliWith(programme as Partial<ProgramInput>))
  await shop.join('ann')
  const params = { contest: 'spring' }
  const enter = (tickets?: number) =>
    shop.call('enterContest', {
      ...{ member: 'ann', params, idempotencyKey: `key-${Math.random()}` },
      body: tickets === undefined ? { by: 'free' } : { by: 'points', tickets },
    })
  const mine = async () => (await shop.must('listMyContests', { member: 'ann' })).items[0]
  const steps: Record<string, () => Promise<unknown>> = {
    'pays an order of 15.00, which earns her 30 points': () => shop.buy('ann', [cake(1000), cake(500, 'b')], 'one'),
    'enters for nothing': () => enter(),
    'buys 2 tickets': () => enter(2),
    'buys 2 more': async () => assert.equal((await enter(2)).problem.refusal?.code, 'not_enough_points'),
    'gives the 2 tickets back': async () => {
      const entry = (await mine())?.entries.find(({ by }) => by === 'points')?.id ?? ''
      await shop.must('withdrawEntry', { member: 'ann', params: { ...params, entry }, body: {} })
    },
    'gives a part of the order back, for 5.00': () => shop.refund('ann', { order: 'one', lines: [{ id: 'b' }] }),
  }
  const table = rows.filter(([, what = '']) => what in steps)
  assert.equal(table.length, Object.keys(steps).length)
  for (const [, what = '', tickets, points] of table) {
    await steps[what]?.()
    const state = [(await mine())?.tickets, (await shop.member('ann')).points.available]
    assert.deepEqual(state.map(String), [tickets, points], what)
  }
})

test('docs/contests.md: the worked example of a draw', () => {
  const hashes = new Map(rows.map(([, name = '', , hash = '']) => [name, hash.replaceAll('`', '')]))
  const said = (name: string) => hashes.get(name) ?? assert.fail(name)
  const list = rows
    .filter(([, id = '']) => ['ash', 'elm', 'oak'].includes(id))
    .map(([, id = '', tickets]) => ({ id, tickets: Number(tickets) }))
  const [seed, hash] = [said('seed'), said('list')]
  assert.equal(commitmentTo(seed, sha256), said('commitment'))
  assert.equal(listHash(list, sha256), hash)
  // Worked out again step by step, by nothing but SHA-256 and division.
  let left = [...list]
  const winners = [1, 2].map(place => {
    const number = Buffer.from(sha256(`${seed}:${hash}:${place}:0`)).toString('hex')
    const total = left.reduce((sum, { tickets }) => sum + tickets, 0)
    const ticket = Number(BigInt(`0x${number}`) % BigInt(total))
    const tickets = left.flatMap(({ id, tickets }) => Array.from({ length: tickets }, () => id))
    const winner = tickets[ticket] ?? ''
    const row = rows.find(([, name]) => name === `place ${place}`)
    assert.deepEqual(row?.slice(3, 6), [`\`${number}\``, `${total} → ${ticket}`, winner])
    left = left.filter(({ id }) => id !== winner)
    return winner
  })
  assert.deepEqual(draw(list, 2, seed, sha256), winners)
})
