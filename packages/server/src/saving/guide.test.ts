import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { testDatabase } from '../test-database/test-database.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { openShop } from '../test-database/test-shop.ts'
import { ask, step, subscribe } from './test/gym.ts'

// docs/save-offers.md: its programme is published, and its table of savings comes true.

const text = readFileSync(new URL('../../../../docs/save-offers.md', import.meta.url), 'utf8')
const [, block = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? []
const { saving } = JSON.parse(block) as { saving: NonNullable<ProgramInput['saving']> }
const cents = (euros: string) => Math.round(Number(euros) * 100)
const rows = [...text.matchAll(/^\| ([\d.]+) +\| 25 % for 3 months \| ([\d.]+) +\| ([\d., ]+?) +\|$/gm)]

const db = await testDatabase()
after(() => db.close())

test('docs/save-offers.md: the offers of its table save what it says', async () => {
  const shop = await openShop(db, deliWith({ saving: { ...saving, holdOut: 0 } }))
  assert.equal(rows.length, 2)
  for (const [, price = '', saves = '', each = ''] of rows) {
    const member = `pays-${price}`
    await subscribe(shop, member, { price: cents(price), renewals: 2, paid: 5000 })
    const [offer] = (await ask(shop, member, 'expensive')).offers
    assert.deepEqual(offer?.saves, { amount: cents(saves), currency: 'EUR', each: each.split(', ').map(cents) })
  }
})

test('docs/save-offers.md: who is not eligible is offered what is left', async () => {
  const shop = await openShop(db, deliWith({ saving: { ...saving, holdOut: 0 } }))
  await subscribe(shop, 'new')
  const { id, offers } = await ask(shop, 'new', 'expensive')
  assert.deepEqual(
    offers.map(({ id }) => id),
    ['talk'],
  )
  assert.equal((await step(shop, 'new', id, { step: 'accept', offer: 'talk' })).value.status, 'accepted')
})
