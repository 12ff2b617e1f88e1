import { createTenth } from '@tenth/core'
import { createShop } from '@tenth/core/shop'

// Nothing here may compile: each marked line is an error, and one that is none fails the test.

// @ts-expect-error a client needs to know where the server is
createTenth({ key: 'pk_live_deli_0123456789' })

const tenth = createTenth({ api: 'https://loyalty.example', key: 'pk_live_deli_0123456789' })

// @ts-expect-error a reward is asked for by its id
void tenth.redeem({ reward: 7 })
// @ts-expect-error a misspelt field
void tenth.redeem({ rewards: 'coffee' })
// @ts-expect-error a store's value is read only
tenth.$member.set({ status: 'loading' })
// @ts-expect-error the balance is unknown before it is loaded
void tenth.$member.get().value.points
// @ts-expect-error a voucher is there only if the answer was yes
void tenth.redeem({ reward: 'coffee' }).then(taken => taken.value.code)
// @ts-expect-error a page cannot report
void tenth.report
// @ts-expect-error a call that does not exist
void tenth.call('payMe')

const shop = createShop({ api: 'https://loyalty.example', secretKey: 'sk_live_deli_0123abcd_secret' })

// @ts-expect-error an activity that does not exist
void shop.report({ type: 'order.payed', id: '1', member: 'ada' })
// @ts-expect-error an order without lines
void shop.report({ type: 'order.paid', id: '1', member: 'ada', order: { id: '1', currency: 'EUR' } })
// @ts-expect-error a token is for a member
void shop.memberToken({})
