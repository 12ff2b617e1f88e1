import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { allRows } from '../test-database/all-rows.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { exported, sendRows } from '../test-database/send-rows.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

const joined = (ids: string[]) => `id,joinedAt\n${ids.map(id => `${id},2020-01-01T00:00:00Z\n`).join('')}`
const numbered = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `m${index + from}`)

/** A file that comes in pieces, and how many of them were asked for so far. */
function pieces(texts: Iterable<string>, breaksOff = false) {
  const encoder = new TextEncoder()
  const left = texts[Symbol.iterator]()
  const taken = { count: 0 }
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        const next = left.next()
        if (!next.done) {
          taken.count += 1
          controller.enqueue(encoder.encode(next.value))
        } else if (breaksOff) controller.error(new Error('gone'))
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  return { body, taken }
}

test('what is wrong with a row is told with its line, and the others are imported', async () => {
  const shop = await openShop(db)
  const file = `id,joinedAt,birthday,language
ann,2024-02-03T10:00:00Z,05-04,lt

"ben, the baker",2024-02-03T10:00:00Z,,
cat,yesterday,02-30,lt
dan,2024-02-03T10:00:00Z,,lt,more
ann,2024-02-03T10:00:00Z,,`
  const { state, refused } = await sendRows(shop, 'members', file)
  assert.deepEqual(
    refused.map(({ line, pointer }) => [line, pointer]),
    [
      [4, '/id'],
      [5, '/joinedAt'],
      [5, '/birthday'],
      [6, ''],
    ],
  )
  assert.deepEqual([state.rows, state.added, state.known, state.refused], [5, 1, 1, 3])
  assert.equal((await shop.member('ann')).language, 'lt')
  assert.deepEqual(await shop.must('getImport', { params: { import: 'move' } }), state)
})

test('opening balances are lots of their own, pending and expiring as they were, and are imported once', async () => {
  const shop = await openShop(db)
  await sendRows(shop, 'members', joined(['ann']), { id: 'm' })
  const file = `lot,member,unit,amount,pendingUntil,expiresAt
old-1,ann,points,120,,2026-12-31T22:00:00Z
old-2,ann,points,30,2026-03-10T00:00:00Z,
old-3,ann,points,-20,,
old-4,ann,sandwich,9,,
old-5,ann,points,5,,2020-01-01T00:00:00Z
old-6,ann,pizza,5,,
old-7,ben,points,5,,
`
  const { refused, state } = await sendRows(shop, 'lots', file, { id: 'a' })
  assert.deepEqual(
    refused.map(({ line, pointer }) => [line, pointer]),
    [
      [6, '/expiresAt'],
      [7, '/unit'],
      [8, '/member'],
    ],
  )
  assert.equal(state.added, 4)
  const { points, cards } = await shop.member('ann')
  assert.deepEqual([points.available, points.pending, points.owed, cards[0]?.full], [100, 30, 0, 1])
  assert.deepEqual(points.expiring, { amount: 100, at: '2026-12-31T22:00:00.000Z' })
  const again = await sendRows(shop, 'lots', file, { id: 'b' })
  assert.deepEqual([again.state.added, again.state.known], [0, 4])
  shop.wait(10)
  await shop.runDue()
  assert.equal((await shop.member('ann')).points.available, 130)
})

test('what happened before is recorded and gives nothing, and counts from then on', async () => {
  const shop = await openShop(db, deliWith({ segments: [] }))
  await sendRows(shop, 'members', joined(['ann']), { id: 'm' })
  const order = (id: string) => ({ id, currency: 'EUR', lines: [{ id: '1', sku: 'cake', quantity: 1, amount: 5000 }] })
  const at = '2025-06-01T10:00:00Z'
  const rows = [
    { type: 'order.paid', id: 'p1', member: 'ann', at, order: order('o1') },
    { type: 'order.paid', id: 'p2', member: 'ann', at, order: order('o2') },
    { type: 'order.refunded', id: 'r1', member: 'ann', at, refund: { order: 'o1', amount: 1000 } },
    { type: 'visit', id: 'v1', member: 'ann', at },
    { type: 'order.paid', id: 'p3', member: 'ann', order: order('o3') },
    { type: 'order.paid', id: 'p4', member: 'guest', at, order: order('o4') },
    { type: 'order.refunded', id: 'r2', member: 'ann', at, refund: { order: 'o9' } },
  ]
  const file = rows.map(activity => JSON.stringify({ activity })).join('\n')
  const { state, refused } = await sendRows(shop, 'activities', file, { id: 'a', format: 'ndjson' })
  assert.deepEqual(
    refused.map(({ line }) => line),
    [5, 6, 7],
  )
  assert.equal(state.added, 4)
  assert.equal((await shop.member('ann')).points.available, 0)
  const totals = (await allRows(db, shop.name)).get('member_totals') ?? '{}'
  assert.equal((JSON.parse(totals) as { spent: number }).spent, 9000)
  const refund = await shop.refund('ann', { order: 'o1' })
  assert.deepEqual(refund.entries, [])
  await shop.buy('ann', [cake(1000)], 'o5')
  assert.equal((await shop.member('ann')).points.available, 20)
})

test('codes from elsewhere can be used once, by their own amount, and codes for pools are handed out', async () => {
  const shop = await openShop(
    db,
    deliWith({
      cards: [],
      earn: [],
      rewards: [
        { id: 'gift', name: 'A gift card', cost: 10, gives: { kind: 'gift_card', amount: 5000 } },
        { id: 'film', name: 'A film', cost: 10, gives: { kind: 'free_delivery' }, pool: 'cinema' },
      ],
    }),
  )
  await sendRows(shop, 'members', joined(['ann']), { id: 'm' })
  const file = `code;member;reward;amount;pool
OLD-GIFT-0001;ann;gift;1250;
OLD GIFT OOO1;ann;gift;;
FILM-000-001;;;;cinema
FILM-000-002;;gift;;
`
  const { state, refused } = await sendRows(shop, 'vouchers', file, { id: 'v' })
  assert.deepEqual(
    refused.map(({ line, pointer }) => [line, pointer]),
    [[5, '/member']],
  )
  assert.deepEqual([state.added, state.known], [2, 1])
  const voucher = await shop.must('useVoucher', { body: { code: 'old gift 0001', order: 'o1', amount: 1000 } })
  assert.deepEqual([voucher.paid, voucher.remaining], [1000, 250])
  const { items } = await shop.must('listStock')
  assert.deepEqual(
    items.map(({ left }) => left),
    [1],
  )
})

test('a dry run tells exactly what would happen, and changes no table', async () => {
  const shop = await openShop(db)
  const file = joined([...numbered(700), 'm1', 'not one'])
  const before = await allRows(db, shop.name)
  const dry = await sendRows(shop, 'members', file, { dryRun: true })
  assert.deepEqual(await allRows(db, shop.name), before)
  assert.deepEqual([dry.state.added, dry.state.known, dry.state.refused, dry.state.dryRun], [700, 1, 1, true])
  const real = await sendRows(shop, 'members', file)
  assert.deepEqual(real.refused, dry.refused)
  assert.deepEqual({ ...real.state, dryRun: true }, dry.state)
})

test('an import that was broken off goes on where it stopped, and done twice it changes nothing', async () => {
  const shop = await openShop(db)
  const ids = [...numbered(1200), 'not one', ...numbered(300, 1200)]
  const lines = joined(ids).match(/.*\n/g) ?? []
  const broken = await sendRows(shop, 'members', pieces(lines.slice(0, 700), true).body)
  assert.equal(broken.problem.code, 'file_unreadable')
  assert.match(broken.problem.detail ?? '', /broke off/)
  const left = await shop.must('getImport', { params: { import: 'move' } })
  assert.deepEqual([left.status, left.added], ['running', 500])
  const { state, refused } = await sendRows(shop, 'members', pieces(lines).body)
  assert.deepEqual([state.status, state.rows, state.added, state.known], ['done', 1501, 1500, 0])
  const before = await allRows(db, shop.name)
  const again = await sendRows(shop, 'members', lines.join(''))
  assert.deepEqual([again.state, again.refused], [state, refused])
  assert.deepEqual(await allRows(db, shop.name), before)
  const other = await sendRows(shop, 'members', lines.join('').replace('m7,', 'm77777,'))
  assert.equal(other.problem.code, 'import_differs')
  const longer = await sendRows(shop, 'members', `${lines.join('')}new,2020-01-01T00:00:00Z\n`)
  assert.equal(longer.problem.code, 'import_differs')
})

test('ten thousand rows are written as they come, no more of them held than a buffer and a batch', async () => {
  const shop = await openShop(db)
  const lines = ['id,joinedAt\n', ...numbered(10_000).map(id => `${id},2020-01-01T00:00:00Z\n`)]
  let most = 0
  const { body, taken } = pieces(lines)
  const watched = body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      async transform(chunk, controller) {
        controller.enqueue(chunk)
        if (taken.count % 1000 !== 0) return
        const written = await shop.call('getImport', { params: { import: 'move' } })
        most = Math.max(most, taken.count - (written.value.rows ?? 0))
      },
    }),
  )
  const { state } = await sendRows(shop, 'members', watched)
  assert.deepEqual([state.added, state.refused], [10_000, 0])
  assert.ok(most > 0 && most <= 4000, `${most} rows were read ahead`)
  const rows = (await exported(shop, 'members')).trimEnd().split('\n')
  assert.equal(rows.length, 10_000)
  assert.equal(new Set(rows).size, 10_000)
})
