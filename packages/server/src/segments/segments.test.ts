import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { sql } from 'kysely'
import { idMaker } from '../app/new-id.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'
import { reviewDue } from '../tiers/review-due.ts'

const db = await testDatabase()
after(() => db.close())
const newId = idMaker()

type Segments = NonNullable<ProgramInput['segments']>

async function open(segments: Segments, more: Partial<ProgramInput> = {}): Promise<Shop> {
  const shop = await openShop(db, deliWith({ timeZone: 'UTC', earn: [], segments, ...more }))
  await shop.join('ann')
  return shop
}

async function members(shop: Shop, segment: string): Promise<string[]> {
  const { items } = await shop.must('listSegmentMembers', { params: { segment } })
  return items.map(({ member }) => member)
}

async function days(shop: Shop, wait: number): Promise<void> {
  shop.wait(wait)
  await reviewDue(db, { now: shop.now, newId })
}

const month = { count: 30, unit: 'day' } as const

test('recency, frequency and money of the last days make a segment, and days end it', async () => {
  const shop = await open([
    { id: 'active', when: { recent: { period: month, orders: { min: 1 } } } },
    { id: 'frequent', when: { recent: { period: month, orders: { min: 2 } } } },
    { id: 'big', when: { recent: { period: month, spent: { min: 5_000 } } } },
  ])
  await shop.buy('ann', [cake(3_000)])
  assert.deepEqual(await members(shop, 'active'), ['ann'])
  assert.deepEqual(await members(shop, 'frequent'), [])
  await days(shop, 10)
  await shop.buy('ann', [cake(2_000)], 'o')
  assert.deepEqual(await members(shop, 'frequent'), ['ann'])
  assert.deepEqual(await members(shop, 'big'), ['ann'])
  await shop.refund('ann', { order: 'o', amount: 1 })
  assert.deepEqual(await members(shop, 'frequent'), ['ann'])
  assert.deepEqual(await members(shop, 'big'), [])
  await days(shop, 19)
  assert.deepEqual(await members(shop, 'frequent'), ['ann'])
  await days(shop, 1)
  assert.deepEqual(await members(shop, 'frequent'), [])
  assert.deepEqual(await members(shop, 'active'), ['ann'])
  await days(shop, 10)
  assert.deepEqual(await members(shop, 'active'), [])
})

test('who has not bought for long has lapsed, who never bought has not, and an order ends it', async () => {
  const shop = await open([{ id: 'lapsed', when: { lapsed: { count: 90, unit: 'day' } } }])
  await days(shop, 200)
  assert.deepEqual(await members(shop, 'lapsed'), [])
  await shop.buy('ann', [cake(100)])
  await days(shop, 89)
  assert.deepEqual(await members(shop, 'lapsed'), [])
  await days(shop, 1)
  assert.deepEqual(await members(shop, 'lapsed'), ['ann'])
  await shop.buy('ann', [cake(100)])
  assert.deepEqual(await members(shop, 'lapsed'), [])
})

test('entering a segment is an occasion to earn by, once a day, and is told', async () => {
  const earn: ProgramInput['earn'] = [
    { id: 'come-back', on: 'segment.entered', when: { data: { segment: 'vip' } }, amount: { kind: 'fixed', give: 50 } },
  ]
  const shop = await open([{ id: 'vip', when: { tag: ['vip'] } }], { earn })
  const tag = (...tags: string[]) => shop.must('setTags', { params: { member: 'ann' }, body: { tags } })
  await tag('vip')
  assert.equal((await shop.member('ann')).points.available, 50)
  await tag()
  await tag('vip', 'press')
  assert.equal((await shop.member('ann')).points.available, 50)
  await tag()
  shop.wait(1)
  await tag('vip')
  assert.equal((await shop.member('ann')).points.available, 100)
  const { rows } = await db.transaction(shop.name, tx =>
    sql<{ type: string }>`
      select type from events where program_id = ${shop.name} and type like 'segment.%' order by id`.execute(tx),
  )
  assert.deepEqual(
    rows.map(({ type }) => type),
    ['segment.entered', 'segment.left', 'segment.entered', 'segment.left', 'segment.entered'],
  )
})

test('tier, tags, language, tenure and birthday month nest in all, any and none, and segments in segments', async () => {
  const levels = [{ id: 'silver', name: 'Silver', threshold: 1_000 }]
  const shop = await open(
    [
      { id: 'silver', when: { tier: ['silver'] } },
      { id: 'march', when: { birthday_month: [3] } },
      { id: 'old', when: { tenure: { count: 1, unit: 'year' } } },
      { id: 'mix', when: { all: [{ segment: ['silver'] }, { any: [{ language: ['lt'] }, { tag: ['press'] }] }] } },
      { id: 'rest', when: { none: [{ segment: ['silver', 'march'] }] } },
    ],
    { tiers: { counts: 'spent', levels } },
  )
  const segments = async () => {
    const names = ['silver', 'march', 'old', 'mix', 'rest']
    const lists = await Promise.all(names.map(name => members(shop, name)))
    return names.filter((_, index) => lists[index]?.includes('ann'))
  }
  assert.deepEqual(await segments(), ['rest'])
  await shop.buy('ann', [cake(1_000)])
  assert.deepEqual(await segments(), ['silver'])
  await shop.must('changeMyProfile', { member: 'ann', body: { language: 'lt', birthday: '03-31' } })
  assert.deepEqual(await segments(), ['silver', 'march', 'mix'])
  await days(shop, 365)
  assert.deepEqual(await segments(), ['silver', 'march', 'old', 'mix'])
})

test('tiers can come from segments', async () => {
  const shop = await open([{ id: 'friends', when: { tag: ['friend'] } }], {
    tiers: { counts: 'segment', levels: [{ id: 'gold', name: 'Gold', segment: 'friends' }] },
  })
  await shop.must('setTags', { params: { member: 'ann' }, body: { tags: ['friend'] } })
  const { tier } = await shop.member('ann')
  assert.deepEqual([tier?.id, tier?.held, tier?.next], ['gold', 0, null])
})

test('a segment that is published fills with the day’s work, page by page', async () => {
  const shop = await open([])
  for (const member of ['bob', 'cat', 'dan']) await shop.join(member)
  const segments = [{ id: 'all', when: { tenure: { count: 1, unit: 'day' } } } as const]
  await shop.must('publishProgram', { body: deliWith({ timeZone: 'UTC', segments: [...segments] }) })
  assert.deepEqual(await members(shop, 'all'), [])
  await days(shop, 1)
  const first = await shop.must('listSegmentMembers', { params: { segment: 'all' }, query: { limit: '3' } })
  assert.deepEqual(
    first.items.map(({ member }) => member),
    ['ann', 'bob', 'cat'],
  )
  const query = { cursor: first.next ?? '' }
  const rest = await shop.must('listSegmentMembers', { params: { segment: 'all' }, query })
  assert.deepEqual([rest.items.map(({ member }) => member), rest.next], [['dan'], null])
  const { problem } = await shop.call('listSegmentMembers', { params: { segment: 'none' } })
  assert.equal(problem.code, 'segment_unknown')
})

test('what a segment may not look at is turned down with the place', async () => {
  const shop = await open([])
  const pointers = async (changes: Partial<ProgramInput>) => {
    const body = { ...deliWith({ earn: [] }), ...changes }
    const { problem } = await shop.call('publishProgram', { body })
    return problem.errors?.map(({ pointer }) => pointer)
  }
  assert.deepEqual(await pointers({ segments: [{ id: 'a', when: { segment: ['b'] } }] }), ['/segments/0/when'])
  assert.deepEqual(await pointers({ segments: [{ id: 'a', when: { total: { min: 1 } } }] }), ['/segments/0/when'])
  const when = { recent: { period: month, orders: { min: 1 } } }
  const earn: ProgramInput['earn'] = [{ id: 'x', on: 'visit', when, amount: { kind: 'fixed', give: 1 } }]
  assert.deepEqual(await pointers({ earn }), ['/earn/0/when/recent'])
})
