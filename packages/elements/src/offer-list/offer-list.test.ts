import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { MyOffer, Tenth } from '@tenth/core'
import type { TenthSentEvent } from '../sending.ts'
import { closePages, openDeli } from '../test/deli.ts'
import { Network } from '../test/network.ts'
import { accessible, part, shows, words } from '../test/shown.ts'
import './define.ts'
import type { TenthOfferList } from './offer-list.ts'

const offers = [
  {
    id: 'lunch',
    name: { en: 'Five euros off lunch', es: 'Cinco euros menos', fr: 'Cinq euros de moins', lt: 'Penki eurai pietums' },
    description: 'For members only.',
    gives: { kind: 'amount_off' as const, amount: 500 },
    limit: { uses: 3 },
  },
  {
    id: 'regulars',
    name: 'Ten per cent for regulars',
    gives: { kind: 'percent_off' as const, percent: 10 },
    automatic: true,
  },
]

const listFor = (client?: Tenth, language = 'en'): Promise<TenthOfferList> =>
  fixture<TenthOfferList>(html`<tenth-offer-list .client=${client} language=${language}></tenth-offer-list>`)

async function member(options = {}) {
  const deli = await openDeli({ offers })
  await deli.join('ada')
  const client = deli.page('ada', options)
  return { deli, client, list: await listFor(client) }
}

const button = (list: TenthOfferList, label: string): Promise<HTMLButtonElement> =>
  part<HTMLButtonElement>(list, `button[aria-label="${label}"]`)

describe('tenth-offer-list', () => {
  afterEach(closePages)

  it('says what there is, how often, and what the checkout does by itself', async () => {
    const { list } = await member()
    await shows(list, 'Five euros off lunch For members only. 3 times left')
    await shows(list, 'Ten per cent for regulars Taken off at the checkout')
    expect(list.shadowRoot!.querySelectorAll('button')).to.have.length(1)
    await accessible(list)
  })

  it('gives an offer as a code, and takes it back', async () => {
    const { list } = await member()
    ;(await button(list, 'Get the code for: Five euros off lunch')).click()
    const { reply } = await oneEvent<TenthSentEvent<'takeOffer'>>(list, 'tenth-sent')
    await shows(list, reply.code)
    expect(list.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Your code')
    await shows(list, `Code ending in ${reply.redemption.hint}`)
    await shows(list, '2 times left')
    await accessible(list)
    ;(await button(list, 'Give back: Five euros off lunch')).click()
    await shows(list, 'Returned: you can take it again.')
    await shows(list, '3 times left')
    expect(words(list)).not.to.include(reply.code)
  })

  it('takes nothing when the page says no, and shows what the page answers', async () => {
    const { list } = await member()
    list.addEventListener('tenth-send', event => event.preventDefault(), { once: true })
    const take = await button(list, 'Get the code for: Five euros off lunch')
    take.click()
    await list.updateComplete
    expect(words(list)).to.include('3 times left')
  })

  it('tells why an offer cannot be had', async () => {
    const { deli, list, client } = await member()
    await shows(list, '3 times left')
    const network = new Network()
    const late = await listFor(deli.page('ada', { fetch: network.fetch }))
    const take = await button(late, 'Get the code for: Five euros off lunch')
    for (let time = 0; time < 3; time++) await client.call('takeOffer', { params: { offer: 'lunch' }, body: {} })
    take.click()
    await shows(late, 'You have had this offer already.')
    await accessible(late)
  })

  it('tells a visitor to join, and a member without offers to look in again', async () => {
    const deli = await openDeli()
    await shows(await listFor(deli.page(null)), 'Join to see the offers for members.')
    await deli.join('ada')
    await shows(await listFor(deli.page('ada')), 'No offers for you right now.')
  })

  it('says that it could not load, and tries again', async () => {
    const network = new Network()
    network.state = 'down'
    const { list } = await member({ fetch: network.fetch })
    await shows(list, 'We could not load this.')
    await accessible(list)
    network.state = 'up'
    ;(await part(list, '.link')).click()
    await shows(list, 'Five euros off lunch')
  })

  it('shows what the page hands in, without a server', async () => {
    const own: MyOffer = {
      ...{ id: 'own', name: 'Ours', gives: { kind: 'free_delivery' }, automatic: true, refusal: null, left: null },
      ...{ until: '2026-12-31T23:00:00Z', taken: [] },
    }
    const list = await fixture<TenthOfferList>(
      html`<tenth-offer-list language="en" .offers=${[own]}></tenth-offer-list>`,
    )
    await shows(list, /Ours until December 31, 2026|Ours until 31 December 2026/)
    await accessible(list)
  })

  it('speaks five languages', async () => {
    const { client } = await member()
    const said = {
      en: '3 times left',
      es: 'quedan 3 usos',
      fr: 'encore 3 fois',
      lt: 'dar 3 kartus',
      // Engines have digits of their own for Arabic.
      ar: 'بقيت 3 مرات',
    }
    for (const [language, expected] of Object.entries(said)) {
      const list = await listFor(client, language)
      await shows(list, expected)
      await accessible(list)
    }
  })
})
