import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { VoucherFormat } from '@tenth/contract'
import { sql } from 'kysely'
import { createApp } from '../app/create-app.ts'
import { newVoucherCode, voucherHash } from '../ledger/voucher-code.ts'
import { testDatabase } from '../test-database/test-database.ts'
import type { Shop } from '../test-database/test-shop.ts'
import { readCodes } from './read-codes.ts'
import { rewardShop, type RewardInput } from './test/reward-shop.ts'

const db = await testDatabase()
after(() => db.close())

const ticket: RewardInput = {
  id: 'ticket',
  name: 'A cinema ticket',
  cost: 10,
  gives: { kind: 'amount_off', amount: 800 },
  pool: 'cinema',
}
const coffee: RewardInput = { id: 'coffee', name: 'A coffee', cost: 10, gives: { kind: 'amount_off', amount: 300 } }
const fill = (shop: Shop, file: string) => shop.must('importCodes', { params: { pool: 'cinema' }, body: { file } })

test('codes look as the programme wants them', async () => {
  const shop = await rewardShop(db, [coffee], {
    vouchers: { prefix: 'DELI', charset: 'ACDEFGHJKMNP', length: 24, group: 6 },
  })
  const { code } = (await shop.redeem('ann', { reward: 'coffee' })).value
  assert.match(code, /^DELI(-[ACDEFGHJKMNP]{6}){4}$/)
  assert.equal(
    (await shop.must('checkVoucher', { body: { code: code.toLowerCase().replaceAll('-', ' ') } })).reward,
    'coffee',
  )
  const pattern = VoucherFormat.parse({ pattern: 'XMAS-########-########' })
  assert.match(newVoucherCode(pattern), /^XMAS(-[0-9A-HJKMNP-TV-Z]{8}){2}$/)
})

test('a format whose codes could be guessed is refused', () => {
  const path = (format: object) => VoucherFormat.safeParse(format).error?.issues[0]?.path[0]
  assert.equal(path({ charset: '0123456789', length: 20 }), 'length')
  assert.equal(path({ pattern: 'DELI-DELI-####-####' }), 'pattern')
  assert.equal(path({ charset: 'ABCDEFGHIL', length: 40 }), 'charset', 'I and L read alike')
  assert.equal(path({ charset: '0123456789', length: 25 }), undefined)
})

test('a pool hands out each of its codes once, and the last one is the last', async () => {
  const shop = await rewardShop(db, [ticket])
  assert.equal((await shop.redeem('ann', { reward: 'ticket' })).problem.refusal?.code, 'reward_sold_out')
  const file = 'name,code\nfront,KINO-1111-AAAA\nback,"KINO-2222-BBBB"\nfront,kino 1111 aaaa\nbad,x\n'
  assert.deepEqual(await fill(shop, file), {
    pool: 'cinema',
    added: 2,
    known: 1,
    refused: [{ row: 5, detail: 'A code has 6 to 100 letters and digits; spaces and hyphens may stand between them.' }],
    left: 2,
  })
  assert.deepEqual((await fill(shop, file)).added, 0)
  const codes = [await shop.redeem('ann', { reward: 'ticket' }), await shop.redeem('ann', { reward: 'ticket' })]
  assert.deepEqual(codes.map(({ value }) => value.code).sort(), ['KINO-1111-AAAA', 'KINO-2222-BBBB'])
  assert.equal((await shop.redeem('ann', { reward: 'ticket' })).problem.refusal?.code, 'reward_sold_out')
  assert.deepEqual((await shop.must('listStock')).items, [{ reward: 'ticket', left: 0, pool: 'cinema' }])
  assert.equal((await fill(shop, file)).added, 0, 'what was handed out does not come back')
  const used = await shop.must('useVoucher', { body: { code: 'kino1111aaaa', order: 'o' } })
  assert.equal(used.status, 'used')
})

test('who saw a code of a pool cannot give it back', async () => {
  const shop = await rewardShop(db, [ticket])
  await fill(shop, '{"code":"KINO-3333-CCCC"}\n{"kode":"KINO"}\nnothing\n')
  const { redemption } = (await shop.redeem('ann', { reward: 'ticket' })).value
  const cancel = await shop.call('cancelRedemption', { member: 'ann', params: { redemption: redemption.id }, body: {} })
  assert.equal(cancel.problem.refusal?.code, 'redemption_code_shown')
})

test('the database alone does not tell the codes of a pool', async () => {
  const shop = await rewardShop(db, [ticket])
  await fill(shop, 'KINO-4444-DDDD')
  const { rows } = await db.transaction(shop.name, tx =>
    sql<{ text: string }>`select p::text as text from pool_codes p where program_id = ${shop.name}`.execute(tx),
  )
  const forms = ['KINO-4444-DDDD', 'KINO4444DDDD'].flatMap(code => [code, Buffer.from(code).toString('hex')])
  assert.equal(rows.length, 1)
  assert.equal(
    forms.some(form => rows[0]?.text.includes(form)),
    false,
  )
})

test('without a key to seal them codes are not taken in, nor into a pool that no reward has', async () => {
  const shop = await rewardShop(db, [ticket])
  const moon = await shop.call('importCodes', { params: { pool: 'moon' }, body: { codes: ['KINO-5555'] } })
  assert.deepEqual([moon.status, moon.problem.code], [404, 'pool_unknown'])
  const app = createApp({ db, now: shop.now })
  const { secret } = (await shop.must('createKey', { body: {} })) as { secret: string }
  const reply = await app.fetch(
    new Request('http://tenth.test/v1/pools/cinema/codes', {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ codes: ['KINO-5555'] }),
    }),
  )
  assert.deepEqual([reply.status, ((await reply.json()) as { code: string }).code], [409, 'sealing_key_missing'])
})

test('files are read as CSV, as NDJSON and as bare lines', () => {
  assert.deepEqual(readCodes({ file: '\u{feff}ABC-123\r\nDEF-456\r\n\r\n' }).codes, ['ABC-123', 'DEF-456'])
  assert.deepEqual(readCodes({ file: 'Name;Code\na;ABC-123\n' }).codes, ['ABC-123'])
  assert.deepEqual(readCodes({ file: '{"code":"ABC-123","n":1}\n' }).codes, ['ABC-123'])
  assert.deepEqual(
    readCodes({ codes: ['ABC-123', 'a', ''] }).refused.map(({ row }) => row),
    [2],
  )
  assert.notDeepEqual(voucherHash('ABC-123'), voucherHash('ABC-124'))
})
