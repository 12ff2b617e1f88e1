import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { commands, members, run, type Command } from './test/commands.ts'
import { Ledger, day } from './test/ledger.ts'
import { programOf, programs, type Drawn } from './test/programs.ts'

/** A live program, and the versions it may be changed to. */
const lives = fc.record({ program: programs, versions: fc.array(programs, { minLength: 1, maxLength: 3 }) })

type Life = { program: Drawn; versions: Drawn[] }

function deliOf(program: Drawn): Ledger {
  const deli = new Ledger(programOf(program), 'ada', 'cleo')
  deli.join('bob', { advocate: 'ada', sameEmail: false })
  return deli
}

/** Runs a life of a shop, looking after every step. The ledger itself checks its sums with every entry. */
function live({ program, versions }: Life, steps: readonly Command[], look: (deli: Ledger) => void): Ledger {
  const deli = deliOf(program)
  const others = versions.map(programOf)
  for (const step of steps) {
    run(deli, step, others)
    look(deli)
  }
  return deli
}

function holds(look: (deli: Ledger) => void): void {
  fc.assert(
    fc.property(lives, commands, (life, steps) => void live(life, steps, look)),
    { numRuns: 200 },
  )
}

test('a balance is the sum of its entries, and what the lots hold less what is owed, after every step', () => {
  holds(deli => {
    for (const [id, account] of deli.accounts) {
      for (const [unit, balance] of account.balance) {
        const own = deli.entries.filter(entry => entry.member === id && entry.unit === unit)
        assert.equal(
          balance,
          own.reduce((sum, entry) => sum + entry.amount, 0),
        )
        assert.equal(
          account.pending.get(unit),
          own.reduce((sum, entry) => sum + entry.pending, 0),
        )
      }
    }
  })
})

test('nobody owes while there is something to repay it with', () => {
  holds(deli => {
    for (const member of members) {
      for (const unit of ['points', 'sandwiches']) {
        const { available, owed } = deli.balance(member, unit)
        assert.ok(available === 0 || owed === 0, `${available} available, ${owed} owed`)
        assert.ok(available >= 0 && owed >= 0)
      }
    }
  })
})

test('no refunds take more than was earned', () => {
  holds(deli => {
    for (const award of [...deli.orders.values()].flatMap(order => order.awards)) {
      assert.ok(award.reversed >= 0 && award.reversed <= award.earned)
    }
  })
})

test('nothing is spent twice: what left a lot and what is left of it is what it was earned with', () => {
  holds(deli => {
    const left = new Map(
      [...deli.accounts.values()].flatMap(({ lots }) => [...lots.values()]).map(lot => [lot.id, lot]),
    )
    const sums = new Map<string, number>()
    for (const { lot, amount, pending } of deli.entries) {
      if (lot !== null) sums.set(lot, (sums.get(lot) ?? 0) + amount + pending)
    }
    for (const [id, sum] of sums) assert.equal(left.get(id)?.remaining, sum)
  })
})

test('what is shown is what the sweep makes of it', () => {
  holds(deli => {
    for (const member of members) {
      const shown = deli.balance(member)
      const { owed, pending } = shown
      deli.sweep(member)
      const account = deli.account(member)
      assert.deepEqual(deli.balance(member), shown)
      assert.deepEqual([account.owed.get('points') ?? 0, account.pending.get('points') ?? 0], [owed, pending])
      assert.equal(account.balance.get('points') ?? 0, shown.available - owed)
    }
  })
})

test('earning, spending, refunding and giving back make nothing out of nothing', () => {
  fc.assert(
    fc.property(lives, commands, (life, steps) => {
      const deli = live(
        { ...life, program: { ...life.program, refunds: 'within_balance' }, versions: [] },
        steps.filter(step => step.do !== 'use'),
        () => undefined,
      )
      for (const id of deli.orders.keys()) deli.refund(id)
      deli.redemptions.forEach((_taken, index) => deli.cancel(index))
      const given = deli.entries.filter(entry => entry.kind === 'earn' && entry.order === null)
      for (const member of members) {
        const most = given.filter(entry => entry.member === member).reduce((sum, entry) => sum + entry.amount, 0)
        const held = deli.available(member) + deli.balance(member).pending
        assert.ok(held <= most, `${member} holds ${held} of ${most} given outside of orders`)
      }
    }),
    { numRuns: 200 },
  )
})

test('the same life gives the same entries', () => {
  fc.assert(
    fc.property(lives, commands, (life, steps) => {
      const nothing = () => undefined
      assert.deepEqual(live(life, steps, nothing).entries, live(life, steps, nothing).entries)
    }),
  )
})

test('a reward given back at once leaves every lot as it was', () => {
  fc.assert(
    fc.property(lives, commands, fc.constantFrom(...members), (life, steps, member) => {
      const deli = live(life, steps, () => undefined)
      deli.sweep(member)
      const before = deli.account(member).state
      if (!deli.redeem(member, { reward: 'coffee' }).ok) return
      assert.ok(deli.cancel().ok)
      assert.deepEqual(deli.account(member).state, before)
    }),
  )
})

test('sweeping every night or once at the end comes to the same', () => {
  fc.assert(
    fc.property(lives, commands, fc.integer({ min: 1, max: 60 }), (life, steps, nights) => {
      const [nightly, late] = [live(life, steps, () => undefined), live(life, steps, () => undefined)]
      for (let night = 0; night < nights; night += 1) {
        nightly.now += day
        members.forEach(member => nightly.sweep(member))
      }
      late.now += nights * day
      members.forEach(member => assert.deepEqual(late.balance(member), nightly.balance(member)))
    }),
  )
})
