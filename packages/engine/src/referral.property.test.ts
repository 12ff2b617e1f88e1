import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, Ledger } from './test/ledger.ts'
import { line, programme } from './test/programme.ts'

const friends = ['f0', 'f1', 'f2', 'f3', 'f4'] as const
const friend = fc.constantFrom(...friends)

type Command =
  | { do: 'join'; friend: string; doubtful: boolean; by: 'ada' | 'eve' }
  | { do: 'pay'; friend: string; amount: number }
  | { do: 'refund'; order: number; part: boolean }
  | { do: 'approve' | 'refuse'; friend: string }
  | { do: 'wait'; days: number }

const commands = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('join'),
        friend,
        doubtful: fc.boolean(),
        by: fc.constantFrom('ada', 'eve'),
      }),
    },
    { weight: 5, arbitrary: fc.record({ do: fc.constant('pay'), friend, amount: fc.nat(2000) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('refund'), order: fc.nat(50), part: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('approve', 'refuse'), friend }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('wait'), days: fc.integer({ min: 1, max: 20 }) }) },
  ),
  { maxLength: 40 },
)

const rules = fc.record({
  held: fc.boolean(),
  levelsReversed: fc.constantFrom('keep' as const, 'take_back' as const),
  lapse: fc.option(fc.constant({ count: 10, unit: 'day' as const }), { nil: undefined }),
})

function live({ held, ...rule }: { held: boolean; levelsReversed: 'keep' | 'take_back' }, steps: Command[]): Ledger {
  const referral = {
    ...rule,
    advocate: { points: 100 },
    friend: [{ points: 40 }, { points: 10 }],
    minimum: 500,
    levels: [
      { friends: 1, gives: [{ points: 7 }] },
      { friends: 3, gives: [{ points: 1000 }] },
    ],
    ...(held && { hold: { count: 5, unit: 'day' as const } }),
  }
  const shop = new Ledger(programme({ refunds: 'owe', referral }), 'ada', 'eve')
  for (const step of steps) run(shop, step)
  return shop
}

function run(shop: Ledger, step: Command): void {
  switch (step.do) {
    case 'join': {
      const signs = { near: step.doubtful ? ['card' as const] : [], up: [], recent: 0 }
      const standing = shop.referrals.advocacy(null, step.by, shop.entries)
      shop.join(step.friend, { ...standing, sameEmail: false, signs })
      return
    }
    case 'pay':
      if (shop.accounts.has(step.friend)) {
        shop.pay(step.friend, `o${shop.orders.size}`, [line('a', step.amount), line('b', 300)])
      }
      return
    case 'refund': {
      const order = [...shop.orders.keys()][step.order % shop.orders.size]
      if (order !== undefined) shop.refund(order, step.part ? { lines: [{ id: 'a' }] } : {})
      return
    }
    case 'approve':
    case 'refuse':
      return decide(shop, step.do, step.friend)
    case 'wait':
      shop.now += step.days * day
  }
}

/** As a server does: only what is open is decided. */
function decide(shop: Ledger, how: 'approve' | 'refuse', friend: string): void {
  const kept = shop.referrals.of(friend)
  if (kept?.status !== 'joined' && kept?.status !== 'review') return
  if (how === 'approve') shop.approve(friend)
  else kept.status = 'refused'
}

function holds(look: (shop: Ledger) => void): void {
  fc.assert(
    fc.property(rules, commands, (rule, steps) => look(live(rule, steps))),
    { numRuns: 300 },
  )
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)
const moved = (shop: Ledger, rule: RegExp, member?: string) =>
  shop.entries
    .filter(entry => rule.test(entry.rule ?? '') && (member === undefined || entry.member === member))
    .filter(({ kind }) => kind === 'earn' || kind === 'reverse')
    .map(({ amount, pending }) => amount + pending)

test('each friend pays at most once, whatever is bought, sent back and decided', () => {
  holds(shop => {
    for (const friend of friends) {
      const paid = shop.entries.filter(({ kind, member, rule }) => kind === 'earn' && member === friend && rule)
      assert.ok(paid.length <= 1)
    }
    const gave = shop.entries.filter(({ kind, rule }) => kind === 'earn' && rule === 'referral')
    const byAdvocates = gave.filter(({ member }) => member === 'ada' || member === 'eve')
    assert.equal(byAdvocates.length * 2, gave.length)
  })
})

test('what is given at any time is what the referrals that count come to', () => {
  holds(shop => {
    const all = [...shop.referrals.all.values()]
    const counting = all.filter(({ status }) => status === 'paid')
    assert.equal(sum(moved(shop, /^referral$/)), counting.length * 150)
    for (const advocate of ['ada', 'eve']) {
      const own = counting.filter(kept => kept.advocate === advocate)
      assert.equal(sum(moved(shop, /^referral$/, advocate)), own.length * 100)
    }
  })
})

test('each level is given once at most, and goes back whole or not at all', () => {
  holds(shop => {
    for (const advocate of ['ada', 'eve']) {
      for (const [name, worth] of [
        [/^referral:1$/, 7],
        [/^referral:3$/, 1000],
      ] as const) {
        const given = moved(shop, name, advocate)
        assert.ok(given.filter(amount => amount > 0).length <= 1)
        assert.ok(sum(given) === worth || sum(given) === 0)
      }
    }
  })
})

test('a referral that was refused, lapsed or reversed holds nothing, and never had both a yes and a no', () => {
  holds(shop => {
    for (const { friend, status } of shop.referrals.all.values()) {
      if (status === 'paid') continue
      const given = moved(shop, /^referral$/, friend)
      assert.equal(sum(given), 0)
      if (status !== 'reversed') assert.deepEqual(given, [])
    }
  })
})
