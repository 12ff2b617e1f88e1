import { createTenth, isSetupError, isTenthError } from '@tenth/core'
import { createShop } from '@tenth/core/shop'

// What Node itself says of the installed package.
const refused = await createTenth({
  api: 'http://127.0.0.1:1',
  key: 'pk_live_deli_0123456789',
  token: 'a.b.c',
})
  .redeem({ reward: 'coffee' })
  .catch(error => error)

let wrongKey
try {
  createShop({ api: 'http://127.0.0.1:1', secretKey: 'pk_live_deli_0123456789' })
} catch (error) {
  wrongKey = error
}

console.log(JSON.stringify({ failure: isTenthError(refused), name: refused.name, wrongKey: isSetupError(wrongKey) }))
