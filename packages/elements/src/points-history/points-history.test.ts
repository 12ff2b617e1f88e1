import { expect, fixture, html } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthPointsHistory } from './points-history.ts'

const historyFor = (client?: Tenth, language = 'en'): Promise<TenthPointsHistory> =>
  fixture<TenthPointsHistory>(
    html`<tenth-points-history .client=${client} language=${language}></tenth-points-history>`,
  )

async function member(options = {}) {
  const deli = await openDeli()
  await deli.join('ada')
  const client = deli.page('ada', options)
  return { deli, client, history: await historyFor(client) }
}

describe('tenth-points-history', () => {
  afterEach(closePages)

  it('tells what happened, a line for each thing', async () => {
    const { deli, history } = await member()
    await deli.buy('ada', 3, '1041')
    await shows(history, /Order 1041 \S+ \d+, \d+ \+ ?30 points \+ ?3 stamps/)
    await deli.report({
      type: 'order.refunded',
      id: 'back',
      member: 'ada',
      refund: { order: '1041', lines: [{ id: '1', quantity: 1 }] },
    })
    await shows(history, /Return, order 1041 .* − ?10 points − ?1 stamp/)
    await accessible(history)
  })

  it('names the reward that was taken, and given back', async () => {
    const { deli, client, history } = await member()
    await deli.buy('ada', 3)
    await shows(history, '30 points')
    const taken = await client.redeem({ reward: 'coffee' })
    await shows(history, 'Reward: A coffee on us')
    if (taken.ok) await client.cancel(taken.value.redemption.id)
    await shows(history, 'Given back')
  })

  it('says nothing to who is no member', async () => {
    const deli = await openDeli()
    const history = await historyFor(deli.page(null))
    await history.updateComplete
    expect(words(history)).to.equal('')
  })

  it('says when it failed, and tries again', async () => {
    const network = new Network()
    const { client } = await member({ fetch: network.fetch })
    await client.refresh()
    network.state = 'down'
    const history = await historyFor(client)
    await shows(history, 'We could not load what happened.')
    await accessible(history)
    network.state = 'up'
    ;(await part(history, '.link')).click()
    await shows(history, '20 points')
  })

  it('speaks four languages', async () => {
    const { deli, client } = await member()
    await deli.buy('ada', 1, '7')
    const said = { en: 'Order 7', es: 'Pedido 7', fr: 'Commande 7', lt: 'Užsakymas 7' }
    for (const [language, expected] of Object.entries(said)) {
      const one = await historyFor(client, language)
      await shows(one, expected)
      await accessible(one)
    }
  })
})
