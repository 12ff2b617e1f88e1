import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { deli, deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

test('publishing the same document makes no new version', async () => {
  const shop = await openShop(db)
  const first = await shop.must('getProgram')
  assert.equal(first.version, 1)
  shop.wait(1)
  const reordered = Object.fromEntries(Object.entries(deli).reverse()) as typeof deli
  assert.deepEqual(await shop.must('publishProgram', { body: reordered }), first)
  const changed = await shop.must('publishProgram', { body: deliWith({ name: 'New Deli' }) })
  assert.deepEqual([changed.version, changed.program.name], [2, 'New Deli'])
  assert.equal((await shop.must('publishProgram', { body: deli })).version, 3)
})

test('publishers at once make one version each', async () => {
  const shop = await openShop(db)
  const names = Array.from({ length: 6 }, (_, index) => `Deli ${index}`)
  const published = await Promise.all(names.map(name => shop.must('publishProgram', { body: deliWith({ name }) })))
  assert.deepEqual(published.map(({ version }) => version).sort(), [2, 3, 4, 5, 6, 7])
  const latest = published.find(({ version }) => version === 7)
  assert.deepEqual(await shop.must('getProgram'), latest)
})

test('every entry says which version and rule made it', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(500)])
  await shop.must('publishProgram', { body: deliWith({ name: 'New Deli' }) })
  await shop.buy('ann', [cake(500)])
  const { items } = await shop.must('listMyEntries', { member: 'ann' })
  assert.deepEqual(
    items.map(({ version, rule }) => [version, rule]),
    [
      [2, 'order'],
      [1, 'order'],
    ],
  )
})

test('any visitor sees what the programme gives', async () => {
  const shop = await openShop(db)
  const page = await shop.must('publicProgram')
  assert.deepEqual([page.version, page.name, page.cards.length, page.rewards.length], [1, 'Deli', 1, 3])
  assert.equal((await (await openShop(db, null)).call('publicProgram')).problem.code, 'program_missing')
})
