import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { postgresTestDatabase } from '../test-database/postgres.ts'
import { ask, begin, events, openGym, saving, step, subscribe } from './test/gym.ts'

// PGlite has one session and so no races: these run on PostgreSQL, whatever the rest runs on.

const db = await postgresTestDatabase()
after(() => db.close())

const many = <T>(count: number, one: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => one(index)))

test('64 who accept one offer at once accept it once', async () => {
  const shop = await openGym(db)
  const { id } = await ask(shop, 'ann', 'expensive')
  const answers = await many(64, () => step(shop, 'ann', id, { step: 'accept', offer: 'quarter-off' }))
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200], 'each hears that it is accepted')
  assert.equal((await events(shop, /accepted/)).length, 1)
  const figures = await shop.must('savingFigures')
  assert.deepEqual([figures.accepted, figures.given], [1, 2175])
})

test('of 64 who accept different offers at once one offer is accepted', async () => {
  const shop = await openGym(db)
  for (let round = 0; round < 4; round++) {
    const member = `member-${round}`
    await subscribe(shop, member)
    const { id } = await ask(shop, member, 'expensive')
    const answers = await many(64, index =>
      step(shop, member, id, { step: 'accept', offer: index % 2 ? 'quarter-off' : 'pause' }),
    )
    const accepted = new Set(answers.filter(({ status }) => status === 200).map(({ value }) => value.accepted))
    assert.equal(accepted.size, 1)
    const refusals = answers.filter(({ status }) => status !== 200).map(({ problem }) => problem.refusal?.code)
    assert.deepEqual([...new Set(refusals)], ['cancellation_closed'])
    assert.equal(refusals.length, 32)
  }
  assert.equal((await events(shop, /accepted/)).length, 4)
})

test('of 64 members who race for a budget of 5 five get the offer', async () => {
  const [quarter] = saving.offers ?? []
  assert.ok(quarter)
  const shop = await openGym(db, { offers: [{ ...quarter, budget: { uses: 5 } }] })
  const cases = await many(64, async index => {
    await subscribe(shop, `member-${index}`)
    return (await ask(shop, `member-${index}`, 'expensive')).id
  })
  const answers = await many(64, index =>
    step(shop, `member-${index}`, cases[index] ?? '', { step: 'accept', offer: 'quarter-off' }),
  )
  assert.equal(answers.filter(({ status }) => status === 200).length, 5)
  const reasons = new Set(answers.filter(({ status }) => status !== 200).map(({ problem }) => problem.refusal?.code))
  assert.deepEqual([...reasons], ['save_offer_exhausted'])
})

test('an acceptance, a cancellation and a refund that race: one end, and no offer while the refund is under way', async () => {
  const shop = await openGym(db)
  for (let round = 0; round < 8; round++) {
    const member = `racer-${round}`
    await subscribe(shop, member)
    const { id } = await ask(shop, member, 'expensive')
    const [accept, cancel] = await Promise.all([
      step(shop, member, id, { step: 'accept', offer: 'pause' }),
      step(shop, member, id, { step: 'cancel' }),
      shop.must('setInFlight', { params: { subscription: `sub-${member}` }, body: { refund: true } }),
    ])
    const { status } = await shop.must('getMyCancellation', { member, params: { cancellation: id } })
    if (accept.status === 200) assert.equal(status, 'accepted')
    else assert.deepEqual([cancel.status, status], [200, 'cancelled'])
  }
})

test('20 who begin to cancel at once begin once', async () => {
  const shop = await openGym(db)
  const begun = await many(20, () => begin(shop, 'ann'))
  assert.equal(new Set(begun.map(({ id }) => id)).size, 1)
  assert.equal((await events(shop, /requested/)).length, 1)
})
