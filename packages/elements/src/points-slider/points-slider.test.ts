import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { Cart, Tenth } from '@tenth/core'
import { closePages, openDeli, sandwichLine } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows } from '../test/shown.ts'
import './define.ts'
import type { TenthPointsSlider } from './points-slider.ts'

/** 10 points are 20 cents; at least 20 points, in tens, for half of an order at most. */
const checkout = { points: 10, worth: 20, minimum: 20, share: 50 }

const cartOf = (sandwiches: number): Cart => ({ currency: 'EUR', lines: [sandwichLine(sandwiches)] })

const sliderFor = (client?: Tenth, language = 'en', cart: Cart | null = cartOf(4)): Promise<TenthPointsSlider> =>
  fixture<TenthPointsSlider>(
    html`<tenth-points-slider .client=${client} .cart=${cart} language=${language} wait="0"></tenth-points-slider>`,
  )

/** Ada has 145 points: 140 of them may be spent, worth 2.80. */
async function member(options = {}) {
  const deli = await openDeli({ checkout })
  await deli.join('ada')
  await deli.buy('ada', 12)
  await deli.report({
    type: 'order.paid',
    id: 'odd',
    member: 'ada',
    order: { id: 'odd', currency: 'EUR', lines: [{ ...sandwichLine(1), amount: 250, categories: [] }] },
  })
  const client = deli.page('ada', options)
  return { deli, client, slider: await sliderFor(client) }
}

const range = (slider: Element): Promise<HTMLInputElement> => part<HTMLInputElement>(slider, 'input')

/** What a key on the slider does. */
async function move(slider: TenthPointsSlider, points: number): Promise<void> {
  const input = await range(slider)
  input.value = String(points)
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  input.dispatchEvent(new Event('change', { bubbles: true }))
  await slider.updateComplete
}

describe('tenth-points-slider', () => {
  afterEach(closePages)

  it('waits quietly', async () => {
    const network = new Network()
    network.state = 'silent'
    const deli = await openDeli({ checkout })
    const slider = await sliderFor(deli.page('ada', { fetch: network.fetch }))
    await part(slider, '[aria-busy="true"]')
    expect(slider.value).to.equal(0)
    await accessible(slider)
  })

  it('says what there is, and takes whole steps only', async () => {
    const { slider } = await member()
    await shows(slider, 'You have 145 points. Up to 140 points on this order.')
    const input = await range(slider)
    expect([input.min, input.max, input.step, input.value]).to.deep.equal(['0', '140', '10', '0'])
    expect(input.getAttribute('aria-valuetext')).to.equal('No points')
    expect(input.labels?.[0]?.textContent).to.include('Pay with points')
    slider.value = 57
    await slider.updateComplete
    expect([slider.value, slider.money, input.value]).to.deep.equal([50, 100, '50'])
    expect(input.getAttribute('aria-valuetext')).to.equal('50\u00a0points, €1 off')
    await accessible(slider)
  })

  it('has no place between nothing and the least', async () => {
    const { slider } = await member()
    const input = await range(slider)
    await move(slider, 10)
    expect([slider.value, input.value]).to.deep.equal([20, '20'])
    await move(slider, 10)
    expect([slider.value, input.value]).to.deep.equal([0, '0'])
  })

  it('tells the page what a person chose, and nothing that a page sets', async () => {
    const { slider } = await member()
    await range(slider)
    const changes: number[] = []
    slider.addEventListener('change', () => changes.push(slider.value))
    slider.value = 100
    await slider.updateComplete
    expect(changes).to.deep.equal([])
    await move(slider, 60)
    ;(await part(slider, '.foot button')).click()
    await shows(slider, 'Use none')
    ;(await part(slider, '.foot button')).click()
    expect(changes).to.deep.equal([60, 140, 0])
  })

  it('makes a choice fit a smaller cart, and says so', async () => {
    const { slider } = await member()
    await range(slider)
    slider.value = 140
    const quoted = oneEvent(slider, 'tenth-quote')
    slider.cart = { currency: 'EUR', lines: [{ ...sandwichLine(1), amount: 400 }] }
    await slider.updateComplete
    expect(slider.validity.customError).to.equal(true)
    await quoted
    expect([slider.value, slider.validity.valid]).to.deep.equal([100, true])
    await shows(slider, 'Changed to 100 points: that is the most for this order.')
    await accessible(slider)
  })

  it('says why nothing can be paid with points', async () => {
    const { deli, client, slider } = await member()
    await range(slider)
    slider.cart = { currency: 'EUR', lines: [{ ...sandwichLine(1), amount: 50 }] }
    await shows(slider, 'This order is too small')
    slider.cart = null
    await shows(slider, 'Once something is in your cart')
    await accessible(slider)
    await deli.join('bob')
    await shows(await sliderFor(deli.page('bob', {})), 'Up to 20 points')
    client.setToken(null)
    await shows(slider, 'Sign in to pay with your points.')
    expect(slider.value).to.equal(0)
    const free = await openDeli()
    await free.join('ada')
    await shows(await sliderFor(free.page('ada')), 'Orders cannot be paid with points here.')
  })

  it('says how much is missing', async () => {
    const deli = await openDeli({ checkout: { ...checkout, minimum: 50 } })
    await deli.join('ada')
    const slider = await sliderFor(deli.page('ada'))
    await shows(slider, 'Not quite yet: 30 points to go')
  })

  it('says that it failed, cannot be sent then with points, and tries again', async () => {
    const network = new Network()
    const { slider } = await member({ fetch: network.fetch })
    await range(slider)
    slider.value = 140
    network.state = 'down'
    slider.cart = cartOf(5)
    await shows(slider, 'We could not work out your points.')
    expect([slider.checkValidity(), slider.validationMessage]).to.deep.equal([
      false,
      'We could not work out your points.',
    ])
    await accessible(slider)
    network.state = 'up'
    const quoted = oneEvent(slider, 'tenth-quote')
    ;(await part(slider, '.notice .link')).click()
    await quoted
    expect(slider.value).to.equal(140)
    expect(slider.validity.valid).to.equal(true)
  }).timeout(30_000)

  it('speaks five languages', async () => {
    const { client } = await member()
    const said = { en: 'Use the most', es: 'Usar el máximo', fr: 'le maximum', lt: 'Panaudoti', ar: 'الحد الأقصى' }
    for (const [language, expected] of Object.entries(said)) {
      const slider = await sliderFor(client, language)
      await shows(slider, expected)
      await accessible(slider)
    }
  })
})
