import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { Program, Reward, type ProgramInput } from '@tenth/contract'
import { newVoucherCode } from '../ledger/voucher-code.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, paid } from '../test-database/test-shop.ts'
import { rewardShop, withRewards } from './test/reward-shop.ts'

// docs/rewards.md and docs/vouchers.md: their settings are valid, and their tables come true.

const guide = (name: string) => readFileSync(new URL(`../../../../docs/${name}.md`, import.meta.url), 'utf8')
const blocks = (name: string) =>
  [...guide(name).matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => JSON.parse(text) as object)
/** The cells of a table, below the row that names this column. */
function rows(name: string, column: string): string[][] {
  const lines = guide(name).split('\n')
  const below = lines.slice(lines.findIndex(line => line.startsWith('|') && line.includes(column)) + 2)
  const end = below.findIndex(line => !line.startsWith('|'))
  return below.slice(0, end < 0 ? below.length : end).map(line =>
    line
      .split('|')
      .map(cell => cell.trim())
      .slice(1, -1),
  )
}

const cents = (euros: string) => Math.round(Number(euros) * 100)

const [settings, { checkout }] = blocks('rewards') as [Pick<ProgramInput, 'rewards'>, Pick<ProgramInput, 'checkout'>]
const tiers = { levels: [{ id: 'gold', name: 'Gold', threshold: 10_000 }] }
const db = await testDatabase()
after(() => db.close())

test('docs/rewards.md: its table of kinds names each, and its rewards are as they should be', () => {
  assert.ok(Program.parse(withRewards(settings.rewards ?? [], { tiers })).rewards.length === 2)
  const kinds = Reward.shape.gives.options.map(option => option.shape.kind.value)
  const named = rows('rewards', '`gives.kind`').map(([kind = '']) => kind.replaceAll('`', ''))
  assert.deepEqual(named.sort(), [...kinds].sort())
})

test('docs/rewards.md: what a member with 100 points can spend', async () => {
  const shop = await rewardShop(db, [], { checkout })
  const table = rows('rewards', 'Most')
  assert.equal(table.length, 4)
  for (const [order = '', most, worth = '', why = ''] of table) {
    const body = { currency: 'EUR', lines: [cake(cents(order))] }
    const quote = await shop.must('quotePoints', { member: 'ann', body })
    assert.deepEqual([quote.most, quote.money], [Number(most), cents(worth)], order)
    if (quote.refusal) assert.equal(why, `\`${quote.refusal.code}\``)
  }
})

test('docs/rewards.md: what refunds give back', async () => {
  const shop = await rewardShop(db, [], { checkout })
  const cart = { currency: 'EUR', lines: [cake(2000)] }
  await shop.must('spendPoints', { body: { member: 'ann', order: 'o', cart } })
  await shop.must('reportActivity', { body: paid('ann', [cake(1500)], 'o') })
  const table = rows('rewards', 'Points that return')
  assert.equal(table.length, 2)
  for (const [refund = '', returns, goes, then] of table) {
    const part = refund === 'all the rest' ? {} : { amount: cents(refund) }
    const { entries } = await shop.refund('ann', { order: 'o', ...part })
    const sum = (kind: string) => entries.filter(entry => entry.kind === kind).reduce((all, one) => all + one.amount, 0)
    assert.deepEqual([sum('return'), -sum('reverse')], [Number(returns), Number(goes)])
    assert.equal((await shop.member('ann')).points.available, Number(then))
  }
})

test('docs/vouchers.md: its codes look so, and its pool is a reward', () => {
  const [format, short, ticket] = blocks('vouchers') as [
    Pick<ProgramInput, 'vouchers'>,
    Pick<ProgramInput, 'vouchers'>,
    NonNullable<ProgramInput['rewards']>[0],
  ]
  const { vouchers, rewards } = Program.parse(withRewards([ticket], format))
  assert.match(newVoucherCode(vouchers), /^DELI(-[A-Y]{5}){4}$/)
  assert.match(newVoucherCode(Program.parse(withRewards([ticket], short)).vouchers), /^\d{26}$/)
  assert.equal(rewards[0]?.pool, 'cinema')
  const pattern = /"(DELI-[#A-Z-]+)"/.exec(guide('vouchers'))?.[1] ?? ''
  assert.match(
    newVoucherCode(Program.parse(withRewards([ticket], { vouchers: { pattern } })).vouchers),
    /^DELI-.*-XMAS$/,
  )
})

test('docs/vouchers.md: a gift card, step by step', async () => {
  const shop = await rewardShop(db, settings.rewards ?? [], { tiers })
  const { code, redemption } = (await shop.redeem('ann', { reward: 'gift-card' })).value
  const table = rows('vouchers', 'What happens')
  assert.equal(table.length, 6)
  for (const [what = '', order = '', euros = '', left = ''] of table) {
    const [act, id = ''] = what.replace(/,? again/, '').split(' ')
    const amount = cents(euros)
    const voucher =
      act === 'pays'
        ? await shop.must('useVoucher', { body: { code, order, amount } })
        : act === 'refund'
          ? await shop.must('refundGiftCard', { params: { redemption: redemption.id }, body: { id, order, amount } })
          : await shop.must('releaseVoucher', { body: { code, order } })
    assert.equal(voucher.remaining, cents(left), what)
  }
})
