import { expect, fixture, html } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import { tiers } from '../test/deli-tiers.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthHelp } from './help.ts'

const helpFor = (client?: Tenth, language = 'en'): Promise<TenthHelp> =>
  fixture<TenthHelp>(
    html`<tenth-help .client=${client} language=${language} email="hello@deli.example" phone="+370 600 00000">
      <details>
        <summary>Where are you?</summary>
        On the corner.
      </details>
    </tenth-help>`,
  )

async function seek(element: TenthHelp, text: string): Promise<string[]> {
  const field = await part<HTMLInputElement>(element, '[part=filter]')
  field.value = text
  field.dispatchEvent(new Event('input'))
  await element.updateComplete
  return [...element.shadowRoot!.querySelectorAll('[part=question] summary')].map(({ textContent }) => textContent)
}

describe('tenth-help', () => {
  afterEach(closePages)

  it('answers from the programme’s own rules', async () => {
    const deli = await openDeli({ tiers, checkout: { points: 100, worth: 500 } })
    const element = await helpFor(deli.page(null))
    await shows(element, 'How do I collect points? When you order: 1 point for every €0.50')
    await shows(element, 'The sandwich card: after 9 stamps you get A sandwich on us.')
    await shows(element, 'A coffee on us: 30 points.')
    await shows(element, 'Yes: 100 points take €5 off an order.')
    await shows(element, 'Gold: from €30.')
    await shows(element, 'Your friend gets 50 points, you get 50 points.')
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true
    await accessible(element)
  })

  it('does not ask what the programme has not', async () => {
    const deli = await openDeli({ referral: undefined, cards: [], earn: [] })
    const element = await helpFor(deli.page(null))
    await shows(element, 'What do you know of me?')
    expect(words(element)).not.to.match(/friend|tiers|stamp cards work|pay with/)
  })

  it('finds answers by their words, and says where there is none', async () => {
    const deli = await openDeli()
    const element = await helpFor(deli.page(null))
    expect(await seek(element, 'RETURN send')).to.deep.equal(['What if I return something?'])
    expect(await seek(element, 'bicycle')).to.deep.equal([])
    await shows(element, 'Nothing fits.')
    expect(await seek(element, '')).to.have.length.above(5)
  })

  it('leads to the shop', async () => {
    const deli = await openDeli()
    const element = await helpFor(deli.page(null))
    await part(element, 'a')
    const links = [...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href)
    expect(links).to.deep.equal(['mailto:hello@deli.example', 'tel:+37060000000'])
  })

  it('says that it could not load, and tries again', async () => {
    const network = new Network()
    network.state = 'down'
    const deli = await openDeli()
    const element = await helpFor(deli.page(null, { fetch: network.fetch }))
    await shows(element, 'We could not load this.')
    network.state = 'up'
    ;(await part(element, '.link')).click()
    await shows(element, 'Good to know')
  })

  it('speaks five languages', async () => {
    const deli = await openDeli({ tiers })
    const client = deli.page(null)
    const said = {
      en: 'Good to know',
      es: '¿Cómo sumo puntos?',
      fr: 'Comment cumuler des points',
      lt: 'Verta žinoti',
      ar: 'كيف أجمع',
    }
    for (const [language, expected] of Object.entries(said)) {
      const element = await helpFor(client, language)
      await shows(element, expected)
      await accessible(element)
    }
  })
})
