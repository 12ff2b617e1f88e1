import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../test-database/test-database.ts'
import { ask, begin, events, openGym, saving, step, subscribe } from './test/gym.ts'

const db = await testDatabase()
after(() => db.close())

test('who leaves is asked why, is offered what fits, and accepts: 25 % off for 3 months at 29.00 saves 21.75', async () => {
  const shop = await openGym(db)
  const asked = await begin(shop, 'ann')
  assert.deepEqual([asked.status, asked.reasons, asked.offers], ['requested', saving.reasons, []])
  assert.deepEqual(await begin(shop, 'ann'), asked, 'asking again is answered the same')
  const answer = { step: 'answer', reason: 'expensive', text: 'Rent went up.' } as const
  const offered = (await step(shop, 'ann', asked.id, answer)).value
  assert.deepEqual(
    offered.offers.map(({ id, saves }) => [id, saves]),
    [
      ['quarter-off', { amount: 2175, currency: 'EUR', each: [725, 725, 725] }],
      ['pause', { amount: 0, currency: 'EUR', each: [] }],
    ],
    'two at most, the more important first',
  )
  const accepted = (await step(shop, 'ann', asked.id, { step: 'accept', offer: 'quarter-off' })).value
  assert.deepEqual([accepted.status, accepted.accepted], ['accepted', 'quarter-off'])
  const [told, ...more] = await events(shop, /^save_offer/)
  assert.deepEqual(more, [])
  assert.deepEqual(told?.data, {
    cancellation: asked.id,
    subscription: 'sub-ann',
    reason: 'expensive',
    offer: 'quarter-off',
    gives: { kind: 'percent_off', percent: 25, periods: 3 },
    saves: { amount: 2175, currency: 'EUR', each: [725, 725, 725] },
    plan: 'full',
  })
})

test('the shop does what was accepted, and says so once', async () => {
  const shop = await openGym(db)
  const { id } = await ask(shop, 'ann', 'expensive')
  const fulfil = () => shop.call('stepCancellation', { params: { cancellation: id }, body: { step: 'fulfil' } })
  assert.equal((await fulfil()).problem.refusal?.code, 'save_nothing_accepted')
  await step(shop, 'ann', id, { step: 'accept', offer: 'pause' })
  const done = (await fulfil()).value
  assert.deepEqual(
    done.steps.map(({ step, by, what }) => [step, by, what]),
    [
      ['request', 'member', null],
      ['answer', 'member', 'expensive'],
      ['accept', 'member', 'pause'],
      ['fulfil', 'shop', null],
    ],
  )
  shop.wait(1)
  assert.deepEqual((await fulfil()).value, done)
  assert.equal((await events(shop, /fulfilled/)).length, 1)
})

test('cancelling is one step, from everywhere, and done once', async () => {
  const shop = await openGym(db)
  const cancel = (member: string, subscription = `sub-${member}`) =>
    shop.call('cancelMySubscription', { member, params: { subscription }, body: {} })
  const first = await cancel('ann')
  assert.deepEqual([first.status, first.value.status], [200, 'cancelled'], 'without a word why')
  assert.deepEqual((await cancel('ann')).value, first.value)
  const again = await shop.call('requestMyCancellation', {
    member: 'ann',
    params: { subscription: 'sub-ann' },
    body: {},
  })
  assert.equal(again.problem.refusal?.code, 'subscription_not_active')
  await subscribe(shop, 'bob')
  const { id } = await ask(shop, 'bob', 'expensive')
  assert.equal((await cancel('bob')).value.id, id, 'the open one is cancelled')
  assert.equal((await step(shop, 'bob', id, { step: 'cancel' })).value.status, 'cancelled')
  assert.equal(
    (await step(shop, 'bob', id, { step: 'accept', offer: 'pause' })).problem.refusal?.code,
    'cancellation_closed',
  )
  const told = await events(shop, /^subscription.cancelled/)
  assert.deepEqual(
    told.map(({ data }) => data['subscription']),
    ['sub-ann', 'sub-bob'],
  )
  const [mine] = (await shop.must('listMySubscriptions', { member: 'ann' })).items
  assert.equal(mine?.status, 'cancelled')
})

test('a programme without reasons is cancelled in one step too', async () => {
  const shop = await openGym(db)
  const { program } = await shop.must('getProgram')
  const { saving: _, ...without } = program
  await shop.must('publishProgram', { body: without })
  const call = { member: 'ann', params: { subscription: 'sub-ann' }, body: {} }
  assert.equal((await shop.call('requestMyCancellation', call)).problem.refusal?.code, 'saving_off')
  assert.equal((await shop.must('cancelMySubscription', call)).status, 'cancelled')
})

test('a member may talk to a person first, or think better of it', async () => {
  const shop = await openGym(db)
  const { id } = await begin(shop, 'ann')
  assert.equal((await step(shop, 'ann', id, { step: 'talk' })).value.status, 'talking')
  const answer = { step: 'answer', reason: 'unused' } as const
  const offered = await shop.must('stepCancellation', { params: { cancellation: id }, body: answer })
  assert.deepEqual(
    offered.offers.map(({ id }) => id),
    ['pause', 'call'],
    'the person on the telephone asks',
  )
  const kept = (await step(shop, 'ann', id, { step: 'keep' })).value
  assert.equal(kept.status, 'kept')
  assert.deepEqual((await step(shop, 'ann', id, { step: 'keep' })).value, kept)
  assert.notEqual((await begin(shop, 'ann')).id, id)
})

test('a step that makes no sense is refused, and one about nothing is not found', async () => {
  const shop = await openGym(db)
  await subscribe(shop, 'bob')
  const { id } = await begin(shop, 'ann')
  const accept = { step: 'accept', offer: 'quarter-off' } as const
  assert.equal((await step(shop, 'ann', id, accept)).problem.refusal?.code, 'cancellation_unanswered')
  const wrong = await step(shop, 'ann', id, { step: 'answer', reason: 'weather' })
  assert.deepEqual(
    wrong.problem.errors?.map(({ pointer }) => pointer),
    ['/reason'],
  )
  await step(shop, 'ann', id, { step: 'answer', reason: 'unused' })
  assert.equal((await step(shop, 'ann', id, { step: 'answer', reason: 'unused' })).status, 200)
  const other = await step(shop, 'ann', id, { step: 'answer', reason: 'other' })
  assert.equal(other.problem.refusal?.code, 'cancellation_answered')
  assert.equal((await step(shop, 'ann', id, accept)).problem.refusal?.code, 'save_offer_not_made')
  assert.equal((await step(shop, 'bob', id, { step: 'cancel' })).problem.code, 'cancellation_unknown')
  const not = { member: 'bob', params: { subscription: 'sub-ann' }, body: {} }
  assert.equal((await shop.call('requestMyCancellation', not)).problem.code, 'subscription_unknown')
  assert.equal((await shop.call('cancelMySubscription', not)).problem.code, 'subscription_unknown')
})

test('what nobody goes on with in time has lapsed; cancelling it is still one step', async () => {
  const shop = await openGym(db)
  const { id } = await ask(shop, 'ann', 'expensive')
  shop.wait(8)
  const seen = await shop.must('getMyCancellation', { member: 'ann', params: { cancellation: id } })
  assert.equal(seen.status, 'lapsed')
  const late = await step(shop, 'ann', id, { step: 'accept', offer: 'pause' })
  assert.equal(late.problem.refusal?.code, 'cancellation_closed')
  assert.equal((await step(shop, 'ann', id, { step: 'cancel' })).value.status, 'cancelled')
  await subscribe(shop, 'bob')
  const before = await ask(shop, 'bob', 'expensive')
  shop.wait(8)
  assert.notEqual((await begin(shop, 'bob')).id, before.id)
  const lapsed = await shop.must('listCancellations', { query: { status: 'lapsed' } })
  assert.deepEqual(
    lapsed.items.map(({ id }) => id),
    [before.id],
  )
  assert.equal(lapsed.items[0]?.steps.at(-1)?.by, 'time')
})
