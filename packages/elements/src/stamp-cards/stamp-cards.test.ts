import { expect, fixture, html } from '@open-wc/testing'
import type { Tenth } from '@tenth/core'
import { deliProgram } from '../test/deli-program.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows } from '../test/shown.ts'
import './define.ts'
import type { TenthStampCards } from './stamp-cards.ts'

const cardsFor = (client?: Tenth, language = 'en'): Promise<TenthStampCards> =>
  fixture<TenthStampCards>(html`<tenth-stamp-cards .client=${client} language=${language}></tenth-stamp-cards>`)

const cards = [
  { id: 'coffee-card', name: 'The coffee card', stamps: 12, reward: 'free-sandwich' },
  ...deliProgram.cards!,
]

const order = (element: TenthStampCards): (string | null)[] =>
  [...element.shadowRoot!.querySelectorAll('tenth-stamp-card')].map(card => card.getAttribute('card'))

describe('tenth-stamp-cards', () => {
  afterEach(closePages)

  it('shows every card, the one nearest to its reward first', async () => {
    const deli = await openDeli({ cards })
    await deli.join('ada')
    await deli.buy('ada', 7)
    const element = await cardsFor(deli.page('ada'))
    await shows(element, 'The coffee card')
    await shows(element, 'The sandwich card')
    expect(order(element)).to.deep.equal(['sandwich', 'coffee-card'])
    await accessible(element)
  })

  it('says where there are none, and that it could not load', async () => {
    const deli = await openDeli({ cards: [], earn: [] })
    await shows(await cardsFor(deli.page(null)), 'There are no stamp cards at the moment.')
    const network = new Network()
    network.state = 'down'
    const element = await cardsFor(deli.page(null, { fetch: network.fetch }))
    await shows(element, 'We could not load this.')
    network.state = 'up'
    ;(await part(element, '.link')).click()
    await shows(element, 'There are no stamp cards at the moment.')
  })

  it('speaks five languages', async () => {
    const deli = await openDeli()
    const client = deli.page(null)
    const said = {
      en: 'The sandwich card',
      es: 'La tarjeta de bocadillos',
      fr: 'La carte sandwichs',
      lt: 'Sumuštinių kortelė',
      ar: 'املأ البطاقة',
    }
    for (const [language, expected] of Object.entries(said)) {
      const element = await cardsFor(client, language)
      await shows(element, expected)
      await accessible(element)
    }
  })
})
