import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Cart, Tenth } from '@tenth/core'
import type { TenthEstimateEvent } from '../events.ts'
import { closePages, openDeli, sandwichLine } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows } from '../test/shown.ts'
import './define.ts'
import type { TenthPointsEstimate } from './points-estimate.ts'

const cartOf = (sandwiches: number): Cart => ({ currency: 'EUR', lines: [sandwichLine(sandwiches)] })

const estimateFor = (client: Tenth | undefined, cart: Cart | null, language = 'en'): Promise<TenthPointsEstimate> =>
  fixture<TenthPointsEstimate>(
    html`<tenth-points-estimate .client=${client} .cart=${cart} language=${language}></tenth-points-estimate>`,
  )

describe('tenth-points-estimate', () => {
  afterEach(closePages)

  it('says what an order will earn, and that is what it earns', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    const client = deli.page('ada')
    const estimate = await estimateFor(client, cartOf(2))
    await shows(estimate, 'You will earn 20 points and 2 stamps')
    await accessible(estimate)
    const before = client.$member.get().value!.points.available
    const told = new Promise<number>(resolve =>
      client.$member.listen(
        ({ value }) => value && value.points.available !== before && resolve(value.points.available),
      ),
    )
    await deli.buy('ada', 2)
    expect((await told) - before).to.equal(20)
  })

  it('shows what another back end counted, and asks nobody', async () => {
    const client = (await openDeli()).page(null)
    await client.refresh()
    const estimate = await estimateFor(undefined, null)
    Object.assign(estimate, { program: client.$program.get().value, member: null })
    estimate.estimate = { version: 1, earns: [{ unit: 'points', amount: 12, pending: false }] }
    await shows(estimate, 'Join, and this earns you 12 points')
    estimate.estimate = { version: 1, earns: [] }
    await shows(estimate, 'Add a little more to earn points')
  })

  it('tells a visitor what somebody who joined would earn', async () => {
    const deli = await openDeli()
    const estimate = await estimateFor(deli.page(null), cartOf(1))
    await shows(estimate, 'Join, and this earns you 10 points and 1 stamp')
    await accessible(estimate)
  })

  it('asks once for a cart that changes quickly, and shows the last', async () => {
    const deli = await openDeli()
    let asked = 0
    const counting: typeof fetch = (input, init) => {
      if (String(input instanceof Request ? input.url : input).includes('/estimate')) asked += 1
      return fetch(input, init)
    }
    const estimate = await estimateFor(deli.page(null, { fetch: counting }), cartOf(1))
    await shows(estimate, '10 points')
    const answers: TenthEstimateEvent[] = []
    estimate.addEventListener('tenth-estimate', event => answers.push(event))
    for (const sandwiches of [2, 3, 4]) estimate.cart = cartOf(sandwiches)
    await oneEvent(estimate, 'tenth-estimate')
    await shows(estimate, '40 points and 4 stamps')
    expect(answers.map(({ estimate: { earns } }) => earns[0]!.amount)).to.deep.equal([40])
    expect(asked).to.equal(2)
  })

  it('takes its cart from an attribute, and shrugs off what is none', async () => {
    const deli = await openDeli()
    const estimate = await estimateFor(deli.page(null), null)
    await shows(estimate, 'Fill your cart')
    estimate.setAttribute('cart', JSON.stringify(cartOf(1)))
    await shows(estimate, '10 points')
    estimate.setAttribute('cart', '{')
    await shows(estimate, 'Fill your cart')
    await accessible(estimate)
  })

  it('says when a cart earns nothing', async () => {
    const deli = await openDeli()
    const line = { id: '1', sku: 'sticker', quantity: 1, amount: 10 }
    const estimate = await estimateFor(deli.page(null), { currency: 'EUR', lines: [line] })
    await shows(estimate, 'Add a little more')
  })

  it('says when points can be spent only later', async () => {
    const deli = await openDeli({
      earn: [{ id: 'order', on: 'order.paid', amount: { kind: 'fixed', give: 5 }, hold: { count: 14, unit: 'day' } }],
    })
    const estimate = await estimateFor(deli.page(null), cartOf(1))
    await shows(estimate, 'Yours to spend once the return period is over.')
    await accessible(estimate)
  })

  it('keeps its place while it asks, and says when it failed', async () => {
    const network = new Network()
    const deli = await openDeli()
    const client = deli.page(null, { fetch: network.fetch })
    const estimate = await estimateFor(client, null)
    const height = estimate.offsetHeight
    network.state = 'down'
    estimate.cart = cartOf(1)
    await shows(estimate, 'We could not work out your points')
    expect(estimate.offsetHeight).to.equal(height)
    await accessible(estimate)
    network.state = 'up'
    ;(await part(estimate, 'button')).click()
    await shows(estimate, '10 points')
  })

  it('speaks four languages', async () => {
    const deli = await openDeli()
    await deli.join('ada')
    const client = deli.page('ada')
    const said = {
      en: 'You will earn 10 points and 1 stamp',
      es: 'Vas a ganar 10 puntos y 1 sello',
      fr: 'Vous allez gagner 10 points et 1 tampon',
      lt: 'Už šį pirkinį gausite: 10 taškų ir 1 antspaudas',
    }
    for (const [language, expected] of Object.entries(said)) {
      await shows(await estimateFor(client, cartOf(1), language), expected)
    }
  })
})
