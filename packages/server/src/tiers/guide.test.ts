import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { Body, ProgramInput } from '@tenth/contract'
import { idMaker } from '../app/new-id.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'
import { giveThanks } from './give-thanks.ts'
import { reviewDue } from './review-due.ts'

// docs/tiers.md, docs/segments.md and docs/profile.md: their programmes are published, and their tables come true.

const db = await testDatabase()
after(() => db.close())
const newId = idMaker()

function guide(name: string) {
  const text = readFileSync(new URL(`../../../../docs/${name}.md`, import.meta.url), 'utf8')
  const blocks = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, code = '']) => JSON.parse(code) as object)
  const rows = text
    .split('\n')
    .filter(line => line.startsWith('| '))
    .map(line => line.split('|').map(cell => cell.trim()))
  return { blocks, rows }
}

const open = async (programme: object | undefined, start?: string): Promise<Shop> => {
  const shop = await openShop(db, deliWith(programme as Partial<ProgramInput>), start)
  await shop.join('ann')
  return shop
}

/** Noon of a day, with the day's work done. */
async function noon(shop: Shop, day: string): Promise<void> {
  shop.wait((Date.parse(`${day}T10:00:00Z`) - shop.now().getTime()) / 86_400_000)
  await reviewDue(db, { now: shop.now, newId })
}

async function does(shop: Shop, what: string, order: string): Promise<void> {
  const euros = /^buys for ([\d.]+)$/.exec(what)?.[1]
  if (euros !== undefined) await shop.buy('ann', [cake(Math.round(Number(euros) * 100))], order)
  else assert.equal(what, 'nothing')
}

const days = (rows: string[][]) => rows.filter(([, day = '']) => /^\d{4}-\d\d-\d\d$/.test(day))

test('docs/tiers.md: what happens to Ann', async () => {
  const { blocks, rows } = guide('tiers')
  const shop = await open(blocks[0])
  let last = ''
  assert.equal(days(rows).length, 8)
  for (const [, day = '', what = '', tier, points] of days(rows)) {
    await noon(shop, day)
    if (what === 'gives the last order back') await shop.refund('ann', { order: last })
    else await does(shop, what, day)
    last = day
    const ann = await shop.member('ann')
    assert.deepEqual([day, ann.tier?.id, String(ann.points.available)], [day, tier, points])
  }
})

test('docs/tiers.md: a floor is set, and the most loyal are thanked', async () => {
  const { blocks } = guide('tiers')
  const [programme, floor, thanks] = blocks
  const shop = await open({ ...programme, ...thanks })
  const set = await shop.must('setTierFloor', { params: { member: 'ann' }, body: floor as Body<'setTierFloor'> })
  assert.equal(set.tier?.id, 'gold')
  for (const [member, amount] of [['bob', 2_000] as const, ['cat', 1_000] as const]) {
    await shop.join(member)
    await shop.buy(member, [cake(amount)])
  }
  await shop.buy('ann', [cake(3_000)])
  await noon(shop, '2026-04-01')
  await giveThanks(db, { now: shop.now, newId })
  const thanked = await Promise.all(['ann', 'bob', 'cat'].map(async id => (await shop.member(id)).thanks.length))
  assert.deepEqual(thanked, [1, 1, 0])
})

test('docs/segments.md: which segments Ann is in', async () => {
  const { blocks, rows } = guide('segments')
  const shop = await open(blocks[0])
  const names = ['regulars', 'asleep', 'friends']
  assert.equal(days(rows).length, 7)
  for (const [, day = '', what = '', segments, points] of days(rows)) {
    await noon(shop, day)
    await does(shop, what, day)
    const lists = await Promise.all(
      names.map(async segment => (await shop.must('listSegmentMembers', { params: { segment } })).items.length),
    )
    const found = names.filter((_, index) => lists[index] === 1).join(', ') || 'none'
    assert.deepEqual([day, found, String((await shop.member('ann')).points.available)], [day, segments, points])
  }
})

test('docs/profile.md: what Ann earns by what she tells', async () => {
  const { blocks, rows } = guide('profile')
  const [programme, consents] = blocks
  const shop = await open(programme)
  const change = (body: object) => shop.must('changeMyProfile', { member: 'ann', body })
  const link = (account: string) =>
    shop.must('linkAccount', { params: { member: 'ann' }, body: { kind: 'instagram', account } })
  const steps: Record<string, () => Promise<unknown>> = {
    'enters her birthday, 31 March': () => change({ birthday: '03-31' }),
    'agrees to marketing by e-mail': () => change(consents ?? {}),
    'takes it back, and agrees again': async () => {
      await change({ consents: [{ purpose: 'email-marketing', granted: false }] })
      await change(consents ?? {})
    },
    'links her Instagram account': () => link('ann.k'),
    'unlinks it and links another': async () => {
      await shop.must('unlinkMyAccount', { member: 'ann', params: { kind: 'instagram' }, body: {} })
      await link('ann.other')
    },
  }
  const told = rows.filter(([, what = '']) => what in steps)
  assert.equal(told.length, Object.keys(steps).length)
  for (const [, what = '', points] of told) {
    await steps[what]?.()
    assert.deepEqual([what, String((await shop.member('ann')).points.available)], [what, points])
  }
})
