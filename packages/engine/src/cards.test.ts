import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { buy, deliOf } from './test/buying.ts'
import { day, type Ledger } from './test/ledger.ts'
import { coffee, freeSandwich, pointPerEuro, sandwichCard, sandwiches, stampPerSandwich } from './test/programme.ts'

const unit = 'sandwiches'

/** A deli whose card is like this. */
function deli(card: Partial<typeof sandwichCard> = {}, about: Partial<ProgramInput> = {}): Ledger {
  return deliOf({
    earn: [stampPerSandwich],
    cards: [{ ...sandwichCard, ...card }],
    rewards: [freeSandwich, coffee],
    ...about,
  })
}

const stamps = (shop: Ledger) => shop.available('ada', unit)

test('stamps beyond a full card begin the next, unless they are lost', () => {
  const next = deli()
  buy(next, [sandwiches('a', 12)])
  assert.equal(stamps(next), 12)
  const lost = deli({ overflow: 'lost' })
  buy(lost, [sandwiches('a', 12)])
  assert.equal(stamps(lost), 9)
  buy(lost, [sandwiches('a', 2)])
  assert.equal(stamps(lost), 11, 'the next purchase begins the next card')
})

test('a card that restarts once its reward was taken has no room until then', () => {
  const shop = deli({ restart: 'when_claimed' })
  buy(shop, [sandwiches('a', 12)])
  buy(shop, [sandwiches('a', 3)])
  assert.equal(stamps(shop), 9)
  assert.ok(shop.redeem('ada', { card: unit }).ok)
  buy(shop, [sandwiches('a', 3)])
  assert.equal(stamps(shop), 3)
})

test('a card that never restarts is filled once', () => {
  const shop = deli({ restart: 'never' })
  buy(shop, [sandwiches('a', 20)])
  assert.ok(shop.redeem('ada', { card: unit }).ok)
  buy(shop, [sandwiches('a', 3)])
  assert.equal(stamps(shop), 0)
  shop.cancel()
  assert.equal(stamps(shop), 9, 'its reward given back, it is the same full card')
})

test('one purchase a day stamps the card, by the days of the shop', () => {
  const shop = deli({ oncePer: 'day' })
  buy(shop, [sandwiches('a', 2), sandwiches('b', 1)])
  buy(shop, [sandwiches('a', 1)])
  assert.equal(stamps(shop), 3)
  shop.now += day
  buy(shop, [sandwiches('a', 1)])
  assert.equal(stamps(shop), 4)
})

test('two rules stamp it in one purchase all the same', () => {
  const bonus = { id: 'bonus', on: 'order.paid', unit, amount: { kind: 'fixed', give: 1 } } as const
  const shop = deli({ oncePer: 'week' }, { earn: [stampPerSandwich, bonus] })
  buy(shop, [sandwiches('a', 2)])
  assert.equal(stamps(shop), 3)
})

test('what is promised on the way is given once for each card', () => {
  const shop = deli({ interim: [{ at: 5, gives: [{ reward: 'coffee' }] }] })
  const given = (quantity: number) => buy(shop, [sandwiches('a', quantity)]).rewards.map(({ rule }) => rule)
  assert.deepEqual(given(4), [])
  assert.deepEqual(given(1), ['card:sandwiches:5'])
  assert.deepEqual(given(4), [])
  assert.ok(shop.redeem('ada', { card: unit }).ok)
  assert.deepEqual(given(5), ['card:sandwiches:14'], 'the fifth of the second card')
  assert.deepEqual(given(18), ['card:sandwiches:23', 'card:sandwiches:32'])
})

test('stamps that go back and come again bring nothing on the way twice', () => {
  const shop = deli({ interim: [{ at: 2, gives: [{ points: 7 }] }] })
  buy(shop, [sandwiches('a', 3)], { id: 'one' })
  assert.equal(shop.available('ada'), 7)
  shop.refund('one')
  buy(shop, [sandwiches('a', 3)])
  assert.equal(shop.available('ada'), 7)
})

test('a full card gives its reward by itself, where nobody has to ask', () => {
  const shop = deli({ claim: 'automatic' })
  const { rewards } = buy(shop, [sandwiches('a', 20)])
  assert.deepEqual(
    rewards.map(({ reward, card }) => [reward, card]),
    [1, 2].map(() => ['free-sandwich', { id: unit, stamps: 9 }]),
  )
  assert.equal(stamps(shop), 2)
})

test('a refund takes the unused reward of the card back, and its stamps', () => {
  for (const claim of ['asked', 'automatic'] as const) {
    const shop = deli({ claim })
    buy(shop, [sandwiches('a', 9)], { id: 'one' })
    if (claim === 'asked') assert.ok(shop.redeem('ada', { card: unit }).ok)
    const { takenBack } = shop.refund('one', { lines: [{ id: 'a', quantity: 1 }] })
    assert.equal(takenBack.length, 1, claim)
    assert.equal(stamps(shop), 8)
    assert.equal(shop.redemptions[0]?.status, 'cancelled')
  }
})

test('no reward goes back that is not needed, and none that was used', () => {
  const shop = deli()
  buy(shop, [sandwiches('a', 20)], { id: 'one' })
  assert.ok(shop.redeem('ada', { card: unit }).ok)
  assert.ok(shop.redeem('ada', { card: unit }).ok)
  assert.equal(shop.refund('one', { lines: [{ id: 'a', quantity: 2 }] }).takenBack.length, 0, 'two were left')
  for (const taken of shop.redemptions) taken.status = 'used'
  const { takenBack, forgiven } = shop.refund('one', { lines: [{ id: 'a', quantity: 1 }] })
  assert.deepEqual([takenBack.length, forgiven.length], [0, 1])
})

test('a shop may let the reward be kept', () => {
  const shop = deli({ rewardOnRefund: 'kept' })
  buy(shop, [sandwiches('a', 9)], { id: 'one' })
  assert.ok(shop.redeem('ada', { card: unit }).ok)
  assert.equal(shop.refund('one').takenBack.length, 0)
  assert.equal(shop.redemptions[0]?.status, 'reserved')
})

test('several cards, by unit, by visit and by amount, beside points', () => {
  const card = (id: string) => ({ ...sandwichCard, id })
  const shop = deli(
    {},
    {
      cards: [card(unit), card('visits'), card('tens')],
      earn: [
        pointPerEuro,
        stampPerSandwich,
        { id: 'visit', on: 'visit', unit: 'visits', amount: { kind: 'fixed', give: 1 } },
        { id: 'ten', on: 'order.paid', unit: 'tens', amount: { kind: 'per_step', give: 1, every: 1000 } },
        { id: 'joined', on: 'member.joined', unit: 'visits', amount: { kind: 'fixed', give: 2 } },
      ],
    },
  )
  shop.visit('ada')
  buy(shop, [sandwiches('a', 3)])
  assert.deepEqual(
    ['points', unit, 'visits', 'tens'].map(of => shop.available('ada', of)),
    [21, 3, 3, 2],
  )
})
